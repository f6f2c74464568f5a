import { originIn } from '../model/inclusion.ts';
import type { ReportedFinding } from '../model/report.ts';

/** Longer lines are read in the file itself. */
const mostCharacters = 1_000;

/**
 * What to write instead, line by line: an annotation is plain text, and no button applies it. Null where nothing was proved, or where
 * whole lines would be too long to read (a package.json of one line).
 */
export function suggestionFor({ evidence }: Pick<ReportedFinding, 'evidence'>): string | null {
  const removal = originIn(evidence)?.removal ?? null;
  if (removal === null) return null;
  const { change, file, line, replaced, lines } = removal;
  if (lines.join('\n').length > mostCharacters) return null;
  if (change === 'create') return [`Suggested ${file}:`, ...lines].join('\n');
  const last = line + replaced - 1;
  const where = last > line ? `lines ${line} to ${last}` : `line ${line}`;
  if (lines.length === 0) return `Suggested change: delete ${where} of ${file}.`;
  return replaced === 0
    ? [`Suggested change: insert as line ${line} of ${file}:`, ...lines].join('\n')
    : [`Suggested change: replace ${where} of ${file} by:`, ...lines].join('\n');
}

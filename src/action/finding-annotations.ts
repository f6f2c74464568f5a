import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Annotation } from '../github/runner-channels.ts';
import { lineOfField } from '../inclusion/change.ts';
import { textIn } from '../inclusion/snapshot.ts';
import type { Inclusion } from '../model/inclusion.ts';
import type { ReportedFinding } from '../model/report.ts';
import { isActionable } from '../rules/verdict.ts';
import { visible } from '../text/visible.ts';
import { lines, titleOf } from './annotation-text.ts';
import type { Decision } from './decision.ts';

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** What is new, each on the line that lets it in. */
export function findingAnnotations(decision: Decision, workspace: string): Annotation[] {
  const { packages } = decision.report;
  return packages.flatMap((report, index) => {
    const candidate = decision.candidates[index];
    if (candidate === undefined) return [];
    const folder = resolve(decision.cwd, candidate);
    const manifest = manifestIn(folder);
    return report.findings.filter(isActionable).map((finding) => ({
      level: levels[finding.severity],
      title: titleOf(`packgate: ${finding.rule}`, report, packages.length > 1),
      message: [finding.message, finding.fix, suggestionFor(finding) ?? '']
        .filter(Boolean)
        .map(lines)
        .join('\n'),
      place: placeOf(finding, manifest, folder, workspace),
    }));
  });
}

/** A folder alone has one; for a tarball nobody knows what it was packed from. */
const manifestIn = (folder: string): string | null =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? textIn(folder, 'package.json') : null;

function placeOf(
  finding: ReportedFinding,
  manifest: string | null,
  folder: string,
  workspace: string,
): Annotation['place'] {
  const place = locate(finding, manifest);
  if (place === null) return null;
  const file = relative(workspace, join(folder, place.file)).replaceAll('\\', '/');
  return file.startsWith('../') || visible(file) !== file ? null : { ...place, file };
}

export interface Place {
  /** Relative to the folder of the package. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

type Located = Pick<ReportedFinding, 'evidence' | 'origin'>;

/**
 * The line to look at: the one that lets the file in, or the field of package.json that the finding is about. Null where there is no
 * package.json, as beside a tarball.
 */
export function locate({ evidence, origin }: Located, manifest: string | null): Place | null {
  if (manifest === null) return null;
  const field = fieldIn(evidence);
  if (field !== null) return { file: 'package.json', line: lineOfField(manifest, field) };
  return (origin && inclusionPlace(origin.inclusion)) ?? { file: 'package.json', line: 1 };
}

const inclusionPlace = ({ file, line }: Inclusion): Place | null =>
  file === null ? null : { file, line: line ?? 1 };

function fieldIn(evidence: object): string | null {
  if ('script' in evidence) return 'scripts';
  return 'field' in evidence && typeof evidence.field === 'string'
    ? (/^[A-Za-z]+/.exec(evidence.field)?.[0] ?? null)
    : null;
}

/** Longer lines are read in the file itself. */
const mostCharacters = 1_000;

/**
 * What to write instead, line by line: an annotation is plain text, and no button applies it. Null where nothing was proved, or where
 * whole lines would be too long to read (a package.json of one line).
 */
export function suggestionFor({ origin }: Pick<ReportedFinding, 'origin'>): string | null {
  const removal = origin?.removal ?? null;
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

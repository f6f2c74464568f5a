import { plural } from '../../text/amounts.ts';
import { name, someOf } from '../../text/names.ts';
import { type Look, sentence } from '../terminal/lines.ts';
import { type FirstPolicy, section } from './policy-file.ts';

/** What `packgate init` has done, in data. */
interface Started {
  readonly policy: FirstPolicy;
  /** Of the package as it is packed now. */
  readonly files: number;
  readonly policyPath: string;
  /** The configuration that was there before, if any. */
  readonly policyLeft: string | null;
  readonly workflowPath: string;
  readonly workflowLeft: boolean;
  /** What was written would be packed, since package.json has no `files`. */
  readonly packed: boolean;
}

export function renderStarted(started: Started, look: Look): string {
  const { policy, policyPath, policyLeft, workflowPath, workflowLeft } = started;
  const say = (text: string): string => sentence(look, 0, text).join('\n');
  const lines = [
    policyLeft === null
      ? say(`wrote ${name(policyPath)}: ${extent(started)}.`)
      : left(started, policyLeft, say),
    ...policy.lines.flatMap(({ glob, flagged, partlyFlagged }) => {
      if (flagged.length > 0)
        return say(
          `look at ${name(glob)}: this is in the package today, and ${flagged.join(', ')} minds it.`,
        );
      return partlyFlagged.map((rule) =>
        say(`look at ${name(glob)}: ${rule} minds some of what it lets in.`),
      );
    }),
    say(workflowLeft ? `left ${name(workflowPath)} as it is.` : `wrote ${name(workflowPath)}.`),
    ...next(started).map(say),
  ];
  return `${lines.join('\n')}\n`;
}

function extent({ policy: { lines, releases }, files }: Started): string {
  const sources = [...releases.map((version) => name(version)), 'what is packed now'];
  const unknown = releases.length === 0 ? ', since no release was found' : '';
  return `${plural(lines.length, 'line')} for ${plural(files, 'file')}, from ${someOf(sources, sources.length)}${unknown}`;
}

/** The lines to paste stand alone: each begins with a word or a quote of ours, and holds nothing that cannot be seen. */
function left({ policy }: Started, path: string, say: (text: string) => string): string {
  const where = policy.oneOfMany ? ' below "packages:"' : '';
  return [
    say(
      `left ${name(path)} as it is. What ${name(policy.name)} ships today would be let in by this${where}:`,
    ),
    '',
    ...section(policy),
    '',
  ].join('\n');
}

function next({ policyLeft, workflowLeft, packed }: Started): string[] {
  if (policyLeft !== null && workflowLeft) return ['nothing was written, since both files are there.'];
  const everything =
    'package.json has no "files", so what was written would be published too: "packgate check" names the line that keeps it out.';
  return [...(packed ? [everything] : []), 'next: run "packgate check".'];
}

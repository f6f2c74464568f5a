import { plural } from '../../text/amounts.ts';
import { name, someOf } from '../../text/names.ts';
import { type Look, sentence } from '../terminal/lines.ts';
import { type FirstConfiguration, section } from './configuration-file.ts';

/** What `packgate init` has done, in data. */
interface Started {
  readonly configuration: FirstConfiguration;
  /** Of the package as it is packed now. */
  readonly files: number;
  readonly configurationPath: string;
  /** The configuration that was there before, if any. */
  readonly configurationLeft: string | null;
  readonly workflowPath: string;
  readonly workflowLeft: boolean;
  /** What was written would be packed, since package.json has no `files`. */
  readonly packed: boolean;
}

export function renderStarted(started: Started, look: Look): string {
  const { configuration, configurationPath, configurationLeft, workflowPath, workflowLeft } = started;
  const say = (text: string): string => sentence(look, 0, text).join('\n');
  const lines = [
    configurationLeft === null
      ? say(`wrote ${name(configurationPath)}: ${extent(started)}.`)
      : left(started, configurationLeft, say),
    ...configuration.lines.flatMap(({ glob, flagged, partlyFlagged }) => {
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

function extent({ configuration: { lines, releases }, files }: Started): string {
  const sources = [...releases.map((version) => name(version)), 'what is packed now'];
  const unknown = releases.length === 0 ? ', since no release was found' : '';
  return `${plural(lines.length, 'line')} for ${plural(files, 'file')}, from ${someOf(sources, sources.length)}${unknown}`;
}

/** The lines to paste stand alone: each begins with a word or a quote of ours, and holds nothing that cannot be seen. */
function left({ configuration }: Started, path: string, say: (text: string) => string): string {
  const where = configuration.oneOfMany ? ' below "packages:"' : '';
  return [
    say(
      `left ${name(path)} as it is. What ${name(configuration.name)} ships today would be let in by this${where}:`,
    ),
    '',
    ...section(configuration),
    '',
  ].join('\n');
}

function next({ configurationLeft, workflowLeft, packed }: Started): string[] {
  if (configurationLeft !== null && workflowLeft) return ['nothing was written, since both files are there.'];
  const everything =
    'package.json has no "files", so what was written would be published too: "packgate check" names the line that keeps it out.';
  return [...(packed ? [everything] : []), 'next: run "packgate check".'];
}

import { plural } from '../../text/amounts.ts';
import { name, someOf } from '../../text/names.ts';
import { type Look, sentence } from '../terminal/lines.ts';
import { type FirstConfiguration, section } from './configuration-file.ts';

/** What `packgate init` has done, in data. */
interface Started {
  readonly configurations: readonly StartedPackage[];
  /** Of packages that are not in the configuration, a sentence each. */
  readonly problems: readonly string[];
  readonly configurationPath: string;
  /** The configuration that was there before, if any. */
  readonly configurationLeft: string | null;
  readonly workflowPath: string;
  readonly workflowLeft: boolean;
  /** What was written would be packed, since package.json has no `files`. */
  readonly packed: boolean;
}

interface StartedPackage extends FirstConfiguration {
  /** Of the package as it is packed now, how many the lines let in. */
  readonly files: number;
  /** What they do not let in. */
  readonly asked: readonly string[];
}

export function renderStarted(started: Started, look: Look): string {
  const { configurations, configurationPath, configurationLeft, workflowPath, workflowLeft } = started;
  const say = (text: string): string => sentence(look, 0, text).join('\n');
  const several = configurations.length > 1;
  const lines = [
    configurationLeft === null
      ? say(`wrote ${name(configurationPath)}: ${extent(configurations)}.`)
      : left(configurations, configurationLeft, say),
    ...configurations.flatMap((each) => [...toLookAt(each, several), ...question(each, several)].map(say)),
    ...started.problems.map((problem) => say(`left out ${problem}`)),
    say(workflowLeft ? `left ${name(workflowPath)} as it is.` : `wrote ${name(workflowPath)}.`),
    ...next(started).map(say),
  ];
  return `${lines.join('\n')}\n`;
}

function toLookAt({ name: named, lines }: StartedPackage, several: boolean): string[] {
  const where = several ? ` of ${name(named)}` : '';
  return lines.flatMap(({ glob, flagged, partlyFlagged }) =>
    flagged.length > 0
      ? `look at ${name(glob)}${where}: this is in the package today, and ${flagged.join(', ')} minds it.`
      : partlyFlagged.map((rule) => `look at ${name(glob)}${where}: ${rule} minds some of what it lets in.`),
  );
}

/** Whether users should get it, nobody but its author knows. */
function question({ name: named, asked, releases }: StartedPackage, several: boolean): string[] {
  if (asked.length === 0) return [];
  const files = someOf(
    asked.map((path) => name(path)),
    asked.length,
    10,
  );
  const [are, them] = asked.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const why =
    releases.length === 0 ? `nothing that package.json names needs ${them}` : `no release had ${them}`;
  return [
    `${files}${several ? ` of ${name(named)}` : ''} ${are} in the package today, but not in the list: ${why}. Should users get ${them}? If so, add ${them} to "allow". If not, "packgate fix" shows how to leave ${them} out.`,
  ];
}

function extent(configurations: readonly StartedPackage[]): string {
  const sum = (count: (each: StartedPackage) => number): number =>
    configurations.reduce((total, each) => total + count(each), 0);
  const amount = `${plural(
    sum(({ lines }) => lines.length),
    'line',
  )} for ${plural(
    sum(({ files }) => files),
    'file',
  )}`;
  const [first, another] = configurations;
  if (first !== undefined && another !== undefined)
    return `${amount} in ${plural(configurations.length, 'package')}, from their last releases and what is packed now`;
  const releases = first?.releases ?? [];
  const sources = [...releases.map((version) => name(version)), 'what is packed now'];
  const unknown = releases.length === 0 ? ', since no release was found' : '';
  return `${amount}, from ${someOf(sources, sources.length)}${unknown}`;
}

/** The lines to paste stand alone: each begins with a word or a quote of ours, and holds nothing that cannot be seen. */
function left(
  configurations: readonly StartedPackage[],
  path: string,
  say: (text: string) => string,
): string {
  const names = configurations.map((each) => name(each.name));
  const [verb, where] = [
    names.length === 1 ? 'ships' : 'ship',
    configurations[0]?.oneOfMany ? ' below "packages:"' : '',
  ];
  return [
    say(
      `left ${name(path)} as it is. What ${someOf(names, names.length)} ${verb} today would be let in by this${where}:`,
    ),
    '',
    ...configurations.flatMap(section),
    '',
  ].join('\n');
}

function next({ configurationLeft, workflowLeft, packed }: Started): string[] {
  if (configurationLeft !== null && workflowLeft) return ['nothing was written, since both files are there.'];
  const everything =
    'package.json has no "files", so what was written would be published too: "packgate check" names the line that keeps it out.';
  return [...(packed ? [everything] : []), 'next: run "packgate check".'];
}

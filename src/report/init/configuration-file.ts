import { plural } from '../../text/amounts.ts';
import { someOf } from '../../text/names.ts';
import { visibleCut } from '../../text/visible.ts';
import { yamlText } from '../../text/yaml-text.ts';

/** What a first configuration says, in data. */
export interface FirstConfiguration {
  readonly name: string;
  /** Newest first; empty where nothing was published. */
  readonly releases: readonly string[];
  readonly lines: readonly AllowedLine[];
  /** The package is one of several: the list counts for its name alone. */
  readonly oneOfMany: boolean;
  /** Where an editor finds the JSON Schema; null where it is not installed. */
  readonly schema: string | null;
}

interface AllowedLine {
  readonly glob: string;
  readonly flagged: readonly string[];
  readonly partlyFlagged: readonly string[];
  /** Of what is packed now, and of the newest release. */
  readonly files: readonly number[];
}

/** For one package, or for each of a workspace. */
export function configurationFile(configurations: readonly FirstConfiguration[]): string {
  const [first, another] = configurations;
  if (first === undefined) return 'version: 1\n';
  const { name, releases, schema, oneOfMany } = first;
  const sources = [...releases.map((version) => visibleCut(version, 40)), 'what is packed now'];
  const subject =
    another === undefined
      ? `${visibleCut(name, 100)}: written by "packgate init" from ${someOf(sources, sources.length)}`
      : `${plural(configurations.length, 'package')}: written by "packgate init" from their last releases and what is packed now`;
  return [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]),
    `# What may ship in ${subject}.`,
    '# A file that no line of "allow" matches fails the check. To ship it, widen the closest line or add one.',
    'version: 1',
    ...(oneOfMany ? ['packages:', ...indented(2, configurations.flatMap(section))] : section(first)),
    '',
  ].join('\n');
}

/** What lets in the files of one package: for all packages, or below `packages` for the one of that name. */
export const section = ({ name, lines, oneOfMany }: FirstConfiguration): string[] =>
  oneOfMany ? [`${yamlText(nameGlob(name))}:`, ...indented(2, allowed(lines))] : allowed(lines);

function allowed(lines: readonly AllowedLine[]): string[] {
  const sound = lines.filter(({ flagged }) => flagged.length === 0);
  const flagged = lines.filter((line) => line.flagged.length > 0);
  const width = Math.max(0, ...lines.map(({ glob }) => Math.min(yamlText(glob).length, widest)));
  const item = (line: AllowedLine): string => `- ${yamlText(line.glob).padEnd(width)} # ${covers(line)}`;
  if (lines.length === 0) return ['files:', '  allow:', "    - 'package.json' # and nothing else"];
  return [
    'files:',
    '  allow: # and package.json, which is packed in any case',
    ...indented(4, sound.map(item)),
    ...(flagged.length === 0
      ? []
      : ['    # Users should not get these. Delete the lines when the files are out of the package.']),
    ...indented(4, flagged.map(item)),
  ];
}

/** Comments stand below each other, up to here. */
const widest = 60;

function covers({ files: [now = 0, released = 0], flagged, partlyFlagged }: AllowedLine): string {
  const amount =
    now === 0 ? `${plural(released, 'file')} of the last release, none packed now` : plural(now, 'file');
  if (flagged.length > 0) return `${amount}; see: packgate explain ${flagged[0]}`;
  return partlyFlagged.length === 0 ? amount : `${amount}; some, see: packgate explain ${partlyFlagged[0]}`;
}

/** Names of packages are globs there. Old ones may have a character that means something in one. */
const nameGlob = (name: string): string => name.replace(/[^\w@./~-]/g, '?');

const indented = (spaces: number, lines: readonly string[]): string[] =>
  lines.map((line) => ' '.repeat(spaces) + line);

import { type CommandName, commandNames } from './command-table.ts';

/** Every option of the command line: parsing, checking, help and the table in docs/command-line.md are made from this. */

interface OptionFacts {
  /** What its value is called in the help; null for a switch. */
  readonly value: string | null;
  readonly choices?: readonly string[];
  readonly short?: string;
  /** Given several times, it has several values. */
  readonly repeats?: true;
  /** What holds where it is not given, in words. */
  readonly default?: string;
  readonly about: string;
  readonly for: readonly CommandName[];
}

const opening = ['check', 'fix', 'diff', 'list'] as const;
const packing = [...opening, 'waive', 'init'] as const;
const judging = ['check', 'fix', 'waive'] as const;

const options = {
  baseline: {
    value: 'SPEC',
    default: 'auto',
    about: 'what to compare with: auto, none, a version, a dist-tag, a range, name@version or a .tgz file',
    for: judging,
  },
  base: {
    value: 'REPORT.json',
    about:
      'the JSON report of a check of the base branch: what it has too is shown and does not fail; not with --mode publish',
    for: ['check'],
  },
  config: {
    value: 'FILE',
    default: 'the nearest .github/packgate.yml or packgate.yml, from the folder of the package upwards',
    about: 'the configuration file',
    for: [...judging, 'config'],
  },
  mode: {
    value: 'MODE',
    choices: ['pr', 'publish'],
    default: 'pr',
    about:
      'if the version is already published: pr compares the package with it, publish fails unless the bytes are the same',
    for: judging,
  },
  'fail-on': {
    value: 'LEVEL',
    choices: ['error', 'warning', 'never'],
    default: 'from the configuration, else error',
    about: 'the lowest severity that fails the check; never shows everything and blocks nothing',
    for: ['check', 'fix', 'config', 'merge'],
  },
  only: {
    value: 'NAMES|FILE',
    repeats: true,
    default: 'all packages',
    about:
      'which packages: names with commas between them, or a file from changeset, pnpm, nx, turbo or lerna that lists them',
    for: ['check', 'fix', 'config', 'init'],
  },
  shard: {
    value: 'I/N',
    about: 'check only the I-th of N parts; packgate merge joins their reports',
    for: ['check'],
  },
  registry: {
    value: 'URL',
    default: 'the one you publish to, from your npm configuration',
    about: 'the registry to read from',
    for: [...packing, 'verify'],
  },
  packer: {
    value: 'NAME',
    choices: ['npm', 'pnpm', 'yarn', 'bun'],
    default: 'from packageManager or the lockfile',
    about: 'the package manager that packs a folder',
    for: packing,
  },
  'ignore-scripts': {
    value: null,
    about: 'pack without running anything from the repository',
    for: packing,
  },
  format: {
    value: 'FORMAT',
    choices: ['text', 'json', 'markdown', 'sarif', 'html'],
    default: 'text',
    about: 'the format of the report; list, config and verify have only text and json',
    for: ['check', 'merge', 'list', 'config', 'verify'],
  },
  json: { value: null, about: 'same as --format json', for: ['check', 'merge', 'list', 'config', 'verify'] },
  output: {
    value: 'FILE',
    default: 'standard output',
    about: 'write the report to this file',
    for: [...opening, 'merge', 'verify'],
  },
  'report-dir': {
    value: 'DIR',
    about: 'also write the report in all formats to this folder',
    for: ['check', 'merge'],
  },
  quiet: {
    value: null,
    about: 'no progress and no notes; only count the packages that pass',
    for: [...packing, 'merge', 'verify'],
  },
  verbose: {
    value: null,
    about: 'with why each problem matters, and what has changed',
    for: ['check', 'merge'],
  },
  timeout: {
    value: 'TIME',
    default: '15m',
    about: 'how long to wait for the registry, such as 90s, 15m or 1h; 0 asks once',
    for: ['verify'],
  },
  reason: { value: 'TEXT', about: 'why you accept the problem; every report shows it', for: ['waive'] },
  expires: {
    value: 'DAYS',
    default: 'no end',
    about:
      'how long the waiver counts: a number of days such as 90d, or the last day in UTC such as 2027-01-31',
    for: ['waive'],
  },
  report: {
    value: 'FILE',
    default: 'check the candidate first',
    about: 'the JSON report that has the problem',
    for: ['waive'],
  },
  'no-color': { value: null, about: 'no colours; NO_COLOR does the same', for: commandNames },
  write: { value: null, about: 'make the changes, and not only show them', for: ['fix'] },
  help: { value: null, short: 'h', about: 'show this help', for: commandNames },
  version: { value: null, short: 'v', about: 'show the version', for: commandNames },
} as const satisfies Record<string, OptionFacts>;

export type OptionName = keyof typeof options;
export const optionNames = Object.keys(options) as OptionName[];
export const factsOf = (name: OptionName): OptionFacts => options[name];

/** What was typed, and nothing else: what is missing here was left to its default. */
export type Given = { readonly [N in OptionName]?: ValueOf<(typeof options)[N]> };

type ValueOf<F extends OptionFacts> = F['value'] extends null
  ? true
  : F extends { readonly choices: readonly (infer C)[] }
    ? C
    : F extends { readonly repeats: true }
      ? readonly string[]
      : string;

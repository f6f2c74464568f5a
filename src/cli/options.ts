import { type CommandName, commandNames } from './command-table.ts';

/** Every option of the command line: parsing, checking, help and the table of the README are made from this. */

interface OptionFacts {
  /** What its value is called in the help; null for a switch. */
  readonly value: string | null;
  readonly choices?: readonly string[];
  readonly short?: string;
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
    about:
      'what to compare with: auto, none, a version, a dist-tag, a range, name@version or the path of a .tgz',
    for: judging,
  },
  config: {
    value: 'FILE',
    default: 'the nearest .github/packgate.yml or packgate.yml, from the package upwards',
    about: 'the configuration file',
    for: [...judging, 'config'],
  },
  mode: {
    value: 'MODE',
    choices: ['pr', 'publish'],
    default: 'pr',
    about: 'pr: a version that is published already is compared with itself; publish: that is a re-run',
    for: judging,
  },
  'fail-on': {
    value: 'LEVEL',
    choices: ['error', 'warning', 'never'],
    default: 'by the configuration, else error',
    about: 'the least severity that makes the check fail; never shows everything and blocks nothing',
    for: ['check', 'fix', 'config'],
  },
  registry: {
    value: 'URL',
    default: 'where the package is published, by npm configuration',
    about: 'the registry to read from',
    for: packing,
  },
  packer: {
    value: 'NAME',
    choices: ['npm', 'pnpm', 'yarn', 'bun'],
    default: 'by packageManager or lockfile',
    about: 'what packs a folder',
    for: packing,
  },
  'ignore-scripts': {
    value: null,
    about: 'pack without running anything of the repository',
    for: packing,
  },
  format: {
    value: 'FORMAT',
    choices: ['text', 'json', 'markdown', 'sarif', 'html'],
    default: 'text',
    about: 'the format of the report; list and config have text and json',
    for: ['check', 'list', 'config'],
  },
  json: { value: null, about: 'the same as --format json', for: ['check', 'list', 'config'] },
  output: {
    value: 'FILE',
    default: 'standard output',
    about: 'write the report there, whole or not at all',
    for: opening,
  },
  'report-dir': {
    value: 'DIR',
    about: 'also write the report to this folder, in all formats',
    for: ['check'],
  },
  quiet: {
    value: null,
    about: 'no progress, no notes, and passing packages only counted',
    for: packing,
  },
  verbose: { value: null, about: 'with why each problem matters, and what has changed', for: ['check'] },
  reason: { value: 'TEXT', about: 'why you accept it; every report shows it', for: ['waive'] },
  expires: {
    value: 'DAYS',
    default: 'no end',
    about:
      'how long the waiver counts: a number of days such as 90d, or its last day in UTC such as 2027-01-31',
    for: ['waive'],
  },
  report: {
    value: 'FILE',
    default: 'a check of the candidate',
    about: 'the JSON report in which the finding is',
    for: ['waive'],
  },
  'no-color': { value: null, about: 'no colours (NO_COLOR says the same)', for: commandNames },
  write: { value: null, about: 'write the changes that are shown', for: ['fix'] },
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
    : string;

import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isBaselineFile } from '../acquire/baseline.ts';
import { packerNames } from '../acquire/pack/packer.ts';
import { type Shard, shardOf } from '../text/shard.ts';
import { list, oneOf, type Parse, type Parsed, parseTable, text, webAddress } from './parse-inputs.ts';

/** The booleans of YAML's core schema: a workflow writes `true`, an expression may give `True`. */
const yesOrNo: Parse<boolean> = (value) =>
  /^(?:true|false)$/i.test(value)
    ? { value: value.toLowerCase() === 'true' }
    : { wrong: `is true or false, not "${value}".` };

const shardNumber: Parse<Shard> = (value) => {
  const shard = shardOf(value);
  return shard === null ? { wrong: `is a shard such as 1/4, not "${value}".` } : { value: shard };
};

const folderIn =
  (workspace: string): Parse<string> =>
  (value) =>
    existing(workspace, value)?.isDirectory()
      ? { value }
      : {
          wrong: `is a folder of the workspace, not "${value}": correct it, or check out the repository first.`,
        };

/** Where a value can be another thing than a file, `named` says whether it names one. */
const fileIn =
  (folder: string, named = (_value: string) => true): Parse<string> =>
  (value) =>
    named(value) && existing(folder, value.replace(/^file:/, '')) === null
      ? { wrong: `is ${value}, but there is no such file: correct it, or leave it out.` }
      : { value };

function existing(folder: string, path: string): Stats | null {
  try {
    return statSync(resolve(folder, path));
  } catch {
    return null;
  }
}

/** Every input of action.yml. What is not set is null here and gets its default where it is used. */
const inputs = {
  packages: list,
  only: list,
  shard: shardNumber,
  baseline: text,
  registry: webAddress,
  packer: oneOf(packerNames),
  'ignore-scripts': yesOrNo,
  config: text,
  'policy-from': oneOf(['head', 'base']),
  'fail-on': oneOf(['error', 'warning', 'never']),
  mode: oneOf(['auto', 'pr', 'publish']),
  comment: oneOf(['always', 'on-failure', 'on-change', 'never']),
  'comment-id': text,
  'report-dir': text,
  'github-token': text,
  'working-directory': text,
} as const satisfies Record<string, Parse<unknown>>;

type InputName = keyof typeof inputs;
export const inputNames = Object.keys(inputs) as InputName[];

export type ActionRequest = Parsed<typeof inputs>;

/** One error names every wrong input, files that do not exist included. */
export const parseInputs = (
  {
    env,
    workspace,
  }: { readonly env: Readonly<Record<string, string | undefined>>; readonly workspace: string },
  warn: (sentence: string) => void,
): ActionRequest => {
  const folder = resolve(workspace, (env['INPUT_WORKING-DIRECTORY'] ?? '').trim());
  const onBase = (env['INPUT_POLICY-FROM'] ?? '').trim() === 'base'; // whose file it is that counts
  const paths = {
    'working-directory': folderIn(workspace),
    config: onBase ? text : fileIn(folder),
    only: (value: string) => {
      const plan = fileIn(folder, () => /^[^,\n]*\.json$/i.test(value))(value);
      return 'wrong' in plan ? plan : list(value);
    },
    baseline: fileIn(folder, isBaselineFile),
  };
  return parseTable({ ...inputs, ...paths }, env, warn);
};

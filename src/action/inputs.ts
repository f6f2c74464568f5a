import { packerNames } from '../acquire/packer.ts';
import { didYouMean } from '../cli/nearest.ts';
import { type PackgateError, usageError } from '../model/errors.ts';

/** What is wrong with a value, as the end of a sentence that begins with its input; or what it means. */
type Parse<T> = (value: string) => { readonly value: T } | { readonly wrong: string };

const text: Parse<string> = (value) => ({ value });

const oneOf =
  <const T extends string>(choices: readonly T[]): Parse<T> =>
  (value) => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return { value: chosen };
    return { wrong: `is ${listed(choices)}, not "${value}".${didYouMean(value, choices)}` };
  };

/** The booleans of YAML's core schema: a workflow writes `true`, an expression may give `True`. */
const yesOrNo: Parse<boolean> = (value) =>
  /^(?:true|false)$/i.test(value)
    ? { value: value.toLowerCase() === 'true' }
    : { wrong: `is true or false, not "${value}".` };

const webAddress: Parse<string> = (value) =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
    ? { value }
    : {
        wrong: `is a web address such as https://registry.example/, not "${value.replace(/\/\/[^/]*@/, '//…@')}".`,
      };

/** Commas and lines part two packages; a comma between braces is part of a glob. */
const list: Parse<readonly string[]> = (value) => {
  const parts = value.split(/[\r\n]+|,(?![^{}]*\})/).map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  return named.length === 0 ? { wrong: 'names nothing: is a variable empty?' } : { value: named };
};

const notYet: Parse<never> = (value) => ({
  wrong: `names "${value}", and this version reads no configuration file: take the input out.`,
});

/** Every input of action.yml. What is not set is null here and gets its default where it is used. */
const inputs = {
  packages: list,
  baseline: text,
  registry: webAddress,
  tag: text,
  packer: oneOf(packerNames),
  'ignore-scripts': yesOrNo,
  config: notYet,
  'fail-on': oneOf(['error', 'warning', 'never']),
  mode: oneOf(['auto', 'pr', 'publish']),
  comment: oneOf(['always', 'on-failure', 'on-change', 'never']),
  'report-dir': text,
  'github-token': text,
  'working-directory': text,
} as const satisfies Record<string, Parse<unknown>>;

export type InputName = keyof typeof inputs;
export const inputNames = Object.keys(inputs) as InputName[];

export type ActionRequest = {
  readonly [N in InputName]: (typeof inputs)[N] extends Parse<infer T> ? T | null : never;
};

/** The runner gives every declared input a variable, an empty one where it is not set, and undeclared ones too. */
const prefix = 'INPUT_';

export function parseInputs(env: Readonly<Record<string, string | undefined>>): ActionRequest {
  for (const variable of Object.keys(env).filter((each) => each.startsWith(prefix))) {
    const name = variable.slice(prefix.length).toLowerCase();
    if (inputNames.some((known) => known === name)) continue;
    throw wrong(`There is no input ${name}.${didYouMean(name, inputNames)}`);
  }
  const parsed = inputNames.map((name) => {
    const value = (env[`${prefix}${name.toUpperCase()}`] ?? '').trim();
    if (value === '') return [name, null] as const;
    const result = inputs[name](value);
    if ('wrong' in result) throw wrong(`The input ${name} ${result.wrong}`);
    return [name, result.value] as const;
  });
  return Object.fromEntries(parsed) as ActionRequest;
}

const listed = (choices: readonly string[]): string =>
  `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;

const wrong = (message: string): PackgateError => usageError('wrong-input', message);

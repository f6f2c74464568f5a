import { usageError } from '../model/errors.ts';
import { didYouMean } from '../text/nearest.ts';

/** What is wrong with a value, as the end of a sentence that begins with its input; or what it means. */
export type Parse<T> = (value: string) => { readonly value: T } | { readonly wrong: string };

export const text: Parse<string> = (value) => ({ value });

/** Commas and lines part two of them; a comma between braces is part of a glob. */
export const list: Parse<readonly string[]> = (value) => {
  const parts = value.split(/[\r\n]+|,(?![^{}]*\})/).map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  return named.length === 0 ? { wrong: 'names nothing: is a variable empty?' } : { value: named };
};

export const oneOf =
  <const T extends string>(choices: readonly T[]): Parse<T> =>
  (value) => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return { value: chosen };
    return { wrong: `is ${listed(choices)}, not "${value}".${didYouMean(value, choices)}` };
  };

export const webAddress: Parse<string> = (value) =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
    ? { value }
    : {
        wrong: `is a web address such as https://registry.example/, not "${value.replace(/\/\/[^/]*@/, '//…@')}".`,
      };

/** The inputs of one action.yml. */
type InputTable = Readonly<Record<string, Parse<unknown>>>;

/** What is not set is null and gets its default where it is used. */
export type Parsed<I extends InputTable> = {
  readonly [N in keyof I]: I[N] extends Parse<infer T> ? T | null : never;
};

/** The runner gives every declared input a variable, an empty one where it is not set, and undeclared ones too. Others set such variables too. */
const prefix = 'INPUT_';

export function parseTable<I extends InputTable>(
  inputs: I,
  env: Readonly<Record<string, string | undefined>>,
  warn: (sentence: string) => void,
): Parsed<I> {
  const names = Object.keys(inputs);
  for (const variable of Object.keys(env).filter((each) => each.startsWith(prefix))) {
    const name = variable.slice(prefix.length).toLowerCase();
    const meant = names.includes(name) ? '' : didYouMean(name, names);
    if (meant !== '') warn(`There is no input ${name}, so it has no effect.${meant}`);
  }
  const mistakes: string[] = [];
  const parsed = Object.entries(inputs).map(([name, parse]) => {
    const value = (env[`${prefix}${name.toUpperCase()}`] ?? '').trim();
    if (value === '') return [name, null] as const;
    const result = parse(value);
    if ('value' in result) return [name, result.value] as const;
    mistakes.push(`The input ${name} ${result.wrong}`);
    return [name, null] as const;
  });
  if (mistakes.length > 0) throw usageError('wrong-input', mistakes.join(' '));
  return Object.fromEntries(parsed) as Parsed<I>;
}

const listed = (choices: readonly string[]): string =>
  `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;

import { parseArgs } from 'node:util';
import { type PackgateError, usageError } from '../model/errors.ts';
import { didYouMean, nearest } from '../text/nearest.ts';
import { shardOf } from '../text/shard.ts';
import { type CommandName, commandNames, commands } from './command-table.ts';
import { factsOf, type Given, type OptionName, optionNames } from './options.ts';

export interface Parsed {
  readonly command: CommandName;
  /** False where the command is the default, since none was named. */
  readonly named: boolean;
  readonly words: readonly string[];
  readonly given: Given;
}

/** Node's parser cuts the words; what they may be is said by the table, with an answer for each mistake. */
export function parse(argv: readonly string[], exists: (path: string) => boolean): Parsed {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(optionNames.map((name) => [name, declared(name)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Record<string, string | readonly string[] | true> = {};
  const words: string[] = [];
  let named: CommandName | null = null;
  let ended = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') ended = true;
    else if (token.kind === 'option') {
      const [name, value] = optionOf(token);
      const before = given[name];
      given[name] =
        factsOf(name).repeats && value !== true ? [...(Array.isArray(before) ? before : []), value] : value;
    } else if (words.length === 0 && named === null && !ended && isCommand(token.value)) named = token.value;
    else words.push(token.value);
  }
  if (given.help === undefined && given.version === undefined) {
    check(named, words, given, ended ? () => true : exists);
  }
  return { command: named ?? 'check', named: named !== null, words, given: given as Given };
}

const isCommand = (word: string): word is CommandName => commandNames.some((name) => name === word);

function declared(name: OptionName): { type: 'boolean' | 'string'; short?: string } {
  const { value, short } = factsOf(name);
  const type = value === null ? 'boolean' : 'string';
  return short === undefined ? { type } : { type, short };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function optionOf({ name, rawName, value, inlineValue }: OptionToken): [OptionName, string | true] {
  const known = optionNames.find((option) => option === name);
  if (known === undefined) {
    throw wrong(`There is no option ${rawName}.${didYouMean(rawName, optionNames.map(dashed))}`);
  }
  const { value: wanted, choices } = factsOf(known);
  if (wanted === null) {
    if (value !== undefined) throw wrong(`${dashed(known)} takes no value.`);
    return [known, true];
  }
  // An unset variable in a script gives an empty word, or lets the next option slip into its place.
  if (value === undefined || value === '')
    throw wrong(`${dashed(known)} needs a value: ${dashed(known)} ${wanted}.`);
  if (!inlineValue && value.startsWith('-')) {
    throw wrong(
      `${dashed(known)} needs a value before ${value}. If that is the value, write ${dashed(known)}=${value}.`,
    );
  }
  if (choices !== undefined && !choices.includes(value)) {
    throw wrong(`${dashed(known)} must be ${oneOf(choices)}, not "${value}".${didYouMean(value, choices)}`);
  }
  if (known === 'shard' && shardOf(value) === null)
    throw wrong(`--shard must be a part and a number of parts such as 1/4, not "${value}".`);
  if (known === 'registry' && !isWebAddress(value)) {
    throw wrong(
      `--registry must be a web address such as https://registry.example/, not "${withoutUser(value)}".`,
    );
  }
  return [known, value];
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** A password in an address is printed nowhere, wrong or not. */
const withoutUser = (address: string): string => address.replace(/\/\/[^/]*@/, '//…@');

function check(
  named: CommandName | null,
  words: readonly string[],
  given: object,
  exists: (path: string) => boolean,
): void {
  const [first = ''] = words;
  if (words.some((word) => word === '')) throw wrong('Empty argument. Is a variable unset?');
  const meant = /^[\w-]+$/.test(first) ? nearest(first, commandNames) : null;
  if (named === null && meant !== null && !exists(first)) {
    throw wrong(`There is no command "${first}" and no folder of that name. Did you mean ${meant}?`);
  }
  const command = named ?? 'check';
  const { usage, words: amount } = commands[command];
  for (const name of optionNames) {
    if (name in given && !factsOf(name).for.includes(command)) {
      throw wrong(
        `packgate ${command} has no option ${dashed(name)}. Use it with ${oneOf(factsOf(name).for)}.`,
      );
    }
  }
  if (words.length < amount.least) throw wrong(`Missing argument: ${usage.replace(/\.{1,3}$/, '')}.`);
  if (words.length > amount.most) throw wrong(`Unexpected argument "${words[amount.most]}": ${usage}.`);
}

const dashed = (name: string): string => `--${name}`;

const oneOf = (choices: readonly string[]): string =>
  choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;

const wrong = (message: string): PackgateError =>
  usageError('wrong-usage', `${message} See "packgate --help".`);

import * as v from 'valibot';
import { didYouMean } from '../text/nearest.ts';

/**
 * The shapes of the configuration. The message of each issue is the end of a sentence whose subject is the key path: of the value
 * itself, or of the map in which a key is wrong or missing.
 */

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface MapWords {
  /** What it is, such as "a map of rules". */
  readonly is: string;
  /** What its keys are called; default "key". */
  readonly key?: string;
  /** What to do about a key that has to be there. */
  readonly missing?: Readonly<Record<string, string>>;
  /** What to write in place of a key that somebody may look for here. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** Of one map. The file is then another one, and nobody reads on. */
const mostUnknown = 100;

type Run<S extends v.GenericSchema> = S['~run'];
type Entry = readonly [name: string, value: unknown];

/** Valibot's own takes a list for a map, and tells the first unknown key alone. */
export function mapOf<const E extends v.ObjectEntries>(entries: E, words: MapWords) {
  const { is, key = 'key', missing = {}, elsewhere = {} } = words;
  const names = Object.keys(entries);
  const sentence = ({ expected, input }: v.StrictObjectIssue): string => {
    if (expected === 'Object') return `is ${is}, ${notThis(input)}.`;
    if (expected !== 'never') {
      const name = expected.slice(1, -1);
      return `has no ${name}: ${missing[name] ?? 'add it'}.`;
    }
    const name = String(input);
    if (Object.hasOwn(elsewhere, name)) return `has no ${key} ${quoted(name)}: ${elsewhere[name]}.`;
    const known = names.length === 0 ? ', and takes none' : didYouMeanOf(name, names);
    return `has no ${key} ${quoted(name)}${known}`;
  };
  const schema = v.strictObject(entries, sentence);
  const run: Run<typeof schema> = (dataset, config) => {
    const input = dataset.value;
    if (!isMap(input)) return refused(schema, dataset, config);
    const all = Object.entries(input);
    const known = all.filter(([name]) => Object.hasOwn(entries, name));
    const outcome = schema['~run']({ value: Object.fromEntries(known) }, config);
    const unknown = all.filter(([name]) => !Object.hasOwn(entries, name));
    for (const entry of unknown.slice(0, mostUnknown)) unknownKey(schema, outcome, config, entry);
    return outcome;
  };
  return { ...schema, '~run': run };
}

const didYouMeanOf = (name: string, names: readonly string[]): string => `.${didYouMean(name, names)}`;

/** A map with keys that the user chooses. Valibot's own leaves out those that it takes for an attack on prototypes. */
export function keyed<const V extends v.GenericSchema>(
  key: v.GenericSchema<string, string>,
  value: V,
  is: string,
) {
  const schema = v.record(key, value, ({ input }) => `is ${is}, ${notThis(input)}.`);
  const run: Run<typeof schema> = (dataset, config) => {
    const input = dataset.value;
    if (!isMap(input)) return refused(schema, dataset, config);
    const outcome = schema['~run']({ value: input }, config);
    for (const name of ['__proto__', 'prototype', 'constructor'])
      if (Object.hasOwn(input, name)) {
        const message = `has a key ${quoted(name)}, which cannot be read: write a glob such as ${quoted(`${name.slice(0, -1)}?`)}.`;
        unknownKey({ ...schema, message: () => message }, outcome, config, [name, input[name]]);
      }
    return outcome;
  };
  return { ...schema, '~run': run };
}

/** A list of at most so many. */
export const listOf = <const V extends v.GenericSchema>(item: V, is: string) =>
  v.array(item, ({ input }) => `is ${is}, ${notThis(input)}.`);

/** A word or a map. The type of the value decides which one the user meant, and only mistakes of that one are reported. */
export function wordOrMap<const W extends v.GenericSchema, const M extends v.GenericSchema>(word: W, map: M) {
  const schema = v.union([word, map]);
  const run: Run<typeof schema> = (dataset, config) =>
    (isMap(dataset.value) ? map : word)['~run'](dataset, config) as ReturnType<Run<typeof schema>>;
  return { ...schema, '~run': run };
}

/** One value or a list. Only mistakes of the form that the user wrote are reported. */
export function oneOrList<const O extends v.GenericSchema, const L extends v.GenericSchema>(one: O, list: L) {
  const schema = v.union([one, list]);
  const run: Run<typeof schema> = (dataset, config) =>
    (Array.isArray(dataset.value) ? list : one)['~run'](dataset, config) as ReturnType<Run<typeof schema>>;
  return { ...schema, '~run': run };
}

export const oneOf = <const T extends string>(choices: readonly T[], more = '') =>
  v.picklist(choices, ({ input }) => {
    const listed = `${choices.slice(0, -1).join(', ')}${more === '' ? ' or' : ','} ${choices.at(-1)}${more}`;
    return `is ${listed}, ${notThis(input)}.${meant(input, choices)}`;
  });

type Context = Parameters<typeof v._addIssue>[0];

function refused<S extends v.GenericSchema>(
  schema: S,
  dataset: v.UnknownDataset,
  config: v.Config<v.BaseIssue<unknown>>,
): ReturnType<Run<S>> {
  v._addIssue(schema as Context, 'type', dataset, config);
  return dataset as ReturnType<Run<S>>;
}

function unknownKey(
  schema: v.GenericSchema & { readonly message?: unknown },
  outcome: v.OutputDataset<unknown, v.BaseIssue<unknown>>,
  config: v.Config<v.BaseIssue<unknown>>,
  [name, value]: Entry,
): void {
  const path = [{ type: 'unknown', origin: 'key', input: null, key: name, value }] as const;
  v._addIssue(schema as Context, 'key', outcome, config, {
    input: name,
    expected: 'never',
    path: path as unknown as [v.IssuePathItem],
  });
}

/** Hostile text on one line of its own, cut short; it is made visible where it is printed. */
export function quoted(text: string): string {
  const characters = [...text.slice(0, 200).replace(/\s+/g, ' ')];
  return `"${characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('')}"`;
}

/** What was written where something else is wanted, for the end of a sentence. */
export function notThis(input: unknown): string {
  if (input === undefined || input === null) return 'not nothing';
  if (Array.isArray(input)) return 'not a list';
  if (typeof input === 'object') return 'not a map';
  return `not ${typeof input === 'string' ? quoted(input) : String(input)}`;
}

/** The choice that most likely was meant. Some write a boolean to switch something off. */
export function meant(input: unknown, choices: readonly string[]): string {
  if (input === false && choices.includes('off')) return ' Did you mean off?';
  return typeof input === 'string' ? didYouMean(input, choices) : '';
}

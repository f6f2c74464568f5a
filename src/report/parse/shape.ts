import type { JsonValue } from '../../model/package-tree.ts';

/** Takes a value of unknown origin and gives it back with its type, or throws a `Mismatch`. `at` is where it stands, in words of ours. */
export type Shape<T> = (value: unknown, at: string) => T;

/** What is wrong, without a word of what was read. */
export class Mismatch extends Error {}

const wrong = (at: string, is: string): Mismatch => new Mismatch(`${at} ${is}`);

export const text =
  (longest: number): Shape<string> =>
  (value, at) => {
    if (typeof value !== 'string') throw wrong(at, 'is no string');
    if (value.length > longest) throw wrong(at, `has more than ${longest} characters`);
    return value;
  };

export const matching =
  (shape: RegExp, called: string): Shape<string> =>
  (value, at) => {
    if (typeof value === 'string' && shape.test(value)) return value;
    throw wrong(at, `is no ${called}`);
  };

/** A whole number, not negative: JSON can write more than a number holds. */
export const count: Shape<number> = (value, at) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw wrong(at, 'is no whole number from 0 on');
};

export const oneOf =
  <const T extends string | number>(choices: readonly T[], called: string): Shape<T> =>
  (value, at) => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined) throw wrong(at, `is no ${called} that this version knows`);
    return chosen;
  };

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, at) =>
    value === null ? null : shape(value, at);

export const list =
  <T>(shape: Shape<T>, least = 0): Shape<T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) throw wrong(at, 'is no list');
    if (value.length < least) throw wrong(at, 'is empty');
    return value.map((item, index) => shape(item, `${at}[${index}]`));
  };

/** Exactly these keys. The result is made anew from them: nothing else that was read goes on. */
export const object = <T extends object>(shapes: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> => {
  const keys = Object.keys(shapes) as (keyof T & string)[];
  const known = new Set<string>(keys);
  return (value, at) => {
    const found = objectOf(value, at);
    if (Object.keys(found).some((key) => !known.has(key))) throw wrong(at, 'has a field that is unknown');
    const fields = keys.map((key) => {
      if (!Object.hasOwn(found, key)) throw wrong(at, `has no field ${key}`);
      return [key, shapes[key](found[key], at === '' ? key : `${at}.${key}`)] as const;
    });
    return Object.fromEntries(fields) as T;
  };
};

/** Any JSON: what parsed it has bounded its depth. */
export const anyJson =
  (longest: number): Shape<JsonValue> =>
  (value, at) => {
    const walk = (inner: unknown): void => {
      if (typeof inner === 'string') text(longest)(inner, at);
      else if (typeof inner === 'number' && !Number.isFinite(inner))
        throw wrong(at, 'has a number too large');
      else if (typeof inner === 'object' && inner !== null)
        for (const each of Object.values(inner)) walk(each);
    };
    walk(value);
    return value as JsonValue;
  };

/** An object with whatever values, under names such as programs give. */
export const record =
  (value: Shape<JsonValue>): Shape<object> =>
  (given, at) => {
    const found = objectOf(given, at);
    for (const [key, inner] of Object.entries(found)) {
      if (!/^[A-Za-z][A-Za-z0-9]{0,39}$/.test(key)) throw wrong(at, 'has a field whose name is no word');
      value(inner, `${at}.${key}`);
    }
    return found;
  };

function objectOf(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw wrong(at === '' ? 'it' : at, 'is no object');
}

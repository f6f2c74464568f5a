import { posix } from 'node:path';
import type { EntryTarget, JsonValue } from '../model/manifest.ts';

const single = ['main', 'module', 'types', 'typings'];
type Fields = ReadonlyMap<string, JsonValue>;

/** Every place where the manifest points at a file of the package. Without `main`, npm's default index.js is no promise. */
export function entryTargets(fields: Fields): EntryTarget[] {
  return [
    ...single.flatMap((field) => one(field, fields.get(field))),
    ...browser(fields.get('browser')),
    ...bin(fields),
    ...conditions('exports', fields.get('exports')),
    ...man(fields.get('man')),
  ];
}

const one = (field: string, target: JsonValue | undefined): EntryTarget[] =>
  typeof target === 'string' && target !== '' ? [{ field, target }] : [];

/** As a map it replaces modules: a name without `./` is another package, `false` an empty module. */
function browser(value: JsonValue | undefined): EntryTarget[] {
  if (typeof value === 'string') return one('browser', value);
  return pairs(value).flatMap(([key, target]) =>
    typeof target === 'string' && target.startsWith('./') ? one(`browser[${key}]`, target) : [],
  );
}

const bin = (fields: Fields): EntryTarget[] => {
  const value = fields.get('bin');
  if (typeof value === 'string') return one('bin', value);
  return pairs(value).flatMap(([key, target]) => one(`bin.${key}`, target));
};

const man = (value: JsonValue | undefined): EntryTarget[] =>
  typeof value === 'string'
    ? one('man', value)
    : pairs(value).flatMap(([key, target]) => one(`man[${key}]`, target));

/** Subpaths and places in an array in brackets, conditions after a dot; patterns and odd targets stay as they are written. */
function conditions(field: string, value: JsonValue | undefined): EntryTarget[] {
  if (typeof value === 'string') return [{ field, target: value }];
  const bracketed = Array.isArray(value);
  return pairs(value).flatMap(([key, target]) =>
    conditions(bracketed || key.startsWith('.') ? `${field}[${key}]` : `${field}.${key}`, target),
  );
}

/** Names and paths as npm links them: the name without its scope or folders, the path resolved below the root. */
export function normalisedBin(
  packageName: string,
  value: JsonValue | undefined,
): ReadonlyMap<string, string> {
  const below = (path: string): string => posix.join('/', path.replaceAll('\\', '/')).slice(1);
  const commands: [string, JsonValue][] =
    typeof value === 'string'
      ? [[packageName, value]]
      : Array.isArray(value)
        ? byBasename(value)
        : pairs(value);
  const bin = new Map<string, string>();
  for (const [key, target] of commands) {
    const name = below(posix.basename(key.replaceAll(/[\\:]/g, '/')));
    if (name !== '' && typeof target === 'string' && below(target) !== '') bin.set(name, below(target));
  }
  return bin;
}

const byBasename = (values: readonly JsonValue[]): [string, JsonValue][] =>
  values.flatMap((value) => (typeof value === 'string' ? [[posix.basename(value), value]] : []));

const pairs = (value: JsonValue | undefined): [string, JsonValue][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

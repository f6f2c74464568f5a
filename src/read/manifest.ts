import { posix } from 'node:path';
import type {
  DependencyField,
  EntryTarget,
  InnerPackage,
  JsonValue,
  Manifest,
} from '../model/package-tree.ts';
import { isJsonObject } from '../text/json-text.ts';
import { refusal } from './archive/refusal.ts';

const deepest = 256;

const dependencyFields: readonly DependencyField[] = [
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'devDependencies',
];

type JsonObject = Readonly<Record<string, JsonValue>>;

/** Reads as npm does: a BOM is skipped, bad UTF-8 replaced, and of a key given twice the last one counts. `offset`: of its entry. */
export function parseManifest(bytes: Uint8Array, offset = 0): Manifest {
  const bad = (particulars: string, cause?: unknown) =>
    refusal('bad-manifest', { offset, particulars, path: 'package.json', cause });
  const document = parseDocument(new TextDecoder().decode(bytes), bad);
  const fields = new Map(Object.entries(document));
  const name = fields.get('name');
  const version = fields.get('version');
  const lacking = (particulars: string) => refusal('no-name-or-version', { offset, particulars });
  if (typeof name !== 'string' || name === '') throw lacking('it has no name');
  if (typeof version !== 'string' || version === '') throw lacking('it has no version');
  return {
    name,
    version,
    private: fields.get('private') === true,
    targets: entryTargets(fields),
    ...installed(fields),
    bundled: bundled(fields.get('bundleDependencies') ?? fields.get('bundledDependencies')),
    bin: normalisedBin(name, fields.get('bin')),
    fields,
  };
}

const installed = (fields: Fields): InnerPackage => ({
  scripts: strings(fields.get('scripts')),
  dependencies: new Map(dependencyFields.map((field) => [field, strings(fields.get(field))])),
});

/** Of a package that lies inside this one. Null where it is no JSON object: npm then runs nothing of it. */
export function parseInnerPackage(bytes: Uint8Array): InnerPackage | null {
  try {
    return installed(new Map(Object.entries(parseDocument(new TextDecoder().decode(bytes), Error))));
  } catch {
    return null;
  }
}

function parseDocument(text: string, bad: (particulars: string, cause?: unknown) => Error): JsonObject {
  let document: JsonValue;
  try {
    document = JSON.parse(text) as JsonValue;
  } catch (error) {
    throw bad('it is not JSON', error);
  }
  if (!isJsonObject(document)) throw bad('it is not an object');
  if (!withinDepth(document)) throw bad(`it nests deeper than ${deepest} levels`);
  return document;
}

/** Level by level: what walks the document later may be recursive. */
function withinDepth(document: JsonValue): boolean {
  let level: JsonValue[] = [document];
  for (let depth = 0; depth <= deepest; depth++) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return true;
  }
  return false;
}

/** Own keys that are text; a Map, since a script may be called `__proto__`. */
function strings(value: JsonValue | undefined): ReadonlyMap<string, string> {
  if (!isJsonObject(value)) return new Map();
  return new Map(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

function bundled(value: JsonValue | undefined): readonly string[] | 'all' {
  if (value === true) return 'all';
  if (Array.isArray(value)) return value.filter((name) => typeof name === 'string');
  return isJsonObject(value) ? Object.keys(value) : [];
}

const single = ['main', 'module', 'types', 'typings'];
/** Read by bundlers, and by servers that hand out single files: there an address of its own may stand. */
const further = `jsnext:main unpkg jsdelivr cdn style sass svelte react-native umd:main
  es2015 es2020 esm esnext less umd customElements web-types fesm2015 fesm2020 fesm2022`.split(/\s+/);
type Fields = ReadonlyMap<string, JsonValue>;

/** Every place where the manifest points at a file of the package. Without `main`, npm's default index.js is no promise. */
function entryTargets(fields: Fields): EntryTarget[] {
  return [
    ...single.flatMap((field) => one(field, fields.get(field))),
    ...further
      .flatMap((field) => one(field, fields.get(field)))
      .filter(({ target }) => !/^https?:/i.test(target)),
    ...browser(fields.get('browser')),
    ...bin(fields),
    ...conditions('exports', fields.get('exports')),
    ...conditions('imports', fields.get('imports')),
    ...conditions('typesVersions', fields.get('typesVersions')),
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

/** Each target has the name of its field: a hundred thousand below one key of two megabytes would have as many copies of it. */
const longestField = 1_024;

/** Subpaths and places in an array in brackets, conditions after a dot; patterns and odd targets stay as they are written. */
function conditions(field: string, value: JsonValue | undefined): EntryTarget[] {
  if (typeof value === 'string') return [{ field, target: value }];
  const bracketed = Array.isArray(value);
  return pairs(value).flatMap(([key, target]) => {
    const name = bracketed || /^[.#]/.test(key) ? `${field}[${key}]` : `${field}.${key}`;
    return conditions(name.length > longestField ? `${name.slice(0, longestField)}…` : name, target);
  });
}

/** Names and paths as npm links them: the name without its scope or folders, the path resolved below the root. */
function normalisedBin(packageName: string, value: JsonValue | undefined): ReadonlyMap<string, string> {
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

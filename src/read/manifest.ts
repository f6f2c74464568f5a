import {
  type DependencyField,
  dependencyFields,
  isJsonObject,
  type JsonValue,
  type Manifest,
} from '../model/manifest.ts';
import { refusal } from './archive/refusal.ts';
import { entryTargets, normalisedBin } from './targets.ts';

const deepest = 256;

type JsonObject = Readonly<Record<string, JsonValue>>;

/** Reads as npm does: a BOM is skipped, bad UTF-8 replaced, and of a key given twice the last one counts. `offset`: of its entry. */
export function parseManifest(bytes: Uint8Array, offset = 0): Manifest {
  const bad = (particulars: string, cause?: unknown) =>
    refusal('bad-manifest', { offset, particulars, path: 'package.json', cause });
  const document = parseDocument(new TextDecoder().decode(bytes), bad);
  const fields = new Map(Object.entries(document));
  const name = fields.get('name');
  const version = fields.get('version');
  if (typeof name !== 'string' || name === '') throw bad('it has no name');
  if (typeof version !== 'string' || version === '') throw bad('it has no version');
  return {
    name,
    version,
    private: fields.get('private') === true,
    targets: entryTargets(fields),
    scripts: strings(fields.get('scripts')),
    dependencies: new Map(
      dependencyFields.map((field): [DependencyField, ReadonlyMap<string, string>] => [
        field,
        strings(fields.get(field)),
      ]),
    ),
    bundled: bundled(fields.get('bundleDependencies') ?? fields.get('bundledDependencies')),
    bin: normalisedBin(name, fields.get('bin')),
    fields,
  };
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

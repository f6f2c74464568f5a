import type { FieldChange } from '../model/comparison.ts';
import type { JsonValue } from '../model/package-tree.ts';
import { isJsonObject } from '../text/json-text.ts';

type Fields = ReadonlyMap<string, JsonValue>;

/** Deeper than any manifest written by hand, and longer than any name of a field; below, a value is compared whole. */
const deepest = 32;
const longest = 1_024;
const most = 10_000;

/** The leaves of two manifests that differ, by field name. A list is one leaf: `files` and `keywords` read best whole. */
export function manifestDelta(before: Fields, after: Fields): FieldChange[] {
  const old = leaves(before);
  const now = leaves(after);
  const changes: FieldChange[] = [];
  for (const field of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const was = old.get(field) ?? null;
    const is = now.get(field) ?? null;
    if (!sameJson(was, is)) changes.push({ field, before: was, after: is });
    if (changes.length === most) break;
  }
  return changes;
}

function leaves(fields: Fields): Map<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  for (const [key, value] of fields) collect(fieldName('', key), value, 1, found);
  return found;
}

function collect(field: string, value: JsonValue, depth: number, found: Map<string, JsonValue>): void {
  const parts =
    isJsonObject(value) && depth < deepest && field.length <= longest ? Object.entries(value) : [];
  if (parts.length === 0) found.set(field, value);
  for (const [key, part] of parts) collect(fieldName(field, key), part, depth + 1, found);
}

/** `dependencies.semver`, but `exports[./v3].import`: a key with a dot of its own stands in brackets. No two fields share a name. */
function fieldName(parent: string, key: string): string {
  if (key === '' || /[[\]"\s]/.test(key)) return `${parent}[${JSON.stringify(key)}]`;
  if (key.includes('.')) return `${parent}[${key}]`;
  return parent === '' ? key : `${parent}.${key}`;
}

function sameJson(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => sameJson(item, b[at] as JsonValue));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key] ?? null, b[key] ?? null))
  );
}

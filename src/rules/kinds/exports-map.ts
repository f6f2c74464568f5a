import type { JsonValue } from '../../model/package-tree.ts';
import { isJsonObject } from '../../text/json-text.ts';

/** What a consumer gets for each subpath of `exports`, by the conditions that runtimes agree on. */
export type ExportsMap = ReadonlyMap<string, JsonValue>;

/** Null where the package has no `exports` and every file can be imported. */
export function exportsMap(value: JsonValue | undefined): ExportsMap | null {
  if (value === undefined || value === null) return null;
  if (!isJsonObject(value)) return new Map([['.', value]]);
  const keys = Object.keys(value);
  if (!keys.some((key) => key.startsWith('.'))) return new Map([['.', value]]);
  return new Map(keys.map((key) => [key, value[key] ?? null]));
}

/** The target for somebody who imports or requires, or null where there is none. */
export function resolveConditions(
  value: JsonValue,
  conditions: ReadonlySet<string>,
  depth = 0,
): string | null {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object' || depth > 32) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const target = resolveConditions(item, conditions, depth + 1);
      if (target !== null) return target;
    }
    return null;
  }
  for (const [key, part] of Object.entries(value)) {
    if (key !== 'default' && !conditions.has(key)) continue;
    const target = resolveConditions(part, conditions, depth + 1);
    if (target !== null || part === null) return target;
  }
  return null;
}

/** Every target below, whatever the condition. */
export function* everyTarget(value: JsonValue, depth = 0): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object' && depth <= 32)
    for (const part of Object.values(value)) yield* everyTarget(part, depth + 1);
}

import type { Change, FieldChange } from '../model/comparison.ts';
import type { JsonValue } from '../model/package-tree.ts';
import { type Hide, withoutCredentials } from '../text/credentials.ts';

/**
 * The same value, no string of which holds a credential that is known by its value or its shape: a manifest may hold an address with
 * a password, findings quote what it holds, and reports are public before the package is. Comes before anything is cut, since half a
 * token has no shape.
 */
export function masked<T>(value: T, hide: Hide): T {
  return mask(value as JsonValue, hide) as T;
}

function mask(value: JsonValue, hide: Hide): JsonValue {
  if (typeof value === 'string') return withoutCredentials(hide(value));
  if (Array.isArray(value)) {
    const items = value.map((each) => mask(each, hide));
    return items.every((each, index) => each === value[index]) ? value : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const shown = fields.map(([key, inner]): [string, JsonValue] => [
    withoutCredentials(hide(key)),
    credential.test(key) ? withheld(inner) : mask(inner, hide),
  ]);
  // Hardly one in a hundred thousand has anything to hide, and each would be in memory twice.
  const isSame = shown.every(
    ([key, inner], index) => key === fields[index]?.[0] && inner === fields[index]?.[1],
  );
  return isSame ? value : Object.fromEntries(shown);
}

/** What npm calls its credentials, at the end of a field of package.json: its value may look like anything. */
const credential = /(?:^|[.:\]])_?(?:auth|authToken|password)$/i;

const withheld = (value: JsonValue): JsonValue =>
  value === null || typeof value === 'boolean' ? value : '…';

/** Field and value stand apart: what the field says about the value has to be asked for. */
export const maskedField = <T extends FieldChange>(change: T, hide: Hide): T => {
  const { field, before, after } = masked(change, hide);
  if (!credential.test(change.field)) return { ...change, field, before, after };
  return { ...change, field, before: withheld(before), after: withheld(after) };
};

export const maskedChange = (change: Change, hide: Hide): Change => ({
  ...change,
  path: masked(change.path, hide),
  from: masked(change.from, hide),
});

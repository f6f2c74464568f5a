import { withoutCredentials } from '../model/credentials.ts';
import type { JsonValue } from '../model/manifest.ts';

/**
 * The same value, no string of which holds what `withoutCredentials` knows: a manifest may hold an address with a password, findings
 * quote what it holds, and reports are public before the package is.
 */
export function masked<T>(value: T): T {
  return mask(value as JsonValue) as T;
}

function mask(value: JsonValue): JsonValue {
  if (typeof value === 'string') return withoutCredentials(value);
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mask(inner)]));
}

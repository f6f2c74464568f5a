import type { FieldChange } from '../model/comparison.ts';
import { type JsonValue } from '../model/manifest.ts';
type Fields = ReadonlyMap<string, JsonValue>;
/** The leaves of two manifests that differ, by field name. A list is one leaf: `files` and `keywords` read best whole. */
export declare function manifestDelta(before: Fields, after: Fields): FieldChange[];
export {};

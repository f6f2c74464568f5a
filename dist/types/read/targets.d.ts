import type { EntryTarget, JsonValue } from '../model/manifest.ts';
type Fields = ReadonlyMap<string, JsonValue>;
/** Every place where the manifest points at a file of the package. Without `main`, npm's default index.js is no promise. */
export declare function entryTargets(fields: Fields): EntryTarget[];
/** Names and paths as npm links them: the name without its scope or folders, the path resolved below the root. */
export declare function normalisedBin(packageName: string, value: JsonValue | undefined): ReadonlyMap<string, string>;
export {};

import { type JsonValue } from '../model/manifest.ts';
/** What a consumer gets for each subpath of `exports`, by the conditions that runtimes agree on. */
export type ExportsMap = ReadonlyMap<string, JsonValue>;
/** Null where the package has no `exports` and every file can be imported. */
export declare function exportsMap(value: JsonValue | undefined): ExportsMap | null;
/** The target for somebody who imports or requires, or null where there is none. */
export declare function resolveConditions(value: JsonValue, conditions: ReadonlySet<string>, depth?: number): string | null;
/** Every target below, whatever the condition. */
export declare function everyTarget(value: JsonValue, depth?: number): Generator<string>;

import { type Document } from 'yaml';
/** What a YAML document says, as plain values, and where each of them stands. Offsets are into the text. */
export interface Outline {
    readonly value: unknown;
    readonly faults: readonly Fault[];
    /** Of the value behind a path; of its key where there is no value to point at or `at` asks for it. */
    readonly offsetOf: (path: readonly Key[], at: 'key' | 'value') => number;
}
export interface Fault {
    readonly offset: number;
    readonly path: readonly Key[];
    readonly message: string;
}
export type Key = string | number;
/** Objects have no prototype: a key may be called `__proto__`. */
export declare function outlineOf(document: Document.Parsed): Outline;

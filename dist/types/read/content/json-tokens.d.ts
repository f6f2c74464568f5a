export interface JsonListener {
    /** Asked before each string and key: how many of its bytes to keep. */
    readonly keep: number;
    open(array: boolean): void;
    close(): void;
    key(text: string): void;
    /** `bytes` as they stand in the file, quotes left out; `text` is undefined if nothing was kept or the escapes are wrong. */
    string(text: string | undefined, bytes: number): void;
    /** A number, `true`, `false` or `null`. */
    literal(text: string): void;
}
/**
 * JSON from bytes as they come: structure is walked, the inside of strings is jumped over, and only what the listener wants is kept.
 * A leading byte order mark and the `)]}'` line that guards against script inclusion (ECMA-426) are skipped.
 */
export declare class JsonTokens {
    #private;
    constructor(listener: JsonListener);
    push(chunk: Buffer): void;
    /** Whether this was one whole JSON document. */
    end(): boolean;
}

/** What a search in one window may look ahead and behind: more than the longest shape of `traces.ts`. */
export declare const reach = 2048;
export interface Window {
    /** One character per byte. */
    readonly text: string;
    readonly bytes: Buffer;
    /** Offset of the first byte in the file. */
    readonly start: number;
    readonly last: boolean;
    /** Line of a byte of this window, from 1; asked in ascending order. 0 where lines are not counted. */
    lineAt(offset: number): number;
}
/**
 * Bytes of any cut as overlapping windows: each repeats the end of the one before, so that a search which stays `reach` away from
 * the end of a window finds the same things however the bytes arrived.
 */
export declare class Windows {
    #private;
    constructor(see: (window: Window) => void, countsLines: boolean);
    push(chunk: Buffer): void;
    end(): void;
}

export interface Hunk {
    /** The first line that is replaced, from 1. */
    readonly line: number;
    readonly replaced: number;
    readonly lines: readonly string[];
}
/** The lines in which two texts differ. What is added between two lines has nothing to replace. */
export declare function hunkOf(before: string, after: string): Hunk;

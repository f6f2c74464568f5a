/**
 * One hash in twenty reads like a word (`BaFuULEH`) or a number (`65011890`). In a folder that a bundler filled, the neighbours tell: where
 * at least half of the names of a form carry a clear hash, so do the others.
 */
export declare class HashedFolders {
    #private;
    constructor(paths: Iterable<string>);
    normalise(path: string, version: string): string;
}

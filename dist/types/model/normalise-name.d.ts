/**
 * A path without what changes from release to release on its own: content hashes and the package's own version. Two paths that are
 * equal afterwards name the same file of two releases.
 */
export declare function normaliseName(path: string, version: string): string;

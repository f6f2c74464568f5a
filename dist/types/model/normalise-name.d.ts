/**
 * A path without what changes from release to release on its own: content hashes and the package's own version. Two paths that are
 * equal afterwards name the same file of two releases.
 */
export declare function normaliseName(path: string, version: string): string;
export declare const hashMark = "<hash>";
export declare const versionMark = "<version>";
/** Rollup's default: eight characters of base 64 for URLs, which may hold `-` and `_` themselves. */
export declare const tail: RegExp;

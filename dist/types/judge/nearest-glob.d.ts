/** Tells which of the globs comes nearest to a path that none of them matches: most likely the one to widen. Null without globs. */
export declare function nearestGlob(globs: readonly string[]): (path: string) => string | null;

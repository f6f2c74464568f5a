/** What keeps a path out of the package, whether it is chosen by `files` or by ignore files. */
export declare function exclude(path: string | null): string;
/** A clause, for the middle of a sentence. */
export declare const excludeGlob: (glob: string) => string;

/**
 * Tells the content hash a bundler put into a name (`AB12CD34`, `9xqViRZD`, `DkWngpUn`, `1a2b3c4d`) from a word (`vendors`,
 * `production`, `useState`, `ES2015`). Taking a hash for a word costs a little noise; taking a word for a hash would let a new
 * file pass for an old one, but only where an old one of the same remaining name has just gone.
 */
export declare function looksLikeHash(token: string): boolean;
/** Irregular enough for what is left of a hash in base 64 with `-` and `_` inside. */
export declare const looksIrregular: (text: string) => boolean;
/** The same for eight characters at the end of a name; `kxv-Deva` is a language in its script, `V1_5_FAQ` a version. */
export declare function looksIrregularTail(text: string): boolean;
/** Points for every character: few for words in any case style, about one for random letters and digits. */
export declare function oddness(text: string): number;

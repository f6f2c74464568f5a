/** A name from a package inside a sentence of ours. */
export declare const name: (text: string) => string;
/** A value from a package: a script, a range, a comment. Shorter, since there may be two in a sentence. */
export declare const excerpt: (text: string) => string;
/** The first few of a list, and how many there are beside them: `a, b, c and 12 more`. */
export declare function someOf(shown: readonly string[], count: number, limit?: number): string;

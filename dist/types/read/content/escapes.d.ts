/**
 * Text inside a string literal as it was before: a map's sources are such text, and there `\n` before a token ends in a letter,
 * after which no detector looks for one. Null where nothing is escaped.
 */
export declare function unescaped(text: string): string | null;
/** Where the character at `index` of the unescaped text stands in the text itself. */
export declare function escapedIndex(text: string, index: number): number;

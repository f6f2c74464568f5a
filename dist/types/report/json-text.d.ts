/**
 * JSON that is safe wherever it is printed and means the same: what a terminal obeys (C1, DEL, bidi) and what a runner obeys (`##[`) is
 * escaped; both occur inside strings alone. A lone surrogate becomes U+FFFD, since half the parsers there are refuse one.
 */
export declare const jsonText: (document: unknown) => string;
/** A JSON string that can be pasted, every character of it visible; as injective as `visible`. */
export declare const pasteable: (text: string) => string;

/**
 * JSON that is safe wherever it is printed and means the same: what a terminal obeys (C1, DEL, bidi) and what a runner obeys (`##[`) is
 * escaped; both occur inside strings alone. A lone surrogate becomes U+FFFD, since half the parsers there are refuse one.
 */
export declare const jsonText: (document: unknown) => string;
/** A JSON string that can be pasted, every character of it visible, and which means this very text: a lone surrogate stays one. */
export declare const pasteable: (text: string) => string;
/** Outputs are put into scripts as they stand: nothing that a shell or a template takes for its own, and the same JSON. */
export declare const jsonLine: (document: unknown) => string;

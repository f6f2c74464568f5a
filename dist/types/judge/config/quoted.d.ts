/** Hostile text on one line of its own, cut short; it is made visible where it is printed. */
export declare function quoted(text: string): string;
/** What was written where something else is wanted, for the end of a sentence. */
export declare function notThis(input: unknown): string;
/** The choice that most likely was meant. Some write a boolean to switch something off. */
export declare function meant(input: unknown, choices: readonly string[]): string;

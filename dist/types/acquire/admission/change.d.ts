/** A change of one entry or line; `entry` counts the entries of `files`. */
export type Change = {
    readonly kind: 'add-entry';
    readonly pattern: string;
} | {
    readonly kind: 'drop-entry';
    readonly pattern: string;
} | {
    readonly kind: 'add-line';
    readonly file: string;
    readonly pattern: string;
};
/** The files that decide, by path relative to the folder; null where there is none. */
export type Texts = ReadonlyMap<string, string | null>;
export declare const fileOf: (change: Change) => string;
/** The text as it stands afterwards, every other byte as it was; null where it cannot be done by editing alone. */
export declare function edited(text: string | null, change: Change): string | null;
/** All of them, one after the other; null where one cannot be done. */
export declare function withChanges(texts: Texts, changes: readonly Change[]): Texts | null;

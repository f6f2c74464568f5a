/** Where in the text of a JSON document a value stands. */
export interface JsonPlace {
    /** Null inside an array. */
    readonly key: string | null;
    /** Of the key, or of the value where there is no key. */
    readonly at: number;
    readonly start: number;
    readonly end: number;
}
/** The members of the object or array that opens at `open`, in a text that `JSON.parse` accepts. */
export declare function membersAt(text: string, open: number): JsonPlace[];
/** A field of the document itself: the last of that name, since that is the one which counts. Null also where the text is no object. */
export declare function fieldOf(text: string, name: string): JsonPlace | null;
export declare const lineAt: (text: string, offset: number) => number;

import { type Document } from 'yaml';
export interface OneDocument {
    readonly document: Document.Parsed;
    /** Where a second one begins. */
    readonly secondAt: number | null;
}
/** The first document of a text, or where it begins to nest too deep to be composed. */
export declare function oneDocument(text: string): OneDocument | {
    readonly tooDeepAt: number;
};

import type { Document } from 'yaml';
import { type Position } from './places.ts';
export interface ReadYaml {
    readonly document: Document.Parsed;
    /** In the order of the file, at most one a line: what else is wrong there follows from the first. */
    readonly faults: readonly SyntaxFault[];
    /** From this line on nobody knows what was meant; null where all could be read. */
    readonly unsureFrom: number | null;
    readonly placeOf: (offset: number) => Position;
}
export interface SyntaxFault extends Position {
    readonly message: string;
}
/**
 * A tab in the indentation is the one fault that can be seen through: with spaces in its place, everything else that is wrong is
 * found as well.
 */
export declare function readYaml(text: string): ReadYaml | SyntaxFault;

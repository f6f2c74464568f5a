import type { MappingComment } from '../../model/entry.ts';
import type { CommentSyntax } from './file-class.ts';
/**
 * Mapping comments after ECMA-426, extraction without parsing: from the marker to the end of the line there is nothing but one URL.
 * A string of program text that mentions the marker goes on with a quote, a backtick or an expression. Unlike there, code after
 * the comment does not void it: what an inline map says has been published all the same.
 */
export declare class MappingComments {
    #private;
    constructor(syntax: CommentSyntax);
    /** `index` of the slash in the window, `end` of what comes after the equals sign. */
    begin(text: string, start: number, index: number, end: number): void;
    /** The window's part of an open comment. */
    take(text: string, start: number): void;
    end(): MappingComment | null;
}

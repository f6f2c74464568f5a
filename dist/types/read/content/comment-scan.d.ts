import type { CommentSyntax } from './file-class.ts';
import type { Search, TextFacts } from './text-facts.ts';
/**
 * A search for mapping comments alone, in bytes that were published before. It sleeps until the first marker, which few files have
 * and those at their end: native search in the bytes as they are costs a fifth of windows and patterns.
 */
export declare class CommentScan implements Search {
    #private;
    constructor(syntax: CommentSyntax);
    push(chunk: Buffer): void;
    end(): TextFacts;
}

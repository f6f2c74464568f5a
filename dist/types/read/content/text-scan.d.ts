import { type FileClass } from './file-class.ts';
import type { Search, TextFacts } from './text-facts.ts';
/** Everything that is found in a text by one search. */
export declare class TextScan implements Search {
    #private;
    constructor(name: FileClass, shebang: boolean, countsLines: boolean);
    push(chunk: Buffer): void;
    end(): TextFacts;
}

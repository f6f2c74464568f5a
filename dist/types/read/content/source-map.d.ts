import type { SourceMapFacts } from '../../model/entry.ts';
import { type JsonListener } from './json-tokens.ts';
/** Facts about a source map while its bytes stream by. A key that comes twice counts twice: readers differ in which one they take. */
export declare class SourceMapReader implements JsonListener {
    #private;
    push(chunk: Buffer): void;
    end(): SourceMapFacts;
    /** `version` 3 with `mappings` or `sections` at the top: a document by another name that is a source map all the same. */
    get isSourceMap(): boolean;
    get keep(): number;
    open(array: boolean): void;
    close(): void;
    key(text: string): void;
    string(text: string | undefined, bytes: number): void;
    literal(text: string): void;
}

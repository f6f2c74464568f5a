import type { ContentFacts } from '../../model/entry.ts';
import type { Suspect } from './excerpts.ts';
export type { Suspect } from './excerpts.ts';
export interface Scanner {
    /** The bytes are not looked at after the call. */
    push(chunk: Uint8Array): void;
    end(): ScannedContent;
}
export interface ScannedContent {
    readonly facts: ContentFacts;
    readonly suspects: readonly Suspect[];
}
export type ContentMemo = Map<string, ScannedContent>;
/** Facts depend on the bytes and on what kind of file the name says it is. */
export declare const memoKey: (path: string, sha256: string) => string;
export interface ScanOptions {
    /** Whether to look for secrets and paths of build machines: of no use in bytes that were published before. */
    readonly search: boolean;
    /** Whether excerpts need their lines: counting costs as much as a third of the search, and hardly a file has any. */
    readonly countsLines: boolean;
}
export declare const createScanner: (path: string, options?: ScanOptions) => Scanner;

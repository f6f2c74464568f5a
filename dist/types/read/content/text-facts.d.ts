import type { ContentFacts, MappingComment } from '../../model/entry.ts';
import type { Suspect } from './excerpts.ts';
export interface TextFacts {
    readonly mapping: MappingComment | null;
    readonly machinePaths: ContentFacts['machinePaths'];
    readonly suspects: readonly Suspect[];
    /** Whether a detector wants to see the document as a whole. */
    readonly serviceAccount: boolean;
}
/** Goes through a text as its bytes stream by. */
export interface Search {
    push(chunk: Buffer): void;
    end(): TextFacts;
}

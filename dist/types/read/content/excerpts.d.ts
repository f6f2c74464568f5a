import type { Window } from './windows.ts';
/** An excerpt around something that a detector may recognise. */
export interface Suspect {
    /** `whole` is a whole file; `overflow` stands for everything after the limit, and has no text. */
    readonly kind: 'excerpt' | 'whole' | 'overflow';
    /** Line of its first byte in the file. */
    readonly line: number;
    readonly text: string;
}
/**
 * Excerpts around traces, in the order of the file; those that touch become one. Whatever a detector finds in an excerpt has a trace
 * of its own and with it enough of what stands around it: where excerpts are cut, nothing comes about that is not in the file.
 */
export declare class Excerpts {
    #private;
    /** `index` is the first byte of the trace in the window, `length` what of it was seen. */
    add(window: Window, index: number, length: number, block: boolean): void;
    /** What the open excerpt still wants and this window has. */
    take(window: Window): void;
    end(): readonly Suspect[];
}

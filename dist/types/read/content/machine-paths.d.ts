import type { ContentFacts } from '../../model/entry.ts';
/** Paths of build machines, from the places where a trace says that one may begin. */
export declare class MachinePaths {
    #private;
    at(text: string, index: number): void;
    facts(): ContentFacts['machinePaths'];
}

/**
 * Ends what makes no progress. The timer keeps the event loop alive on purpose: a stream that waits for ever would otherwise let it
 * drain, and the program would end with nothing said.
 */
export declare class Stall {
    #private;
    readonly expired: Promise<never>;
    constructor(milliseconds: number);
    progress(): void;
    clear(): void;
}

import type { SourceMapFacts } from '../../model/entry.ts';
/** The map inside a `data:` URL, decoded as it streams by. */
export declare class DataUrlMap {
    #private;
    /** `header` is everything before the comma. */
    constructor(header: string);
    /** One character per byte. */
    push(text: string): void;
    end(): SourceMapFacts;
}

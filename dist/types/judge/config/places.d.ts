/** Lines and columns count from 1, and lie inside the text. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Counted here, since the parser's own counter misses the lines inside a quote that is never closed. */
export declare function placesIn(text: string): (offset: number) => Position;

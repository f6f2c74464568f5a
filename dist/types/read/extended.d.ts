/** What an extended header says about the entry after it. */
export interface Extension {
    /** Of its own header. */
    readonly offset: number;
    readonly utf8: boolean;
    readonly path: string | null;
    readonly linkname: string | null;
    readonly size: number | null;
    /**
     * node-tar joins the pieces of a longer body as text, and drops a line whose last character was cut in two: which name npm uses
     * then depends on how zlib happens to cut its output.
     */
    readonly nameDependsOnChunks: boolean;
    readonly binary: string | null;
}
export declare function paxExtension(body: Buffer, offset: number): Extension;
/** `g`: only the comment that git archive writes. */
export declare function checkGlobal(body: Buffer, offset: number): void;
export declare function longPath(body: Buffer, offset: number): Extension;
export declare function longLinkname(body: Buffer, offset: number): Extension;

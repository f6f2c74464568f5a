import { type ContentMemo, type ScannedContent } from './content/scanner.ts';
export interface Content extends ScannedContent {
    readonly sha256: string;
    /** Pieces of the whole content, where it was held; they point into the buffers of the archive. */
    readonly pieces: readonly Uint8Array[] | null;
}
/** The bytes of one file on their way to its facts. */
export interface ContentReader {
    push(piece: Uint8Array): void;
    end(): Content;
}
/** Held until it is complete, so that bytes which both packages have are looked at once. */
export declare class HeldContent implements ContentReader {
    #private;
    constructor(path: string, search: boolean, memo: ContentMemo);
    push(piece: Uint8Array): void;
    end(): Content;
}
/** For files too large to hold. */
export declare class StreamedContent implements ContentReader {
    #private;
    constructor(path: string, search: boolean);
    push(piece: Uint8Array): void;
    end(): Content;
}

export interface Trailing {
    readonly kind: 'zeros' | 'junk';
    /** Of the first byte after the member, in the packed stream. */
    readonly offset: number;
}
/** What comes after the deflate data: CRC32, ISIZE (RFC 1952, 2.3.1), and then nothing that a reader could take for content. */
export declare class GzipTail {
    #private;
    constructor(offset: number);
    push(bytes: Buffer): void;
    finish(checksum: number, length: number): Trailing | null;
}

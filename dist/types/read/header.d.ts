/** One 512-byte header as all readers see it. */
export interface Header {
    readonly name: string;
    readonly utf8: boolean;
    readonly mode: number;
    readonly size: number;
    /** The type flag; NUL means `0`. */
    readonly type: string;
    readonly linkname: string;
    /** Neither POSIX nor GNU: harmless where nothing depends on the form. */
    readonly oddMagic: boolean;
}
export declare function decodeHeader(block: Buffer, offset: number): Header;

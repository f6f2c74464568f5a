/** Length of the member header (RFC 1952, 2.3), or null while more bytes are needed. */
export declare function gzipHeaderLength(bytes: Uint8Array): number | null;

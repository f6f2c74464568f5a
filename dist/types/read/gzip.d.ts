import type { Readable } from 'node:stream';
import { type Trailing } from './gzip-tail.ts';
import type { Limits } from './limits.ts';
/** What is known of the tarball itself once it has been read to its end. */
export interface Packed {
    readonly size: number;
    readonly integrity: string;
    readonly sha256: string;
    readonly trailing: Trailing | null;
}
/**
 * The one member of a gzip file. zlib's own gunzip goes on into further members and says nothing, so the frame is read here and
 * zlib inflates what is in it.
 */
export declare class GzipMember {
    #private;
    constructor(packed: Readable, limits: Limits, onProgress: (packedBytesSoFar: number) => void);
    /** The unpacked bytes; returns when the tarball has been read to its end and every checksum is right. */
    unpacked(): AsyncGenerator<Buffer, Packed>;
    destroy(): void;
}

import type { Limits } from './limits.ts';
import { type Member } from './member.ts';
/**
 * Stands before the tar reader and lets only archives through that all readers read alike. It sees the archive in pieces of any
 * length, looks at every header, and steps over contents.
 */
export declare class Guard {
    #private;
    constructor(limits: Limits, onMember: (member: Member) => void);
    /** Where the entries end. */
    get offset(): number;
    /** What of the piece a tar reader has to see: everything up to and including the first zero block. */
    push(piece: Buffer): Buffer;
    /** Where the archive ends without two zero blocks, the place where they are missing. */
    end(): number | null;
}

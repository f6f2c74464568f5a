import { type Hash } from 'node:crypto';
import type { VersionRecord } from './packument.ts';
/** What the bytes of a version must hash to: the strongest the registry names. */
export interface Expected {
    readonly algorithm: string;
    /** Base64; one of them. */
    readonly digests: readonly string[];
}
export declare function expectedOf({ integrity, shasum }: VersionRecord): Promise<Expected | null>;
export declare const hashFor: (expected: Expected | null) => Hash;
export declare function verifyDigest(hash: Hash, expected: Expected | null, subject: string): void;

/** Compares in native code: archives may end in megabytes of zeros. */
export declare function isZero(bytes: Buffer): boolean;
export declare function firstNonZero(bytes: Buffer): number;

/** Sizes and percents as people write them. A kilobyte has 1000 bytes; KiB, MiB and GiB are there for those who count by 1024. */
export declare const sizePattern: RegExp;
export declare const percentPattern: RegExp;
/** In bytes; null where it is no size. */
export declare function sizeOf(written: string | number): number | null;
/** In percent; null where it is none. Without its sign nobody knows whether 0.4 is 0.4% or 40%. */
export declare const percentOf: (written: string) => number | null;

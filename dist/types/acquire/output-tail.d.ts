import type { Readable } from 'node:stream';
/** The last words of a child, whichever stream they came by: bounded, however much it says. */
export declare function tailOf(...streams: readonly Readable[]): () => string;

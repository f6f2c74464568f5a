import type { Readable } from 'node:stream';
import { type Hide } from '../model/credentials.ts';
/** The last words of a child, whichever stream they came by: bounded, however much it says. */
export declare function tailOf(hide: Hide, ...streams: readonly Readable[]): () => string;

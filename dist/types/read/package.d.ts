import type { Readable } from 'node:stream';
import type { Reading, ReadOptions } from './reading.ts';
export type { Limits } from './limits.ts';
export type { Reading, ReadOptions } from './reading.ts';
/** One pass over a tarball. Rejects with exit 3 where it is not certain what an installer would read in it. */
export declare function readPackage(packed: Readable, options?: ReadOptions): Promise<Reading>;

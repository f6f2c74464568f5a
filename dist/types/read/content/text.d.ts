import type { FileClass } from './file-class.ts';
/** Bytes at the start of a file that decide what it is. A fixed number, so that the answer never depends on how the bytes arrive. */
export declare const headBytes = 16384;
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';
/** How to read the file as text, or null for a binary. */
export declare function textEncoding(head: Buffer, whole: boolean, name: FileClass): Encoding | null;

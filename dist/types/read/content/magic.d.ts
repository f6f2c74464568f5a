import type { BinaryFormat } from '../../model/entry.ts';
export declare function binaryFormat(head: Buffer): BinaryFormat | null;

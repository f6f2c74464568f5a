import type { Shebang } from '../../model/entry.ts';
export declare function shebangOf(head: Buffer): Shebang | null;

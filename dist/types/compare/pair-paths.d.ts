import type { Pairing } from './pairing.ts';
/** The same path in both packages, whatever became of the bytes. */
export declare function pairPaths(pairing: Pairing): void;

import { type Pairing } from './pairing.ts';
/** What has no lines to compare: the same file name but for numbers, and a close size. */
export declare function pairBinaries(pairing: Pairing): void;

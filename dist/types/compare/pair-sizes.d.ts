import type { Entry } from '../model/entry.ts';
import type { Pairing } from './pairing.ts';
/**
 * Pairs by the nearest size. Each file of the shorter side takes the nearest one of the longer side that is still free, within
 * `reach` (a share of the larger of the two sizes). In n log n: neighbours in size order are linked, and a taken one is jumped over.
 */
export declare function pairSizes(pairing: Pairing, gone: readonly Entry[], arrived: readonly Entry[], reach?: number): void;

import type { Entry } from '../model/entry.ts';
import type { Pairing } from './pairing.ts';
/** Texts that share most of the lines near their start: the best pairs first. */
export declare function pairSketches(pairing: Pairing, gone: readonly Entry[], arrived: readonly Entry[]): void;

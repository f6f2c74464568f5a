import type { Entry } from '../model/entry.ts';
import { type Pairing } from './pairing.ts';
/** Equal bytes under another name. */
export declare function pairBytes(pairing: Pairing): void;
/** Of several copies those with the same file name belong together; the rest in the order of their paths. */
export declare function pairEqual(pairing: Pairing, gone: readonly Entry[], arrived: readonly Entry[]): void;

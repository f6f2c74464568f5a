import { type Pairing } from './pairing.ts';
/** The same module in another format: `index.js` became `index.mjs`, and its map and types went along. */
export declare function pairFormats(pairing: Pairing): void;

import { type Manifest } from '../model/manifest.ts';
/** Reads as npm does: a BOM is skipped, bad UTF-8 replaced, and of a key given twice the last one counts. `offset`: of its entry. */
export declare function parseManifest(bytes: Uint8Array, offset?: number): Manifest;

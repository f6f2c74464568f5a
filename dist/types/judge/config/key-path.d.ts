import type { Key } from './outline.ts';
/** `rules.package-growth.error`, `waivers[0].path`, `packages["@acme/*"].mode`. */
export declare const keyPath: (path: readonly Key[]) => string;

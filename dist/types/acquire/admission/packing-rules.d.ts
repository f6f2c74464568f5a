import type { Texts } from './change.ts';
import type { Snapshot } from './snapshot.ts';
import { type Written } from './walker.ts';
export interface Listing {
    readonly paths: ReadonlySet<string>;
    readonly deciders: ReadonlyMap<string, Written | null>;
}
/** Where npm takes the folder for: a package by itself, or a workspace of the folder named. */
export type Standing = {
    readonly root: string;
} | null;
/** Both readings: which one npm chose shows in the list. */
export declare function standings(folder: string): Standing[];
/** The files that npm would pack, what bundled dependencies bring left out; null where that cannot be told from here. */
export declare function listingOf(snapshot: Snapshot, texts: Texts, standing: Standing): Promise<Listing | null>;

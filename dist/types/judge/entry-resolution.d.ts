import type { EntryTarget } from '../model/manifest.ts';
import type { PackageTree } from '../model/tree.ts';
export type Resolution = 'found' | 'absent' | 'invalid';
/** Answers for one package whether what a manifest points at is there. */
export declare class EntryResolution {
    #private;
    constructor(tree: PackageTree);
    of({ field, target }: EntryTarget): Resolution;
}

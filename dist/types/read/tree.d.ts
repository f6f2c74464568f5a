import type { Manifest } from '../model/manifest.ts';
import type { Hazard, PackageTree } from '../model/tree.ts';
import type { Content } from './content.ts';
import type { Packed } from './gzip.ts';
import type { Limits } from './limits.ts';
import type { Member } from './member.ts';
/** Gathers the entries as npm would lay them down, and what is dangerous about them together. */
export declare class TreeBuilder {
    #private;
    readonly hazards: Hazard[];
    constructor(limits: Limits);
    /** Whether the entry now stands in the tree. */
    add(member: Member, content: Content | null): boolean;
    finish(manifest: Manifest | null, packed: Packed, offset: number): PackageTree;
}

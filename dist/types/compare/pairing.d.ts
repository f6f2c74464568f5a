import type { Entry } from '../model/entry.ts';
import type { PackageTree } from '../model/tree.ts';
/** Files of both packages that have no counterpart yet, and the pairs found so far. Each stage takes away from the rest. */
export declare class Pairing {
    #private;
    readonly before: ReadonlyMap<string, Entry>;
    readonly after: ReadonlyMap<string, Entry>;
    /** By the candidate's path: the baseline's path. */
    readonly pairs: Map<string, string>;
    constructor(before: PackageTree, after: PackageTree);
    join(before: Entry, after: Entry): void;
}
export declare function groupBy(entries: Iterable<Entry>, key: (entry: Entry) => string | null): Map<string, Entry[]>;

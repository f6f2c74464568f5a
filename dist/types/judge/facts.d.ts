import type { Comparison } from '../model/comparison.ts';
import type { PackageTree } from '../model/tree.ts';
import type { FileEntry } from './file-entry.ts';
import { Folders } from './folders.ts';
import type { WaiverState } from './waiver-state.ts';
/** What rules ask for, worked out once. */
export interface Facts {
    readonly comparison: Comparison;
    readonly before: PackageTree | null;
    readonly after: PackageTree;
    /** Nothing was ever published: rules judge absolutely, and what is routine warns at most. */
    readonly first: boolean;
    /** Of the candidate, by path. */
    readonly files: readonly FileEntry[];
    /** Of the baseline, by path; empty on a first publish. */
    readonly filesBefore: readonly FileEntry[];
    /**
     * The same without other people's packages, bundled or nested, and without folders (a coverage report, an editor's) that only one
     * of the packages has: what is in those is no sign of what the package itself ships, and is told once, as a folder.
     */
    readonly own: readonly FileEntry[];
    readonly ownBefore: readonly FileEntry[];
    readonly folders: Folders;
    readonly foldersBefore: Folders;
    /** The file of the baseline that this file of the candidate continues. */
    readonly predecessor: (path: string) => FileEntry | null;
    readonly allow: readonly string[] | null;
    /** How the waivers fared; empty until every other rule has spoken. */
    readonly waivers: readonly WaiverState[];
}
export declare function factsOf(comparison: Comparison, allow: readonly string[] | null): Facts;

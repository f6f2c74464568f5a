import type { Manifest } from '../model/manifest.ts';
import { type FileEntry } from './file-entry.ts';
import { type FolderKind } from './folder-kinds.ts';
export interface Folder {
    /** Ends in `/`. */
    readonly path: string;
    readonly is: FolderKind;
    /** Equal for the same folder of two releases. */
    readonly family: string;
    readonly files: number;
    readonly bytes: number;
}
/** The top-most unwanted folders of one package: what lies deeper belongs to the finding about those. */
export declare class Folders {
    #private;
    constructor(manifest: Manifest, files: readonly FileEntry[]);
    list(rule: FolderKind['rule']): Folder[];
    /** The folder that one of the package's files lies in. */
    of(path: string): Folder | null;
    has(folder: Folder): boolean;
    isBundled(path: string): boolean;
}

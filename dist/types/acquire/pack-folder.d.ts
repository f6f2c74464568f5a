import { type AcquireContext } from './context.ts';
import type { FolderManifest } from './package-folder.ts';
import { type Packer } from './packer.ts';
import type { Tarball } from './tarball.ts';
export interface Packing {
    readonly path: string;
    /** What the user would call it. */
    readonly folder: string;
    readonly manifest: FolderManifest;
    readonly packer: Packer;
    readonly ignoreScripts: boolean;
}
/** Packs into a fresh, empty folder and takes what is there afterwards; what the packer says is for people. */
export declare function packFolder(packing: Packing, context: AcquireContext): Promise<Tarball>;

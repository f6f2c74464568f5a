import { type Packer, type PackerName } from './packer.ts';
/**
 * The packer that the project itself would use: `packageManager` or the lockfile, in the folder or the nearest one above it, up to
 * the root of the repository. npm where nothing tells.
 */
export declare function choosePacker(folder: string, wanted: PackerName | null): Promise<Packer>;

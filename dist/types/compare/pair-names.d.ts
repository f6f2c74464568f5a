import type { HashedFolders } from '../model/hashed-folders.ts';
import type { PackageTree } from '../model/tree.ts';
import { type Pairing } from './pairing.ts';
/**
 * The same name but for content hashes and the package's own version. A folder of a bundler may hold thousands of files whose name
 * is nothing but a hash: among those, equal bytes come first, then similar text, then the nearest size.
 */
export declare function pairNames(pairing: Pairing, treeBefore: PackageTree, treeAfter: PackageTree, folders: HashedFolders): void;

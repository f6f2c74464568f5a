import type { HashedFolders } from '../model/hashed-folders.ts';
import { type Pairing } from './pairing.ts';
/** With another version of its bundler a package calls its chunks otherwise: in one folder, those of a kind and of about one size. */
export declare function pairChunks(pairing: Pairing, folders: HashedFolders): void;

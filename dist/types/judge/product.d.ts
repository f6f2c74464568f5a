import type { FileEntry } from './file-entry.ts';
/** What users install a package for: not its documents, tests, maps and pictures, nor what was swept in. */
export declare const isProduct: (file: FileEntry) => boolean;

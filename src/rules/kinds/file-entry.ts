import type { ContentFacts, Entry } from '../../model/package-tree.ts';

/** A file proper, whose content was looked at. */
export interface FileEntry extends Entry {
  readonly content: ContentFacts;
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

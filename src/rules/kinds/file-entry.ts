import type { ContentFacts, Entry } from '../../model/package-tree.ts';

/** A file proper, whose content was looked at. */
export interface FileEntry extends Entry {
  readonly content: ContentFacts;
}

/**
 * A classification that several rules ask for. What did not change is one object in both packages, and is classified once for both.
 */
export function oncePerFile<T extends string | boolean | null>(
  classify: (file: FileEntry) => T,
): (file: FileEntry) => T {
  const known = new WeakMap<FileEntry, T>();
  return (file) => {
    let found = known.get(file);
    if (found === undefined) {
      found = classify(file);
      known.set(file, found);
    }
    return found;
  };
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

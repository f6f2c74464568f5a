import type { ContentFacts, Entry } from '../../model/package-tree.ts';

/** A file proper, whose content was looked at. */
export interface FileEntry extends Entry {
  readonly content: ContentFacts;
}

/** Whether one of the files is of a kind. They are looked at when somebody asks, and no further than the first that is. */
export function kindsOf<T>(
  files: readonly FileEntry[],
  kindOf: (file: FileEntry) => T,
): (kind: T) => boolean {
  const known = new Map<T, boolean>();
  return (kind) => {
    let isThere = known.get(kind);
    if (isThere === undefined) {
      isThere = files.some((file) => kindOf(file) === kind);
      known.set(kind, isThere);
    }
    return isThere;
  };
}

/** What the folder of a path says (it ends in a slash; empty at the top). In the order of paths, each folder is asked about once. */
export function perFolder<T>(of: (folder: string) => T): (path: string) => T {
  let last: { readonly folder: string; readonly found: T } | null = null;
  return (path) => {
    const end = path.lastIndexOf('/') + 1;
    if (last?.folder.length !== end || !path.startsWith(last.folder)) {
      const folder = path.slice(0, end);
      last = { folder, found: of(folder) };
    }
    return last.found;
  };
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

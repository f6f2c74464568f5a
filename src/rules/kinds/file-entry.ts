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

/**
 * The kind of the first pattern that a text fits. All of them are searched for at once before: nearly no file is any of these. A pattern
 * that heeds the case and forbids letters does not belong beside one that does not heed it.
 */
export function kindByPattern<K>(table: readonly (readonly [K, RegExp])[]): (text: string) => K | null {
  const flags = table.some(([, { ignoreCase }]) => ignoreCase) ? 'i' : '';
  const any = new RegExp(table.map(([, { source }]) => source).join('|'), flags);
  return (text) => (any.test(text) ? (table.find(([, pattern]) => pattern.test(text))?.[0] ?? null) : null);
}

/** What the folder of a path says (it ends in a slash; empty at the top). In the order of paths, each folder is asked about once. */
export function perFolder<T>(of: (folder: string) => T): (path: string) => T {
  let last: { readonly folder: string; readonly found: T } | null = null;
  return (path) => {
    if (last === null || !path.startsWith(last.folder) || path.includes('/', last.folder.length)) {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      last = { folder, found: of(folder) };
    }
    return last.found;
  };
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

import type { ContentFacts, Entry } from '../../model/package-tree.ts';
import { groupBy } from '../../text/group-by.ts';

/** A file proper, whose content was looked at. */
export interface FileEntry extends Entry {
  readonly content: ContentFacts;
}

/** Whether one of the files is of a kind. Nothing is looked at before somebody asks, and then only as far as the first of that kind. */
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

/** The kind of the first pattern that a text fits. One search for all of them goes first: hardly a file fits any. */
export function kindByPattern<K>(table: readonly (readonly [K, RegExp])[]): (text: string) => K | null {
  const patterns = table.map(([, pattern]) => pattern);
  const searches = [...groupBy(patterns, ({ flags }) => flags)].map(
    ([flags, alike]) => new RegExp(alike.map(({ source }) => source).join('|'), flags),
  );
  return (text) => {
    if (!searches.some((search) => search.test(text))) return null;
    return table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  };
}

/** What a path's folder says: `lib/`, or nothing at the top. If paths come in order, each folder is classified once. */
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

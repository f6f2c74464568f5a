import type { Entry } from '../model/entry.ts';
import type { PackageTree } from '../model/package-tree.ts';

/** Files of both packages that have no counterpart yet, and the pairs found so far. Each stage takes away from the rest. */
export class Pairing {
  readonly before: ReadonlyMap<string, Entry>;
  readonly after: ReadonlyMap<string, Entry>;
  /** By the candidate's path: the baseline's path. */
  readonly pairs = new Map<string, string>();
  readonly #before = new Map<string, Entry>();
  readonly #after = new Map<string, Entry>();

  constructor(before: PackageTree, after: PackageTree) {
    for (const entry of sorted(before)) this.#before.set(entry.path, entry);
    for (const entry of sorted(after)) this.#after.set(entry.path, entry);
    this.before = this.#before;
    this.after = this.#after;
  }

  join(before: Entry, after: Entry): void {
    this.pairs.set(after.path, before.path);
    this.#before.delete(before.path);
    this.#after.delete(after.path);
  }
}

/** Files and links, by path in code unit order, so that nothing depends on the order of an archive. */
function sorted(tree: PackageTree): Entry[] {
  const entries = [...tree.entries.values()].filter((entry) => entry.type !== 'directory');
  return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

export function groupBy(
  entries: Iterable<Entry>,
  key: (entry: Entry) => string | null,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = key(entry);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
}

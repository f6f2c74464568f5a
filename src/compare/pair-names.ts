import type { Entry } from '../model/entry.ts';
import type { PackageTree } from '../model/package-tree.ts';
import type { HashedFolders } from '../text/hashed-folders.ts';
import { pairEqual } from './pair-bytes.ts';
import { pairSizes } from './pair-sizes.ts';
import { pairSketches } from './pair-sketches.ts';
import { groupBy, type Pairing } from './pairing.ts';

/**
 * The same name but for content hashes and the package's own version. A folder of a bundler may hold thousands of files whose name
 * is nothing but a hash: among those, equal bytes come first, then similar text, then the nearest size.
 */
export function pairNames(
  pairing: Pairing,
  treeBefore: PackageTree,
  treeAfter: PackageTree,
  folders: HashedFolders,
): void {
  const nameIn =
    ({ manifest }: PackageTree) =>
    ({ path }: Entry): string =>
      folders.normalise(path, manifest.version);
  const before = groupBy(pairing.before.values(), nameIn(treeBefore));
  const after = groupBy(pairing.after.values(), nameIn(treeAfter));
  for (const [name, arrived] of after) {
    const gone = before.get(name);
    if (gone === undefined) continue;
    if (gone.length > 1 || arrived.length > 1) {
      const bytes = groupBy(gone, (entry) => entry.sha256);
      for (const [digest, copies] of groupBy(arrived, (entry) => entry.sha256))
        pairEqual(pairing, bytes.get(digest) ?? [], copies);
      pairSketches(pairing, unpaired(gone, pairing.before), unpaired(arrived, pairing.after));
    }
    pairSizes(pairing, unpaired(gone, pairing.before), unpaired(arrived, pairing.after));
  }
}

const unpaired = (entries: readonly Entry[], rest: ReadonlyMap<string, Entry>): Entry[] =>
  entries.filter((entry) => rest.has(entry.path));

import type { Entry } from '../model/entry.ts';
import type { HashedFolders } from '../text/hashed-folders.ts';
import { pairSizes } from './pair-sizes.ts';
import { groupBy, type Pairing } from './pairing.ts';

/** A bundler that cuts anew may halve a chunk or double it. */
const close = 0.5;
/** Among small ones the size tells nothing. */
const smallest = 100_000;

/** With another version of its bundler a package calls its chunks otherwise: in one folder, those of a kind and of about one size. */
export function pairChunks(pairing: Pairing, folders: HashedFolders): void {
  const chunkKind = ({ path, size }: Entry): string | null =>
    size < smallest || folders.normalise(path, '') === path
      ? null
      : `${path.slice(0, path.lastIndexOf('/') + 1)}*${path.slice(path.lastIndexOf('.'))}`;
  const before = groupBy(pairing.before.values(), chunkKind);
  for (const [kind, arrived] of groupBy(pairing.after.values(), chunkKind)) {
    const gone = before.get(kind);
    if (gone) pairSizes(pairing, gone, arrived, close);
  }
}

import type { Entry } from '../model/entry.ts';
import { groupBy, type Pairing } from './pairing.ts';

/** Shorter files (an empty one, a re-export of one line) are equal by chance, and say nothing where there are several. */
const trivial = 64;

/** Equal bytes under another name. */
export function pairBytes(pairing: Pairing): void {
  const before = groupBy(pairing.before.values(), digest);
  const after = groupBy(pairing.after.values(), digest);
  for (const [key, arrived] of after) {
    const gone = before.get(key);
    if (gone === undefined) continue;
    if ((arrived[0]?.size ?? 0) < trivial && (gone.length > 1 || arrived.length > 1)) continue;
    pairEqual(pairing, gone, arrived);
  }
}

const digest = (entry: Entry): string | null => (entry.size === 0 ? null : entry.sha256);

/** Of several copies those with the same file name belong together; the rest in the order of their paths. */
export function pairEqual(pairing: Pairing, gone: readonly Entry[], arrived: readonly Entry[]): void {
  const byName = groupBy(gone, baseName);
  const taken = new Set<Entry>();
  const rest: Entry[] = [];
  for (const after of arrived) {
    const same = byName.get(baseName(after))?.shift();
    if (same === undefined) rest.push(after);
    else {
      taken.add(same);
      pairing.join(same, after);
    }
  }
  const left = gone.filter((entry) => !taken.has(entry));
  for (const [at, after] of rest.entries()) {
    const before = left[at];
    if (before) pairing.join(before, after);
  }
}

const baseName = (entry: Entry): string => entry.path.slice(entry.path.lastIndexOf('/') + 1);

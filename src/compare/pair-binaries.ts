import type { Entry } from '../model/entry.ts';
import { pairSizes } from './pair-sizes.ts';
import { groupBy, type Pairing } from './pairing.ts';

/** Two sizes are close that differ by no more than this share of the larger. */
const close = 0.25;
const smallest = 64;

/** What has no lines to compare: the same file name but for numbers, and a close size. */
export function pairBinaries(pairing: Pairing): void {
  const before = groupBy(pairing.before.values(), nearName);
  for (const [name, arrived] of groupBy(pairing.after.values(), nearName)) {
    const gone = before.get(name);
    if (gone) pairSizes(pairing, gone, arrived, close);
  }
}

function nearName(entry: Entry): string | null {
  if (entry.type !== 'file' || entry.size < smallest || (entry.content?.sketch.length ?? 0) > 0) return null;
  const base = entry.path.slice(entry.path.lastIndexOf('/') + 1).toLowerCase();
  return `${entry.content?.text ?? ''} ${entry.content?.format ?? ''} ${base.replace(/[0-9]+/g, '0')}`;
}

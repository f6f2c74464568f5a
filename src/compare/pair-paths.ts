import type { Pairing } from './pairing.ts';

/** The same path in both packages, whatever became of the bytes. */
export function pairPaths(pairing: Pairing): void {
  for (const after of [...pairing.after.values()]) {
    const before = pairing.before.get(after.path);
    if (before) pairing.join(before, after);
  }
}

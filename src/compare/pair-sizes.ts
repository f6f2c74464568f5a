import type { Entry } from '../model/entry.ts';
import type { Pairing } from './pairing.ts';

/**
 * Pairs by the nearest size. Each file of the shorter side takes the nearest one of the longer side that is still free, within
 * `reach` (a share of the larger of the two sizes). In n log n: neighbours in size order are linked, and a taken one is jumped over.
 */
export function pairSizes(
  pairing: Pairing,
  gone: readonly Entry[],
  arrived: readonly Entry[],
  reach = Number.POSITIVE_INFINITY,
): void {
  const swap = gone.length > arrived.length;
  const shorter = bySize(swap ? arrived : gone);
  const longer = bySize(swap ? gone : arrived);
  const next = longer.map((_, at) => at);
  next.push(longer.length);
  const previous = longer.map((_, at) => at + 1);
  previous.unshift(0);
  let from = 0;
  for (const entry of shorter) {
    while (from < longer.length && (longer[from]?.size ?? 0) < entry.size) from++;
    const above = find(next, from);
    const below = find(previous, from) - 1;
    const choice = nearer(entry, longer[below], longer[above]);
    if (choice === undefined || distance(entry, choice) > reach * Math.max(entry.size, choice.size)) continue;
    const at = choice === longer[above] ? above : below;
    next[at] = at + 1;
    previous[at + 1] = at;
    if (swap) pairing.join(choice, entry);
    else pairing.join(entry, choice);
  }
}

const bySize = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1));

const distance = (a: Entry, b: Entry): number => Math.abs(a.size - b.size);

function nearer(entry: Entry, below: Entry | undefined, above: Entry | undefined): Entry | undefined {
  if (below === undefined || above === undefined) return above ?? below;
  return distance(entry, below) < distance(entry, above) ? below : above;
}

/** Follows the links to the next free place, shortening the way for those who come after. */
function find(links: number[], start: number): number {
  let root = start;
  for (let to = links[root] ?? root; to !== root; to = links[root] ?? root) root = to;
  for (let at = start; at !== root; ) {
    const to = links[at] ?? root;
    links[at] = root;
    at = to;
  }
  return root;
}

import { burden, merged } from './merged.ts';
import type { Piece } from './piece.ts';

interface Merger {
  readonly a: Piece;
  readonly b: Piece;
  readonly piece: Piece;
  readonly cost: number;
}

/** Merges the two pieces that lose least by it, until no more than `most` are left. */
export function fewer(
  pieces: readonly Piece[],
  most: number,
  below: (folder: string) => number,
): readonly Piece[] {
  if (pieces.length <= most) return pieces;
  const weigh = (piece: Piece): number => burden(piece, below);
  const rest = new Map(pieces.map((piece) => [piece, weigh(piece)]));
  let mergers: Merger[] = [];
  const add = (a: Piece, others: Iterable<Piece>): void => {
    for (const b of others) mergers.push(mergerOf(a, b, weigh, rest));
  };
  const list = [...rest.keys()];
  for (const [at, piece] of list.entries()) add(piece, list.slice(at + 1));
  while (rest.size > most) {
    const best = mergers.reduce((one, other) => (other.cost < one.cost ? other : one));
    rest.delete(best.a);
    rest.delete(best.b);
    mergers = mergers.filter(({ a, b }) => rest.has(a) && rest.has(b));
    const others = [...rest.keys()];
    rest.set(best.piece, weigh(best.piece));
    add(best.piece, others);
  }
  return [...rest.keys()];
}

function mergerOf(
  a: Piece,
  b: Piece,
  weigh: (piece: Piece) => number,
  weights: ReadonlyMap<Piece, number>,
): Merger {
  const piece = merged(a, b);
  // One line for the top and what is below it would be for everything.
  if (isTop(a) !== isTop(b)) return { a, b, piece, cost: Number.POSITIVE_INFINITY };
  // What is minded stays on lines of its own, and folders at the top stay apart, as long as that can be.
  const apart =
    (a.suspect === b.suspect ? 0 : 100) +
    (topOf(a) === topOf(b) ? 0 : 6) +
    (piece.folders[0] === '*/' ? 30 : 0);
  const cost = weigh(piece) - (weights.get(a) ?? 0) - (weights.get(b) ?? 0) + apart;
  return { a, b, piece, cost };
}

const isTop = ({ folders }: Piece): boolean => folders.includes('');

const topOf = ({ folders }: Piece): string =>
  folders.map((folder) => folder.slice(0, folder.indexOf('/') + 1)).join(',');

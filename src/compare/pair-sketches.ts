import type { Entry } from '../model/entry.ts';
import type { Pairing } from './pairing.ts';

/** Share of telling lines that two texts must have in common. */
const enough = 0.6;
/** A line that more files than this have (a licence header, `"use strict"`) tells nothing. */
const common = 16;
/** With fewer telling lines than this a text has no face of its own. */
const fewest = 3;

/** Texts that share most of the lines near their start: the best pairs first. */
export function pairSketches(pairing: Pairing, gone: readonly Entry[], arrived: readonly Entry[]): void {
  const rare = new RareLines(gone, arrived);
  const holders = new Map<number, Entry[]>();
  const linesBefore = new Map<Entry, number>();
  for (const before of gone) {
    const lines = rare.of(before);
    linesBefore.set(before, lines.length);
    for (const line of lines) {
      const list = holders.get(line);
      if (list) list.push(before);
      else holders.set(line, [before]);
    }
  }
  const matches: { before: Entry; after: Entry; share: number }[] = [];
  for (const after of arrived) {
    const lines = rare.of(after);
    if (lines.length < fewest) continue;
    const shared = new Map<Entry, number>();
    for (const line of lines)
      for (const before of holders.get(line) ?? []) shared.set(before, (shared.get(before) ?? 0) + 1);
    for (const [before, count] of shared) {
      const longest = Math.max(lines.length, linesBefore.get(before) ?? 0);
      if (count >= fewest && count / longest >= enough)
        matches.push({ before, after, share: count / longest });
    }
  }
  matches.sort(
    (a, b) => b.share - a.share || order(a.after.path, b.after.path) || order(a.before.path, b.before.path),
  );
  for (const { before, after } of matches)
    if (pairing.before.has(before.path) && pairing.after.has(after.path)) pairing.join(before, after);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The lines of a sketch that few files on either side have: what keeps the work linear, too. */
class RareLines {
  readonly #before = new Map<number, number>();
  readonly #after = new Map<number, number>();

  constructor(gone: readonly Entry[], arrived: readonly Entry[]) {
    for (const entry of gone) count(this.#before, entry);
    for (const entry of arrived) count(this.#after, entry);
  }

  of(entry: Entry): number[] {
    const lines = new Set(entry.content?.sketch ?? []);
    return [...lines].filter(
      (line) => (this.#before.get(line) ?? 0) <= common && (this.#after.get(line) ?? 0) <= common,
    );
  }
}

function count(counts: Map<number, number>, entry: Entry): void {
  for (const line of new Set(entry.content?.sketch ?? [])) counts.set(line, (counts.get(line) ?? 0) + 1);
}

import type { Entry, PackageTree } from '../model/package-tree.ts';
import { groupBy } from '../text/group-by.ts';
import type { HashedFolders } from '../text/hashed-folders.ts';

/** Files of both packages that have no counterpart yet, and the pairs found so far. Each stage takes away from the rest. */
export class Pairing {
  readonly before: ReadonlyMap<string, Entry>;
  readonly after: ReadonlyMap<string, Entry>;
  /** By the candidate's path: the baseline's path. */
  readonly pairs = new Map<string, string>();
  readonly #before = new Map<string, Entry>();
  readonly #after = new Map<string, Entry>();

  /** Pairs what has the same path in both packages, even if its bytes differ. */
  constructor(before: PackageTree, after: PackageTree) {
    for (const entry of unmatched(before, after)) this.#before.set(entry.path, entry);
    for (const entry of unmatched(after, before)) this.#after.set(entry.path, entry);
    for (const { path, type } of after.entries.values())
      if (type !== 'directory' && !this.#after.has(path)) this.pairs.set(path, path);
    this.before = this.#before;
    this.after = this.#after;
  }

  join(before: Entry, after: Entry): void {
    this.pairs.set(after.path, before.path);
    this.#before.delete(before.path);
    this.#after.delete(after.path);
  }
}

/** Files and links whose path the other package does not have, in code unit order, so that the order of an archive does not matter. */
function unmatched(tree: PackageTree, other: PackageTree): Entry[] {
  const entries: Entry[] = [];
  for (const entry of tree.entries.values())
    if (isCompared(entry) && !isCompared(other.entries.get(entry.path))) entries.push(entry);
  return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

const isCompared = (entry: Entry | undefined): boolean => entry !== undefined && entry.type !== 'directory';

/** Those without a key are left out. */
function keyed(entries: Iterable<Entry>, key: (entry: Entry) => string | null): Map<string, Entry[]> {
  const groups: Map<string | null, Entry[]> = groupBy(entries, key);
  groups.delete(null);
  return groups as Map<string, Entry[]>;
}

/** Shorter files (an empty one, a re-export of one line) are equal by chance, and say nothing where there are several. */
const trivial = 64;

/** Equal bytes under another name. */
export function pairBytes(pairing: Pairing): void {
  const before = keyed(pairing.before.values(), digest);
  const after = keyed(pairing.after.values(), digest);
  for (const [key, arrived] of after) {
    const gone = before.get(key);
    if (gone === undefined) continue;
    if ((arrived[0]?.size ?? 0) < trivial && (gone.length > 1 || arrived.length > 1)) continue;
    pairEqual(pairing, gone, arrived);
  }
}

const digest = (entry: Entry): string | null => (entry.size === 0 ? null : entry.sha256);

/** Of several copies those with the same file name belong together; the rest in the order of their paths. */
function pairEqual(pairing: Pairing, gone: readonly Entry[], arrived: readonly Entry[]): void {
  const byName = keyed(gone, baseName);
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
  const before = keyed(pairing.before.values(), nameIn(treeBefore));
  const after = keyed(pairing.after.values(), nameIn(treeAfter));
  for (const [name, arrived] of after) {
    const gone = before.get(name);
    if (gone === undefined) continue;
    if (gone.length > 1 || arrived.length > 1) {
      const bytes = keyed(gone, (entry) => entry.sha256);
      for (const [digest, copies] of keyed(arrived, (entry) => entry.sha256))
        pairEqual(pairing, bytes.get(digest) ?? [], copies);
      pairSketches(pairing, unpaired(gone, pairing.before), unpaired(arrived, pairing.after));
    }
    pairSizes(pairing, unpaired(gone, pairing.before), unpaired(arrived, pairing.after));
  }
}

const unpaired = (entries: readonly Entry[], rest: ReadonlyMap<string, Entry>): Entry[] =>
  entries.filter((entry) => rest.has(entry.path));

/** A bundler that cuts anew may halve a chunk or double it. */
const closeChunk = 0.5;
/** Among small ones the size tells nothing. */
const smallestChunk = 100_000;

/** With another version of its bundler a package calls its chunks otherwise: in one folder, those of a kind and of about one size. */
export function pairChunks(pairing: Pairing, folders: HashedFolders): void {
  const chunkKind = ({ path, size }: Entry): string | null =>
    size < smallestChunk || folders.normalise(path, '') === path
      ? null
      : `${path.slice(0, path.lastIndexOf('/') + 1)}*${path.slice(path.lastIndexOf('.'))}`;
  const before = keyed(pairing.before.values(), chunkKind);
  for (const [kind, arrived] of keyed(pairing.after.values(), chunkKind)) {
    const gone = before.get(kind);
    if (gone) pairSizes(pairing, gone, arrived, closeChunk);
  }
}

/** Two sizes are close that differ by no more than this share of the larger. */
const closeBinary = 0.25;
const smallestBinary = 64;

/** What has no lines to compare: the same file name but for numbers, and a close size. */
export function pairBinaries(pairing: Pairing): void {
  const before = keyed(pairing.before.values(), nearName);
  for (const [name, arrived] of keyed(pairing.after.values(), nearName)) {
    const gone = before.get(name);
    if (gone) pairSizes(pairing, gone, arrived, closeBinary);
  }
}

function nearName(entry: Entry): string | null {
  if (entry.type !== 'file' || entry.size < smallestBinary || (entry.content?.sketch.length ?? 0) > 0)
    return null;
  const base = entry.path.slice(entry.path.lastIndexOf('/') + 1).toLowerCase();
  return `${entry.content?.text ?? ''} ${entry.content?.format ?? ''} ${base.replace(/[0-9]+/g, '0')}`;
}

/** The same module in another format: `index.js` became `index.mjs`, and its map and types went along. */
export function pairFormats(pairing: Pairing): void {
  const before = keyed(pairing.before.values(), moduleName);
  for (const [name, arrived] of keyed(pairing.after.values(), moduleName)) {
    const gone = before.get(name);
    if (gone) pairSizes(pairing, gone, arrived);
  }
}

function moduleName({ path }: Entry): string | null {
  const [, stem, ending = ''] = /^(.*)\.((?:d\.)[mc]?ts(?:\.map)?|[mc]?js(?:\.map)?)$/.exec(path) ?? [];
  return stem === undefined ? null : `${stem}.${ending.replace(/[mc](?=[jt]s)/, '')}`;
}

/**
 * Pairs by the nearest size. Each file of the shorter side takes the nearest one of the longer side that is still free, within
 * `reach` (a share of the larger of the two sizes). In n log n: neighbours in size order are linked, and a taken one is jumped over.
 */
function pairSizes(
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

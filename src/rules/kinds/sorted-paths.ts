/** Paths of a package in the order of their characters: what lies in a folder stands together. */
export class SortedPaths {
  readonly #paths: readonly string[];

  constructor(paths: Iterable<string>) {
    this.#paths = [...paths].sort();
  }

  /** What begins so: with a slash at its end, what lies in a folder. */
  below(beginning: string): readonly string[] {
    const from = firstOf(this.#paths, (path) => path >= beginning);
    return this.#paths.slice(
      from,
      firstOf(this.#paths, (path) => !path.startsWith(beginning), from),
    );
  }
}

/**
 * Paths by what they begin and end with, for patterns with a star between the two. Sixteen thousand patterns over as many files, of which
 * each fits half of them at its beginning and half at its end, cost no more than the files that match.
 *
 * A tree of blocks over the sorted paths: each block holds the places that its paths have among the paths read backwards, in order.
 */
export class PathsByEnds {
  readonly #paths: readonly string[];
  readonly #backwards: readonly string[];
  /** For each place among the paths read backwards, the path. */
  readonly #byPlace: readonly string[];
  /** `#blocks[n]`: the places in blocks of 2^n paths. */
  readonly #blocks: readonly Int32Array[];
  /** For each of those, where the next path stands that nobody took: the place itself, or further on. */
  readonly #next: readonly Int32Array[];
  readonly #taken: Uint8Array;

  constructor(paths: Iterable<string>) {
    this.#paths = [...paths].sort();
    const read = this.#paths.map((path, at) => ({ at, text: reversed(path) }));
    read.sort((a, b) => (a.text < b.text ? -1 : 1));
    this.#backwards = read.map(({ text }) => text);
    this.#byPlace = read.map(({ at }) => this.#paths[at] as string);
    const places = new Int32Array(read.length);
    for (const [place, { at }] of read.entries()) places[at] = place;
    const blocks: Int32Array[] = [places];
    for (let length = 1; length < places.length; length *= 2)
      blocks.push(merged(blocks.at(-1) as Int32Array, length));
    this.#blocks = blocks;
    this.#next = blocks.map(({ length }) => Int32Array.from({ length: length + 1 }, (_, at) => at));
    this.#taken = new Uint8Array(places.length);
  }

  /** Whether a path has more between the two; `accepts` looks at it once more. */
  some(prefix: string, suffix: string, accepts: (path: string) => boolean = () => true): boolean {
    for (const place of this.#matching(prefix, suffix))
      if (accepts(this.#byPlace[place] as string)) return true;
    return false;
  }

  /** Those that have more between the two, each to the first who asks. */
  *take(prefix: string, suffix: string): Generator<string> {
    for (const place of this.#matching(prefix, suffix)) {
      this.#taken[place] = 1;
      yield this.#byPlace[place] as string;
    }
  }

  *#matching(prefix: string, suffix: string): Generator<number> {
    const backwards = reversed(suffix);
    const [from, end] = range(this.#paths, prefix);
    const [first, last] = range(this.#backwards, backwards);
    if (first === last) return;
    for (let at = from; at < end; ) {
      // The largest block that begins here and does not reach beyond the end.
      let level =
        at === 0 ? this.#blocks.length - 1 : Math.min(31 - Math.clz32(at & -at), this.#blocks.length - 1);
      while (at + 2 ** level > end) level--;
      yield* this.#inBlock(level, at, first, last, prefix.length + suffix.length);
      at += 2 ** level;
    }
  }

  *#inBlock(level: number, start: number, first: number, last: number, length: number): Generator<number> {
    const block = this.#blocks[level] as Int32Array;
    const end = start + 2 ** level;
    let at = firstOf(block, (place) => place >= first, start, end);
    for (
      at = this.#free(level, at);
      at < end && (block[at] as number) < last;
      at = this.#free(level, at + 1)
    ) {
      const place = block[at] as number;
      // `ab*ba` is not in `aba`.
      if ((this.#byPlace[place] as string).length > length) yield place;
    }
  }

  /** The first that nobody took, from here on. Shortens the way for those who come after. */
  #free(level: number, from: number): number {
    const block = this.#blocks[level] as Int32Array;
    const next = this.#next[level] as Int32Array;
    let at = from;
    for (;;) {
      while (next[at] !== at) {
        next[at] = next[next[at] as number] as number;
        at = next[at] as number;
      }
      if (at === block.length || this.#taken[block[at] as number] === 0) return at;
      next[at] = at + 1;
    }
  }
}

/** Where the sorted texts stand that begin so. */
function range(sorted: readonly string[], beginning: string): [from: number, end: number] {
  const from = firstOf(sorted, (text) => text >= beginning);
  return [from, firstOf(sorted, (text) => !text.startsWith(beginning), from)];
}

/** The first index for which it holds, where it holds for all after that. */
function firstOf<T>(
  list: { readonly length: number; readonly [index: number]: T },
  holds: (item: T) => boolean,
  from = 0,
  end = list.length,
): number {
  let [low, high] = [from, Math.min(end, list.length)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Neighbouring sorted blocks as one. */
function merged(places: Int32Array, length: number): Int32Array {
  const result = new Int32Array(places);
  for (let at = 0; at < places.length; at += 2 * length) result.subarray(at, at + 2 * length).sort();
  return result;
}

/** By units of UTF-16, as `endsWith` compares. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}

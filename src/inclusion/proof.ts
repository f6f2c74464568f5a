import { type Change, fileOf, type Texts, withChanges } from './change.ts';
import { type Listing, listingOf, type Standing } from './packing-rules.ts';
import type { Snapshot } from './snapshot.ts';

/** The folder as npm's rules see it, where they give the very list that was packed. */
export class Proof {
  readonly texts: Texts;
  readonly base: Listing;
  readonly #snapshot: Snapshot;
  readonly #standings: readonly Standing[];

  private constructor(snapshot: Snapshot, texts: Texts, standings: readonly Standing[], base: Listing) {
    this.#snapshot = snapshot;
    this.texts = texts;
    this.#standings = standings;
    this.base = base;
  }

  /** Null where the rules give another list: the folder is not what was packed, or its packer has other rules. */
  static async of(
    snapshot: Snapshot,
    texts: Texts,
    standings: readonly Standing[],
    packed: ReadonlySet<string>,
  ): Promise<Proof | null> {
    const fitting: Standing[] = [];
    let base: Listing | null = null;
    for (const standing of standings) {
      const listing = await listingOf(snapshot, texts, standing);
      if (listing === null || !isSame(listing.paths, packed)) continue;
      fitting.push(standing);
      base ??= listing;
    }
    return base && new Proof(snapshot, texts, fitting, base);
  }

  /** Of a file that decides, wherever in the folder. */
  text(file: string): string | null {
    return this.texts.get(file) ?? this.#snapshot.text(file);
  }

  /** The files that would be gone; null where a file would be new, or where it cannot be told. */
  async gone(changes: readonly Change[]): Promise<ReadonlySet<string> | null> {
    // What is behind a link may belong to other packages too.
    if (changes.some((change) => this.#snapshot.kind(fileOf(change)) === 'other')) return null;
    const known = new Map(changes.map((change) => [fileOf(change), this.text(fileOf(change))]));
    const texts = withChanges(new Map([...this.texts, ...known]), changes);
    if (texts === null) return null;
    let gone: ReadonlySet<string> | null = null;
    for (const standing of this.#standings) {
      const after = await listingOf(this.#snapshot, texts, standing);
      if (after === null || [...after.paths].some((path) => !this.base.paths.has(path))) return null;
      const missing = new Set([...this.base.paths].filter((path) => !after.paths.has(path)));
      if (gone !== null && !isSame(gone, missing)) return null;
      gone = missing;
    }
    return gone;
  }
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((path) => b.has(path));

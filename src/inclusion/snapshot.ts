import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Rule } from 'npm-packlist';

type Kind = 'file' | 'directory' | 'other';

/**
 * The folder as it was packed: what is on disk, and what the package has although it is there no more, since a script of the package
 * made it before packing and removed it afterwards. Everything is read once, however often the list is computed.
 */
export class Snapshot {
  readonly folder: string;
  /** By the text of a file. Each folder has npm's own lists again, and compiling them costs more than all the rest of a walk. */
  readonly compiled = new Map<string, readonly Rule[]>();
  readonly #entries = new Map<string, ReadonlyMap<string, Kind>>();
  readonly #texts = new Map<string, string | null>();
  readonly #gone = new Map<string, Map<string, Kind>>();

  constructor(folder: string, packed: Iterable<string>) {
    this.folder = folder;
    for (const path of packed) if (this.kind(path) === null) this.#addGone(path);
  }

  /** What stands in a folder, by name. The folder itself is ''. */
  entries(path: string): ReadonlyMap<string, Kind> {
    const there = this.#entries.get(path) ?? this.#onDisk(path);
    this.#entries.set(path, there);
    const gone = this.#gone.get(path);
    return gone === undefined ? there : new Map([...there, ...gone]);
  }

  kind(path: string): Kind | null {
    return this.entries(parentOf(path)).get(posix.basename(path)) ?? null;
  }

  /** Whether only the package has it, so that npm's own look at the disk would not find it. */
  isGone(path: string): boolean {
    return this.#gone.get(parentOf(path))?.has(posix.basename(path)) ?? false;
  }

  /** Through links, as npm reads its ignore files. */
  text(path: string): string | null {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const isThere = this.kind(path) !== null && !this.isGone(path);
    const text = isThere ? readFileSync(join(this.folder, path), 'utf8') : null;
    this.#texts.set(path, text);
    return text;
  }

  #onDisk(path: string): ReadonlyMap<string, Kind> {
    const place = join(this.folder, path);
    // A link to a folder is a link: npm does not walk into it.
    const there = lstatSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const entries = there ? readdirSync(place, { withFileTypes: true }) : [];
    return new Map(entries.map((entry) => [entry.name, kindOf(entry)]));
  }

  #addGone(path: string, kind: Kind = 'file'): void {
    const parent = parentOf(path);
    const siblings = this.#gone.get(parent) ?? new Map<string, Kind>();
    this.#gone.set(parent, siblings.set(posix.basename(path), kind));
    if (parent !== '' && this.kind(parent) === null) this.#addGone(parent, 'directory');
  }
}

const kindOf = (entry: Dirent): Kind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'directory' : 'other';

function parentOf(path: string): string {
  const parent = posix.dirname(path);
  return parent === '.' ? '' : parent;
}

/** Null where there is no such file. */
export function textIn(folder: string, path: string): string | null {
  const place = join(folder, path);
  return lstatSync(place, { throwIfNoEntry: false })?.isFile() ? readFileSync(place, 'utf8') : null;
}

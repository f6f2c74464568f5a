import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Kind = 'file' | 'directory' | 'other';

/**
 * The folder as it was packed: what is on disk, and what the package has although it is there no more, since a script of the package
 * made it before packing and removed it afterwards. Each folder is read once, however often the list is computed.
 */
export class Snapshot {
  readonly folder: string;
  readonly #read = new Map<string, ReadonlyMap<string, Kind>>();
  readonly #gone = new Map<string, Map<string, Kind>>();

  constructor(folder: string, packed: Iterable<string>) {
    this.folder = folder;
    for (const path of packed) if (this.kind(path) === null) this.#addGone(path);
  }

  /** What stands in a folder, by name. The folder itself is ''. */
  entries(path: string): ReadonlyMap<string, Kind> {
    const there = this.#onDisk(path);
    const gone = this.#gone.get(path);
    return gone === undefined ? there : new Map([...there, ...gone]);
  }

  kind(path: string): Kind | null {
    const { parent, name } = parts(path);
    return this.entries(parent).get(name) ?? null;
  }

  /** Whether only the package has it, so that npm's own look at the disk would not find it. */
  isGone(path: string): boolean {
    const { parent, name } = parts(path);
    return this.#gone.get(parent)?.has(name) ?? false;
  }

  /** Through links, as npm reads its ignore files. */
  text(path: string): string | null {
    return this.kind(path) === null || this.isGone(path)
      ? null
      : readFileSync(join(this.folder, path), 'utf8');
  }

  #onDisk(path: string): ReadonlyMap<string, Kind> {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const entries = new Map(this.#list(path).map((entry) => [entry.name, kindOf(entry)]));
    this.#read.set(path, entries);
    return entries;
  }

  #list(path: string): Dirent[] {
    const place = join(this.folder, path);
    // A link to a folder is a link: npm does not walk into it.
    const there = lstatSync(place, { throwIfNoEntry: false });
    return there?.isDirectory() ? readdirSync(place, { withFileTypes: true }) : [];
  }

  #addGone(path: string, kind: Kind = 'file'): void {
    const { parent, name } = parts(path);
    const siblings = this.#gone.get(parent) ?? new Map<string, Kind>();
    this.#gone.set(parent, siblings.set(name, kind));
    if (parent !== '' && this.kind(parent) === null) this.#addGone(parent, 'directory');
  }
}

/** Null where there is no such file. */
export function textIn(folder: string, path: string): string | null {
  const place = join(folder, path);
  return lstatSync(place, { throwIfNoEntry: false })?.isFile() ? readFileSync(place, 'utf8') : null;
}

const kindOf = (entry: Dirent): Kind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'directory' : 'other';

function parts(path: string): { parent: string; name: string } {
  const parent = dirname(path);
  return { parent: parent === '.' ? '' : parent, name: path.slice(path.lastIndexOf('/') + 1) };
}

import type { ContentFacts, Entry, Hazard, Manifest, PackageTree } from '../model/package-tree.ts';
import type { Packed } from './archive/gzip.ts';
import type { Limits } from './archive/limits.ts';
import type { Member } from './archive/member.ts';
import { refusal } from './archive/refusal.ts';

/** Gathers the entries as npm would lay them down, and what is dangerous about them together. */
export class TreeBuilder {
  readonly hazards: Hazard[] = [];
  readonly #entries = new Map<string, Entry>();
  readonly #dropped = new Set<string>();
  readonly #neighbours = new Neighbours();
  readonly #limits: Limits;
  #root: string | null = null;
  #members = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Whether the entry now stands in the tree. */
  add(member: Member, content: { readonly sha256: string; readonly facts: ContentFacts } | null): boolean {
    this.#members++;
    this.hazards.push(...member.hazards);
    this.#checkRoot(member);
    const { path, type, size, mode, linkTarget } = member;
    if (path === '') return false;
    this.#checkNeighbours(member);
    const { sha256 = null, facts = null } = content ?? {};
    return this.#place(member, { path, type, size, mode, sha256, linkTarget, content: facts });
  }

  /** What was searched for later than the rest. */
  found(path: string, machinePaths: ContentFacts['machinePaths']): void {
    const entry = this.#entries.get(path);
    if (entry?.content != null)
      this.#entries.set(path, { ...entry, content: { ...entry.content, machinePaths } });
  }

  finish(
    manifest: Manifest | null,
    installed: Pick<PackageTree, 'inner' | 'shrinkwraps'>,
    packed: Packed,
    offset: number,
  ): PackageTree {
    if (this.#members === 0) throw refusal('empty-archive', { offset });
    if (manifest === null) throw refusal('no-manifest', { offset });
    const files = [...this.#entries.values()].filter(({ type }) => type === 'file');
    return {
      manifest,
      ...installed,
      entries: this.#entries,
      packedSize: packed.size,
      unpackedSize: files.reduce((sum, { size }) => sum + size, 0),
      fileCount: files.length,
      integrity: packed.integrity,
      sha256: packed.sha256,
      hazards: this.hazards,
    };
  }

  #checkRoot(member: Member): void {
    if (member.path.startsWith('../')) return; // Said already.
    this.#root ??= member.root;
    if (member.root !== this.#root) this.#hazard(member, 'error', 'other-root', member.name);
  }

  #checkNeighbours(member: Member): void {
    const collision = this.#neighbours.add(member.path, member.type === 'directory');
    if (collision !== null) this.#hazard(member, 'error', collision.code, collision.with);
    if (this.#neighbours.folders > this.#limits.folders)
      throw refusal('too-many-folders', { offset: member.offset });
  }

  #place(member: Member, entry: Entry): boolean {
    const { path } = entry;
    const before = this.#entries.get(path);
    if (before === undefined) {
      if (member.dropped) this.#dropped.add(path);
      this.#entries.set(path, entry);
      return true;
    }
    if (before.type === 'directory' && entry.type === 'directory') return false;
    const bothFiles = before.type === 'file' && entry.type === 'file';
    // npm and bun write the later bytes into the earlier file and keep its mode; pnpm and yarn take the later mode.
    const sameBytes = bothFiles && before.sha256 === entry.sha256;
    const same = sameBytes && before.mode === entry.mode;
    // A file that is also a directory has been said as a collision.
    if (before.type !== 'directory' && entry.type !== 'directory')
      this.#hazard(member, same ? 'note' : 'error', 'duplicate-entry', path);

    const stays = member.dropped && !this.#dropped.has(path);
    if (stays || entry.type === 'directory') return false;
    if (path === 'package.json' && bothFiles && !sameBytes && !this.#dropped.has(path))
      throw refusal('duplicate-manifest', { offset: member.offset, path });
    if (!member.dropped) this.#dropped.delete(path);
    this.#entries.delete(path);
    this.#entries.set(path, entry);
    return true;
  }

  #hazard(member: Member, level: Hazard['level'], code: string, detail: string): void {
    this.hazards.push({ level, code, offset: member.offset, path: member.path, detail });
  }
}

/**
 * Paths as a file system sees them that folds case and Unicode forms. Two files there are one file; a file cannot also be a folder.
 */
class Neighbours {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  /** How many folders the paths so far imply. */
  get folders(): number {
    return this.#folders.size;
  }

  /** The path that this one collides with. */
  add(
    path: string,
    directory: boolean,
  ): { code: 'path-collision' | 'file-and-directory'; with: string } | null {
    const folded = fold(path);
    const collision = directory ? this.#folder(folded, path) : this.#file(folded, path);
    return this.#folder(parent(folded), path) ?? collision;
  }

  #file(folded: string, path: string): ReturnType<Neighbours['add']> {
    const file = this.#files.get(folded);
    const inside = this.#folders.get(folded);
    if (file === undefined) this.#files.set(folded, path);
    if (inside !== undefined) return { code: 'file-and-directory', with: inside };
    return file === undefined || file === path ? null : { code: 'path-collision', with: file };
  }

  /** Marks this folder and those around it, up to the first that is known. */
  #folder(folded: string, path: string): ReturnType<Neighbours['add']> {
    for (let folder = folded; folder !== '' && !this.#folders.has(folder); folder = parent(folder)) {
      this.#folders.set(folder, path);
      const file = this.#files.get(folder);
      if (file !== undefined) return { code: 'file-and-directory', with: file };
    }
    return null;
  }
}

/**
 * Both ways through the case mappings, so that `ß`, `ſ` and the like meet what they fold to. Windows takes dots and spaces off the end of
 * a name.
 */
function fold(path: string): string {
  const isAscii = /^[\x20-\x7e]*$/.test(path);
  const folded = isAscii
    ? path.toLowerCase()
    : path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  return /[. ](?:\/|$)/.test(folded) ? folded.replace(/(?<=[^/. ])[. ]+(?=\/|$)/g, '') : folded;
}

const parent = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

import type {
  ContentFacts,
  Hazard,
  InnerPackage,
  Manifest,
  Shrinkwrap,
  SourceMapFacts,
} from '../model/package-tree.ts';
import { innerPlace } from '../text/inner-place.ts';
import type { EntrySink } from './archive/guard.ts';
import { inflatedChunk, type Packed } from './archive/gzip.ts';
import type { Limits } from './archive/limits.ts';
import type { Member } from './archive/member.ts';
import { refusal } from './archive/refusal.ts';
import { CompressedFiles } from './content/compressed.ts';
import { type Content, type ContentReader, HeldContent, StreamedContent } from './content/content.ts';
import { ReferenceScan } from './content/references.ts';
import { type ContentMemo, memoKey, type ScannedContent, type Suspect, scanHeld } from './content/scanner.ts';
import { parseInnerPackage, parseManifest } from './manifest.ts';
import type { Reading, ReadOptions } from './reading.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { readShrinkwrap, unreadShrinkwrap } from './shrinkwrap.ts';
import { TreeBuilder } from './tree.ts';

/** Takes the entries that the guard lets through, and gathers the package from them. */
export class EntryReader {
  readonly #options: ReadOptions;
  readonly #limits: Limits;
  readonly #memo: ContentMemo;
  readonly #tree: TreeBuilder;
  readonly #compressed = new CompressedFiles();
  readonly #kept = new Map<string, Uint8Array>();
  readonly #references = new Map<string, ReadonlySet<string>>();
  readonly #suspects = new Map<string, readonly Suspect[]>();
  readonly #inner = new Map<string, InnerPackage>();
  readonly #shrinkwraps = new Map<string, Shrinkwrap>();
  /** By path: what waits for the other package before it is searched. */
  readonly #putOff = new Map<string, Waiting>();
  readonly #pinned = new Set<ArrayBufferLike>();
  #count = 0;
  #names = 0;
  #facts = 0;
  #manifest: Manifest | null = null;

  constructor(options: ReadOptions, limits: Limits) {
    this.#options = options;
    this.#limits = limits;
    this.#memo = options.memo ?? new Map();
    this.#tree = new TreeBuilder(limits);
  }

  open(member: Member): EntrySink | null {
    const { offset, path, size, name } = member;
    this.#count++;
    this.#names += Buffer.byteLength(name);
    if (this.#count > this.#limits.entries) throw refusal('too-many-entries', { offset });
    if (this.#names > this.#limits.names) throw refusal('names-too-long', { offset });
    if (roleOf(member).endsWith('manifest') && size > this.#limits.manifest)
      throw refusal('manifest-too-large', { offset, path });
    if (member.type !== 'file') {
      this.#tree.add(member, null);
      return null;
    }
    const content = this.#contentReader(member);
    const references = this.#options.references?.(member.path) ? new ReferenceScan(member.path) : null;
    return {
      push: (piece) => {
        references?.push(piece);
        content.push(piece);
      },
      end: () => {
        if (references !== null) this.#references.set(member.path, references.end());
        return this.#end(member, content.end());
      },
    };
  }

  /** `offset`: where the entries end. */
  finish(packed: Packed, hazards: readonly Hazard[], offset: number): Reading {
    this.#tree.hazards.push(...hazards);
    const installed = { inner: this.#inner, shrinkwraps: this.#shrinkwraps };
    const tree = this.#tree.finish(this.#manifest, installed, packed, offset);
    return {
      tree,
      kept: this.#kept,
      suspects: this.#suspects,
      references: this.#references,
      searchRest: (isPublished) => this.#search(({ sha256 }) => isPublished(sha256)),
    };
  }

  #contentReader({ path, size }: Member): ContentReader {
    if (size <= this.#limits.keep) return new HeldContent();
    return new StreamedContent(path, this.#options.search?.(path) ?? true);
  }

  #end(member: Member, content: Content): Promise<void> | void {
    const { path } = member;
    const { sha256, pieces } = content;
    const search = pieces === null ? 'done' : this.#searchOf(path, sha256);
    const scanned = content.scanned ?? this.#look(path, sha256, pieces ?? [], search === 'now');
    const inside = pieces && this.#compressed.inside(path, scanned.facts, pieces);
    const add = (found: ScannedContent): void => {
      const stands = this.#add(member, content, found);
      if (stands && search === 'later' && pieces !== null) this.#wait({ member, sha256, pieces });
    };
    return inside === null ? add(scanned) : inside.then((facts) => add({ ...scanned, facts }));
  }

  #look(path: string, sha256: string, pieces: readonly Uint8Array[], search: boolean): ScannedContent {
    const key = memoKey(path, sha256);
    const known = this.#memo.get(key);
    const scanned = scanHeld(path, pieces, search, known);
    if (scanned !== known) this.#memo.set(key, scanned);
    return scanned;
  }

  /** The manifest is quoted, and what is secret in there must be known. */
  #searchOf(path: string, sha256: string): 'now' | 'later' | 'never' {
    const { search, published } = this.#options;
    if (search?.(path) === false) return 'never';
    if (published === undefined || path === 'package.json') return 'now';
    const there = published.get(path);
    if (there === undefined) return 'later';
    return there === sha256 ? 'never' : 'now';
  }

  #wait(waiting: Waiting): void {
    this.#putOff.set(waiting.member.path, waiting);
    for (const { buffer } of waiting.pieces) this.#pinned.add(buffer);
    if (this.#pinned.size * inflatedChunk > this.#limits.held)
      this.#search(({ member: { path }, sha256 }) => this.#options.published?.get(path) === sha256);
  }

  #search(isPublished: (waiting: Waiting) => boolean): void {
    for (const waiting of this.#putOff.values()) {
      if (isPublished(waiting)) continue;
      const { member, sha256, pieces } = waiting;
      const { facts, suspects } = this.#look(member.path, sha256, pieces, true);
      this.#keep(member, charactersFound(facts, suspects));
      this.#tree.found(member.path, facts.machinePaths);
      if (suspects.length > 0) this.#suspects.set(member.path, suspects);
    }
    this.#putOff.clear();
    this.#pinned.clear();
  }

  #add(member: Member, { sha256, pieces }: Content, { facts, suspects }: ScannedContent): boolean {
    const { path } = member;
    this.#keep(member, charactersKept(facts) + charactersFound(facts, suspects));
    if (!this.#tree.add(member, { sha256, facts })) return false;
    this.#options.onFile?.(path, sha256);
    this.#putOff.delete(path);
    if (suspects.length > 0) this.#suspects.set(path, suspects);
    else this.#suspects.delete(path);
    const role = roleOf(member);
    if (role === 'shrinkwrap') this.#lock(member, pieces, sha256);
    if (pieces === null) return true;
    if (this.#options.keep?.(path) === true) this.#kept.set(path, Buffer.concat(pieces));
    if (role === 'manifest' && this.#manifest === null) this.#own(member, Buffer.concat(pieces));
    if (role === 'inner-manifest') this.#package(member, Buffer.concat(pieces));
    return true;
  }

  #own(member: Member, bytes: Buffer): void {
    this.#manifest = parseManifest(bytes, member.offset);
    this.#repeatedIn(member, bytes);
    this.#options.onManifest?.(this.#manifest);
  }

  #package(member: Member, bytes: Buffer): void {
    const folder = innerPlace(member.path)?.folder;
    const inner = parseInnerPackage(bytes);
    if (folder === undefined || inner === null) return;
    const { scripts, dependencies } = inner;
    for (const texts of [scripts, ...dependencies.values()]) this.#keep(member, lengthOf([...texts].flat()));
    this.#repeatedIn(member, bytes);
    this.#inner.set(folder, inner);
  }

  #lock(member: Member, pieces: Content['pieces'], sha256: string): void {
    const lock = pieces === null ? unreadShrinkwrap(sha256) : readShrinkwrap(Buffer.concat(pieces));
    this.#keep(member, lengthOf(lock.hosts));
    this.#shrinkwraps.set(member.path, lock);
  }

  #repeatedIn(member: Member, bytes: Buffer): void {
    const { offset, path } = member;
    for (const { field: detail, matters } of repeatedKeys(bytes)) {
      this.#keep(member, hazardCost + detail.length);
      const level = matters ? 'error' : 'note';
      this.#tree.hazards.push({ level, code: 'repeated-key', offset, path, detail });
    }
  }

  #keep({ offset, path }: Member, characters: number): void {
    this.#facts += characters;
    if (this.#facts > this.#limits.facts) throw refusal('too-many-facts', { offset, path });
  }
}

/** Characters that a hazard counts as: each becomes a finding of its own. */
const hazardCost = 128;

/** What installers read of a package; each of those inside it too, whatever case their file system is of. */
function roleOf({ path, type, dropped }: Member): 'manifest' | 'inner-manifest' | 'shrinkwrap' | 'none' {
  if (type !== 'file' || dropped) return 'none';
  if (path === 'package.json') return 'manifest';
  if (!/(?:^|\/)(?:package|npm-shrinkwrap)\.json$/i.test(path)) return 'none';
  const file = innerPlace(path)?.rest ?? path;
  if (file.toLowerCase() === 'npm-shrinkwrap.json') return 'shrinkwrap';
  return file !== path && file.toLowerCase() === 'package.json' ? 'inner-manifest' : 'none';
}

interface Waiting {
  readonly member: Member;
  readonly sha256: string;
  readonly pieces: readonly Uint8Array[];
}

/** What one file leaves in memory for as long as its package is looked at. */
const charactersKept = ({ shebang, mapping, sourceMap }: ContentFacts): number =>
  lengthOf([shebang?.line ?? '', mapping?.url ?? '', mapping?.host ?? '']) +
  lengthOfMap(sourceMap) +
  lengthOfMap(mapping?.map ?? null);

const charactersFound = ({ machinePaths }: ContentFacts, suspects: readonly Suspect[]): number =>
  lengthOf(suspects.map(({ text }) => text)) + lengthOf(machinePaths.examples);

const lengthOfMap = (map: SourceMapFacts | null): number =>
  map === null ? 0 : lengthOf(map.hosts) + lengthOf(map.folders.map(({ name }) => name));

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

import type { Hazard, InnerPackage, Manifest, Shrinkwrap, SourceMapFacts } from '../model/package-tree.ts';
import { innerPlace } from '../text/inner-place.ts';
import type { EntrySink } from './archive/guard.ts';
import type { Packed } from './archive/gzip.ts';
import type { Limits } from './archive/limits.ts';
import type { Member } from './archive/member.ts';
import { refusal } from './archive/refusal.ts';
import { CompressedFiles } from './content/compressed.ts';
import { type Content, type ContentReader, HeldContent, StreamedContent } from './content/content.ts';
import { ReferenceScan } from './content/references.ts';
import type { ContentMemo, ScannedContent, Suspect } from './content/scanner.ts';
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
    return { tree, kept: this.#kept, suspects: this.#suspects, references: this.#references };
  }

  #contentReader({ path, size }: Member): ContentReader {
    const search = this.#options.search?.(path) ?? true;
    return size > this.#limits.keep
      ? new StreamedContent(path, search)
      : new HeldContent(path, search, this.#memo);
  }

  #end(member: Member, content: Content): Promise<void> | void {
    const inside = this.#compressed.inside(member.path, content);
    if (inside === null) return this.#add(member, content);
    return inside.then((facts) => this.#add(member, { ...content, facts }));
  }

  #add(member: Member, content: Content): void {
    const { path } = member;
    this.#keep(member, charactersKept(content));
    if (!this.#tree.add(member, content)) return;
    if (content.suspects.length > 0) this.#suspects.set(path, content.suspects);
    else this.#suspects.delete(path);
    const role = roleOf(member);
    if (role === 'shrinkwrap') this.#lock(member, content);
    if (content.pieces === null) return;
    if (this.#options.keep?.(path) === true) this.#kept.set(path, Buffer.concat(content.pieces));
    if (role === 'manifest' && this.#manifest === null) this.#own(member, Buffer.concat(content.pieces));
    if (role === 'inner-manifest') this.#package(member, Buffer.concat(content.pieces));
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

  #lock(member: Member, { pieces, sha256 }: Content): void {
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

/** What one file leaves in memory for as long as its package is looked at. */
function charactersKept({ facts, suspects }: Pick<ScannedContent, 'facts' | 'suspects'>): number {
  const { shebang, mapping, sourceMap, machinePaths } = facts;
  return (
    lengthOf(suspects.map(({ text }) => text)) +
    lengthOf(machinePaths.examples) +
    lengthOf([shebang?.line ?? '', mapping?.url ?? '', mapping?.host ?? '']) +
    lengthOfMap(sourceMap) +
    lengthOfMap(mapping?.map ?? null)
  );
}

const lengthOfMap = (map: SourceMapFacts | null): number =>
  map === null ? 0 : lengthOf(map.hosts) + lengthOf(map.folders.map(({ name }) => name));

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

import type { Header } from 'tar-stream';
import type { Hazard, Manifest, SourceMapFacts } from '../model/package-tree.ts';
import type { Packed } from './archive/gzip.ts';
import type { Limits } from './archive/limits.ts';
import type { Member } from './archive/member.ts';
import { refusal } from './archive/refusal.ts';
import type { EntrySink } from './archive/tar.ts';
import { CompressedFiles } from './content/compressed.ts';
import { type Content, type ContentReader, HeldContent, StreamedContent } from './content/content.ts';
import type { ContentMemo, ScannedContent, Suspect } from './content/scanner.ts';
import { parseManifest } from './manifest.ts';
import type { Reading, ReadOptions } from './reading.ts';
import { TreeBuilder } from './tree.ts';

/** Takes what the tar reader finds, as long as it is what the guard has announced, and gathers the package from it. */
export class EntryReader {
  readonly #options: ReadOptions;
  readonly #limits: Limits;
  readonly #memo: ContentMemo;
  readonly #tree: TreeBuilder;
  readonly #compressed = new CompressedFiles();
  readonly #kept = new Map<string, Uint8Array>();
  readonly #suspects = new Map<string, readonly Suspect[]>();
  /** Announced by the guard and not yet found by the tar reader. */
  #expected: Member[] = [];
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

  expect(member: Member): void {
    const { offset, path, size, name } = member;
    this.#count++;
    this.#names += Buffer.byteLength(name);
    if (this.#count > this.#limits.entries) throw refusal('too-many-entries', { offset });
    if (this.#names > this.#limits.names) throw refusal('names-too-long', { offset });
    if (isManifest(member) && size > this.#limits.manifest)
      throw refusal('manifest-too-large', { offset, path });
    this.#expected.push(member);
  }

  open(header: Header): EntrySink {
    const member = this.#expected.shift();
    if (member === undefined) throw refusal('reader-disagreement', { path: header.name });
    if (member.name !== header.name || member.size !== header.size)
      throw refusal('reader-disagreement', { offset: member.offset, path: member.name });
    if (member.type !== 'file') return { push: () => {}, end: () => void this.#tree.add(member, null) };
    const content = this.#contentReader(member);
    return { push: (piece) => content.push(piece), end: () => this.#end(member, content.end()) };
  }

  /** `offset`: where the entries end. */
  finish(packed: Packed, hazards: readonly Hazard[], offset: number): Reading {
    const [missed] = this.#expected;
    if (missed !== undefined)
      throw refusal('reader-disagreement', { offset: missed.offset, path: missed.name });
    this.#tree.hazards.push(...hazards);
    const tree = this.#tree.finish(this.#manifest, packed, offset);
    return { tree, kept: this.#kept, suspects: this.#suspects };
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
    this.#facts += charactersKept(content);
    if (this.#facts > this.#limits.facts) throw refusal('too-many-facts', { offset: member.offset, path });
    if (!this.#tree.add(member, content)) return;
    if (content.suspects.length > 0) this.#suspects.set(path, content.suspects);
    else this.#suspects.delete(path);
    if (content.pieces === null) return;
    if (this.#options.keep?.(path) === true) this.#kept.set(path, Buffer.concat(content.pieces));
    if (!isManifest(member) || this.#manifest !== null) return;
    this.#manifest = parseManifest(Buffer.concat(content.pieces), member.offset);
    this.#options.onManifest?.(this.#manifest);
  }
}

const isManifest = ({ path, type, dropped }: Member): boolean =>
  path === 'package.json' && type === 'file' && !dropped;

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

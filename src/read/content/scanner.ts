import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { ContentFacts, MappingComment, Shebang } from '../../model/package-tree.ts';
import { CommentScan } from './comment-scan.ts';
import { type Embedded, EmbeddedMaps, JsonContents, mayBeMap } from './embedded-maps.ts';
import { CountedLines, type Suspect } from './excerpts.ts';
import { type FileClass, fileClass, isJson, isTextByName, readsComments } from './file-class.ts';
import { binaryFormat } from './magic.ts';
import { SourceMapReader, together } from './source-map.ts';
import { TextScan } from './text-scan.ts';
import { WasmSections } from './wasm-sections.ts';

export type { Suspect } from './excerpts.ts';

export interface Scanner {
  /** The bytes are not looked at after the call. */
  push(chunk: Uint8Array): void;
  end(): ScannedContent;
}

export interface ScannedContent {
  readonly facts: ContentFacts;
  readonly suspects: readonly Suspect[];
  /** Whether secrets and paths of build machines were looked for. */
  readonly searched: boolean;
  /** There may be a map that no comment leads to, and it was not looked for. */
  readonly mapsAhead: boolean;
}

export interface ScanOptions {
  /** Whether to look for secrets and paths of build machines: of no use in bytes that were published before. */
  readonly search: boolean;
  /** Whether to look for maps that no comment leads to: it takes half as long again, and hardly a file has any. */
  readonly maps: boolean;
  /** Whether to look for comments that lead to maps; default true. */
  readonly comments?: boolean;
}

export type ContentMemo = Map<string, ScannedContent>;

/** Facts depend on the bytes and on what kind of file the name says it is. */
export const memoKey = (path: string, sha256: string): string => `${fileClass(path)}:${sha256}`;

/** What is in bytes that are held, as far as it is not known, and maps in the few files that may have some. */
export function scanHeld(
  path: string,
  pieces: readonly Uint8Array[],
  search: boolean,
  known: ScannedContent | undefined,
): ScannedContent {
  const pass = (options: Partial<ScanOptions>): ScannedContent => {
    const all = { search: false, maps: false, comments: false, ...options };
    return new FileScanner(fileClass(path), all).whole(pieces);
  };
  let scanned = known ?? pass({ comments: true, search });
  if (scanned.mapsAhead) scanned = withMaps(scanned, pass({ maps: true }));
  if (!search) return scanned;
  const found = scanned.searched ? scanned : pass({ search });
  if (found === scanned) return scanned;
  const { suspects, facts } = found;
  return {
    ...scanned,
    suspects,
    facts: { ...scanned.facts, machinePaths: facts.machinePaths },
    searched: true,
  };
}

function withMaps(scanned: ScannedContent, { facts }: ScannedContent): ScannedContent {
  const inline = facts.mapping?.map ? { bytes: facts.mapping.bytes, map: facts.mapping.map } : null;
  const { sourceMap, statistics } = facts;
  const mapping = withInline(scanned.facts.mapping, inline);
  return { ...scanned, facts: { ...scanned.facts, mapping, sourceMap, statistics }, mapsAhead: false };
}

export const createScanner = (path: string, options: ScanOptions = { search: true, maps: true }): Scanner =>
  new FileScanner(fileClass(path), options);

/** A service account's key has some 2,400 bytes; as a whole, no larger document is looked at. */
const wholeLimit = 65_536;

class FileScanner implements Scanner {
  readonly #name: FileClass;
  readonly #options: ScanOptions;
  #head: Buffer[] | null = [];
  #headLength = 0;
  #facts: ContentFacts | null = null;
  #text: TextScan | null = null;
  #comments: CommentScan | null = null;
  #wasm: WasmSections | null = null;
  #map: SourceMapReader | null = null;
  #json: JsonContents | null = null;
  #maps: EmbeddedMaps | null = null;
  #decoder: TextDecoder | null = null;
  #whole: Buffer[] = [];
  #pieces: readonly Uint8Array[] | null = null;
  #size = 0;

  constructor(name: FileClass, options: ScanOptions) {
    this.#name = name;
    this.#options = options;
  }

  /** A file of which nothing is missing: its beginning need not be put together. */
  whole(pieces: readonly Uint8Array[]): ScannedContent {
    this.#pieces = pieces;
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined && only.length < headBytes)
      this.#decide(asBuffer(only), true);
    else for (const piece of pieces) this.push(piece);
    return this.end();
  }

  push(chunk: Uint8Array): void {
    let bytes = asBuffer(chunk);
    if (this.#head !== null) {
      const missing = headBytes - this.#headLength;
      if (bytes.length < missing) {
        this.#head.push(Buffer.from(bytes));
        this.#headLength += bytes.length;
        return;
      }
      const head =
        this.#head.length === 0
          ? bytes.subarray(0, missing)
          : Buffer.concat([...this.#head, bytes.subarray(0, missing)]);
      this.#decide(head, false);
      bytes = bytes.subarray(missing);
    }
    this.#read(bytes);
  }

  end(): ScannedContent {
    if (this.#head !== null) this.#decide(Buffer.concat(this.#head), true);
    if (this.#decoder !== null) this.#readText(Buffer.from(this.#decoder.decode()));
    const facts = this.#facts as ContentFacts;
    const text = this.#text?.end();
    const comments = this.#comments?.end();
    const json = this.#json?.end() ?? null;
    const maps = this.#maps?.end() ?? null;
    const whole = json?.whole ?? maps?.whole ?? null;
    const wasm = this.#wasm?.end() ?? null;
    const suspects = text?.suspects ?? [];
    return {
      facts: {
        ...facts,
        mapping: withInline(
          comments?.mapping ?? wasm?.mapping ?? null,
          whole === null && this.#name !== 'prose' ? (maps?.inline ?? null) : null,
        ),
        sourceMap: this.#map?.end() ?? whole,
        debugBytes: wasm?.debugBytes ?? 0,
        statistics: json?.statistics ?? maps?.statistics ?? null,
        machinePaths: text?.machinePaths ?? facts.machinePaths,
      },
      searched: this.#options.search,
      mapsAhead: comments?.bareMap === true && whole === null && this.#maps === null,
      suspects: text?.serviceAccount && this.#size <= wholeLimit ? [...suspects, this.#document()] : suspects,
    };
  }

  #decide(head: Buffer, whole: boolean): void {
    const start = head.toString('latin1');
    const format = binaryFormat(head, start);
    const encoding = format === null ? textEncoding(head, start, whole, this.#name) : null;
    const shebang = encoding === 'utf-8' ? shebangOf(head) : null;
    const { maps, comments = true } = this.#options;
    const readsMaps = maps || comments;
    this.#facts = {
      text: encoding !== null,
      format,
      inside: null,
      shebang,
      flow: encoding === 'utf-8' && this.#name === 'script' && hasFlowTypes(start),
      mapping: null,
      sourceMap: null,
      statistics: null,
      debugBytes: 0,
      machinePaths: noPaths,
      secrets: none,
      sketch: encoding === null || !readsMaps ? none : sketchOf(head),
    };
    this.#head = null;
    if (format === 'wasm' && readsMaps) this.#wasm = new WasmSections();
    if (this.#name === 'map' && readsMaps) this.#map = new SourceMapReader();
    else if (encoding !== null && readsMaps) this.#startMaps(start);
    const isScript = head[0] === 0x23 && head[1] === 0x21;
    // Nobody has to believe the first bytes: what runs or is read as text is searched as such.
    const isRead = isTextByName(this.#name) || isScript || (this.#name === 'bare' && format === null);
    if (encoding !== null || isRead) this.#startText(encoding ?? 'utf-8', isScript);
    this.#read(head);
  }

  #startMaps(start: string): void {
    const { maps } = this.#options;
    const sooner = maps || mayBeMap(start);
    if (isJson(this.#name) && sooner) this.#json = new JsonContents();
    if (isJson(this.#name) ? maps : sooner || this.#name === 'markup')
      this.#maps = new EmbeddedMaps(this.#name === 'prose');
  }

  #startText(encoding: Encoding, shebang: boolean): void {
    const { search, comments = true } = this.#options;
    if (encoding !== 'utf-8') this.#decoder = new TextDecoder(encoding);
    // Offsets in a decoded text are not those of its bytes.
    if (search)
      this.#text = new TextScan(this.#name, new CountedLines(encoding === 'utf-8' ? this.#pieces : null));
    if (comments && readsComments(this.#name)) this.#comments = new CommentScan(this.#name, shebang);
  }

  #read(bytes: Buffer): void {
    this.#size += bytes.length;
    if (this.#decoder === null) this.#readText(bytes);
    else this.#readText(Buffer.from(this.#decoder.decode(bytes, { stream: true })));
  }

  #readText(bytes: Buffer): void {
    this.#wasm?.push(bytes);
    this.#map?.push(bytes);
    this.#json?.push(bytes);
    this.#maps?.push(bytes);
    this.#comments?.push(bytes);
    this.#text?.push(bytes);
    if (this.#text !== null && isJson(this.#name) && this.#size <= wholeLimit)
      this.#whole.push(Buffer.from(bytes));
  }

  #document(): Suspect {
    const text = Buffer.concat(this.#whole).toString();
    return { kind: 'whole', line: 1, text };
  }
}

/** Shared by all files that have none of it: there may be thousands. */
const none: readonly never[] = [];
const noPaths: ContentFacts['machinePaths'] = { count: 0, examples: none };

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A map without a comment is as good as one with. */
function withInline(comment: MappingComment | null, bare: Embedded['inline']): MappingComment | null {
  if (bare === null) return comment;
  const inline = comment?.kind === 'inline' ? comment : null;
  return {
    kind: 'inline',
    url: inline?.url ?? '',
    host: comment?.host ?? null,
    bytes: bare.bytes + (inline?.bytes ?? 0),
    map: together(bare.map, inline?.map ?? null),
  };
}

/** The kernel itself reads no more than 256 bytes of it. */
const limit = 256;

function shebangOf(head: Buffer): Shebang | null {
  if (head[0] !== 0x23 || head[1] !== 0x21) return null;
  const end = head.indexOf(0x0a);
  const line = head.subarray(0, end === -1 ? head.length : end);
  const crlf = line.at(-1) === 0x0d && end !== -1;
  return { line: line.subarray(0, Math.min(limit, crlf ? line.length - 1 : line.length)).toString(), crlf };
}

const leadingComment = /\s*(?:\/\/.*|\/\*[\s\S]*?\*\/|#!.*|(['"])use strict\1;?)/y;
/** A build takes the types out, and often leaves the `@flow` of the comment in. */
const flowTypes =
  /^[ \t]*(?:(?:import|export)[ \t]+(?:type|typeof|opaque)|(?:opaque[ \t]+)?type[ \t]+\w+)\b|(?:\bfunction \w*|= ?(?:async ?)?)\([^)]{0,200}\) ?:|^[ \t]*(?:const|let|var) \w+ ?:/m;

function hasFlowTypes(text: string): boolean {
  if (!text.includes('@flow')) return false;
  leadingComment.lastIndex = 0;
  for (let found = leadingComment.exec(text); found !== null; found = leadingComment.exec(text))
    if (/@flow\b/.test(found[0])) return flowTypes.test(text);
  return false;
}

/** Lines near the start tell files apart, and thousands of files are sketched. */
const sketchedBytes = 8_192;
const most = 32;
/** A line with fewer visible bytes (`}`, `});`, `else {`) says nothing about which file it is in. */
const trivial = 8;
/** A minified bundle has no lines worth the name: from this length on, a statement counts as one. */
const longLine = 160;
const basis = 0x811c9dc5 | 0;

/** FNV-1a over the visible bytes of distinct lines, so that indentation and line endings make no difference. */
function sketchOf(bytes: Buffer): number[] {
  const end = Math.min(bytes.length, sketchedBytes);
  const lines: number[] = [];
  let hash = basis;
  let length = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte > 0x20) {
      hash = Math.imul(hash ^ byte, 0x01000193);
      length++;
      if (byte !== 0x3b || length < longLine) continue;
    } else if (byte !== 0x0a) continue;
    if (length >= trivial && !lines.includes(hash) && lines.push(hash) === most) return lines;
    hash = basis;
    length = 0;
  }
  if (length >= trivial && !lines.includes(hash)) lines.push(hash);
  return lines;
}

/** Bytes at the start of a file that decide what it is. A fixed number, so that the answer never depends on how the bytes arrive. */
export const headBytes = 16_384;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How to read the file as text, or null for a binary. */
export function textEncoding(head: Buffer, text: string, whole: boolean, name: FileClass): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const { nuls, controls } = count(text);
  // Some bundlers print a NUL or a control character of a string literal as it is: a script stays a script.
  const bearable = name === 'script' || name === 'map' ? head.length >> 5 : 0;
  if (nuls > bearable || nuls + controls > head.length >> 5) return unmarked(text);
  if (isUtf8(whole ? head : head.subarray(0, lastCharacter(head)))) return 'utf-8';
  // Legacy code pages hold no control characters; of 64 random bytes, all but one in a thousand heads do.
  return controls === 0 && head.length >= 64 ? 'utf-8' : null;
}

/** UTF-16 without a mark, as some tools of Windows write it: of Latin letters every second byte is NUL, and no other. */
function unmarked(text: string): Encoding | null {
  const start = text.slice(0, Math.min(1_024, text.length & ~1));
  if (start.length < 32) return null;
  if (/^(?:[\t\n\r\x20-\x7e\xa0-\xff]\0)+$/.test(start)) return 'utf-16le';
  return /^(?:\0[\t\n\r\x20-\x7e\xa0-\xff])+$/.test(start) ? 'utf-16be' : null;
}

/** Tab to carriage return, backspace and the escape of terminal colours are at home in texts. */
const unusual = /[\x00-\x07\x0e-\x1a\x1c-\x1f]/g;

function count(text: string): { nuls: number; controls: number } {
  const found = text.match(unusual) ?? [];
  const nuls = found.filter((character) => character === '\0').length;
  return { nuls, controls: found.length - nuls };
}

/** Where a character cut off by the end of the head begins. */
function lastCharacter(head: Buffer): number {
  let at = head.length - 1;
  while (at > head.length - 4 && at > 0 && ((head[at] ?? 0) & 0xc0) === 0x80) at--;
  return (head[at] ?? 0) >= 0xc0 ? at : head.length;
}

import { TextDecoder } from 'node:util';
import type { ContentFacts } from '../../model/entry.ts';
import { CommentScan } from './comment-scan.ts';
import type { Suspect } from './excerpts.ts';
import { commentSyntax, type FileClass, fileClass, isJson } from './file-class.ts';
import { binaryFormat } from './magic.ts';
import { shebangOf } from './shebang.ts';
import { sketchOf } from './sketch.ts';
import { SourceMapReader } from './source-map.ts';
import { type Encoding, headBytes, textEncoding } from './text.ts';
import type { Search } from './text-facts.ts';
import { TextScan } from './text-scan.ts';

export type { Suspect } from './excerpts.ts';

export interface Scanner {
  /** The bytes are not looked at after the call. */
  push(chunk: Uint8Array): void;
  end(): ScannedContent;
}

export interface ScannedContent {
  readonly facts: ContentFacts;
  readonly suspects: readonly Suspect[];
}

export type ContentMemo = Map<string, ScannedContent>;

/** Facts depend on the bytes and on what kind of file the name says it is. */
export const memoKey = (path: string, sha256: string): string => `${fileClass(path)}:${sha256}`;

export interface ScanOptions {
  /** Whether to look for secrets and paths of build machines: of no use in bytes that were published before. */
  readonly search: boolean;
  /** Whether excerpts need their lines: counting costs as much as a third of the search, and hardly a file has any. */
  readonly countsLines: boolean;
}

export const createScanner = (
  path: string,
  options: ScanOptions = { search: true, countsLines: true },
): Scanner => new FileScanner(fileClass(path), options);

/** A service account's key has some 2,400 bytes; as a whole, no larger document is looked at. */
const wholeLimit = 65_536;

class FileScanner implements Scanner {
  readonly #name: FileClass;
  readonly #options: ScanOptions;
  #head: Buffer[] | null = [];
  #headLength = 0;
  #facts: ContentFacts | null = null;
  #text: Search | null = null;
  #map: SourceMapReader | null = null;
  #decoder: TextDecoder | null = null;
  #whole: Buffer[] = [];
  #size = 0;

  constructor(name: FileClass, options: ScanOptions) {
    this.#name = name;
    this.#options = options;
  }

  push(chunk: Uint8Array): void {
    let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
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
    const map = this.#map?.end();
    const isMap = this.#name === 'map' || this.#map?.isSourceMap === true;
    const suspects = text?.suspects ?? [];
    return {
      facts: {
        ...facts,
        mapping: text?.mapping ?? null,
        sourceMap: isMap && map !== undefined ? map : null,
        machinePaths: text?.machinePaths ?? facts.machinePaths,
      },
      suspects: text?.serviceAccount && this.#size <= wholeLimit ? [...suspects, this.#document()] : suspects,
    };
  }

  #decide(head: Buffer, whole: boolean): void {
    const format = binaryFormat(head);
    const encoding = format === null ? textEncoding(head, whole, this.#name) : null;
    const shebang = encoding === 'utf-8' ? shebangOf(head) : null;
    this.#facts = {
      text: encoding !== null,
      format,
      shebang,
      mapping: null,
      sourceMap: null,
      machinePaths: { count: 0, examples: [] },
      secrets: [],
      sketch: encoding === null ? [] : sketchOf(head),
    };
    this.#head = null;
    if (this.#name === 'map' || (encoding !== null && isJson(this.#name))) this.#map = new SourceMapReader();
    if (encoding !== null) this.#startText(encoding, shebang !== null);
    this.#read(head);
  }

  #startText(encoding: Encoding, shebang: boolean): void {
    const { search, countsLines } = this.#options;
    const syntax = commentSyntax(this.#name, shebang);
    if (search) this.#text = new TextScan(this.#name, shebang, countsLines);
    else if (syntax !== null) this.#text = new CommentScan(syntax);
    if (encoding !== 'utf-8') this.#decoder = new TextDecoder(encoding);
  }

  #read(bytes: Buffer): void {
    this.#size += bytes.length;
    if (this.#decoder === null) this.#readText(bytes);
    else this.#readText(Buffer.from(this.#decoder.decode(bytes, { stream: true })));
  }

  #readText(bytes: Buffer): void {
    this.#map?.push(bytes);
    this.#text?.push(bytes);
    if (isJson(this.#name) && this.#size <= wholeLimit) this.#whole.push(Buffer.from(bytes));
  }

  #document(): Suspect {
    const text = Buffer.concat(this.#whole).toString();
    return { kind: 'whole', line: 1, text };
  }
}

import { gunzipSync } from 'node:zlib';
import type { MappingComment, SourceMapFacts } from '../../model/package-tree.ts';
import type { CommentSyntax } from './file-class.ts';
import { hostOf, SourceMapReader, together } from './source-map.ts';

const shown = 200;
/** A longer address that is no `data:` URL is no address. */
const longestUrl = 4_096;
/** Long enough for every `data:application/json;charset=utf-8;base64`. */
const longestHeader = 200;

/** Never in a URL; in program text, the end of the string that mentions the marker. */
const notInUrl = /[\x00-\x20"'`<>\\{}|^\x7f]/;
const notBase64 = /[^A-Za-z0-9+/=_%-]/g;
/** `encodeURIComponent` leaves an apostrophe as it is. */
export const notEscaped = /[\x00-\x20"`<>\\*\x7f]/g;

/**
 * Mapping comments after ECMA-426, extraction without parsing: from the marker to the end of the line there is nothing but one URL.
 * A string of program text that mentions the marker goes on with a quote, a backtick or an expression. Unlike there, code after
 * the comment does not void it, nor that it stands in a string or in no program at all, as long as its data is a map: what an inline
 * map says has been published all the same.
 */
export class MappingComments {
  readonly #syntax: CommentSyntax | null;
  #inline: MappingComment | null = null;
  #remote: MappingComment | null = null;
  #last: MappingComment | null = null;
  #open: OpenComment | null = null;
  /** Everything before this offset has been read as part of a comment. */
  #at = 0;

  /** Without a syntax, only what is inline counts. */
  constructor(syntax: CommentSyntax | null) {
    this.#syntax = syntax;
  }

  /** `index` of the slash in the window, `end` of what comes after the equals sign. */
  begin(text: string, start: number, index: number, end: number): void {
    const block = text[index + 1] === '*';
    if (this.#open !== null || start + index < this.#at || insideComment(text, index)) return;
    const isComment = this.#syntax !== null && (block || this.#syntax.line);
    this.#open = new OpenComment(isComment, block, this.#syntax?.ending ?? 'line');
    this.#at = start + end;
    this.take(text, start);
  }

  /** The window's part of an open comment. */
  take(text: string, start: number): void {
    if (this.#open === null) return;
    const from = this.#at - start;
    if (from >= text.length) return;
    this.#at = start + this.#open.push(text, from);
    if (this.#open.outcome !== 'open') this.#close();
  }

  end(): MappingComment | null {
    this.#open?.endOfFile();
    this.#close();
    const other = this.#remote ?? this.#last;
    return this.#inline === null ? other : { ...this.#inline, host: other?.host ?? null };
  }

  #close(): void {
    const found = this.#open?.comment() ?? null;
    this.#open = null;
    if (found === null) return;
    if (found.kind === 'remote') this.#remote = found;
    else if (found.kind === 'file') this.#last = found;
    else if (this.#inline === null) this.#inline = found;
    else {
      const { bytes, map } = this.#inline;
      this.#inline = { ...this.#inline, bytes: bytes + found.bytes, map: together(map, found.map) };
    }
  }
}

/** Where the line is a comment already: an example in a documentation comment. */
function insideComment(text: string, index: number): boolean {
  const lines = text.slice(Math.max(0, index - 200), index);
  const newline = Math.max(lines.lastIndexOf('\n'), lines.lastIndexOf('\r'));
  if (newline === -1 && index > 200) return false;
  const line = lines.slice(newline + 1).trimStart();
  return line.startsWith('//') || line.startsWith('*') || (line.startsWith('/*') && !line.includes('*/'));
}

class OpenComment {
  outcome: 'open' | 'kept' | 'dropped' = 'open';
  readonly #isComment: boolean;
  readonly #block: boolean;
  readonly #ending: CommentSyntax['ending'];
  #stage: 'url' | 'data' | 'behind' | 'star' | 'closed' = 'url';
  #url = '';
  #data: DataUrlMap | null = null;
  #notInData = notEscaped;
  #bytes = 0;

  constructor(isComment: boolean, block: boolean, ending: CommentSyntax['ending']) {
    this.#isComment = isComment;
    this.#block = block;
    this.#ending = ending;
  }

  /** Reads on from `from` and returns where it stopped. */
  push(text: string, from: number): number {
    let at = from;
    while (at < text.length) {
      if (this.#stage === 'data') at = this.#readData(text, at);
      else {
        this.#read(text[at] as string);
        // What ended the comment may begin the next.
        if (this.outcome !== 'open') return at;
        at++;
      }
    }
    return at;
  }

  endOfFile(): void {
    const complete = this.#block ? this.#stage === 'closed' : this.#stage !== 'star';
    this.outcome = complete ? 'kept' : 'dropped';
  }

  comment(): MappingComment | null {
    const certain = this.outcome === 'kept' && this.#isComment;
    const isMap = this.#data?.isSourceMap === true;
    const map = this.#data?.end() ?? null;
    if (this.#url === '' || (!certain && !(isMap && map !== null && map.sources > 0))) return null;
    const url = Buffer.from(this.#url, 'latin1').toString();
    if (/^data:/i.test(url)) {
      const bytes = this.#bytes + this.#url.length;
      return { kind: 'inline', url: url.slice(0, shown), host: null, bytes, map };
    }
    const host = hostOf(url);
    // What stands before an `@` is a credential.
    const plain = url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, '$1').slice(0, shown);
    return { kind: host === null ? 'file' : 'remote', url: plain, host, bytes: 0, map: null };
  }

  #read(character: string): void {
    if (this.#stage === 'url') {
      if (!notInUrl.test(character) && !(this.#block && character === '*')) {
        this.#readUrl(character);
        return;
      }
      this.#stage = 'behind';
    }
    if (this.#stage === 'star') this.#close(character);
    else if (character === '*' && this.#block && this.#stage === 'behind') this.#stage = 'star';
    else if (character === '\n' || character === '\r' || (character === '<' && this.#ending === 'tag')) {
      this.outcome = this.#block && this.#stage === 'behind' ? 'dropped' : 'kept';
    } else if (!/[ \t\v\f]/.test(character)) this.outcome = 'dropped';
  }

  #close(character: string): void {
    if (character !== '/') this.outcome = 'dropped';
    else if (this.#ending === 'anywhere') this.outcome = 'kept';
    else this.#stage = 'closed';
  }

  #readUrl(character: string): void {
    this.#url += character;
    if (character === ',' && this.#url.length <= longestHeader && /^data:/i.test(this.#url)) {
      const header = this.#url.slice(0, -1);
      this.#data = new DataUrlMap(header);
      this.#notInData = /;base64$/i.test(header) ? notBase64 : notEscaped;
      this.#stage = 'data';
    } else if (this.#url.length > longestUrl) this.outcome = 'dropped';
  }

  #readData(text: string, from: number): number {
    // A map is an object, escaped or not: `'data:application/json,'+encodeURIComponent(map)` is program text.
    if (this.#bytes === 0 && this.#notInData === notEscaped && !/[%{)]/.test(text[from] as string)) {
      this.#stage = 'behind';
      this.outcome = 'dropped';
      return from;
    }
    this.#notInData.lastIndex = from;
    const end = this.#notInData.exec(text)?.index ?? text.length;
    this.#data?.push(text.slice(from, end));
    this.#bytes += end - from;
    if (end < text.length) this.#stage = 'behind';
    return end;
  }
}

/** The map inside a `data:` URL, decoded as it streams by. */
export class DataUrlMap {
  readonly #reader = new SourceMapReader();
  readonly #base64: boolean;
  #rest = '';

  /** `header` is everything before the comma. */
  constructor(header: string) {
    this.#base64 = /;\s*base64$/i.test(header);
  }

  /** One character per byte. */
  push(text: string): void {
    const piece = this.#rest + text;
    const cut = this.#base64 ? piece.length - (piece.length % 4) : wholeEscapes(piece);
    this.#rest = piece.slice(cut);
    this.#decode(piece.slice(0, cut));
  }

  get isSourceMap(): boolean {
    this.#flush();
    return this.#reader.isSourceMap;
  }

  end(): SourceMapFacts {
    this.#flush();
    return this.#reader.end();
  }

  #flush(): void {
    this.#decode(this.#rest);
    this.#rest = '';
  }

  #decode(text: string): void {
    if (text === '') return;
    const bytes = this.#base64
      ? Buffer.from(text, 'base64')
      : Buffer.from(
          text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        );
    this.#reader.push(bytes);
  }
}

/** Base64 of a program, from the mapping comment in it on: a bundler puts the code of a worker into a string. */
export class NestedMap {
  #map: DataUrlMap | null = null;
  #notIn = notEscaped;
  #header = '';
  #rest = '';
  #isOver = false;

  push(text: string): void {
    const piece = this.#rest + text;
    const cut = piece.length - (piece.length % 4);
    this.#rest = piece.slice(cut);
    this.#read(Buffer.from(piece.slice(0, cut), 'base64').toString('latin1'));
  }

  get isSourceMap(): boolean {
    this.#read(Buffer.from(this.#rest, 'base64').toString('latin1'));
    this.#rest = '';
    return this.#map?.isSourceMap ?? false;
  }

  end(): SourceMapFacts {
    return (this.#map ?? new SourceMapReader()).end();
  }

  #read(program: string): void {
    if (this.#isOver) return;
    let text = program;
    if (this.#map === null) {
      this.#header += text;
      const comma = this.#header.indexOf(',');
      this.#isOver = comma === -1 && this.#header.length > longestHeader;
      if (comma === -1) return;
      text = this.#header.slice(comma + 1);
      this.#header = this.#header.slice(0, comma);
      this.#map = new DataUrlMap(this.#header);
      this.#notIn = /;\s*base64$/i.test(this.#header) ? notBase64 : notEscaped;
    }
    this.#notIn.lastIndex = 0;
    const end = this.#notIn.exec(text)?.index ?? text.length;
    this.#isOver = end < text.length;
    this.#map.push(text.slice(0, end));
  }
}

/** Times its size that base64 may unfold to, and bytes; of base64 itself, more is not kept. */
const mostTimes = 32;
const mostUnfolded = 67_108_864;
const mostZipped = 16_777_216;
/** A map with a source in it is not shorter. */
const shortestZipped = 128;

/** Base64 of a compressed map. It is unfolded as a whole, and a bomb is not. */
export class ZippedMap {
  readonly #pieces: string[] = [];
  #length = 0;
  #reader: SourceMapReader | null = null;

  push(text: string): void {
    this.#length += text.length;
    if (this.#length <= mostZipped) this.#pieces.push(text);
  }

  get isSourceMap(): boolean {
    this.#reader ??= this.#unfolded();
    return this.#reader.isSourceMap;
  }

  end(): SourceMapFacts {
    this.#reader ??= this.#unfolded();
    return this.#reader.end();
  }

  #unfolded(): SourceMapReader {
    const reader = new SourceMapReader();
    const text = this.#pieces.join('');
    if (text.length < shortestZipped || this.#length > mostZipped) return reader;
    try {
      const maxOutputLength = Math.min(mostTimes * text.length, mostUnfolded);
      reader.push(gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength }));
    } catch {
      // Something else in base64, broken off, or too large.
    }
    return reader;
  }
}

/** Where an escape begins that the piece may have cut off. */
function wholeEscapes(piece: string): number {
  const percent = piece.lastIndexOf('%');
  return percent >= piece.length - 2 && percent >= 0 ? percent : piece.length;
}

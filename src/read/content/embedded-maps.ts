import type { SourceMapFacts, StatisticsFacts } from '../../model/package-tree.ts';
import { BundlerStatistics } from './bundler-statistics.ts';
import { reach, type Window, Windows } from './excerpts.ts';
import { type JsonListener, JsonTokens } from './json-tokens.ts';
import { isQuote, LiteralTokens } from './literal-tokens.ts';
import { DataUrlMap, NestedMap, notEscaped, ZippedMap } from './mapping-comments.ts';
import { SourceMapReader, together } from './source-map.ts';

/** Objects inside each other that may each be a map. */
const mostOpen = 4;
const marks = new Set(['sources', 'sourcesContent', 'sourceRoot', 'mappings', 'sections']);
const longestKey = 64;

interface OpenObject {
  readonly reader: SourceMapReader;
  readonly depth: number;
  /** The maps inside it, which are parts of it if it is one itself. */
  inner: SourceMapFacts | null;
}

/** Every object of a document that has the keys of a source map, wherever it stands in there. */
class MapObjects implements JsonListener {
  readonly #open: OpenObject[] = [];
  #found: SourceMapFacts | null = null;
  #depth = 0;
  #key = '';

  get keep(): number {
    let most = longestKey;
    for (const { reader } of this.#open) most = Math.max(most, reader.keep);
    return most;
  }

  open(array: boolean): void {
    this.#depth++;
    this.#key = '';
    for (const { reader } of this.#open) reader.open(array);
  }

  close(): void {
    if (this.#open.at(-1)?.depth === this.#depth) this.#end();
    for (const { reader } of this.#open) reader.close();
    this.#depth--;
    this.#key = '';
  }

  key(text: string): void {
    this.#key = text;
    if (marks.has(text)) this.#begin();
    for (const { reader } of this.#open) reader.key(text);
  }

  string(text: string | undefined, bytes: number): void {
    for (const { reader } of this.#open) reader.string(text, bytes);
    this.#key = '';
  }

  literal(text: string): void {
    // Lockfiles have thousands of versions: only this one is worth a reader.
    if (this.#key === 'version' && text === '3') this.#begin()?.key('version');
    for (const { reader } of this.#open) reader.literal(text);
    this.#key = '';
  }

  /** A document that breaks off may have a map that does. */
  end(): SourceMapFacts | null {
    while (this.#open.length > 0) this.#end();
    return this.#found;
  }

  #begin(): SourceMapReader | null {
    if (this.#open.length === mostOpen || this.#open.at(-1)?.depth === this.#depth) return null;
    const reader = new SourceMapReader();
    reader.open(false);
    this.#open.push({ reader, depth: this.#depth, inner: null });
    return reader;
  }

  #end(): void {
    const object = this.#open.pop();
    if (object === undefined) return;
    const { reader, inner } = object;
    const own = reader.isSourceMap ? { ...reader.end(), wellFormed: true } : inner;
    const around = this.#open.at(-1);
    if (around === undefined) this.#found = together(this.#found, own);
    else around.inner = together(around.inner, own);
  }
}

/** Maps and statistics in a document of JSON, or in one object of a program. */
class Contents implements JsonListener {
  readonly #maps = new MapObjects();
  readonly #statistics = new BundlerStatistics();

  get keep(): number {
    return Math.max(this.#maps.keep, this.#statistics.keep);
  }

  open(array: boolean): void {
    this.#maps.open(array);
    this.#statistics.open(array);
  }

  close(): void {
    this.#maps.close();
    this.#statistics.close();
  }

  key(text: string): void {
    this.#maps.key(text);
    this.#statistics.key(text);
  }

  string(text: string | undefined, bytes: number): void {
    this.#maps.string(text, bytes);
    this.#statistics.string(text, bytes);
  }

  literal(text: string): void {
    this.#maps.literal(text);
    this.#statistics.literal();
  }

  end(): Pick<Embedded, 'whole' | 'statistics'> {
    return { whole: this.#maps.end(), statistics: this.#statistics.end() };
  }
}

/** What a text has in it that tells of its sources. */
export interface Embedded {
  /** Of a file that is a map and next to nothing else. */
  readonly whole: SourceMapFacts | null;
  /** Of maps between other things. */
  readonly inline: { readonly bytes: number; readonly map: SourceMapFacts } | null;
  readonly statistics: StatisticsFacts | null;
}

/** A document of JSON, whatever it is called. */
export class JsonContents {
  readonly #contents = new Contents();
  readonly #tokens = new JsonTokens(this.#contents);

  push(chunk: Buffer): void {
    this.#tokens.push(chunk);
  }

  end(): Embedded {
    const wellFormed = this.#tokens.end();
    const { whole, statistics } = this.#contents.end();
    return { whole: whole === null ? null : { ...whole, wellFormed }, inline: null, statistics };
  }
}

/**
 * Where a map or statistics may begin in a program: an object whose first key is one of theirs, or has an escape in it. The last one is
 * that of webpack-bundle-analyzer: many objects have a label.
 */
const beginning =
  /\{(?:\s|\\{1,7}[nrt]){0,20}(?:(?:\\{0,7}["'`])?(?:version|file|sources|sourcesContent|sourceRoot|names|mappings|sections|debugId|ignoreList|x_\w{1,40}|hash|modules|inputs|label(?=":"[^"]{0,300}","isAsset"))(?=[\s\\"'`:])|\\{0,7}["'`][a-zA-Z]{0,14}\\{1,8}u00[2-7])/g;
/** Base64 of `{"`, `{ ` or `{` and a line end, of what gzip writes, of a mapping comment, or percent escapes of `{`; but for those of mapping comments, which are read as such. */
const encoded =
  /(?:eyJ|eyAi|eyAg|ewo|ew0K|%7[bB]|H4sI(?<![\w+/]H4sI)(?=[\w+/-]{56})|c291cmNlTWFwcGluZ1VSTD1kYXRh|dXJjZU1hcHBpbmdVUkw9ZGF0|b3VyY2VNYXBwaW5nVVJMPWRhdGE6)(?=[\w+/%-]{12})(?<!\/[/*][#@][ \t]{0,9}sourceMappingURL=data:[^\s,"'`]{0,180},[\w%]{3,4})/g;
const firstKey =
  /^\{\s{0,20}"(?:version|file|sources|sourcesContent|sourceRoot|names|mappings|sections|debugId|x_\w*)"/;
/** Base64 in a text is often split into lines. */
const notBase64 = /[^A-Za-z0-9+/=_\r\n-]/g;

/** What may stand around a map without being worth a look: `export default `, `module.exports = JSON.parse('`, `');`. */
const mostAround = 160;
/** A byte order mark, a guard, ends of lines. */
const blank = 16;

/** Whether a program may begin with a map, told by its first bytes. */
export function mayBeMap(head: string): boolean {
  beginning.lastIndex = 0;
  const start = head.slice(0, 2 * mostAround);
  return beginning.test(start) || encodedMap(start, 0) < start.length;
}

/** Where an object begins whose first key is one of a map. */
function encodedMap(text: string, from: number): number {
  for (let at = indexOf(encoded, text, from); at < text.length; at = indexOf(encoded, text, at + 1)) {
    const start = text.slice(at, at + 64);
    if (/^[Hcdb]/.test(start)) return at;
    const plain = start.startsWith('%')
      ? start.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      : Buffer.from(start, 'base64').toString('latin1');
    if (firstKey.test(plain)) return at;
  }
  return Number.POSITIVE_INFINITY;
}

function indexOf(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from;
  return expression.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

/** Each costs as much time as the search through several kilobytes. */
const mostZipped = 256;

interface Open {
  readonly start: number;
  readonly literal: { readonly tokens: LiteralTokens; readonly contents: Contents } | null;
  readonly data: { readonly map: DataUrlMap | NestedMap | ZippedMap; readonly notIn: RegExp } | null;
}

/** Source maps as objects and strings of a program: in the arrays of css-loader, as a module, as text for `JSON.parse`. */
export class EmbeddedMaps {
  readonly #windows = new Windows((window) => this.#look(window));
  readonly #around: number;
  #open: Open | null = null;
  /** Offset in the file from which the open map, and after it the search, goes on. */
  #at = 0;
  /** Up to here, everything is inside an object that is not a map. Only a map written as text can be in there. */
  #objectsFrom = 0;
  #size = 0;
  #first = 0;
  #last = 0;
  #bytes = 0;
  #map: SourceMapFacts | null = null;
  #statistics: StatisticsFacts | null = null;
  #zipped = 0;

  /** A text for people that has a map in it shows an example, unless it is one. */
  constructor(prose: boolean) {
    this.#around = prose ? 0 : mostAround;
  }

  push(chunk: Buffer): void {
    this.#size += chunk.length;
    this.#windows.push(chunk);
  }

  end(): Embedded {
    this.#windows.end();
    this.#close();
    const map = this.#map;
    const around = Math.max(this.#first, this.#size - this.#last);
    const whole = map !== null && around <= this.#around + blank && this.#size - this.#bytes <= mostAround;
    return {
      whole: whole ? map : null,
      // A map of nothing but positions, as an example in a program may be, gives nothing away.
      inline: map === null || whole || map.embedded === 0 ? null : { bytes: this.#bytes, map },
      statistics: this.#statistics,
    };
  }

  #look(window: Window): void {
    const { text, bytes, start, last } = window;
    this.#readOn(window);
    const end = last ? text.length : text.length - reach;
    let [object, data] = [-1, -1];
    while (this.#open === null) {
      const from = Math.max(0, this.#at - start);
      if (object < from) object = indexOf(beginning, text, from);
      if (data < from) data = encodedMap(text, from);
      const index = Math.min(object, data);
      if (index >= end) break;
      const before = bytes[index - 1] ?? 0;
      if (index === data) this.#beginData(start + index, text[index] as string);
      else if (start + index < this.#objectsFrom && !isQuote(before)) this.#at = start + index + 1;
      else this.#beginLiteral(start + index, before);
      this.#readOn(window);
    }
    if (this.#open === null) this.#at = Math.max(this.#at, start + end);
  }

  #beginData(start: number, first: string): void {
    const escaped = first === '%';
    const isZipped = first === 'H' && this.#zipped++ < mostZipped;
    const map = isZipped
      ? new ZippedMap()
      : /[cdb]/.test(first)
        ? new NestedMap()
        : new DataUrlMap(escaped ? '' : ';base64');
    this.#open = { start, literal: null, data: { map, notIn: escaped ? notEscaped : notBase64 } };
    this.#at = start;
  }

  #beginLiteral(start: number, before: number): void {
    const contents = new Contents();
    this.#open = { start, literal: { tokens: new LiteralTokens(contents, before), contents }, data: null };
    this.#at = start;
  }

  #readOn({ text, bytes, start }: Window): void {
    if (this.#open === null) return;
    const from = this.#at - start;
    if (from >= text.length) return;
    const { literal, data } = this.#open;
    if (literal !== null) {
      const stop = literal.tokens.push(bytes, from);
      this.#at = start + stop;
      if (literal.tokens.state !== 'open') this.#close(start);
    } else if (data !== null) {
      data.notIn.lastIndex = from;
      const stop = data.notIn.exec(text)?.index ?? text.length;
      data.map.push(text.slice(from, stop).replace(/[\r\n]/g, ''));
      this.#at = start + stop;
      if (stop < text.length) this.#close(start);
    }
  }

  /** The start of the window that can still be searched. */
  #close(window = 0): void {
    if (this.#open === null) return;
    const { start, literal, data } = this.#open;
    this.#open = null;
    // What broke at once.
    const end = Math.max(this.#at, start + 1);
    this.#at = end;
    const found = literal?.contents.end() ?? {
      whole: data?.map.isSourceMap ? data.map.end() : null,
      statistics: null,
    };
    this.#statistics ??= found.statistics;
    if (found.whole === null) {
      if (literal === null || found.statistics !== null) return;
      this.#at = Math.max(start + 1, window);
      this.#objectsFrom = Math.max(this.#objectsFrom, end);
      return;
    }
    if (this.#map === null) this.#first = start;
    this.#last = end;
    this.#bytes += end - start;
    this.#map = together(this.#map, found.whole);
  }
}

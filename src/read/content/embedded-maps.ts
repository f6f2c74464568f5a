import type { SourceMapFacts, StatisticsFacts } from '../../model/package-tree.ts';
import { BundlerStatistics } from './bundler-statistics.ts';
import { reach, type Window, Windows } from './excerpts.ts';
import { type JsonListener, JsonTokens } from './json-tokens.ts';
import { LiteralTokens } from './literal-tokens.ts';
import { DataUrlMap } from './mapping-comments.ts';
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

/** Where a map may begin in a program: an object whose first key is one that maps have, or has an escape in it. */
const beginning =
  /\{(?:\s|\\{1,7}[nrt]){0,20}(?:(?:\\{0,7}["'`])?(?:version|file|source|names|mappings|sections|debugId|ignoreList|x_|hash|modules|inputs)|\\{0,7}["'`][a-zA-Z]{0,14}\\{1,8}u00[2-7])/g;
/** Base64 of `{"version"`, but for that of mapping comments, which are read as such. */
const encoded = /eyJ2ZXJzaW9u(?<!\/[/*][#@][ \t]{0,9}sourceMappingURL=data:[^\s,"'`]{0,180},eyJ2ZXJzaW9u)/g;
const notBase64 = /[^A-Za-z0-9+/=_-]/g;

/** What may stand around a map without being worth a look: `export default `, `module.exports = JSON.parse('`, `');`. */
const mostAround = 160;
/** A byte order mark, a guard, ends of lines. */
const blank = 16;

/** Whether a program may begin with a map, told by its first bytes. */
export function mayBeMap(head: Buffer): boolean {
  beginning.lastIndex = 0;
  return beginning.test(head.toString('latin1', 0, 2 * mostAround));
}

function indexOf(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from;
  return expression.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

interface Open {
  readonly start: number;
  readonly literal: { readonly tokens: LiteralTokens; readonly contents: Contents } | null;
  readonly data: DataUrlMap | null;
}

/** Source maps as objects and strings of a program: in the arrays of css-loader, as a module, as text for `JSON.parse`. */
export class EmbeddedMaps {
  readonly #windows = new Windows((window) => this.#look(window), false);
  readonly #around: number;
  #open: Open | null = null;
  /** Offset in the file from which the open map, and after it the search, goes on. */
  #at = 0;
  #size = 0;
  #first = 0;
  #last = 0;
  #bytes = 0;
  #map: SourceMapFacts | null = null;
  #statistics: StatisticsFacts | null = null;

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
      if (data < from) data = indexOf(encoded, text, from);
      const index = Math.min(object, data);
      if (index >= end) break;
      this.#begin(start + index, index === data, bytes[index - 1] ?? 0);
      this.#readOn(window);
    }
    if (this.#open === null) this.#at = Math.max(this.#at, start + end);
  }

  #begin(start: number, base64: boolean, before: number): void {
    const contents = new Contents();
    this.#open = base64
      ? { start, literal: null, data: new DataUrlMap(';base64') }
      : { start, literal: { tokens: new LiteralTokens(contents, before), contents }, data: null };
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
      if (literal.tokens.state !== 'open') this.#close();
    } else {
      notBase64.lastIndex = from;
      const stop = notBase64.exec(text)?.index ?? text.length;
      data?.push(text.slice(from, stop));
      this.#at = start + stop;
      if (stop < text.length) this.#close();
    }
  }

  #close(): void {
    if (this.#open === null) return;
    const { start, literal, data } = this.#open;
    this.#open = null;
    // What broke at once.
    const end = Math.max(this.#at, start + 1);
    this.#at = end;
    const found = literal?.contents.end() ?? {
      whole: data?.isSourceMap ? data.end() : null,
      statistics: null,
    };
    this.#statistics ??= found.statistics;
    if (found.whole === null) return;
    if (this.#map === null) this.#first = start;
    this.#last = end;
    this.#bytes += end - start;
    this.#map = together(this.#map, found.whole);
  }
}

import type { JsonListener } from './json-tokens.ts';

/** facts/security: deeper documents are not read on. */
const deepest = 256;
/** More than any number, word or bare key of a map. */
const longestWord = 400;
/** More than four programs inside each other write. */
const mostBackslashes = 31;

const value = 0;
const valueOrEnd = 1;
const keyOrEnd = 2;
const colon = 3;
const commaOrEnd = 4;

/**
 * One object or array of a program or a document, from its first bracket on: JSON, a literal of JavaScript, or either of them inside
 * a string of any quote, escaped as often as it takes: `{version:3}`, `'{"version":3}'`, `"{\"version\":3}"`.
 */
export class LiteralTokens {
  readonly #listener: JsonListener;
  /** The quote that stands before the first bracket, 0 where there is none. */
  readonly #host: number;
  readonly #arrays: boolean[] = [];
  #expect = value;
  /** In structure: a run of backslashes that may begin a quote or a line end. */
  #backslashes = 0;
  #word = '';
  #quote = 0;
  /** Of the open string: it closes after as many backslashes modulo the second. */
  #run = 0;
  #modulus = 2;
  /** Backslashes at the end of what has been seen of the open string. */
  #trailing = 0;
  #length = 0;
  #kept: Buffer[] = [];
  #keptBytes = 0;
  #state: 'open' | 'closed' | 'broken' = 'open';
  /** `/` is a slash that may begin a comment, `*` a star that may end one. */
  #comment: '' | '/' | 'line' | 'block' | '*' = '';

  constructor(listener: JsonListener, host: number) {
    this.#listener = listener;
    this.#host = isQuote(host) ? host : 0;
  }

  get state(): 'open' | 'closed' | 'broken' {
    return this.#state;
  }

  /** Reads on from `from`, and returns where it stopped: behind the last bracket, or at what is no literal. */
  push(chunk: Buffer, from: number): number {
    let at = from;
    while (at < chunk.length && this.#state === 'open') {
      if (this.#comment !== '') at = this.#inComment(chunk, at);
      else at = this.#quote === 0 ? this.#structure(chunk, at) : this.#string(chunk, at);
    }
    return at;
  }

  #structure(chunk: Buffer, at: number): number {
    const byte = chunk[at] as number;
    if (byte === 0x5c) {
      if (this.#word !== '') return this.#endWord() ? at : this.#break(at);
      this.#backslashes++;
      return this.#backslashes > mostBackslashes ? this.#break(at) : at + 1;
    }
    if (this.#backslashes > 0) {
      if (isQuote(byte)) return this.#openString(byte, at);
      this.#backslashes = 0;
      // `\n`, `\r`, `\t`, and a line that goes on
      return byte === 0x6e || byte === 0x72 || byte === 0x74 || byte === 0x0a ? at + 1 : this.#break(at);
    }
    if (isWord(byte)) {
      this.#word += String.fromCharCode(byte);
      return this.#word.length > longestWord ? this.#break(at) : at + 1;
    }
    if (this.#word !== '' && !this.#endWord()) return this.#break(at);
    if (isQuote(byte)) return this.#openString(byte, at);
    if (byte === 0x2f) this.#comment = '/';
    return byte === 0x2f || this.#mark(byte) ? at + 1 : this.#break(at);
  }

  #inComment(chunk: Buffer, at: number): number {
    const byte = chunk[at] as number;
    if (this.#comment === '/') {
      if (byte !== 0x2f && byte !== 0x2a) return this.#break(at);
      this.#comment = byte === 0x2f ? 'line' : 'block';
    } else if (this.#comment === '*' && byte === 0x2f) this.#comment = '';
    else {
      const end = chunk.indexOf(this.#comment === 'line' ? 0x0a : 0x2a, at);
      if (end === -1 || this.#comment === 'line') {
        this.#comment = end !== -1 ? '' : this.#comment === 'line' ? 'line' : 'block';
        return end === -1 ? chunk.length : end + 1;
      }
      this.#comment = '*';
      return end + 1;
    }
    return at + 1;
  }

  #mark(byte: number): boolean {
    switch (byte) {
      case 0x20:
      case 0x0a:
      case 0x0d:
      case 0x09:
        return true;
      case 0x7b: // {
      case 0x5b: // [
        if (this.#expect > valueOrEnd || this.#arrays.length === deepest) return false;
        this.#arrays.push(byte === 0x5b);
        this.#expect = byte === 0x5b ? valueOrEnd : keyOrEnd;
        this.#listener.open(byte === 0x5b);
        return true;
      case 0x7d: // }
      case 0x5d: // ]
        if (this.#arrays.pop() !== (byte === 0x5d) || this.#expect === colon || this.#expect === value)
          return false;
        this.#listener.close();
        this.#endValue();
        return true;
      case 0x2c: // ,
        if (this.#expect !== commaOrEnd) return false;
        // JavaScript allows one after the last.
        this.#expect = this.#arrays.at(-1) ? valueOrEnd : keyOrEnd;
        return true;
      case 0x3a: // :
        if (this.#expect !== colon) return false;
        this.#expect = value;
        return true;
      default:
        return false;
    }
  }

  #endWord(): boolean {
    const word = this.#word;
    this.#word = '';
    if (this.#expect === keyOrEnd) {
      this.#expect = colon;
      this.#listener.key(word);
      return true;
    }
    if (this.#expect > valueOrEnd || !/^(?:true|false|null|undefined|NaN|[-+]?\.?\d[\w.+-]*)$/.test(word))
      return false;
    this.#listener.literal(word);
    this.#endValue();
    return true;
  }

  #endValue(): void {
    this.#expect = commaOrEnd;
    if (this.#arrays.length === 0) this.#state = 'closed';
  }

  #openString(quote: number, at: number): number {
    if (this.#expect > keyOrEnd) return this.#break(at);
    const run = this.#backslashes;
    this.#backslashes = 0;
    this.#quote = quote;
    this.#run = run;
    // Each string around the literal doubles the backslashes inside it, and puts one before the quotes that are its own.
    this.#modulus = 2;
    while (this.#modulus <= 2 * run) this.#modulus *= 2;
    if (run === 0 && this.#host !== 0 && this.#host !== quote) this.#modulus = 4;
    this.#trailing = 0;
    this.#length = 0;
    return at + 1;
  }

  #string(chunk: Buffer, from: number): number {
    for (let search = from; ; ) {
      const quote = chunk.indexOf(this.#quote, search);
      const stop = quote === -1 ? chunk.length : quote;
      let run = 0;
      while (stop - run > from && chunk[stop - run - 1] === 0x5c) run++;
      if (stop - run === from) run += this.#trailing;
      if (quote !== -1 && run % this.#modulus !== this.#run) {
        search = quote + 1;
        continue;
      }
      this.#keep(chunk, from, stop);
      if (quote === -1) {
        this.#trailing = run;
        return stop;
      }
      this.#endString();
      return quote + 1;
    }
  }

  #keep(chunk: Buffer, from: number, stop: number): void {
    this.#length += stop - from;
    const room = this.#listener.keep - this.#keptBytes;
    if (room <= 0 || stop === from) return;
    const part = Buffer.from(chunk.subarray(from, Math.min(stop, from + room)));
    this.#kept.push(part);
    this.#keptBytes += part.length;
  }

  #endString(): void {
    const text = unescaped(Buffer.concat(this.#kept).toString());
    // What belongs to the closing quote.
    const length = this.#length - this.#run;
    this.#kept = [];
    this.#keptBytes = 0;
    this.#quote = 0;
    if (this.#expect === keyOrEnd) {
      this.#expect = colon;
      this.#listener.key(text);
    } else {
      this.#listener.string(text, length);
      this.#endValue();
    }
  }

  #break(at: number): number {
    this.#state = 'broken';
    return at;
  }
}

export const isQuote = (byte: number): boolean => byte === 0x22 || byte === 0x27 || byte === 0x60;

/** What numbers, words and bare keys are made of. */
const isWord = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) ||
  (byte >= 0x41 && byte <= 0x5a) ||
  (byte >= 0x30 && byte <= 0x39) ||
  byte === 0x2d ||
  byte === 0x2b ||
  byte === 0x2e ||
  byte === 0x5f ||
  byte === 0x24;

/** For names, where nothing but letters and slashes is ever escaped; `\\u0073` two strings deep is an `s` as well. */
const unescaped = (raw: string): string =>
  raw
    .replace(/\\{1,31}u00([2-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/(?<!\\)\\+$/, '');

/** facts/security: deeper documents are not read on. */
const deepest = 256;
/** More than any number or word of a sensible document. */
const longestLiteral = 400;
/** Strings shorter than this are cheaper to walk than to search with a native call. */
const stride = 24;

export interface JsonListener {
  /** Asked before each string and key: how many of its bytes to keep. */
  readonly keep: number;
  open(array: boolean): void;
  close(): void;
  key(text: string): void;
  /** `bytes` as they stand in the file, quotes left out; `text` is undefined if nothing was kept or the escapes are wrong. */
  string(text: string | undefined, bytes: number): void;
  /** A number, `true`, `false` or `null`. */
  literal(text: string): void;
}

const value = 0;
const valueOrEnd = 1;
const keyOrEnd = 2;
const key = 3;
const colon = 4;
const commaOrEnd = 5;
const done = 6;

/**
 * JSON from bytes as they come: structure is walked, the inside of strings is jumped over, and only what the listener wants is kept.
 * A leading byte order mark and the `)]}'` line that guards against script inclusion (ECMA-426) are skipped.
 */
export class JsonTokens {
  readonly #listener: JsonListener;
  #expect = value;
  readonly #arrays: boolean[] = [];
  #offset = 0;
  #guard: string | null = null;
  #broken = false;
  #inString = false;
  #length = 0;
  #backslashes = 0;
  #kept: Buffer[] = [];
  #keptBytes = 0;
  #literal = '';

  constructor(listener: JsonListener) {
    this.#listener = listener;
  }

  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length && !this.#broken) {
      at = this.#inString ? this.#string(chunk, at) : this.#structure(chunk, at);
    }
    this.#offset += chunk.length;
  }

  /** Whether this was one whole JSON document. */
  end(): boolean {
    if (!this.#broken && this.#literal !== '') this.#endLiteral();
    return !this.#broken && this.#expect === done;
  }

  #structure(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (this.#guard !== null) {
        if (!this.#skipGuard(byte)) return at;
        continue;
      }
      if (this.#literal !== '') {
        if (isLiteral(byte)) {
          this.#literal += String.fromCharCode(byte);
          if (this.#literal.length > longestLiteral) return this.#break(chunk);
          continue;
        }
        if (!this.#endLiteral()) return chunk.length;
      }
      switch (byte) {
        case 0x20:
        case 0x0a:
        case 0x0d:
        case 0x09:
          break;
        case 0x22: // "
          if (this.#expect > key) return this.#break(chunk);
          this.#inString = true;
          this.#length = 0;
          this.#backslashes = 0;
          return at + 1;
        case 0x7b: // {
        case 0x5b: // [
          if (this.#expect > valueOrEnd || this.#arrays.length === deepest) return this.#break(chunk);
          this.#arrays.push(byte === 0x5b);
          this.#expect = byte === 0x5b ? valueOrEnd : keyOrEnd;
          this.#listener.open(byte === 0x5b);
          break;
        case 0x7d: // }
        case 0x5d: // ]
          if (!this.#mayClose(byte === 0x5d)) return this.#break(chunk);
          this.#arrays.pop();
          this.#expect = this.#arrays.length === 0 ? done : commaOrEnd;
          this.#listener.close();
          break;
        case 0x2c: // ,
          if (this.#expect !== commaOrEnd) return this.#break(chunk);
          this.#expect = this.#arrays.at(-1) ? value : key;
          break;
        case 0x3a: // :
          if (this.#expect !== colon) return this.#break(chunk);
          this.#expect = value;
          break;
        default:
          if (this.#isPrefix(byte, this.#offset + at)) break;
          if (this.#expect > valueOrEnd || !isLiteral(byte)) return this.#break(chunk);
          this.#literal = String.fromCharCode(byte);
      }
    }
    return chunk.length;
  }

  #mayClose(array: boolean): boolean {
    const open = this.#arrays.at(-1);
    if (open !== array) return false;
    return this.#expect === commaOrEnd || this.#expect === (array ? valueOrEnd : keyOrEnd);
  }

  /** A byte order mark can only be the first three bytes; the guard begins where the document would. */
  #isPrefix(byte: number, offset: number): boolean {
    if (offset < 3 && byte === [0xef, 0xbb, 0xbf][offset]) return true;
    if (byte !== 0x29 || this.#expect !== value || this.#arrays.length > 0) return false;
    this.#guard = ')';
    return true;
  }

  #skipGuard(byte: number): boolean {
    const seen = this.#guard ?? '';
    if (seen.length < 4) {
      this.#guard = seen + String.fromCharCode(byte);
      if (!")]}'".startsWith(this.#guard)) this.#broken = true;
    } else if (byte === 0x0a) this.#guard = null;
    return !this.#broken;
  }

  #endLiteral(): boolean {
    const text = this.#literal;
    this.#literal = '';
    if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/.test(text)) {
      this.#broken = true;
      return false;
    }
    this.#listener.literal(text);
    this.#expect = this.#arrays.length === 0 ? done : commaOrEnd;
    return true;
  }

  #string(chunk: Buffer, from: number): number {
    const end = this.#closingQuote(chunk, from);
    const stop = end === -1 ? chunk.length : end;
    this.#length += stop - from;
    const room = this.#listener.keep - this.#keptBytes;
    if (room > 0 && stop > from) {
      const part = Buffer.from(chunk.subarray(from, Math.min(stop, from + room)));
      this.#kept.push(part);
      this.#keptBytes += part.length;
    }
    if (end === -1) {
      let run = 0;
      while (stop - run > from && chunk[stop - run - 1] === 0x5c) run++;
      this.#backslashes = run === stop - from ? this.#backslashes + run : run;
      return stop;
    }
    this.#inString = false;
    this.#endString();
    return end + 1;
  }

  /** A quote after an odd number of backslashes belongs to the string. */
  #closingQuote(chunk: Buffer, from: number): number {
    for (let search = from; ; ) {
      let quote = search;
      const near = Math.min(chunk.length, search + stride);
      while (quote < near && chunk[quote] !== 0x22) quote++;
      if (quote === near) quote = quote < chunk.length ? chunk.indexOf(0x22, quote) : -1;
      if (quote === -1) return -1;
      let run = 0;
      while (quote - run > from && chunk[quote - run - 1] === 0x5c) run++;
      if (quote - run === from) run += this.#backslashes;
      if (run % 2 === 0) return quote;
      search = quote + 1;
    }
  }

  #endString(): void {
    let text: string | undefined;
    if (this.#listener.keep > 0) {
      text = unescaped(Buffer.concat(this.#kept).toString(), this.#keptBytes < this.#length);
      this.#kept = [];
      this.#keptBytes = 0;
    }
    if (this.#expect === key || this.#expect === keyOrEnd) {
      this.#expect = colon;
      this.#listener.key(text ?? '');
    } else {
      this.#expect = this.#arrays.length === 0 ? done : commaOrEnd;
      this.#listener.string(text, this.#length);
    }
  }

  #break(chunk: Buffer): number {
    this.#broken = true;
    return chunk.length;
  }
}

/** Letters, digits, signs and the point: what numbers and words are made of. */
const isLiteral = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) ||
  (byte >= 0x30 && byte <= 0x39) ||
  byte === 0x2d ||
  byte === 0x2b ||
  byte === 0x2e ||
  byte === 0x45;

function unescaped(raw: string, cut: boolean): string | undefined {
  if (!raw.includes('\\')) return raw;
  // A cut may have parted an escape.
  const whole = cut ? raw.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, '') : raw;
  try {
    return JSON.parse(`"${whole}"`) as string;
  } catch {
    return undefined;
  }
}

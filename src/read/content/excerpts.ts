import { createHash, type Hash } from 'node:crypto';

/** An excerpt around something that a detector may recognise. */
export interface Suspect {
  /** `whole` is a whole file; `overflow` stands for everything after the limit: its text is a digest of that. */
  readonly kind: 'excerpt' | 'whole' | 'overflow';
  /** Line of its first byte in the file. */
  readonly line: number;
  readonly text: string;
}

/** Detectors look behind for one character and the name before an equals sign. */
const before = 64;
/** Longer than anything that the detectors find in one line: at most 1,300 characters. */
const after = 4_096;
/** A private key has up to 10,000 characters for secretlint. */
const blockAfter = 12_288;
/** Of one file, in bytes: many times what popular packages have, and little enough for detectors that compare all with all. */
const limit = 131_072;

/**
 * Excerpts around traces, in the order of the file; those that touch become one. Whatever a detector finds in an excerpt has a trace
 * of its own and with it enough of what stands around it: where excerpts are cut, nothing comes about that is not in the file.
 */
export class Excerpts {
  readonly #suspects: Suspect[] = [];
  #open: { readonly line: number; end: number; readonly parts: Buffer[] } | null = null;
  /** Bytes before this offset are in the open excerpt. */
  #taken = 0;
  #total = 0;
  /** Of what comes after the limit, and its first line. */
  #rest: { readonly line: number; readonly hash: Hash } | null = null;

  /** `index` is the first byte of the trace in the window, `length` what of it was seen. */
  add(window: Window, index: number, length: number, block: boolean): void {
    const from = Math.max(0, index - before);
    const start = window.start + from;
    if (this.#open !== null && start > this.#open.end) this.#close();
    if (this.#open === null) {
      this.#taken = start;
      this.#open = { line: window.lineAt(start), end: start, parts: [] };
    }
    const seen = index + length;
    const end = window.start + (block ? index + blockAfter : lineEnd(window, seen, seen + after));
    this.#open.end = Math.max(this.#open.end, end);
    this.take(window);
  }

  /** What the open excerpt still wants and this window has. */
  take(window: Window): void {
    if (this.#open === null) return;
    const from = this.#taken - window.start;
    const to = Math.min(this.#open.end - window.start, window.bytes.length);
    if (to <= from) return;
    // Cut at the limit itself, so that the rest is the same however far it stands from the start of a window.
    const room = Math.min(to, from + limit - this.#total);
    if (room > from) this.#open.parts.push(Buffer.from(window.bytes.subarray(from, room)));
    if (to > room) {
      this.#rest ??= { line: window.lineAt(window.start + room), hash: createHash('sha256') };
      this.#rest.hash.update(window.bytes.subarray(room, to));
    }
    this.#total += room - from;
    this.#taken = window.start + to;
  }

  end(): readonly Suspect[] {
    this.#close();
    if (this.#rest !== null)
      this.#suspects.push({ kind: 'overflow', line: this.#rest.line, text: this.#rest.hash.digest('hex') });
    return this.#suspects;
  }

  #close(): void {
    const excerpt = this.#open;
    this.#open = null;
    if (excerpt === null || excerpt.parts.length === 0) return;
    const text = wholeCharacters(Buffer.concat(excerpt.parts)).toString();
    this.#suspects.push({ kind: 'excerpt', line: excerpt.line, text });
  }
}

/** Behind the end of the line, or `most`. */
function lineEnd(window: Window, from: number, most: number): number {
  const found = window.bytes.subarray(from, most).indexOf(0x0a);
  return found === -1 ? most : from + found + 1;
}

/** An excerpt may begin inside a character; the bytes of it that are left say nothing. */
function wholeCharacters(bytes: Buffer): Buffer {
  let from = 0;
  while (from < 3 && ((bytes[from] ?? 0) & 0xc0) === 0x80) from++;
  return bytes.subarray(from);
}

/** What a search in one window may look ahead and behind: more than the longest shape of `traces.ts`. */
export const reach = 2_048;
const kept = 2 * reach;
const size = 65_536;

/** Most files are small and there are thousands of them: a window's memory goes from one to the next. */
const spare: ArrayBuffer[] = [];
const mostSpare = 4;

export interface Window {
  /** One character per byte. */
  readonly text: string;
  readonly bytes: Buffer;
  /** Offset of the first byte in the file. */
  readonly start: number;
  readonly last: boolean;
  /** Line of a byte of this window, from 1; asked in ascending order. 0 where nobody counts them. */
  lineAt(offset: number): number;
}

/**
 * Bytes of any cut as overlapping windows: each repeats the end of the one before, so that a search which stays `reach` away from
 * the end of a window finds the same things however the bytes arrived.
 */
export class Windows {
  readonly #see: (window: Window) => void;
  readonly #counted: CountedLines | null;
  readonly #bytes: Buffer;
  #filled = 0;
  #start = 0;

  constructor(see: (window: Window) => void, counted: CountedLines | null = null) {
    this.#see = see;
    this.#counted = counted;
    this.#bytes = Buffer.from(spare.pop() ?? new ArrayBuffer(kept + size));
  }

  push(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      const copied = chunk.copy(this.#bytes, this.#filled, at);
      at += copied;
      this.#filled += copied;
      if (this.#filled === this.#bytes.length) this.#show(false);
    }
  }

  end(): void {
    this.#show(true);
    if (spare.length < mostSpare) spare.push(this.#bytes.buffer as ArrayBuffer);
  }

  #show(last: boolean): void {
    const bytes = this.#bytes.subarray(0, this.#filled);
    this.#counted?.show(bytes, this.#start);
    const lineAt = (offset: number): number => this.#counted?.at(offset) ?? 0;
    this.#see({ text: bytes.toString('latin1'), bytes, start: this.#start, last, lineAt });
    if (last) return;
    const gone = this.#filled - kept;
    this.#counted?.leave(this.#start + gone);
    this.#bytes.copyWithin(0, gone, this.#filled);
    this.#start += gone;
    this.#filled = kept;
  }
}

/**
 * Counts the lines of a file, but only up to the last offset that somebody asks for: hardly a file has an excerpt. If the bytes are not
 * held, it counts them as they go by.
 */
export class CountedLines {
  readonly #isHeld: boolean;
  #pieces: Uint8Array[];
  #line = 1;
  /** Offsets of the first piece that is left, and of what has been counted. */
  #start = 0;
  #counted = 0;

  constructor(pieces: readonly Uint8Array[] | null) {
    this.#isHeld = pieces !== null;
    this.#pieces = [...(pieces ?? [])];
  }

  /** The bytes that are there now. */
  show(bytes: Uint8Array, start: number): void {
    if (this.#isHeld) return;
    this.#pieces = [bytes];
    this.#start = start;
  }

  /** Those before this offset go. */
  leave(offset: number): void {
    if (!this.#isHeld) this.at(offset);
  }

  /** Line of a byte, from 1; asked in ascending order. */
  at(offset: number): number {
    for (
      let piece = this.#pieces[0];
      piece !== undefined && this.#counted < offset;
      piece = this.#pieces[0]
    ) {
      const end = Math.min(this.#start + piece.length, offset);
      this.#line += lineEnds(piece.subarray(this.#counted - this.#start, end - this.#start));
      this.#counted = end;
      if (end < this.#start + piece.length) break;
      this.#pieces.shift();
      this.#start = end;
    }
    return this.#line;
  }
}

/** Below this many bytes, a loop is faster than a native search. */
const stride = 16;

function lineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    const near = Math.min(bytes.length, at + stride);
    while (at < near && bytes[at] !== 0x0a) at++;
    if (at === near) at = bytes.indexOf(0x0a, at);
    if (at === -1 || at === bytes.length) break;
    count++;
  }
  return count;
}

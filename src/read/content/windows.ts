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
  /** Line of a byte of this window, from 1; asked in ascending order. 0 where lines are not counted. */
  lineAt(offset: number): number;
}

/**
 * Bytes of any cut as overlapping windows: each repeats the end of the one before, so that a search which stays `reach` away from
 * the end of a window finds the same things however the bytes arrived.
 */
export class Windows {
  readonly #see: (window: Window) => void;
  readonly #countsLines: boolean;
  readonly #bytes: Buffer;
  readonly #words: Uint32Array;
  #filled = 0;
  #start = 0;
  #line = 1;
  /** Line ends before this offset are in `#line`. */
  #counted = 0;

  constructor(see: (window: Window) => void, countsLines: boolean) {
    this.#see = see;
    this.#countsLines = countsLines;
    const memory = spare.pop() ?? new ArrayBuffer(kept + size);
    this.#bytes = Buffer.from(memory);
    this.#words = new Uint32Array(memory);
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
    if (spare.length < mostSpare) spare.push(this.#words.buffer as ArrayBuffer);
  }

  #show(last: boolean): void {
    const bytes = this.#bytes.subarray(0, this.#filled);
    const window = { text: bytes.toString('latin1'), bytes, start: this.#start, last };
    this.#see({ ...window, lineAt: (offset) => this.#lineAt(offset) });
    if (last) return;
    const gone = this.#filled - kept;
    this.#lineAt(this.#start + gone);
    this.#bytes.copyWithin(0, gone, this.#filled);
    this.#start += gone;
    this.#filled = kept;
  }

  #lineAt(offset: number): number {
    if (!this.#countsLines) return 0;
    if (offset > this.#counted) {
      this.#line += this.#lineEnds(this.#counted - this.#start, offset - this.#start);
      this.#counted = offset;
    }
    return this.#line;
  }

  /** Four bytes at a time: a byte loop here would cost as much as the search itself. */
  #lineEnds(from: number, to: number): number {
    const bytes = this.#bytes;
    const words = this.#words;
    let count = 0;
    let at = from;
    for (; at < to && at % 4 !== 0; at++) if (bytes[at] === 0x0a) count++;
    for (const end = to - 3; at < end; at += 4) {
      const differs = (words[at >> 2] as number) ^ 0x0a0a0a0a;
      const zeros = ~(((differs & 0x7f7f7f7f) + 0x7f7f7f7f) | differs | 0x7f7f7f7f);
      if (zeros !== 0) count += Math.imul((zeros >>> 7) & 0x01010101, 0x01010101) >>> 24;
    }
    for (; at < to; at++) if (bytes[at] === 0x0a) count++;
    return count;
  }
}

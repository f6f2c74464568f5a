import { refusal } from './refusal.ts';
import { firstNonZero } from './zeros.ts';

export interface Trailing {
  readonly kind: 'zeros' | 'junk';
  /** Of the first byte after the member, in the packed stream. */
  readonly offset: number;
}

const trailerLength = 8;

/** What comes after the deflate data: CRC32, ISIZE (RFC 1952, 2.3.1), and then nothing that a reader could take for content. */
export class GzipTail {
  #offset: number;
  #trailer = Buffer.alloc(0);
  #trailing: Trailing | null = null;
  /** The first bytes that are not zero, if any. */
  #junk = Buffer.alloc(0);

  constructor(offset: number) {
    this.#offset = offset;
  }

  push(bytes: Buffer): void {
    const missing = trailerLength - this.#trailer.length;
    if (missing > 0) this.#trailer = Buffer.concat([this.#trailer, bytes.subarray(0, missing)]);
    const rest = bytes.subarray(Math.max(missing, 0));
    this.#offset += bytes.length - rest.length;
    if (rest.length === 0) return;
    this.#trailing ??= { kind: 'zeros', offset: this.#offset };
    this.#offset += rest.length;
    this.#look(rest);
  }

  /** gzip readers skip zeros, and some then read a further member. */
  #look(rest: Buffer): void {
    if (this.#junk.length >= 2) return;
    const at = this.#junk.length === 0 ? firstNonZero(rest) : 0;
    if (at === -1 || this.#trailing === null) return;
    this.#trailing = { kind: 'junk', offset: this.#trailing.offset };
    this.#junk = Buffer.concat([this.#junk, rest.subarray(at, at + 2)]);
    if (this.#junk[0] === 0x1f && this.#junk[1] === 0x8b)
      throw refusal('second-member', { offset: this.#trailing.offset });
  }

  finish(checksum: number, length: number): Trailing | null {
    if (this.#trailer.length < trailerLength) throw refusal('gzip-truncated', { offset: this.#offset });
    if (this.#trailer.readUInt32LE(0) !== checksum) throw refusal('gzip-checksum', { offset: this.#offset });
    if (this.#trailer.readUInt32LE(4) !== length % 2 ** 32)
      throw refusal('gzip-length', { offset: this.#offset });
    return this.#trailing;
  }
}

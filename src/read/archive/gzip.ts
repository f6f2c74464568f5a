import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { crc32, createInflateRaw, type InflateRaw, type ZlibOptions } from 'node:zlib';
import { PackgateError } from '../../model/errors.ts';
import { firstNonZero } from './header.ts';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** What is known of the tarball itself once it has been read to its end. */
export interface Packed {
  readonly size: number;
  readonly integrity: string;
  readonly sha256: string;
  readonly trailing: Trailing | null;
}

export const inflatedChunk = 512 * 1024;

/**
 * Inflating goes on in zlib's own thread while the last chunks are looked at: as many as the high-water mark holds. Of hundreds of small
 * packages, large chunks would keep the garbage collector busy: the source says how much it reads at once.
 */
const inflateOptions = (readAtOnce: number): ZlibOptions & { highWaterMark: number } => ({
  chunkSize: Math.min(inflatedChunk, Math.max(64 * 1024, 4 * readAtOnce)),
  highWaterMark: 1024 * 1024,
});

/**
 * The one member of a gzip file. zlib's own gunzip goes on into further members and says nothing, so the frame is read here and
 * zlib inflates what is in it.
 */
export class GzipMember {
  readonly #packed: Readable;
  readonly #limits: Limits;
  readonly #onProgress: (packedBytesSoFar: number) => void;
  readonly #inflate: InflateRaw;
  readonly #sha512 = createHash('sha512');
  readonly #sha256 = createHash('sha256');
  #size = 0;
  #headerLength = 0;
  /** What zlib was given and may not have used: where the deflate data ends, the tail begins in there. */
  #given: { readonly end: number; readonly bytes: Buffer }[] = [];
  #handedOver = 0;
  #deflateEnded = false;
  #wake: () => void = () => {};

  constructor(packed: Readable, limits: Limits, onProgress: (packedBytesSoFar: number) => void) {
    this.#packed = packed;
    this.#inflate = createInflateRaw(inflateOptions(packed.readableHighWaterMark));
    this.#limits = limits;
    this.#onProgress = onProgress;
    const over = (): void => {
      this.#deflateEnded = true;
      this.#wake();
    };
    this.#inflate
      .on('error', () => {}) // its reader gets it; a run that is over may have no reader any more
      .on('drain', () => this.#wake())
      .on('end', over)
      .on('close', over);
  }

  /** The unpacked bytes; returns when the tarball has been read to its end and every checksum is right. */
  async *unpacked(): AsyncGenerator<Buffer, Packed> {
    const feeding = this.#feed();
    feeding.catch((error: Error) => this.#inflate.destroy(error));
    let checksum = 0;
    let length = 0;
    try {
      for await (const chunk of this.#inflate as AsyncIterable<Buffer>) {
        length += chunk.length;
        if (length > this.#limits.unpacked)
          throw refusal('unpacked-too-large', { offset: this.#limits.unpacked });
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
      const trailing = (await feeding).finish(checksum, length);
      const integrity = `sha512-${this.#sha512.digest('base64')}`;
      return { size: this.#size, integrity, sha256: this.#sha256.digest('hex'), trailing };
    } catch (error) {
      throw this.#explained(error);
    } finally {
      this.destroy();
    }
  }

  destroy(): void {
    this.#packed.destroy();
    this.#inflate.destroy();
  }

  async #feed(): Promise<GzipTail> {
    let header: Buffer | null = Buffer.alloc(0);
    let tail: GzipTail | null = null;
    for await (const bytes of this.#packed as AsyncIterable<Uint8Array>) {
      const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      this.#count(chunk);
      let rest = chunk;
      if (header !== null) {
        header = Buffer.concat([header, chunk]);
        const length = gzipHeaderLength(header);
        if (length === null) continue;
        this.#headerLength = length;
        rest = header.subarray(length);
        header = null;
      }
      if (tail !== null) tail.push(rest);
      else await this.#give(rest);
      if (tail === null && this.#deflateEnded) tail = this.#tail();
    }
    if (header !== null) throw refusal('gzip-truncated', { offset: this.#size });
    if (tail !== null) return tail;
    this.#inflate.end();
    while (!this.#deflateEnded) await this.#woken();
    return this.#tail();
  }

  #count(chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#limits.packed) throw refusal('packed-too-large', { offset: this.#limits.packed });
    this.#sha512.update(chunk);
    this.#sha256.update(chunk);
    this.#onProgress(this.#size);
  }

  async #give(bytes: Buffer): Promise<void> {
    this.#handedOver += bytes.length;
    this.#given = this.#given.filter(({ end }) => end > this.#inflate.bytesWritten);
    this.#given.push({ end: this.#handedOver, bytes });
    if (this.#deflateEnded || this.#inflate.write(bytes)) return;
    // After the end of the deflate data zlib takes nothing any more: no drain would ever come.
    while (this.#inflate.writableNeedDrain && !this.#deflateEnded) await this.#woken();
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #tail(): GzipTail {
    const used = this.#inflate.bytesWritten;
    const tail = new GzipTail(this.#headerLength + used);
    for (const { end, bytes } of this.#given)
      if (end > used) tail.push(bytes.subarray(Math.max(0, bytes.length - (end - used))));
    return tail;
  }

  #explained(error: unknown): PackgateError {
    if (error instanceof PackgateError) return error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const offset = this.#headerLength + this.#inflate.bytesWritten;
    if (code === 'Z_BUF_ERROR') return refusal('gzip-truncated', { offset: this.#size, cause: error });
    if (code.startsWith('Z_')) return refusal('gzip-corrupt', { offset, cause: error });
    const particulars = error instanceof Error ? error.message : String(error);
    return refusal('read-failed', { particulars, cause: error });
  }
}

const flag = { checksum: 0x02, extra: 0x04, name: 0x08, comment: 0x10, reserved: 0xe0 };
/** The header is held until it is complete: an extra field (64 KiB at most), a name and a comment. */
const longest = 128 * 1024;

/** Length of the member header (RFC 1952, 2.3), or null while more bytes are needed. */
function gzipHeaderLength(bytes: Uint8Array): number | null {
  const [first = 0x1f, second = 0x8b, method = 8, flags] = bytes;
  if (first !== 0x1f || second !== 0x8b) throw refusal('not-gzip', { offset: 0 });
  if (method !== 8) throw refusal('gzip-flags', { offset: 2 });
  if (flags === undefined) return null;
  if ((flags & flag.reserved) !== 0) throw refusal('gzip-flags', { offset: 3 });
  const end = afterFields(bytes, flags);
  if (end !== null && end <= bytes.length) return end;
  if (bytes.length > longest) throw refusal('gzip-flags', { offset: 3 });
  return null;
}

function afterFields(bytes: Uint8Array, flags: number): number | null {
  let at = 10;
  if ((flags & flag.extra) !== 0) {
    if (bytes.length < 12) return null;
    at = 12 + (bytes[10] ?? 0) + (bytes[11] ?? 0) * 256;
  }
  for (const text of [flag.name, flag.comment]) {
    if ((flags & text) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end === -1) return null;
    at = end + 1;
  }
  if ((flags & flag.checksum) === 0) return at;
  if (bytes.length < at + 2) return null;
  const stated = (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  if ((crc32(bytes.subarray(0, at)) & 0xffff) !== stated) throw refusal('gzip-checksum', { offset: at });
  return at + 2;
}

export interface Trailing {
  readonly kind: 'zeros' | 'junk';
  /** Of the first byte after the member, in the packed stream. */
  readonly offset: number;
}

const trailerLength = 8;

/** What comes after the deflate data: CRC32, ISIZE (RFC 1952, 2.3.1), and then nothing that a reader could take for content. */
class GzipTail {
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

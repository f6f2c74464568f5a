import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { crc32, createInflateRaw, type InflateRaw, type ZlibOptions } from 'node:zlib';
import { PackgateError } from '../../model/errors.ts';
import { gzipHeaderLength } from './gzip-header.ts';
import { GzipTail, type Trailing } from './gzip-tail.ts';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** What is known of the tarball itself once it has been read to its end. */
export interface Packed {
  readonly size: number;
  readonly integrity: string;
  readonly sha256: string;
  readonly trailing: Trailing | null;
}

/** Inflating goes on in zlib's own thread while the last chunks are looked at: as many as the high-water mark holds. */
const inflateOptions: ZlibOptions & { highWaterMark: number } = {
  chunkSize: 512 * 1024,
  highWaterMark: 1024 * 1024,
};

/**
 * The one member of a gzip file. zlib's own gunzip goes on into further members and says nothing, so the frame is read here and
 * zlib inflates what is in it.
 */
export class GzipMember {
  readonly #packed: Readable;
  readonly #limits: Limits;
  readonly #onProgress: (packedBytesSoFar: number) => void;
  readonly #inflate: InflateRaw = createInflateRaw(inflateOptions);
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
    this.#limits = limits;
    this.#onProgress = onProgress;
    const over = (): void => {
      this.#deflateEnded = true;
      this.#wake();
    };
    this.#inflate
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

import { checkGlobal, type Extension, longLinkname, longPath, paxExtension } from './extended.ts';
import { decodeHeader, type Header, isZero } from './header.ts';
import type { Limits } from './limits.ts';
import { type Member, memberOf } from './member.ts';
import { refusal } from './refusal.ts';

const blockLength = 512;
const metaTypes = new Set(['x', 'g', 'L', 'K']);

interface Meta {
  readonly header: Header;
  readonly offset: number;
  readonly body: Buffer[];
  missing: number;
}

/**
 * Stands before the tar reader and lets only archives through that all readers read alike. It sees the archive in pieces of any
 * length, looks at every header, and steps over contents.
 */
export class Guard {
  readonly #limits: Limits;
  readonly #onMember: (member: Member) => void;
  /** Unpacked bytes seen so far. */
  #position = 0;
  /** A block that began in an earlier piece. */
  readonly #partial = Buffer.alloc(blockLength);
  #partialLength = 0;
  /** Bytes of content and padding that are still to come. */
  #skip = 0;
  #meta: Meta | null = null;
  #extension: Extension | null = null;
  #headers = 0;
  /** What the extended headers have cost so far. */
  #metas = 0;
  /** Of the first zero block; from there on everything has to be zero. */
  #endOffset: number | null = null;

  constructor(limits: Limits, onMember: (member: Member) => void) {
    this.#limits = limits;
    this.#onMember = onMember;
  }

  /** Where the entries end. */
  get offset(): number {
    return this.#endOffset ?? this.#position;
  }

  /** What of the piece a tar reader has to see: everything up to and including the first zero block. */
  push(piece: Buffer): Buffer {
    let at = 0;
    while (at < piece.length && this.#endOffset === null) {
      const rest = piece.length - at;
      let step = Math.min(rest, this.#skip);
      if (step > 0) this.#skip -= step;
      else if (this.#meta !== null) step = this.#collect(this.#meta, piece.subarray(at));
      else step = this.#block(piece, at);
      at += step;
      this.#position += step;
    }
    const after = piece.subarray(at);
    if (!isZero(after)) throw refusal('data-after-end', { offset: this.#endOffset ?? 0 });
    this.#position += after.length;
    return piece.subarray(0, at);
  }

  /** Where the archive ends without two zero blocks, the place where they are missing. */
  end(): number | null {
    if (this.#partialLength > 0 || this.#skip > 0 || this.#meta !== null)
      throw refusal('truncated', { offset: this.#position });
    if (this.#extension !== null) throw refusal('meta-without-entry', { offset: this.#extension.offset });
    return this.#position - this.offset < 2 * blockLength ? this.offset : null;
  }

  #block(piece: Buffer, at: number): number {
    const rest = piece.length - at;
    if (this.#partialLength === 0 && rest >= blockLength) {
      this.#decode(piece.subarray(at, at + blockLength), this.#position);
      return blockLength;
    }
    const taken = Math.min(rest, blockLength - this.#partialLength);
    piece.copy(this.#partial, this.#partialLength, at, at + taken);
    this.#partialLength += taken;
    if (this.#partialLength === blockLength) {
      this.#partialLength = 0;
      this.#decode(this.#partial, this.#position + taken - blockLength);
    }
    return taken;
  }

  #decode(block: Buffer, offset: number): void {
    if (block[0] === 0 && isZero(block)) {
      if (this.#extension !== null) throw refusal('meta-without-entry', { offset: this.#extension.offset });
      this.#endOffset = offset;
      return;
    }
    this.#headers++;
    const header = decodeHeader(block, offset);
    if (metaTypes.has(header.type)) this.#startMeta(header, offset);
    else {
      const member = memberOf(header, offset, this.#extension, this.#limits);
      this.#extension = null;
      this.#skip = padded(member.size);
      if (offset + blockLength + this.#skip > this.#limits.unpacked)
        throw refusal('unpacked-too-large', { offset, path: member.name });
      this.#onMember(member);
    }
  }

  #startMeta(header: Header, offset: number): void {
    const place = { offset, path: header.name };
    if (this.#extension !== null) throw refusal('meta-repeated', place);
    if (header.type === 'g' && this.#headers > 1) throw refusal('global-header', place);
    if (header.linkname !== '') throw refusal('linkname-on-file', place);
    if (header.size === 0) throw refusal('meta-empty', place);
    if (header.size > this.#limits.meta) throw refusal('meta-too-large', place);
    this.#meta = { header, offset, body: [], missing: header.size };
  }

  #collect(meta: Meta, rest: Buffer): number {
    const body = rest.subarray(0, meta.missing);
    meta.body.push(body);
    meta.missing -= body.length;
    if (meta.missing > 0) return body.length;
    this.#meta = null;
    this.#skip = padded(meta.header.size) - meta.header.size;
    const bytes = Buffer.concat(meta.body);
    this.#metas += Math.max(bytes.length, leastOfRecord * linesIn(bytes));
    if (this.#metas > this.#limits.metas) throw refusal('metas-too-large', { offset: meta.offset });
    this.#extension = extensionOf(meta, bytes);
    return body.length;
  }
}

function extensionOf({ header, offset }: Meta, bytes: Buffer): Extension | null {
  if (header.type === 'x') return paxExtension(bytes, offset);
  if (header.type === 'L') return longPath(bytes, offset);
  if (header.type === 'K') return longLinkname(bytes, offset);
  checkGlobal(bytes, offset);
  return null;
}

const leastOfRecord = 128;

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}

const padded = (size: number): number => Math.ceil(size / blockLength) * blockLength;

import { checkGlobal, type Extension, longLinkname, longPath, paxExtension } from './extended.ts';
import { decodeHeader, type Header, isZero } from './header.ts';
import type { Limits } from './limits.ts';
import { type Member, memberOf } from './member.ts';
import { refusal } from './refusal.ts';
import { SecondReading } from './tar.ts';

const blockLength = 512;
const metaTypes = new Set(['x', 'g', 'L', 'K']);

/** Takes the content of an entry. */
export interface EntrySink {
  push(piece: Buffer): void;
  /** The next entry waits for what it returns. */
  end(): Promise<void> | void;
}

interface Meta {
  readonly header: Header;
  readonly offset: number;
  readonly body: Buffer[];
  missing: number;
}

/**
 * Lets only archives through that all readers read alike, and hands their entries over. It sees the archive in pieces of any length, and
 * looks at every header; tar-stream has to read the same in there.
 */
export class Guard {
  readonly #limits: Limits;
  readonly #open: (member: Member) => EntrySink | null;
  readonly #second = new SecondReading();
  /** Unpacked bytes seen so far. */
  #position = 0;
  /** A block that began in an earlier piece. */
  readonly #partial = Buffer.alloc(blockLength);
  #partialLength = 0;
  #sink: EntrySink | null = null;
  /** Bytes of content that are still to come, and of padding after that. */
  #content = 0;
  #padding = 0;
  #meta: Meta | null = null;
  #extension: Extension | null = null;
  #headers = 0;
  /** What the extended headers have cost so far. */
  #metas = 0;
  /** Of the first zero block; from there on everything has to be zero. */
  #endOffset: number | null = null;

  constructor(limits: Limits, open: (member: Member) => EntrySink | null) {
    this.#limits = limits;
    this.#open = open;
  }

  /** Where the entries end. */
  get offset(): number {
    return this.#endOffset ?? this.#position;
  }

  /** Yields what has to be waited for. */
  *push(piece: Buffer): Generator<Promise<void>, void> {
    let at = 0;
    while (at < piece.length && this.#endOffset === null) {
      const rest = piece.length - at;
      let step = 0;
      if (this.#content > 0) {
        step = Math.min(rest, this.#content);
        this.#content -= step;
        this.#sink?.push(piece.subarray(at, at + step));
      } else if (this.#padding > 0) {
        step = Math.min(rest, this.#padding);
        this.#padding -= step;
      } else if (this.#meta !== null) step = this.#collect(this.#meta, piece.subarray(at));
      else step = this.#block(piece, at);
      at += step;
      this.#position += step;
      if (this.#sink === null || this.#content > 0) continue;
      const waiting = this.#sink.end();
      this.#sink = null;
      if (waiting !== undefined) yield waiting;
    }
    const after = piece.subarray(at);
    if (!isZero(after)) throw refusal('data-after-end', { offset: this.#endOffset ?? 0 });
    this.#position += after.length;
  }

  /** Where the archive ends without two zero blocks, the place where they are missing. */
  end(): number | null {
    if (this.#partialLength > 0 || this.#content + this.#padding > 0 || this.#meta !== null)
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
    this.#second.header(block, offset);
    if (metaTypes.has(header.type)) this.#startMeta(header, offset);
    else {
      const member = memberOf(header, offset, this.#extension, this.#limits);
      this.#extension = null;
      this.#content = member.size;
      this.#padding = padding(member.size);
      if (offset + blockLength + this.#content + this.#padding > this.#limits.unpacked)
        throw refusal('unpacked-too-large', { offset, path: member.name });
      this.#second.confirm(member);
      this.#sink = this.#open(member);
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
    this.#padding = padding(meta.header.size);
    const bytes = Buffer.concat(meta.body);
    this.#metas += Math.max(bytes.length, leastOfRecord * linesIn(bytes));
    if (this.#metas > this.#limits.metas) throw refusal('metas-too-large', { offset: meta.offset });
    this.#extension = extensionOf(meta, bytes);
    this.#second.meta(bytes, meta.offset);
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

const padding = (size: number): number => (blockLength - (size % blockLength)) % blockLength;

import { isUtf8 } from 'node:buffer';
import { refusal } from './refusal.ts';

/** One 512-byte header as all readers see it. */
export interface Header {
  readonly name: string;
  readonly utf8: boolean;
  readonly mode: number;
  readonly size: number;
  /** The type flag; NUL means `0`. */
  readonly type: string;
  readonly linkname: string;
  /** Neither POSIX nor GNU: harmless where nothing depends on the form. */
  readonly oddMagic: boolean;
}

const field = {
  mode: { start: 100, length: 8 },
  uid: { start: 108, length: 8 },
  gid: { start: 116, length: 8 },
  size: { start: 124, length: 12 },
  mtime: { start: 136, length: 12 },
  checksum: { start: 148, length: 8 },
  devmajor: { start: 329, length: 8 },
  devminor: { start: 337, length: 8 },
  atime: { start: 476, length: 12 },
  ctime: { start: 488, length: 12 },
} as const;

export function decodeHeader(block: Buffer, offset: number): Header {
  if (octal(block, field.checksum, offset) !== checksum(block)) throw refusal('bad-checksum', { offset });
  octalOrBinary(block, field.uid, offset);
  octalOrBinary(block, field.gid, offset);
  octalOrBinary(block, field.mtime, offset);
  octalOrBlank(block, field.devmajor, offset);
  octalOrBlank(block, field.devminor, offset);

  const magic = block.toString('latin1', 257, 265);
  const posix = magic === 'ustar\0' + '00';
  const oddMagic = !posix && magic !== 'ustar  \0';
  const nameEnd = textEnd(block, 0, 100, offset);
  if (nameEnd === 0) throw refusal('empty-name', { offset });
  const linkEnd = textEnd(block, 157, 257, offset);
  if (!oddMagic) {
    textEnd(block, 265, 297, offset);
    textEnd(block, 297, 329, offset);
  }
  const prefixEnd = posix ? posixPrefix(block, offset) : noPrefix(block, offset);
  const own = block.toString('utf8', 0, nameEnd);
  return {
    name: prefixEnd === prefixStart ? own : `${block.toString('utf8', prefixStart, prefixEnd)}/${own}`,
    utf8: isText(block, 0, nameEnd) && isText(block, prefixStart, prefixEnd),
    mode: octalOrBlank(block, field.mode, offset) & 0o7777,
    size: octal(block, field.size, offset),
    type: block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0),
    linkname: block.toString('utf8', 157, linkEnd),
    oddMagic,
  };
}

// There may be 100,000 headers: bytes are read in place, which costs a fifth of cutting and matching strings.

function checksum(block: Buffer): number {
  let sum = 8 * 0x20;
  for (let at = 0; at < 148; at++) sum += block[at] as number;
  for (let at = 156; at < 512; at++) sum += block[at] as number;
  return sum;
}

/** node-tar cuts at NUL with a pattern that stops at a newline: what follows a NUL can come back into the name. */
function textEnd(block: Buffer, start: number, limit: number, offset: number): number {
  let end = start;
  while (end < limit && block[end] !== 0) end++;
  if (!hasOnly(block, end, limit, 0)) throw refusal('text-after-nul', { offset: offset + start });
  return end;
}

function isText(block: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if ((block[at] as number) >= 0x80) return isUtf8(block.subarray(from, to));
  return true;
}

function hasOnly(block: Buffer, from: number, to: number, byte: number, other = byte): boolean {
  for (let at = from; at < to; at++) if (block[at] !== byte && block[at] !== other) return false;
  return true;
}

const prefixStart = 345;

function posixPrefix(block: Buffer, offset: number): number {
  if (block[475] !== 0) {
    // The star form of the same magic ends the prefix after 131 bytes and marks itself here.
    if (!hasOnly(block, 500, 512, 0)) throw refusal('prefix-bytes', { offset });
    return textEnd(block, prefixStart, 500, offset);
  }
  // Behind a shorter prefix node-tar writes two times, and reads them: many packages have them.
  octalOrBlank(block, field.atime, offset);
  octalOrBlank(block, field.ctime, offset);
  return textEnd(block, prefixStart, 475, offset);
}

/** The GNU form has times and sparse maps there, older forms nothing; some readers look for a prefix all the same. */
function noPrefix(block: Buffer, offset: number): number {
  if (!hasOnly(block, prefixStart, 500, 0)) throw refusal('prefix-bytes', { offset: offset + prefixStart });
  return prefixStart;
}

interface Field {
  readonly start: number;
  readonly length: number;
}

/**
 * Where every reader sees the same number; anything else may throw in one reader and be zero in the next. Digits end in a space or NUL,
 * nothing comes after; spaces before them are what old packers wrote, and every reader skips them.
 */
function octal(block: Buffer, { start, length }: Field, offset: number): number {
  const limit = start + length;
  let at = start;
  while (at < limit && block[at] === 0x20) at++;
  const first = at;
  let value = 0;
  for (; at < limit && ((block[at] as number) & 0xf8) === 0x30; at++)
    value = value * 8 + ((block[at] as number) & 7);
  if (at === first || at === limit || !hasOnly(block, at, limit, 0x20, 0))
    throw refusal('bad-number', { offset: offset + start });
  return value;
}

/** Fields that some packers leave empty and that have no say in what is read. */
function octalOrBlank(block: Buffer, field: Field, offset: number): number {
  const isBlank = hasOnly(block, field.start, field.start + field.length, 0x20, 0);
  return isBlank ? 0 : octal(block, field, offset);
}

/** GNU's base-256, as packers write it for large ids: positive, and exact as a JavaScript number (node-tar throws on others). */
function octalOrBinary(block: Buffer, field: Field, offset: number): number {
  const { start, length } = field;
  if (block[start] !== 0x80) return octalOrBlank(block, field, offset);
  let value = 0;
  for (let at = start + 1; at < start + length; at++) value = value * 256 + (block[at] ?? 0);
  if (!Number.isSafeInteger(value)) throw refusal('bad-number', { offset: offset + start });
  return value;
}

const zeros = Buffer.alloc(64 * 1024);

/** Compares in native code: archives may end in megabytes of zeros. */
export function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += zeros.length) {
    const piece = bytes.subarray(at, at + zeros.length);
    if (piece.compare(zeros, 0, piece.length) !== 0) return false;
  }
  return true;
}

export function firstNonZero(bytes: Buffer): number {
  return isZero(bytes) ? -1 : bytes.findIndex((byte) => byte !== 0);
}

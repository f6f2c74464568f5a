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
  const name = text(block, 0, 100, offset);
  if (name.length === 0) throw refusal('empty-name', { offset });
  const linkname = text(block, 157, 257, offset);
  if (!oddMagic) {
    text(block, 265, 297, offset);
    text(block, 297, 329, offset);
  }
  const prefix = posix ? posixPrefix(block, offset) : noPrefix(block, offset);
  const own = name.toString();
  return {
    name: prefix.length === 0 ? own : `${prefix}/${own}`,
    utf8: isUtf8(name) && isUtf8(prefix),
    mode: octalOrBlank(block, field.mode, offset) & 0o7777,
    size: octal(block, field.size, offset),
    type: block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0),
    linkname: linkname.toString(),
    oddMagic,
  };
}

function checksum(block: Buffer): number {
  let sum = 8 * 0x20;
  for (let at = 0; at < 148; at++) sum += block[at] as number;
  for (let at = 156; at < 512; at++) sum += block[at] as number;
  return sum;
}

/** node-tar cuts at NUL with a pattern that stops at a newline: what follows a NUL can come back into the name. */
function text(block: Buffer, start: number, limit: number, offset: number): Buffer {
  const value = block.subarray(start, limit);
  const end = value.indexOf(0);
  if (end === -1) return value;
  if (!isZero(value.subarray(end))) throw refusal('text-after-nul', { offset: offset + start });
  return value.subarray(0, end);
}

function posixPrefix(block: Buffer, offset: number): Buffer {
  if (block[475] !== 0) {
    // The star form of the same magic ends the prefix after 131 bytes and marks itself here.
    if (!isZero(block.subarray(500, 512))) throw refusal('prefix-bytes', { offset });
    return text(block, 345, 500, offset);
  }
  // Behind a shorter prefix node-tar writes two times, and reads them: many packages have them.
  octalOrBlank(block, field.atime, offset);
  octalOrBlank(block, field.ctime, offset);
  return text(block, 345, 475, offset);
}

/** The GNU form has times and sparse maps there, older forms nothing; some readers look for a prefix all the same. */
function noPrefix(block: Buffer, offset: number): Buffer {
  if (!isZero(block.subarray(345, 500))) throw refusal('prefix-bytes', { offset: offset + 345 });
  return block.subarray(0, 0);
}

/** Digits end in a space or NUL, nothing comes after; spaces before them are what old packers wrote, and every reader skips them. */
const digits = /^ *([0-7]+)[ \0]+$/;
const blank = /^[ \0]*$/;

interface Field {
  readonly start: number;
  readonly length: number;
}

/** Where every reader sees the same number; anything else may throw in one reader and be zero in the next. */
function octal(block: Buffer, { start, length }: Field, offset: number): number {
  const text = block.toString('latin1', start, start + length);
  const match = digits.exec(text);
  if (match === null) throw refusal('bad-number', { offset: offset + start });
  return Number.parseInt(match[1] ?? '', 8);
}

/** Fields that some packers leave empty and that have no say in what is read. */
function octalOrBlank(block: Buffer, field: Field, offset: number): number {
  return blank.test(block.toString('latin1', field.start, field.start + field.length))
    ? 0
    : octal(block, field, offset);
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

import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { PackgateError } from '../../src/model/errors.ts';
import type { PackageTree } from '../../src/model/package-tree.ts';
import { type ReadOptions, readPackage } from '../../src/read/package.ts';

/** The text of each header field, as it stands in the block; a `checksum` of one's own is left alone. */
export interface Fields {
  name?: string | Buffer;
  mode?: string | Buffer;
  uid?: string | Buffer;
  gid?: string | Buffer;
  size?: number | string | Buffer;
  mtime?: string | Buffer;
  checksum?: string | Buffer;
  type?: string;
  linkname?: string;
  magic?: string;
  uname?: string;
  gname?: string;
  devmajor?: string | Buffer;
  devminor?: string;
  prefix?: string | Buffer;
  /** What of the block nothing names. */
  rest?: string;
}

const places: readonly (readonly [keyof Fields, number])[] = [
  ['name', 0],
  ['mode', 100],
  ['uid', 108],
  ['gid', 116],
  ['size', 124],
  ['mtime', 136],
  ['type', 156],
  ['linkname', 157],
  ['magic', 257],
  ['uname', 265],
  ['gname', 297],
  ['devmajor', 329],
  ['devminor', 337],
  ['prefix', 345],
  ['rest', 500],
];

const usual: Fields = {
  name: 'package/index.js',
  mode: '0000644\0',
  uid: '0000000\0',
  gid: '0000000\0',
  size: 0,
  mtime: '03740606250\0',
  type: '0',
  magic: 'ustar\0' + '00',
  devmajor: '0000000\0',
  devminor: '0000000\0',
};

export function header(fields: Fields = {}): Buffer {
  const all = { ...usual, ...fields };
  const block = Buffer.alloc(512);
  for (const [field, offset] of places) {
    const value = all[field] ?? '';
    const bytes = typeof value === 'number' ? `${value.toString(8).padStart(11, '0')}\0` : value;
    block.set(Buffer.from(bytes as string), offset);
  }
  return checked(block, all.checksum);
}

/** The block with the checksum that its bytes have, or with this one. */
export function checked(block: Buffer, checksum?: string | Buffer): Buffer {
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.fill(0, 148, 156);
  block.set(Buffer.from(checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `), 148);
  return block;
}

/** A header and its content, with the content's size in it unless said otherwise. */
export function entry(fields: Fields, content: string | Buffer = ''): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([header({ size: bytes.length, ...fields }), padded(bytes)]);
}

export function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

export function record(key: string, value: string | Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), Buffer.from(value), Buffer.from('\n')]);
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

export const pax = (...records: Buffer[]): Buffer =>
  entry({ name: 'package/PaxHeader', type: 'x' }, Buffer.concat(records));

export const gnuLong = (type: 'L' | 'K', body: string | Buffer): Buffer =>
  entry({ name: '././@LongLink', type, magic: 'ustar  \0' }, body);

export const manifest = entry(
  { name: 'package/package.json' },
  JSON.stringify({ name: 'fixture', version: '1.0.0' }),
);

export const end = Buffer.alloc(1024);

/** A whole archive: the manifest, these parts, and an end. */
export const archive = (...parts: Buffer[]): Buffer => Buffer.concat([manifest, ...parts, end]);

export interface Outcome {
  /** Null where the reader refused. */
  readonly tree: PackageTree | null;
  readonly refused: string | null;
  readonly error: PackgateError | null;
  /** Codes of the hazards, in order. */
  readonly errors: readonly string[];
  readonly notes: readonly string[];
}

/** What the reader says to these packed bytes, given in pieces of this length. */
export async function readPacked(
  packed: Buffer,
  options: ReadOptions = {},
  length = 65_536,
): Promise<Outcome> {
  const pieces = [];
  for (let at = 0; at < packed.length; at += length) pieces.push(packed.subarray(at, at + length));
  try {
    const { tree } = await readPackage(Readable.from(pieces), options);
    const codes = (level: string) =>
      tree.hazards.filter((hazard) => hazard.level === level).map(({ code }) => code);
    return { tree, refused: null, error: null, errors: codes('error'), notes: codes('note') };
  } catch (error) {
    if (!(error instanceof PackgateError)) throw error;
    return { tree: null, refused: error.code, error, errors: [], notes: [] };
  }
}

export const readArchive = (unpacked: Buffer, options?: ReadOptions): Promise<Outcome> =>
  readPacked(gzipSync(unpacked, { level: 1 }), options);

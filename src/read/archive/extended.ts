import { isUtf8 } from 'node:buffer';
import { refusal } from './refusal.ts';

/** What an extended header says about the entry after it. */
export interface Extension {
  /** Of its own header. */
  readonly offset: number;
  readonly utf8: boolean;
  readonly path: string | null;
  readonly linkname: string | null;
  readonly size: number | null;
  /**
   * node-tar joins the pieces of a longer body as text, and drops a line whose last character was cut in two: which name npm uses
   * then depends on how zlib happens to cut its output.
   */
  readonly nameDependsOnChunks: boolean;
  readonly binary: string | null;
}

const time = /^-?\d+(\.\d*)?$/;
const forbidden = /^(GNU\.sparse|SCHILY\.realsize|SUN\.holesdata|hdrcharset)/;
const record = /^([1-9]\d{0,6}) ([^=\n\0]+)=([^\n]*)\n$/;
/** bsdtar on macOS writes extended attributes as they are. Readers that split at newlines still agree while there is none inside. */
const binaryKey = /^SCHILY\.xattr\./;

interface Records {
  readonly values: ReadonlyMap<string, string>;
  /** A key whose value is no text. */
  readonly binary: string | null;
}

/** POSIX.1-2017 pax: records of `length key=value\n`, each length exact. */
function paxRecords(body: Buffer, offset: number): Records {
  const bad = (particulars: string) => refusal('bad-pax', { offset, particulars });
  const values = new Map<string, string>();
  let binary: string | null = null;
  for (let at = 0; at < body.length; ) {
    const length = Number.parseInt(body.toString('latin1', at, at + 8), 10);
    const match = length > 0 ? record.exec(body.toString('latin1', at, at + length)) : null;
    if (match === null || match[1] !== String(length) || at + length > body.length)
      throw bad('a record that is not length, key and value');
    const key = Buffer.from(match[2] ?? '', 'latin1');
    const value = Buffer.from(match[3] ?? '', 'latin1');
    const name = key.toString();
    if (!isUtf8(key) || values.has(name)) throw bad('a key twice or not in UTF-8');
    if (forbidden.test(name)) throw refusal('pax-key', { offset });
    if (!isUtf8(value) || value.includes(0)) {
      if (!binaryKey.test(name)) throw bad('a value that is not UTF-8, or with a NUL');
      binary = name;
    }
    values.set(name, value.toString());
    at += length;
  }
  return { values, binary };
}

export function paxExtension(body: Buffer, offset: number): Extension {
  const { values: records, binary } = paxRecords(body, offset);
  const path = records.get('path') ?? null;
  const linkname = records.get('linkpath') ?? null;
  const size = records.get('size') ?? null;
  if (path === '' || linkname === '') throw refusal('bad-pax', { offset, particulars: 'an empty path' });
  if (size !== null && !/^\d{1,15}$/.test(size)) throw refusal('pax-size', { offset });
  for (const key of ['mtime', 'atime', 'ctime', 'uid', 'gid'])
    if (!time.test(records.get(key) ?? '0'))
      throw refusal('bad-pax', { offset, particulars: 'a bad number' });
  return {
    offset,
    utf8: true,
    path,
    linkname,
    size: size === null ? null : Number(size),
    nameDependsOnChunks: path !== null && splits(body),
    binary,
  };
}

/** `g`: only the comment that git archive writes. */
export function checkGlobal(body: Buffer, offset: number): void {
  for (const key of paxRecords(body, offset).values.keys())
    if (key !== 'comment') throw refusal('global-header', { offset });
}

export function longPath(body: Buffer, offset: number): Extension {
  const { text, utf8 } = longText(body, offset);
  return {
    offset,
    utf8,
    path: text,
    linkname: null,
    size: null,
    nameDependsOnChunks: splits(body),
    binary: null,
  };
}

export function longLinkname(body: Buffer, offset: number): Extension {
  const { text, utf8 } = longText(body, offset);
  return { offset, utf8, path: null, linkname: text, size: null, nameDependsOnChunks: false, binary: null };
}

/** GNU `L` and `K`: the text and one NUL. */
function longText(body: Buffer, offset: number): { text: string; utf8: boolean } {
  const text = body.subarray(0, -1);
  if (body.indexOf(0) !== body.length - 1 || text.length === 0) throw refusal('bad-long-name', { offset });
  return { text: text.toString(), utf8: isUtf8(text) };
}

const splits = (body: Buffer): boolean => body.length > 512 && body.some((byte) => byte >= 0x80);

import { crc32 } from 'node:zlib';
import { refusal } from './refusal.ts';

const flag = { checksum: 0x02, extra: 0x04, name: 0x08, comment: 0x10, reserved: 0xe0 };
/** The header is held until it is complete: an extra field (64 KiB at most), a name and a comment. */
const longest = 128 * 1024;

/** Length of the member header (RFC 1952, 2.3), or null while more bytes are needed. */
export function gzipHeaderLength(bytes: Uint8Array): number | null {
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

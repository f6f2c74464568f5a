import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';

const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
/** RFC 1951, 3.2.6: an empty last block of fixed codes. */
const lastBlock = Buffer.from([3, 0]);

/** Nothing in it refers to what came before: written again and again, it unpacks to the same bytes each time. */
const independent = (bytes: Uint8Array): Buffer =>
  deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH });

/** A gzip file of `lead` and then `repeated`, so many times; made without inflating it, so ten gibibytes cost nothing. */
export function writeBomb(file: string, lead: Uint8Array, repeated: Uint8Array, times: number): void {
  const piece = independent(repeated);
  const batch = Math.min(times, 64);
  const many = Buffer.concat(Array.from({ length: batch }, () => piece));
  const descriptor = openSync(file, 'w');
  try {
    writeSync(descriptor, Buffer.concat([gzipHeader, independent(lead)]));
    for (let done = 0; done < times; done += batch)
      writeSync(descriptor, many, 0, Math.min(batch, times - done) * piece.length);
    writeSync(descriptor, Buffer.concat([lastBlock, Buffer.alloc(8)]));
  } finally {
    closeSync(descriptor);
  }
}

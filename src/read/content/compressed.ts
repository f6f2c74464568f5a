import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { ContentFacts } from '../../model/package-tree.ts';
import { createScanner } from './scanner.ts';

/** Bytes that one compressed file may unfold to, and all of a package: a bomb is read so far and no further. */
const mostOfFile = 64 * 1024 * 1024;
const mostOfPackage = 256 * 1024 * 1024;

/** Archives have a rule of their own, and are never opened. */
const archive = /\.(?:tgz|tar\.[a-z0-9]+)$/i;
const ending = /\.(?:gz|gzip|z|br|brotli|zz|deflate)$/i;

/** Looks for maps in files that a build has compressed for a web server: one file each, and no archive. */
export class CompressedFiles {
  #left = mostOfPackage;

  /** The facts of the file with those of what is in it; null where it is not compressed, or by a means that Node 20 lacks. */
  inside(path: string, facts: ContentFacts, pieces: readonly Uint8Array[]): Promise<ContentFacts> | null {
    if (archive.test(path) || this.#left === 0) return null;
    const stream = decompressor(path, facts, pieces[0] ?? []);
    return stream === null ? null : this.#read(path, facts, pieces, stream);
  }

  async #read(
    path: string,
    facts: ContentFacts,
    pieces: readonly Uint8Array[],
    stream: Decompressor,
  ): Promise<ContentFacts> {
    const options = { search: false, maps: true };
    const scanner = createScanner(path.replace(ending, ''), options);
    let left = Math.min(mostOfFile, this.#left);
    let seen = 0;
    try {
      for (const piece of pieces) stream.write(piece);
      stream.end();
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        const part = chunk.subarray(0, left);
        scanner.push(part);
        seen += part.length;
        left -= part.length;
        if (left === 0) break;
      }
    } catch {
      // Broken, or compressed by other means than its name says: what came out of it counts.
    } finally {
      stream.destroy();
    }
    this.#left -= seen;
    if (seen === 0) return facts;
    const { mapping, sourceMap, statistics, format } = scanner.end().facts;
    return { ...facts, mapping, sourceMap, statistics, inside: format };
  }
}

type Decompressor = ReturnType<typeof createGunzip>;

function decompressor(
  path: string,
  { format, text }: ContentFacts,
  [method = 0, flags = 0]: Iterable<number>,
): Decompressor | null {
  if (format === 'gzip') return createGunzip();
  if (format !== null || text) return null;
  // Brotli has no magic bytes.
  if (/\.br(?:otli)?$/i.test(path)) return createBrotliDecompress();
  // RFC 1950, 2.2: deflate with a window of 32 kB, and a check of both bytes.
  return method === 0x78 && (method * 256 + flags) % 31 === 0 ? createInflate() : null;
}

// One part of reading, alone, over the bytes of a tarball: prints the seconds it took.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { Guard } from '../../src/read/archive/guard.ts';
import { defaultLimits } from '../../src/read/archive/limits.ts';
import { CommentScan } from '../../src/read/content/comment-scan.ts';
import { fileClass, readsComments } from '../../src/read/content/file-class.ts';
import { binaryFormat } from '../../src/read/content/magic.ts';
import { headBytes, textEncoding } from '../../src/read/content/scanner.ts';
import { findSecrets } from '../../src/read/content/secrets.ts';
import { SourceMapReader } from '../../src/read/content/source-map.ts';
import { TextScan } from '../../src/read/content/text-scan.ts';

interface Text {
  readonly path: string;
  readonly bytes: Buffer;
}

/** As inflating hands it over. */
const piece = 512 * 1024;
const [part = '', tarball = ''] = process.argv.slice(2);
const unpacked = gunzipSync(readFileSync(tarball));

const parts: Readonly<Record<string, () => Promise<() => Promise<void>>>> = {
  async guard() {
    return async () => {
      const guard = new Guard(defaultLimits, () => null);
      for (const bytes of pieces(unpacked)) for (const waiting of guard.push(bytes)) await waiting;
      guard.end();
    };
  },
  async secrets() {
    const texts = await textsOf(unpacked);
    return async () => {
      for (const { path, bytes } of texts) {
        const scan = new TextScan(fileClass(path), true);
        for (const each of pieces(bytes)) scan.push(each);
        await findSecrets(path, scan.end().suspects);
      }
    };
  },
  async maps() {
    const texts = await textsOf(unpacked);
    return async () => {
      for (const { path, bytes } of texts) {
        const name = fileClass(path);
        const readers = [
          ...(name === 'map' ? [new SourceMapReader()] : []),
          ...(readsComments(name) ? [new CommentScan(name, false)] : []),
        ];
        for (const reader of readers) {
          for (const each of pieces(bytes)) reader.push(each);
          reader.end();
        }
      }
    };
  },
};

const prepared = await parts[part]?.();
if (prepared === undefined) throw new Error(`There is no part "${part}".`);
const began = performance.now();
await prepared();
process.stdout.write(String((performance.now() - began) / 1000));

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

async function textsOf(bytes: Buffer): Promise<Text[]> {
  const archive = extract();
  archive.end(bytes);
  const texts: Text[] = [];
  for await (const entry of archive) {
    const path = entry.header.name.replace(/^[^/]*\//, '');
    const content: Buffer[] = [];
    for await (const each of entry) content.push(each as Buffer);
    const whole = Buffer.concat(content);
    const head = whole.subarray(0, headBytes);
    const isText = textEncoding(head, head.length === whole.length, fileClass(path)) === 'utf-8';
    if (isText && binaryFormat(head) === null) texts.push({ path, bytes: whole });
  }
  return texts;
}

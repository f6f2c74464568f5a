// One part of a check, alone, over the last of the given tarballs, or over all of them: prints the seconds of processor it took.
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { compareTrees } from '../../src/compare/compare-trees.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import { Guard } from '../../src/read/archive/guard.ts';
import { defaultLimits } from '../../src/read/archive/limits.ts';
import { CommentScan } from '../../src/read/content/comment-scan.ts';
import { CountedLines } from '../../src/read/content/excerpts.ts';
import { fileClass, readsComments } from '../../src/read/content/file-class.ts';
import { binaryFormat } from '../../src/read/content/magic.ts';
import { headBytes, textEncoding } from '../../src/read/content/scanner.ts';
import { findSecrets } from '../../src/read/content/secrets.ts';
import { SourceMapReader } from '../../src/read/content/source-map.ts';
import { TextScan } from '../../src/read/content/text-scan.ts';
import { readPackage } from '../../src/read/package.ts';
import { judge } from '../../src/rules/judge.ts';

interface Text {
  readonly path: string;
  readonly bytes: Buffer;
}

/** As inflating hands it over. */
const piece = 512 * 1024;
const [part = '', ...tarballs] = process.argv.slice(2);
const packed = readFileSync(tarballs.at(-1) ?? '');
const unpacked = gunzipSync(packed);

const parts: Readonly<Record<string, () => Promise<() => Promise<void>>>> = {
  async inflate() {
    return async () => {
      gunzipSync(packed);
    };
  },
  async hash() {
    return async () => {
      const sum = createHash('sha256');
      for (const bytes of pieces(unpacked)) sum.update(bytes);
      sum.digest();
    };
  },
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
        const scan = new TextScan(fileClass(path), new CountedLines(null));
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
  async judge() {
    const memo = new Map();
    const [before, after] = await Promise.all(
      tarballs.map((file) => readPackage(createReadStream(file), { memo, search: () => false })),
    );
    return async () => {
      if (before !== undefined && after !== undefined)
        judge(compareTrees(before.tree, after.tree), defaultPolicy, '2027-01-31');
    };
  },
};

const prepared = await parts[part]?.();
if (prepared === undefined) throw new Error(`There is no part "${part}".`);
const began = process.cpuUsage();
await prepared();
const { user, system } = process.cpuUsage(began);
process.stdout.write(String((user + system) / 1e6));

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
    const start = head.toString('latin1');
    const isText = textEncoding(head, start, head.length === whole.length, fileClass(path)) === 'utf-8';
    if (isText && binaryFormat(head, start) === null) texts.push({ path, bytes: whole });
  }
  return texts;
}

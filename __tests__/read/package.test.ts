import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { PackgateError } from '../../src/model/errors.ts';
import type { ContentMemo } from '../../src/read/content/scanner.ts';
import { type Reading, readPackage } from '../../src/read/package.ts';
import { tarball } from '../helpers/tarball.ts';
import { archive, end, entry, header, manifest, pax, readArchive, readPacked, record } from './archive.ts';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** Bytes that do not compress. */
function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash('sha256').update(String(index)).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

describe('a package', () => {
  it('is read as it was packed, however its bytes arrive', async () => {
    const large = noise(700_000);
    const packed = await tarball({
      'index.js': 'module.exports = 1;\n',
      'lib/large.bin': large,
      'lib/empty': '',
      'cli.js': { body: '#!/usr/bin/env node\n', mode: 0o755 },
    });
    for (const length of [13_001, 65_536, packed.length]) {
      const { tree } = await readPacked(packed, {}, length);
      expect([...(tree?.entries.values() ?? [])]).toMatchObject([
        { path: 'package.json', type: 'file' },
        { path: 'index.js', size: 20, mode: 0o644, sha256: sha256('module.exports = 1;\n') },
        { path: 'lib/large.bin', size: 700_000, sha256: sha256(large) },
        { path: 'lib/empty', size: 0, sha256: sha256(''), linkTarget: null },
        { path: 'cli.js', mode: 0o755, content: { shebang: { line: '#!/usr/bin/env node' } } },
      ]);
      expect(tree).toMatchObject({ fileCount: 5, packedSize: packed.length, hazards: [] });
      expect(tree?.manifest).toMatchObject({ name: 'fixture', version: '1.0.0' });
    }
  });

  it('may come as plain bytes', async () => {
    const packed = Buffer.concat([gzipSync(archive()), Buffer.alloc(9)]);
    const pieces = [packed.subarray(0, 40), packed.subarray(40, -4), packed.subarray(-4)];
    const { tree } = await readPackage(Readable.from(pieces.map((piece) => new Uint8Array(piece))));
    expect(tree).toMatchObject({ fileCount: 1, packedSize: packed.length });
  });

  it('hands back the contents that are asked for, and no others', async () => {
    const packed = await tarball({ 'a.js': 'a', 'b.js': 'b', 'large.js': noise(5000) });
    const keep = (path: string) => path !== 'b.js';
    const { kept } = await readPackage(Readable.from([packed]), { keep, limits: { keep: 4999 } });
    expect([...kept.keys()]).toEqual(['package.json', 'a.js']);
    expect(Buffer.from(kept.get('a.js') ?? []).toString()).toBe('a');
  });

  it('gives the same facts for a file too large to hold', async () => {
    const packed = await tarball({
      'a.js': `${'let a = 1;\n'.repeat(90_000)}//# sourceMappingURL=a.js.map\n`,
    });
    const [held, streamed] = await Promise.all([
      readPacked(packed),
      readPacked(packed, { limits: { keep: 400 } }),
    ]);
    expect(held.tree?.entries.get('a.js')?.content?.mapping).toMatchObject({ kind: 'file', url: 'a.js.map' });
    expect(streamed.tree?.entries).toEqual(held.tree?.entries);
  });

  it('looks once at bytes that two packages share', async () => {
    const memo: ContentMemo = new Map();
    const [before, after] = [
      await tarball({ 'a.js': 'same', 'b.js': '1' }),
      await tarball({ 'a.js': 'same', 'c.js': 'same' }),
    ];
    const first = await readPacked(before, { memo });
    const known = memo.size;
    const second = await readPacked(after, { memo });
    expect(memo.size).toBe(known);
    expect(second.tree?.entries.get('c.js')?.content).toBe(first.tree?.entries.get('a.js')?.content);
  });

  describe('a file that the other package may have', () => {
    const path = 'a.js';
    const text = `const home = "/home/ab/src/project";\n`;
    const paths = (reading: Reading): number =>
      reading.tree.entries.get(path)?.content?.machinePaths.count ?? -1;
    const read = async (published: ReadonlyMap<string, string>, limits = {}) =>
      readPackage(Readable.from([await tarball({ [path]: text, 'b.js': '1' })]), { published, limits });
    const own = sha256(text);

    it('is not searched if it has', async () => {
      expect(paths(await read(new Map([[path, own]])))).toBe(0);
    });

    it('is searched at once if it has other bytes under this path', async () => {
      expect(paths(await read(new Map([[path, 'other']])))).toBe(1);
    });

    it('waits until that is known', async () => {
      const reading = await read(new Map());
      expect(paths(reading)).toBe(0);
      reading.searchRest((found) => found === 'other');
      expect(paths(reading)).toBe(1);
    });

    it('waits in vain if it has', async () => {
      const reading = await read(new Map());
      reading.searchRest((found) => found === own);
      expect(paths(reading)).toBe(0);
    });

    it('waits no longer than there is room', async () => {
      expect(paths(await read(new Map(), { held: 0 }))).toBe(1);
    });
  });

  it('tells its manifest before the rest has arrived, and how far it is', async () => {
    const packed = await tarball({ 'large.bin': noise(600_000) });
    const source = new Readable({ read: () => {} });
    const onProgress = vi.fn();
    let told = (_: string): void => {};
    const name = new Promise<string>((resolve) => {
      told = resolve;
    });
    const reading = readPackage(source, { onProgress, onManifest: (seen) => told(seen.name) });
    source.push(packed.subarray(0, 200_000));
    expect(await name).toBe('fixture');
    expect(onProgress).toHaveBeenLastCalledWith(200_000);
    source.push(packed.subarray(200_000));
    source.push(null);
    expect((await reading).tree.fileCount).toBe(2);
    expect(onProgress).toHaveBeenLastCalledWith(packed.length);
  });
});

describe('what is no package', () => {
  it.each([
    ['without entries', end, 'empty-archive'],
    ['of no bytes', Buffer.alloc(0), 'empty-archive'],
    ['with only its root', Buffer.concat([header({ name: 'package/', type: '5' }), end]), 'no-manifest'],
    ['without a manifest', Buffer.concat([entry({}, 'x'), end]), 'no-manifest'],
    [
      'with a manifest further down',
      Buffer.concat([entry({ name: 'package/lib/package.json' }, '{}'), end]),
      'no-manifest',
    ],
    [
      'with a link as its manifest',
      Buffer.concat([header({ name: 'package/package.json', type: '2', linkname: 'x' }), end]),
      'no-manifest',
    ],
    [
      'with a broken manifest',
      Buffer.concat([entry({ name: 'package/package.json' }, '{'), end]),
      'bad-manifest',
    ],
    [
      'with two manifests',
      archive(entry({ name: 'package/package.json' }, '{"name":"b","version":"1.0.0"}')),
      'duplicate-manifest',
    ],
  ])('an archive %s', async (_, bytes, code) => {
    const { refused, error } = await readArchive(bytes);
    expect(refused).toBe(code);
    expect(error?.detail.offset).toEqual(expect.any(Number));
  });

  it('the same manifest twice is one', async () => {
    expect(await readArchive(archive(manifest))).toMatchObject({ refused: null, notes: ['duplicate-entry'] });
  });
});

describe('limits', () => {
  const hosts = 'ab.example' + 'https://ab.example/a.map';
  const text = `${'a'.repeat(1900)}\n//# ${'sourceMapping'}URL=https://ab.example/a.map\n`;
  const packed = gzipSync(archive(pax(record('mtime', '1')), entry({ name: 'package/lib/a.js' }, text)));
  const unpacked = manifest.length + 1024 + 512 + 2048 + end.length;
  const longest = Buffer.byteLength('package/package.json');

  it.each([
    ['packed', packed.length, 'packed-too-large'],
    ['unpacked', unpacked, 'unpacked-too-large'],
    ['entries', 2, 'too-many-entries'],
    ['path', longest, 'path-too-long'],
    ['depth', 3, 'path-too-deep'],
    ['segment', 'package.json'.length, 'name-too-long'],
    ['folders', 1, 'too-many-folders'],
    ['names', longest + 'package/lib/a.js'.length, 'names-too-long'],
    ['facts', hosts.length, 'too-many-facts'],
    ['manifest', 36, 'manifest-too-large'],
    ['metas', 128, 'metas-too-large'],
  ] as const)('%s', async (limit, enough, code) => {
    expect((await readPacked(packed, { limits: { [limit]: enough } })).refused).toBeNull();
    expect((await readPacked(packed, { limits: { [limit]: enough - 1 } })).refused).toBe(code);
  });

  it('a size that is stated counts before its bytes arrive', async () => {
    const bytes = Buffer.concat([manifest, header({ size: 2 ** 30 + 1 })]);
    expect((await readArchive(bytes)).refused).toBe('unpacked-too-large');
  });

  it('sizes that are stated count together', async () => {
    const bytes = Buffer.concat([manifest, entry({}, noise(3000)), header({ size: 3000 })]);
    const outcome = await readArchive(bytes, { limits: { unpacked: 1024 + 512 + 3072 + 512 + 3071 } });
    expect(outcome).toMatchObject({ refused: 'unpacked-too-large', error: { detail: { offset: 4608 } } });
  });

  it('extended headers count together, and by their records', async () => {
    const comment = record('comment', 'x'.repeat(900));
    const limits = { metas: 2 * comment.length - 1 };
    const twice = archive(
      pax(comment),
      entry({ name: 'package/a' }),
      pax(comment),
      entry({ name: 'package/b' }),
    );
    expect((await readArchive(twice, { limits })).refused).toBe('metas-too-large');
    const many = archive(pax(...['a', 'b', 'c'].map((key) => record(key, ''))), entry({}));
    expect((await readArchive(many, { limits: { metas: 3 * 128 - 1 } })).refused).toBe('metas-too-large');
    expect((await readArchive(many, { limits: { metas: 3 * 128 } })).refused).toBeNull();
  });

  it('a path is measured in bytes', async () => {
    const path = `package/${`${'ü'.repeat(72)}/`.repeat(28)}${'ü'.repeat(14)}`;
    expect(Buffer.byteLength(path)).toBe(4096);
    const named = (name: string) => readArchive(archive(pax(record('path', name)), entry({}, 'x')));
    expect((await named(path)).refused).toBeNull();
    expect((await named(`${path}a`)).refused).toBe('path-too-long');
  });

  it('a bomb ends at the limit', async () => {
    const bomb = gzipSync(Buffer.concat([manifest, header({ size: 50_000_000 }), Buffer.alloc(50_000_000)]));
    expect((await readPacked(bomb, { limits: { unpacked: 1_000_000 } })).refused).toBe('unpacked-too-large');
  });
});

describe('a source that fails', () => {
  const packed = gzipSync(archive(entry({ name: 'package/a' }, noise(300_000))));

  it('ends the reading with its own error as the cause', async () => {
    const broken = new Error('socket hang up');
    const source = new Readable({ read: () => {} });
    source.push(packed.subarray(0, 100_000));
    setImmediate(() => source.destroy(broken));
    const reading = readPackage(source);
    await expect(reading).rejects.toMatchObject({ code: 'read-failed', exit: 3, cause: broken });
    await expect(reading).rejects.toThrowError(/socket hang up/);
  });

  it('keeps an error that already says what to do', async () => {
    const refused = new PackgateError('integrity', 3, 'The download is damaged. Try again.');
    const source = Readable.from(
      (function* () {
        yield packed.subarray(0, 100);
        throw refused;
      })(),
    );
    await expect(readPackage(source)).rejects.toBe(refused);
  });

  it('is noticed where it is closed before its end', async () => {
    const source = new Readable({ read: () => {} });
    source.push(packed.subarray(0, 100));
    setImmediate(() => source.destroy());
    await expect(readPackage(source)).rejects.toMatchObject({ code: 'read-failed' });
  });

  it('is noticed where it was closed from the start', async () => {
    const source = Readable.from([packed]);
    source.destroy();
    await expect(readPackage(source)).rejects.toMatchObject({ exit: 3 });
  });

  it.each([0, 5, 1000, packed.length - 1, packed.length])(
    'is given up after %i bytes and silence',
    async (length) => {
      const source = new Readable({ read: () => {} });
      source.push(packed.subarray(0, length));
      await expect(readPackage(source, { limits: { stall: 150 } })).rejects.toMatchObject({
        code: 'read-stalled',
        exit: 3,
      });
      expect(source.destroyed).toBe(true);
    },
  );

  it('is closed when the archive is refused', async () => {
    const source = new Readable({ read: () => {} });
    source.push('no archive');
    await expect(readPackage(source)).rejects.toMatchObject({ code: 'not-gzip' });
    expect(source.destroyed).toBe(true);
  });

  it('may be slow as long as it goes on', async () => {
    async function* slow() {
      for (let at = 0; at < packed.length; at += 60_000) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        yield packed.subarray(at, at + 60_000);
      }
    }
    const { tree } = await readPackage(Readable.from(slow()), { limits: { stall: 150 } });
    expect(tree.fileCount).toBe(2);
  });
});

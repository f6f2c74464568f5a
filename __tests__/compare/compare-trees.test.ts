import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTrees } from '../../src/compare/compare-trees.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { PackageTree } from '../../src/model/package-tree.ts';
import { linear } from '../helpers/growth.ts';
import { everything, some } from '../helpers/sample.ts';
import { digestOf, type FileSpec, tree } from '../helpers/tree.ts';

type Files = Readonly<Record<string, FileSpec>>;

const compared = (before: Files, after: Files, versions = ['1.0.0', '1.1.0']): Comparison =>
  compareTrees(
    tree({ files: before, manifest: { version: versions[0] ?? '' } }),
    tree({ files: after, manifest: { version: versions[1] ?? '' } }),
  );

const kinds = ({ changes }: Comparison): string[] =>
  changes
    .filter(({ path }) => path !== 'package.json')
    .map(({ kind, path, from }) => `${kind} ${from ? `${from} → ` : ''}${path}`);

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `line ${from + at}`).join('\n');

describe('what became of a file', () => {
  test('the same path: changed, mode, or nothing', () => {
    const result = compared(
      { a: 'one', b: { mode: 0o755 }, c: 'same', d: 'gone', e: { mode: 0o755, size: 7 } },
      { a: 'two!', b: { mode: 0o644 }, c: 'same', e: { mode: 0o644, size: 8 }, f: 'new' },
    );
    expect(kinds(result)).toEqual(['changed a', 'mode b', 'removed d', 'changed e', 'added f']);
    expect(result.changes[0]).toEqual({
      kind: 'changed',
      path: 'a',
      from: null,
      sizeBefore: 3,
      sizeAfter: 4,
      modeBefore: 0o644,
      modeAfter: 0o644,
    });
    expect(result.changes[1]).toMatchObject({ modeBefore: 0o755, modeAfter: 0o644 });
    expect(result.changes[2]).toMatchObject({
      kind: 'removed',
      sizeBefore: 4,
      sizeAfter: null,
      modeAfter: null,
    });
    expect(result.changes.at(-1)).toMatchObject({ kind: 'changed', path: 'package.json' });
  });

  test('a file that became a link has changed, and folders are no members', () => {
    const link = { type: 'symlink', size: 0, sha256: null, linkTarget: '/etc/passwd' } as const;
    const folder = { type: 'directory', size: 0, sha256: null } as const;
    const result = compared({ a: 'text', dir: folder }, { a: link, other: folder });
    expect(kinds(result)).toEqual(['changed a']);
  });

  test('with nothing before, everything is added', () => {
    const { changes, continues, before, manifest } = compareTrees(null, tree({ files: { b: 1, a: 2 } }));
    expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'added a',
      'added b',
      'added package.json',
    ]);
    expect([before, continues.size]).toEqual([null, 0]);
    expect(manifest).toContainEqual({ field: 'version', before: null, after: '1.0.0' });
  });

  test('a file that moved with its bytes', () => {
    const body = lines(0, 20);
    expect(kinds(compared({ 'lib/a.js': body }, { 'dist/a.js': body }))).toEqual([
      'renamed lib/a.js → dist/a.js',
    ]);
  });

  test('of several copies those with one file name belong together', () => {
    const body = lines(0, 20);
    expect(kinds(compared({ 'x/a.js': body, 'x/b.js': body }, { 'y/b.js': body, 'y/c.js': body }))).toEqual([
      'renamed x/b.js → y/b.js',
      'renamed x/a.js → y/c.js',
    ]);
  });

  test('a copy of a file that stays is new', () => {
    const body = lines(0, 20);
    expect(kinds(compared({ a: body }, { a: body, b: body }))).toEqual(['added b']);
  });

  test('files with nothing or next to nothing in them are not matched by their bytes', () => {
    expect(kinds(compared({ '.npmignore': '' }, { '.env': '' }))).toEqual([
      'added .env',
      'removed .npmignore',
    ]);
    const stub = 'x';
    expect(kinds(compared({ a: stub, b: stub }, { c: stub }))).toEqual(['removed a', 'removed b', 'added c']);
    expect(kinds(compared({ a: stub }, { c: stub }))).toEqual(['renamed a → c']);
  });

  test('a text that moved and changed a little', () => {
    const result = compared(
      { 'lib/a.js': lines(0, 20) },
      { 'esm/b.mjs': `${lines(0, 15)}\n${lines(90, 95)}` },
    );
    expect(kinds(result)).toEqual(['renamed lib/a.js → esm/b.mjs']);
    expect(result.continues.get('esm/b.mjs')).toBe('lib/a.js');
  });

  test('a text that shares a licence header is no other text', () => {
    const header = lines(0, 10);
    const files = (folder: string, from: number): Files =>
      Object.fromEntries(
        Array.from({ length: 20 }, (_, at) => {
          const own = from + 10 * at;
          return [`${folder}/${own}`, `${header}\n${lines(own, own + 10)}`];
        }),
      );
    expect(
      kinds(compared(files('a', 1000), files('b', 5000))).some((line) => line.startsWith('renamed')),
    ).toBe(false);
  });

  test('half of the lines is not enough', () => {
    expect(kinds(compared({ a: lines(0, 20) }, { b: lines(10, 30) }))).toEqual(['removed a', 'added b']);
  });

  test('a binary in another folder, a little heavier', () => {
    const binary = (size: number): FileSpec => ({ size, content: { format: 'wasm' } });
    expect(kinds(compared({ 'a/x-v1.wasm': binary(9000) }, { 'b/x-v2.wasm': binary(9500) }))).toEqual([
      'renamed a/x-v1.wasm → b/x-v2.wasm',
    ]);
    expect(kinds(compared({ 'a/x.wasm': binary(9000) }, { 'b/x.wasm': binary(90_000) }))).toEqual([
      'removed a/x.wasm',
      'added b/x.wasm',
    ]);
  });
});

describe('names with a hash or the version in them', () => {
  test('a hash that reads like a word, told by its neighbours', () => {
    const before = { 'assets/index-BaFuULEH.js': 900, 'assets/index-DkWngpUn.css': 10 };
    const after = { 'assets/index-C1G4Q3kq.js': 90_000, 'assets/index-MainHead.css': 9 };
    expect(kinds(compared(before, after))).toEqual([
      'renamed assets/index-BaFuULEH.js → assets/index-C1G4Q3kq.js',
      'renamed assets/index-DkWngpUn.css → assets/index-MainHead.css',
    ]);
  });

  test('chunks that were cut and named anew', () => {
    const before = {
      'assets/index-1UGaR1Tl.js': 1_650_000,
      'assets/index-BHfFAmtB.js': 328_000,
      'assets/hot-C38Zn4iD.js': 200,
      'lib/index-1UGaR1Tl.js': 1_100_000,
    };
    const after = {
      'assets/pages-DMFhc8da.js': 1_270_000,
      'assets/payload-BKj06nBe.js': 52_000,
      'assets/router-DP5m7_x8.css': 330_000,
      'assets/leak.js': 1_650_000,
    };
    expect(kinds(compared(before, after))).toEqual([
      'removed assets/hot-C38Zn4iD.js',
      'removed assets/index-BHfFAmtB.js',
      'added assets/leak.js',
      'renamed assets/index-1UGaR1Tl.js → assets/pages-DMFhc8da.js',
      'added assets/payload-BKj06nBe.js',
      'added assets/router-DP5m7_x8.css',
      'removed lib/index-1UGaR1Tl.js',
    ]);
  });

  test('the same module in another format', () => {
    const before = { 'dist/a.js': 900, 'dist/a.js.map': 90, 'b.d.ts': 9, 'c.js': 9, 'd.cjs': 3 };
    const after = {
      'dist/a.mjs': 90_000,
      'dist/a.mjs.map': 9,
      'b.d.cts': 90,
      'c.ts': 9,
      'd.js': 5,
      'd.mjs': 500,
    };
    expect(kinds(compared(before, after))).toEqual([
      'renamed b.d.ts → b.d.cts',
      'removed c.js',
      'added c.ts',
      'renamed d.cjs → d.js',
      'added d.mjs',
      'renamed dist/a.js → dist/a.mjs',
      'renamed dist/a.js.map → dist/a.mjs.map',
    ]);
  });

  test('are one file of two releases', () => {
    expect(
      kinds(
        compared(
          { 'chunk-AB12CD34.js': 5000, 'foo-1.0.0.min.js': 3000, 'index.9xqViRZD.js': 'a' },
          { 'chunk-ZY98XW76.js': 9000, 'foo-1.1.0.min.js': 3500, 'index.C1G4Q3kq.js': 'b' },
        ),
      ),
    ).toEqual([
      'renamed chunk-AB12CD34.js → chunk-ZY98XW76.js',
      'renamed foo-1.0.0.min.js → foo-1.1.0.min.js',
      'renamed index.9xqViRZD.js → index.C1G4Q3kq.js',
    ]);
  });

  test('of many, equal bytes come first, then similar text, then the nearest size', () => {
    const equal = lines(0, 10);
    expect(
      kinds(
        compared(
          {
            'chunk-AAAA2B3C.js': equal,
            'chunk-BBBB2C3D.js': lines(100, 120),
            'chunk-CCCC2D3E.js': 1000,
            'chunk-DDDD2E3F.js': 9000,
          },
          {
            'chunk-WWWW2B3C.js': 8000,
            'chunk-XXXX2C3D.js': 1200,
            'chunk-YYYY2D3E.js': `${lines(100, 118)}\nother`,
            'chunk-ZZZZ2E3F.js': equal,
            'chunk-ZZZZ7E7F.js': 5_000_000,
          },
        ),
      ),
    ).toEqual([
      'renamed chunk-DDDD2E3F.js → chunk-WWWW2B3C.js',
      'renamed chunk-CCCC2D3E.js → chunk-XXXX2C3D.js',
      'renamed chunk-BBBB2C3D.js → chunk-YYYY2D3E.js',
      'renamed chunk-AAAA2B3C.js → chunk-ZZZZ2E3F.js',
      'added chunk-ZZZZ7E7F.js',
    ]);
  });

  test('a page added beside the old ones is new', () => {
    expect(kinds(compared({ 'a.9xqViRZD.js': 10 }, { 'a.9xqViRZD.js': 10, 'a.C1G4Q3kq.js': 10 }))).toEqual([
      'added a.C1G4Q3kq.js',
    ]);
  });
});

describe('over all packages', () => {
  const path = fc.constantFrom(
    'a.js',
    'b/a.js',
    'chunk-AB12CD34.js',
    'chunk-ZY98XW76.js',
    '__proto__',
    'constructor',
    'x.wasm',
    '🦊/\u202e.js',
  );
  const spec: fc.Arbitrary<FileSpec> = fc.oneof(
    fc.constantFrom('', 'x', lines(0, 9), lines(2, 12)),
    fc.nat(2000),
    fc.record({ size: fc.nat(500), mode: fc.constantFrom(0o644, 0o755) }),
  );
  const files = fc.uniqueArray(fc.tuple(path, spec), { selector: ([name]) => name });

  test('every file is told exactly once, and nothing depends on the order of the archive', () => {
    fc.assert(
      fc.property(files, files, (before, after) => {
        const [a, b] = [tree({ files: before }), tree({ files: after })];
        const result = compareTrees(a, b);
        const now = new Set(result.continues.keys());
        const was = new Set(result.continues.values());
        expect(was.size).toBe(result.continues.size);
        for (const { kind, path: name, from } of result.changes) {
          if (kind === 'removed') expect([a.entries.has(name), was.has(name)]).toEqual([true, false]);
          else if (kind === 'added') expect([b.entries.has(name), now.has(name)]).toEqual([true, false]);
          else expect(result.continues.get(name)).toBe(from ?? name);
        }
        const [added, removed] = ['added', 'removed'].map(
          (k) => result.changes.filter(({ kind }) => kind === k).length,
        );
        expect(result.continues.size + (added ?? 0)).toBe(b.fileCount);
        expect(result.continues.size + (removed ?? 0)).toBe(a.fileCount);
        const paths = result.changes.map(({ path: name }) => name);
        expect(paths).toEqual([...paths].sort());
        const turned = compareTrees(
          tree({ files: [...before].reverse() }),
          tree({ files: [...after].reverse() }),
        );
        expect(turned.changes).toEqual(result.changes);
      }),
    );
  });

  test('a package beside itself has not changed', () => {
    fc.assert(
      fc.property(files, (list) => {
        const { changes, manifest } = compareTrees(tree({ files: list }), tree({ files: list }));
        expect([changes, manifest]).toEqual([[], []]);
      }),
    );
  });
});

describe('sixteen times as many files on each side take sixteen times as long', () => {
  const many = (length: number, name: (at: number) => string, spec: (at: number) => FileSpec) =>
    tree({ files: Array.from({ length }, (_, at): [string, FileSpec] => [name(at), spec(at)]) });
  const hash = (at: number): string => digestOf(`${at}`).slice(-8);
  const text = (at: number, seed: number): FileSpec => ({
    size: 1000 + at,
    sha256: digestOf(`${at} ${seed}`),
    content: { sketch: Array.from({ length: 32 }, (_, line) => (line < 6 ? line : at * 100 + line)) },
  });
  test.each(
    some(
      [
        [
          'one hashed name throughout',
          (at: number, s: number) => `c-${hash(at * 2 + s)}9a1b2c3d.js`,
          (at: number): FileSpec => at % 977,
        ],
        ['moved with all its text', (at: number, s: number) => `${s}/${at}.js`, text],
        ['one text throughout', (at: number, s: number) => `${s}/${at}.js`, () => lines(0, 30)],
        ['all empty', (at: number, s: number) => `${s}/${at}`, () => 0],
        [
          'one near name throughout',
          (at: number, s: number) => `${s}/x${at}.bin`,
          (at: number): FileSpec => 100 + at,
        ],
      ] as const,
      2,
    ),
  )('%s', async (_, name, spec) => {
    const compared = (size: number) => {
      const [before, after] = [0, 1].map((seed) =>
        many(
          size,
          (at) => name(at, seed),
          (at) => spec(at, seed),
        ),
      ) as [PackageTree, PackageTree];
      return () => compareTrees(before, after);
    };
    expect(await linear(compared, { largest: everything ? 64_000 : 8_000 })).toBe(true);
  });
});

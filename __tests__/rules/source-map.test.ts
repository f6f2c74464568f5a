import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { map } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const maps = (sizes: Record<string, number>): TreeSpec => ({
  files: Object.fromEntries(
    Object.entries(sizes).map(([path, size]) => [path, { size, content: { sourceMap: map() } }]),
  ),
});
const binary = (kind: 'file' | 'remote' | null): TreeSpec => ({
  files: {
    'a.wasm': {
      content: {
        format: 'wasm',
        mapping: kind === null ? null : { kind, url: 'a.map', host: null, bytes: 0, map: null },
      },
    },
  },
});
const none: TreeSpec = { files: { 'cli.js': 10 } };

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['the first map ever', none, maps({ 'cli.js.map': 1 }), ['error cli.js.map']],
  [
    'a map under another name',
    none,
    { files: { 'a.json': { content: { sourceMap: map() } } } },
    ['error a.json'],
  ],
  [
    'a map that cannot be read',
    none,
    { files: { 'a.js.MAP': { content: { text: false } } } },
    ['error a.js.MAP'],
  ],
  ['each of the first', none, maps({ 'b.map': 1, 'a.map': 1 }), ['error a.map', 'error b.map']],
  [
    'bytes doubled and 100 kB more',
    maps({ 'a.map': 60_000 }),
    maps({ 'a.map': 60_001, 'b.map': 140_000 }),
    ['error b.map', 'existing 1: a.map'],
  ],
  [
    'an old map that grew',
    maps({ 'a.map': 100_000, 'b.map': 5 }),
    maps({ 'a.map': 200_010, 'b.map': 5 }),
    ['error a.map', 'existing 1: b.map'],
  ],
  ['a binary that names a map', binary(null), binary('file'), ['warning a.wasm']],
  ['one that always did', binary('file'), binary('file'), []],
  ['one that names a host is told by another rule', binary(null), binary('remote'), []],
  ['with nothing published: a binary', null, binary('file'), ['warning a.wasm']],
  ['with nothing published: routine', null, maps({ 'a.map': 1 }), ['warning a.map']],
  [
    'a package that always shipped maps',
    maps({ 'a.map': 9 }),
    maps({ 'a.map': 9, 'b.map': 9 }),
    ['existing 2: a.map, b.map'],
  ],
  [
    'a map in another folder',
    maps({ 'lib/a.map': 9 }),
    maps({ 'dist/b.map': 9 }),
    ['existing 1: dist/b.map'],
  ],
  [
    'doubled, but not by 100 kB',
    maps({ 'a.map': 99_999 }),
    maps({ 'a.map': 199_998 }),
    ['existing 1: a.map'],
  ],
  [
    '100 kB more, but not doubled',
    maps({ 'a.map': 900_000 }),
    maps({ 'a.map': 1_700_000 }),
    ['existing 1: a.map'],
  ],
  ['fewer', maps({ 'a.map': 9 }), none, []],
  [
    'maps of a forgotten folder are told with the folder',
    none,
    maps({ 'node_modules.bak/a/a.js.map': 9, 'coverage/a.map': 9 }),
    [],
  ],
  [
    'maps of bundled dependencies count by themselves',
    { ...none, manifest: { bundleDependencies: ['a'] } },
    { ...maps({ 'node_modules/a/a.map': 9 }), manifest: { bundleDependencies: ['a'] } },
    ['error node_modules/a/a.map'],
  ],
  [
    'so do maps of dependencies that were always inside',
    { ...none, ...maps({ 'a.map': 9, 'node_modules/b/b.map': 9 }) },
    { ...none, ...maps({ 'a.map': 9, 'node_modules/b/b.map': 900_000 }) },
    ['error node_modules/b/b.map', 'existing 1: a.map'],
  ],
  [
    'the first declaration map',
    none,
    maps({ 'a.d.ts.map': 1, 'b.d.mts.map.gz': 1 }),
    ['warning a.d.ts.map', 'warning b.d.mts.map.gz'],
  ],
  [
    'the first declaration map, with sources in it',
    none,
    { files: { 'a.d.ts.map': { content: { sourceMap: map({ embedded: 1 }) } } } },
    ['error a.d.ts.map'],
  ],
  [
    'declaration maps do not license maps of code',
    maps({ 'a.d.ts.map': 1 }),
    maps({ 'a.d.ts.map': 1, 'a.js.map': 1, 'a.css.map': 1 }),
    ['error a.css.map', 'error a.js.map', 'existing 1: a.d.ts.map'],
  ],
  [
    'maps of code do not license declaration maps',
    maps({ 'a.js.map': 1 }),
    maps({ 'a.js.map': 1, 'a.d.cts.map': 1 }),
    ['warning a.d.cts.map', 'existing 1: a.js.map'],
  ],
  [
    'maps of stylesheets do not license those of scripts',
    maps({ 'a.css.map': 1 }),
    maps({ 'a.css.map': 1, 'a.js.map': 1, 'b.scss.map': 1 }),
    ['error a.js.map', 'existing 2: a.css.map, b.scss.map'],
  ],
  [
    'those of scripts license a stylesheet',
    maps({ 'a.js.map': 1 }),
    maps({ 'a.js.map': 1, 'a.css.map': 1 }),
    ['existing 2: a.css.map, a.js.map'],
  ],
  [
    'a sort that doubled while the other did not',
    maps({ 'a.d.ts.map': 10_000, 'a.js.map': 900_000 }),
    maps({ 'a.d.ts.map': 150_000, 'a.js.map': 900_000 }),
    ['warning a.d.ts.map', 'existing 1: a.js.map'],
  ],
  [
    'one that is compressed',
    none,
    {
      files: {
        'a.js.map.br': { content: { text: false } },
        'b.js.map.GZ': 1,
        'es.map.js': 1,
        'c.map.txt': 1,
      },
    },
    ['error a.js.map.br', 'error b.js.map.GZ'],
  ],
  [
    'a map that tests read is no map of the package',
    { files: { 'test/fixtures/a.js': 1, 'src/__fixtures__/b.js': 1, 'spec/fixture/c.js': 1 } },
    maps({ 'test/fixtures/a.js.map': 9, 'src/__fixtures__/b.map': 9, 'spec/fixture/c.map': 9 }),
    [],
  ],
  [
    'a folder that was not there before is none for tests',
    { files: { 'test/fixtures/a.js': 1 } },
    maps({ 'test/fixtures/a.js.map': 9, 'dist/fixtures/b.js.map': 9 }),
    ['error dist/fixtures/b.js.map'],
  ],
  ['nor is one of a first publish', null, maps({ 'fixtures/a.js.map': 9 }), ['warning fixtures/a.js.map']],
  [
    'and does not hide the first of the package',
    maps({ 'test/fixtures/a.js.map': 9 }),
    maps({ 'test/fixtures/a.js.map': 9, 'cli.js.map': 9 }),
    ['error cli.js.map'],
  ],
  [
    'a folder that was there before hides nothing',
    { files: { 'coverage/a': 1 } },
    maps({ 'coverage/a.map': 9 }),
    ['error coverage/a.map'],
  ],
  [
    'hostile names',
    none,
    maps({ '__proto__.map': 1, 'constructor/\u202e.map': 1 }),
    ['error __proto__.map', 'error constructor/\u202e.map'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('source-map', before, after)).toEqual(expected);
});

test('it says why, and how many bytes of maps there are', () => {
  expect(
    evidence('source-map', maps({ 'a.map': 50_000 }), maps({ 'a.map': 50_000, 'b.map': 13_000_000 })),
  ).toEqual([
    {
      reason: 'grew',
      output: 'scripts',
      size: 13_000_000,
      sources: 1,
      bytesBefore: 50_000,
      bytesAfter: 13_050_000,
    },
  ]);
});

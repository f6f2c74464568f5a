import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { map } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const maps = (sizes: Record<string, number>): TreeSpec => ({
  files: Object.fromEntries(
    Object.entries(sizes).map(([path, size]) => [path, { size, content: { sourceMap: map() } }]),
  ),
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
    'a map that tests read is no map of the package',
    none,
    maps({ 'test/fixtures/a.js.map': 9, 'src/__fixtures__/b.map': 9, 'spec/fixture/c.map': 9 }),
    [],
  ],
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
  ).toEqual([{ reason: 'grew', size: 13_000_000, sources: 1, bytesBefore: 50_000, bytesAfter: 13_050_000 }]);
});

import { expect, test } from 'vitest';
import { type FileSpec, map, type TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const carrier = (embedded: number | null, bytes: number): FileSpec => ({
  content: {
    mapping: {
      kind: 'inline',
      url: 'data:',
      host: null,
      bytes,
      map: embedded === null ? null : map({ embedded }),
    },
  },
});
const inline = (embedded: number | null, path = 'a.js', bytes = 99): TreeSpec => ({
  files: [[path, carrier(embedded, bytes)]],
});
const both: TreeSpec = { files: { 'a.css': carrier(1, 99), 'a.js': carrier(1, 99) } };
const comment: TreeSpec = {
  files: {
    'a.js': { content: { mapping: { kind: 'file', url: 'a.js.map', host: null, bytes: 0, map: null } } },
  },
};

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['the first', comment, inline(1), ['error a.js']],
  ['one that cannot be decoded', {}, inline(null), ['error a.js']],
  ['with nothing published and sources', null, inline(1), ['error a.js']],
  ['with nothing published and none', null, inline(0), ['warning a.js']],
  ['always', inline(1), inline(2), ['existing 1: a.js']],
  [
    'one in a stylesheet licenses none in a script',
    inline(1, 'a.css'),
    both,
    ['error a.js', 'existing 1: a.css'],
  ],
  ['one in a script licenses none in a stylesheet', inline(1), both, ['error a.css', 'existing 1: a.js']],
  ['one that grew tenfold', inline(1, 'a.js', 900), inline(1, 'a.js', 11_000), ['error a.js']],
  ['one that doubled', inline(1, 'a.js', 9_000), inline(1, 'a.js', 20_000), ['existing 1: a.js']],
  ['one that doubled by 100 kB', inline(1, 'a.js', 90_000), inline(1, 'a.js', 190_000), ['error a.js']],
  ['a comment that names a file', {}, comment, []],
  ['a hostile name', {}, inline(1, 'constructor'), ['error constructor']],
])('%s', (_, before, after, expected) => {
  expect(told('inline-source-map', before, after)).toEqual(expected);
});

test('it says how much', () => {
  expect(evidence('inline-source-map', {}, inline(1))).toEqual([
    { bytes: 99, sources: 1, embedded: 1, bytesBefore: 0, bytesAfter: 99 },
  ]);
});

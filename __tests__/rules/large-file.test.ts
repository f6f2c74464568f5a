import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const one = (size: number, path = 'a.bin'): TreeSpec => ({ files: [[path, size]] });

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['new, 1 MB', {}, one(1_000_000), ['error a.bin']],
  ['new, 250 kB', {}, one(250_000), ['warning a.bin']],
  ['grown by 1 MB and more than doubled', one(900_000), one(1_900_000), ['error a.bin']],
  ['grown by 250 kB and doubled', one(250_000), one(500_000), ['warning a.bin']],
  ['with nothing published a size only warns', null, one(9_000_000), ['warning a.bin']],
  ['new, smaller', {}, one(249_999), []],
  ['grown by 1 MB, not doubled', one(3_000_000), one(4_000_000), []],
  ['doubled, not by 250 kB', one(100_000), one(300_000), []],
  [
    'the same under another hash',
    one(2_000_000, 'index-9xqViRZD.js'),
    one(2_100_000, 'index-C1G4Q3kq.js'),
    [],
  ],
  ['always there', one(5_000_000), one(5_000_000), []],
  ['a hostile name', {}, one(1_000_000, '__proto__'), ['error __proto__']],
])('%s', (_, before, after, expected) => {
  expect(told('large-file', before, after)).toEqual(expected);
});

test('it says which limit', () => {
  expect(evidence('large-file', one(10), one(2_000_000))).toEqual([
    { size: 2_000_000, sizeBefore: 10, limit: 1_000_000 },
  ]);
});

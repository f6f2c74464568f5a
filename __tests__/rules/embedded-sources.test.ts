import { expect, test } from 'vitest';
import { map, type TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const facts = { sources: 9, embedded: 8, embeddedBytes: 700, folders: [{ name: 'src', sources: 9 }] };
const plain: TreeSpec = { files: { 'a.js.map': { content: { sourceMap: map({ sources: 9 }) } } } };
const full: TreeSpec = { files: { 'a.js.map': { content: { sourceMap: map(facts) } } } };
const inline = (embedded: number): TreeSpec => ({
  files: {
    'a.js': {
      content: { mapping: { kind: 'inline', url: 'data:', host: null, bytes: 9, map: map({ embedded }) } },
    },
  },
});

const named = (sizes: Record<string, number>): TreeSpec => ({
  files: Object.fromEntries(
    Object.entries(sizes).map(([path, embeddedBytes]) => [
      path,
      { content: { sourceMap: map({ embedded: 1, embeddedBytes }) } },
    ]),
  ),
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['the first map, with its sources', {}, full, ['error a.js.map']],
  ['sources where plain maps shipped before', plain, full, ['error a.js.map']],
  ['sources in inline maps that were plain before', inline(0), inline(3), ['error a.js']],
  ['with nothing published it is as bad', null, full, ['error a.js.map']],
  ['they always shipped', full, full, ['existing 1: a.js.map']],
  ['they shipped inline before', inline(1), full, ['existing 1: a.js.map']],
  ['plain maps', {}, plain, []],
  ['the first inline maps are told by another rule', {}, inline(3), []],
  [
    'those of a stylesheet license no script',
    named({ 'a.css.map': 9 }),
    named({ 'a.css.map': 9, 'a.js.map': 9 }),
    ['error a.js.map', 'existing 1: a.css.map'],
  ],
  [
    'nor those of a script a declaration',
    named({ 'a.js.map': 9 }),
    named({ 'a.js.map': 9, 'a.d.ts.map': 9 }),
    ['error a.d.ts.map', 'existing 1: a.js.map'],
  ],
  [
    'twice as much and 100 kB more',
    named({ 'a.map': 60_000 }),
    named({ 'a.map': 61_000, 'b.map': 140_000 }),
    ['error b.map', 'existing 1: a.map'],
  ],
  ['one line licenses no tree', named({ 'a.map': 40 }), named({ 'a.map': 12_000 }), ['error a.map']],
  [
    'a small package that grows',
    named({ 'a.map': 4_000 }),
    named({ 'a.map': 13_000 }),
    ['existing 1: a.map'],
  ],
  ['twice as much of little', named({ 'a.map': 90_000 }), named({ 'a.map': 181_000 }), ['existing 1: a.map']],
  ['what tests read', { files: { 'fixtures/a.js': 1 } }, named({ 'fixtures/a.js.map': 9 }), []],
  [
    'a hostile name',
    {},
    { files: [['__proto__', { content: { sourceMap: map({ wellFormed: false, embedded: 1 }) } }]] },
    ['error __proto__'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('embedded-sources', before, after)).toEqual(expected);
});

test('it counts what could be rebuilt', () => {
  expect(evidence('embedded-sources', plain, full)).toEqual([
    { ...facts, plainMapsBefore: true, bytesBefore: 0, bytesAfter: 700 },
  ]);
  expect(evidence('embedded-sources', {}, full)).toEqual([
    { ...facts, plainMapsBefore: false, bytesBefore: 0, bytesAfter: 700 },
  ]);
});

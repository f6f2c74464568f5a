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
    'a hostile name',
    {},
    { files: [['__proto__', { content: { sourceMap: map({ wellFormed: false, embedded: 1 }) } }]] },
    ['error __proto__'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('embedded-sources', before, after)).toEqual(expected);
});

test('it counts what could be rebuilt', () => {
  expect(evidence('embedded-sources', plain, full)).toEqual([{ ...facts, plainMapsBefore: true }]);
  expect(evidence('embedded-sources', {}, full)).toEqual([{ ...facts, plainMapsBefore: false }]);
});

import { expect, test } from 'vitest';
import { map, type TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const inline = (embedded: number | null, path = 'a.js'): TreeSpec => ({
  files: [
    [
      path,
      {
        content: {
          mapping: {
            kind: 'inline',
            url: 'data:',
            host: null,
            bytes: 99,
            map: embedded === null ? null : map({ embedded }),
          },
        },
      },
    ],
  ],
});
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
  ['a comment that names a file', {}, comment, []],
  ['a hostile name', {}, inline(1, 'constructor'), ['error constructor']],
])('%s', (_, before, after, expected) => {
  expect(told('inline-source-map', before, after)).toEqual(expected);
});

test('it says how much', () => {
  expect(evidence('inline-source-map', {}, inline(1))).toEqual([{ bytes: 99, sources: 1, embedded: 1 }]);
});

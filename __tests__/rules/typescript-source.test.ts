import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { told } from './told.ts';

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  [
    'the first',
    { files: { 'a.js': 1 } },
    { files: { 'src/a.ts': 1, 'b.mts': 1 } },
    ['warning b.mts', 'warning src/a.ts'],
  ],
  ['with nothing published', null, { files: { 'a.tsx': 1 } }, ['warning a.tsx']],
  ['declarations only', {}, { files: { 'a.d.ts': 1, 'b.d.mts': 1, 'c.d.css.ts': 1, 'd.D.CTS': 1 } }, []],
  ['declarations were no sources', { files: { 'a.d.ts': 1 } }, { files: { 'a.ts': 1 } }, ['warning a.ts']],
  ['always', { files: { 'a.ts': 1 } }, { files: { 'b.cts': 1 } }, ['existing 1: b.cts']],
  ['a film', {}, { files: { 'a.ts': { content: { format: 'mpeg' } } } }, []],
  ['inside forgotten dependencies', {}, { files: { 'node_modules.bak/a/a.ts': 1 } }, []],
  [
    'hostile names',
    {},
    {
      files: [
        ['__proto__.ts', 1],
        ['.ts', 1],
        ['d.ts', 1],
      ],
    },
    ['warning .ts', 'warning __proto__.ts', 'warning d.ts'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('typescript-source', before, after)).toEqual(expected);
});

import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { told } from './told.ts';

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  [
    'the first',
    { files: { 'a.js': 1 } },
    { files: { 'src/a.ts': 1, 'b.mts': 1 } },
    ['error b.mts', 'error src/a.ts'],
  ],
  ['with nothing published', null, { files: { 'a.tsx': 1 } }, ['warning a.tsx']],
  ['as a text', {}, { files: { 'a.ts.txt': 1, 'b.d.ts.txt': 1 } }, ['error a.ts.txt']],
  ['declarations only', {}, { files: { 'a.d.ts': 1, 'b.d.mts': 1, 'c.d.css.ts': 1, 'd.D.CTS': 1 } }, []],
  ['declarations were no sources', { files: { 'a.d.ts': 1 } }, { files: { 'a.ts': 1 } }, ['error a.ts']],
  ['always', { files: { 'a.ts': 1 } }, { files: { 'b.cts': 1 } }, ['existing 1: b.cts']],
  ...[
    ['a.vue', 'a.svelte', 'a.astro', 'a.coffee', 'a.js.flow', 'a.res', 'a.resi', 'a.re', 'a.rei', 'a.elm'],
    ['a.civet', 'a.cljs', 'a.cljc', 'a.imba', 'a.ls', 'a.purs', 'a.marko', 'a.gts', 'a.gjs'],
  ]
    .flat()
    .flatMap((path): [string, TreeSpec | null, TreeSpec, string[]][] => [
      [`the first ${path}`, { files: { 'a.ts': 1 } }, { files: { [path]: 1 } }, [`warning ${path}`]],
      [`with nothing published: ${path}`, null, { files: { [path]: 1 } }, [`warning ${path}`]],
      [`always ${path}`, { files: { [path]: 1 } }, { files: { [path]: 1 } }, [`existing 1: ${path}`]],
    ]),
  ['another language licenses none', { files: { 'a.vue': 1 } }, { files: { 'b.ts': 1 } }, ['error b.ts']],
  [
    'a script with types of Flow',
    { files: { 'a.js': 1 } },
    { files: { 'a.js': { content: { flow: true } } } },
    ['warning a.js'],
  ],
  ['their declarations', {}, { files: { 'a.vue.d.ts': 1, 'a.d.vue.ts': 1 } }, []],
  ['a film', {}, { files: { 'a.ts': { content: { format: 'mpeg' } } } }, []],
  ['a resource of Windows', {}, { files: { 'a.res': { content: { text: false } } } }, []],
  ['a name that is a language', {}, { files: { tsx: 1, 'bin/ts': 1, 'a.b/vue': 1, re: 1 } }, []],
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
    ['error .ts', 'error __proto__.ts', 'error d.ts'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('typescript-source', before, after)).toEqual(expected);
});

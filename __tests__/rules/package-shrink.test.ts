import { expect, test } from 'vitest';
import type { FileSpec, TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const many = (count: number, size: number, name = 'f'): TreeSpec => ({
  files: Array.from({ length: count }, (_, at): [string, FileSpec] => [
    `${name}${String.fromCharCode(97 + at)}/${at % 7}`,
    size,
  ]),
});
const bundle = (size: number): TreeSpec => ({ files: { 'bundle.js': size } });

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['nearly everything is gone', many(20, 1000), many(2, 1000), ['warning null']],
  ['most bytes are gone', bundle(100_000), bundle(40_000), ['warning null']],
  [
    'small files went, the large one stayed',
    { files: [...(many(20, 50).files as [string, FileSpec][]), ['x.js', 90_000]] },
    { files: { 'x.js': 90_000 } },
    ['warning null'],
  ],
  ['one bundle in their place', many(20, 1000), bundle(15_000), []],
  ['moved to another folder', many(20, 1000), many(20, 1000, 'g'), []],
  ['half of it', many(20, 1000), many(11, 1000), []],
  [
    'a clean-up: tests, documents, maps, logs and pictures went, the package stayed',
    {
      files: {
        'index.js': 9000,
        'test/a.js': 90_000,
        'docs/b.html': 90_000,
        'index.js.map': 90_000,
        'HISTORY.md': 90_000,
        'npm-debug.log': 90_000,
        'coverage/x': 90_000,
        '.idea/workspace.xml': 90_000,
        'fixture-1.0.0.tgz': { size: 90_000, content: { format: 'gzip' } },
        'demo.gif': { size: 900_000, content: { format: 'gif' } },
      },
    },
    { files: { 'index.js': 8000 } },
    [],
  ],
  [
    'a clean-up that took the package along',
    { files: { 'dist/index.js': 9000, 'test/a.js': 90_000 } },
    { files: { 'README.md': 10 } },
    ['warning null'],
  ],
  [
    'documents that are the package',
    { files: { 'docs/a.md': 9000, 'docs/b.md': 9000 } },
    { files: { 'docs/a.md': 100 } },
    ['warning null'],
  ],
  ['with nothing published', null, many(2, 10), []],
  ['more than before', many(2, 10), many(20, 10), []],
  [
    'hostile names',
    {
      files: [
        ['__proto__', 9000],
        ['constructor', 9000],
      ],
    },
    {},
    ['warning null'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('package-shrink', before, after)).toEqual(expected);
});

test('it says what was measured', () => {
  expect(evidence('package-shrink', bundle(99_964), bundle(29_964))).toEqual([
    { measure: 'bytes', before: 100_000, after: 30_000, percent: 70 },
  ]);
});

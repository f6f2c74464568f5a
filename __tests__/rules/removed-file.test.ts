import { expect, test } from 'vitest';
import type { JsonValue } from '../../src/model/package-tree.ts';
import type { FileSpec, TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const pack = (paths: string[], manifest: Record<string, JsonValue> = {}): TreeSpec => ({
  manifest,
  files: paths.map((path): [string, FileSpec] => [path, 10]),
});
const open = { exports: { '.': './index.js', './lib/*': './lib/*.js', './feature': './f.js' } };

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  [
    'a module',
    pack(['lib/a.js', 'b.d.ts', 'c.json', 'd.css']),
    pack([]),
    ['warning b.d.ts', 'warning c.json', 'warning d.css', 'warning lib/a.js'],
  ],
  [
    'one that moved',
    { files: { 'lib/a.js': 'x'.repeat(99) } },
    { files: { 'dist/a.js': 'x'.repeat(99) } },
    ['warning lib/a.js'],
  ],
  [
    'one that a pattern of exports reached',
    pack(['index.js', 'lib/a.js', 'f.js'], open),
    pack(['index.js', 'f.js'], open),
    ['warning lib/a.js'],
  ],
  [
    'one behind a subpath that is gone too',
    pack(['index.js', 'f.js'], { exports: { '.': './index.js', './f': './f.js' } }),
    pack(['index.js'], { exports: { '.': './index.js' } }),
    ['warning f.js'],
  ],
  ['a chunk with another hash', pack(['chunk-AB12CD34.js', 'x.js']), pack(['chunk-ZY98XW76.js', 'x.js']), []],
  ['a chunk of its own', pack(['chunk-AB12CD34.js']), pack([]), []],
  ['what exports kept closed', pack(['index.js', 'internal/a.js'], open), pack(['index.js'], open), []],
  [
    'a subpath that leads elsewhere',
    pack(['index.js', 'f.js'], { exports: { './f': './f.js' } }),
    pack(['g.js'], { exports: { './f': './g.js' } }),
    [],
  ],
  [
    'a declared target is told as missing',
    pack(['a.js'], { main: './a.js' }),
    pack([], { main: './a.js' }),
    [],
  ],
  [
    'tests, documents, settings, maps',
    pack(['test/a.js', 'docs/b.js', '.eslintrc.js', 'CHANGES.md', 'a.js.map', 'tsconfig.json']),
    pack([]),
    [],
  ],
  [
    'a whole folder, once',
    pack(['lib/a.js', 'lib/b.js', 'lib/c/d.js', 'index.js']),
    pack(['index.js', 'README.md']),
    ['warning lib/'],
  ],
  [
    'of a folder the part that is gone',
    pack(['lib/a.js', 'lib/c/d.js', 'lib/c/e/f.js', 'lib/x.js']),
    pack(['lib/a.js']),
    ['warning lib/c/', 'warning lib/x.js'],
  ],
  [
    'a module with its types and formats, once',
    pack(['lib/a.js', 'lib/a.d.ts', 'lib/a.mjs', 'lib/a.d.mts', 'lib/a.css', 'lib/b.d.ts', 'lib/c.js']),
    pack(['lib/c.js']),
    ['warning lib/a.css', 'warning lib/a.js', 'warning lib/b.d.ts'],
  ],
  [
    'a hash that reads like a word',
    pack(['assets/index-DkWngpUn.css', 'assets/index-BaFuULEH.js']),
    pack(['assets/index-C1G4Q3kq.css', 'assets/x.js']),
    [],
  ],
  ['what Rollup calls virtual', pack(['lib/_virtual/a.js', 'lib/b.js']), pack(['lib/b.js']), []],
  ['the license', pack(['LICENSE', 'README.md']), pack(['README.md']), ['warning LICENSE']],
  ['the README', pack(['LICENSE', 'readme']), pack(['LICENSE', 'docs/README.md']), ['warning readme']],
  ['a license that is empty now', pack(['LICENSE']), { files: { LICENSE: 0 } }, ['warning LICENSE']],
  [
    'license and README under other names',
    pack(['LICENSE', 'README.md']),
    pack(['licence-MIT.txt', 'Readme.markdown']),
    [],
  ],
  ...['NOTICE', 'NOTICE.txt', 'notice.md', 'ThirdPartyNotices.txt'].map(
    (path): [string, TreeSpec | null, TreeSpec, string[]] => [
      path,
      pack([path, 'LICENSE']),
      pack(['LICENSE', 'docs/NOTICE']),
      [`warning ${path}`],
    ],
  ),
  ['a NOTICE under another name', pack(['NOTICE']), pack(['notices.md']), []],
  ['one of two licenses', pack(['LICENSE', 'COPYING']), pack(['COPYING']), []],
  ['a license in a folder', pack(['LICENSE']), pack(['LICENSES/MIT.txt']), []],
  ['license and README that never were there', pack([]), pack([]), []],
  [
    'in a major version',
    pack(['lib/a.js', 'LICENSE'], { version: '1.4.0' }),
    pack([], { version: '2.0.0-rc.1' }),
    ['note LICENSE', 'note lib/a.js'],
  ],
  ['forgotten dependencies', pack(['node_modules/a/b.js', 'coverage/x.js']), pack([]), []],
  ['with nothing published', null, pack([]), []],
  [
    'hostile names',
    pack(['__proto__.js', 'constructor/\u202e.js']),
    pack([]),
    ['warning __proto__.js', 'warning constructor/\u202e.js'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('removed-file', before, after)).toEqual(expected);
});

test('it says how large it was', () => {
  expect(evidence('removed-file', pack(['a.js']), pack([]))).toEqual([
    { size: 10, files: 1, document: null, step: null },
  ]);
  expect(evidence('removed-file', pack(['lib/a.js', 'lib/a.d.ts', 'lib/b.js']), pack([]))).toEqual([
    { size: 30, files: 3, document: null, step: null },
  ]);
});

test('it says in what version', () => {
  const [a, b] = [pack(['a.js', 'LICENSE'], { version: '1.4.0' }), pack([], { version: '1.5.0' })];
  expect(evidence('removed-file', a, b)).toMatchObject([
    { document: 'license', step: 'minor' },
    { document: null, step: 'minor' },
  ]);
});

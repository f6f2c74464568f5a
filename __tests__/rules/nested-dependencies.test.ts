import { expect, test } from 'vitest';
import type { FileSpec, TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const files = (...paths: string[]): TreeSpec => ({ files: paths.map((path) => [path, 10]) });
const bundling = (names: string[] | true, ...paths: string[]): TreeSpec => ({
  ...files(...paths),
  manifest: { bundleDependencies: names },
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  [
    '660 files are one finding',
    {},
    {
      files: Array.from({ length: 660 }, (_, at): [string, FileSpec] => [
        `node_modules.bak/a/node_modules/${at}`,
        1,
      ]),
    },
    ['error node_modules.bak/'],
  ],
  [
    'deeper down',
    {},
    files('dist/node_modules/tslib/a.js', 'x/old_node_modules/b'),
    ['error dist/node_modules/', 'error x/old_node_modules/'],
  ],
  [
    'package caches',
    {},
    files('.yarn/cache/a.zip', '.npm/_cacache/b', 'bower_components/c/d.js'),
    ['error .npm/', 'error .yarn/', 'error bower_components/'],
  ],
  ['with nothing published', null, files('node_modules/a/b.js'), ['error node_modules/']],
  [
    'already published',
    files('node_modules/a/b', 'x/node_modules/c.js'),
    files('node_modules/a/d', 'x/node_modules/c.js'),
    ['existing 2: node_modules/, x/node_modules/'],
  ],
  [
    'another package in a folder that was published before',
    files('x/node_modules/a/b'),
    files(
      'x/node_modules/a/b',
      'x/node_modules/@s/c/d',
      'x/node_modules/@s/c/node_modules/e/f',
      'x/node_modules/g.js',
    ),
    ['error x/node_modules/@s/c/', 'error x/node_modules/g.js', 'existing 1: x/node_modules/'],
  ],
  [
    'a package that lies deeper than before',
    files('x/node_modules/a/b', 'x/node_modules/c/d'),
    files('x/node_modules/a/b', 'x/node_modules/a/node_modules/c/d', 'x/node_modules/.package-lock.json'),
    ['existing 1: x/node_modules/'],
  ],
  [
    'one of another folder is no excuse',
    files('x/node_modules/a/b', 'y/node_modules/c/d'),
    files('x/node_modules/a/b', 'x/node_modules/c/d', 'y/node_modules/c/d'),
    ['error x/node_modules/c/', 'existing 2: x/node_modules/, y/node_modules/'],
  ],
  [
    'bundled, and what lies below',
    {},
    bundling(
      ['a', '@s/b'],
      'node_modules/a/x.js',
      'node_modules/a/node_modules/c/y.js',
      'node_modules/@s/b/z.js',
    ),
    ['warning node_modules/'],
  ],
  ['all are bundled', {}, bundling(true, 'node_modules/a/x.js'), ['warning node_modules/a/']],
  ['bundled, with nothing published', null, bundling(['a'], 'node_modules/a/x.js'), []],
  [
    'bundled as ever',
    bundling(['a'], 'node_modules/a/x.js'),
    bundling(['a'], 'node_modules/a/y.js', 'node_modules/a/z.js'),
    [],
  ],
  [
    'one more is bundled',
    bundling(['a'], 'node_modules/a/x.js'),
    bundling(['a', '@s/b'], 'node_modules/a/x.js', 'node_modules/@s/b/z.js', 'node_modules/@s/b/lib/z.js'),
    ['warning node_modules/@s/b/'],
  ],
  [
    'one more inside of what is bundled',
    bundling(['a'], 'node_modules/a/x.js'),
    bundling(['a'], 'node_modules/a/x.js', 'node_modules/a/node_modules/b/y.js'),
    ['warning node_modules/a/node_modules/b/'],
  ],
  [
    'what bundled ones depend on belongs to them',
    {},
    {
      ...bundling(['a'], 'node_modules/a/x.js', 'node_modules/b/y.js', 'node_modules/c/z.js'),
      inner: {
        'node_modules/a/': { dependencies: { b: '1' } },
        'node_modules/b/': { peerDependencies: { a: '1' } },
      },
    },
    ['error node_modules/c/', 'warning node_modules/'],
  ],
  [
    'one that is not bundled',
    {},
    bundling(['a'], 'node_modules/a/x.js', 'node_modules/b/y.js', 'node_modules/@s/c/z'),
    ['error node_modules/@s/c/', 'error node_modules/b/', 'warning node_modules/a/'],
  ],
  [
    'what lies beside bundled ones, as ever and new',
    bundling(['a'], 'node_modules/a/x', 'node_modules/b/y'),
    bundling(['a'], 'node_modules/a/x', 'node_modules/b/y', 'node_modules/c/z'),
    ['error node_modules/c/', 'existing 1: node_modules/b/'],
  ],
  [
    'bundled is only what lies at the top',
    {},
    bundling(['a'], 'dist/node_modules/a/x.js'),
    ['error dist/node_modules/'],
  ],
  ['a file, and a word', {}, files('lib/node_modules.js', 'lib/modules/a.js'), []],
  [
    'hostile names',
    {},
    files('node_modules/__proto__/a', 'constructor/node_modules/b'),
    ['error constructor/node_modules/', 'error node_modules/'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('nested-dependencies', before, after)).toEqual(expected);
});

test('it counts', () => {
  expect(evidence('nested-dependencies', {}, files('node_modules/a/b', 'node_modules/c'))).toEqual([
    { kind: 'node_modules', files: 2, bytes: 20, packages: 0, examples: [] },
  ]);
  expect(
    evidence('nested-dependencies', {}, bundling(['b', 'a'], 'node_modules/b/x', 'node_modules/a/y')),
  ).toEqual([{ kind: 'bundled', files: 2, bytes: 20, packages: 2, examples: ['a', 'b'] }]);
});

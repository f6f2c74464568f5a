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
  ['already published', files('node_modules/a/b'), files('node_modules/c/d'), ['existing 1: node_modules/']],
  [
    'bundled, and what lies below',
    {},
    bundling(
      ['a', '@s/b'],
      'node_modules/a/x.js',
      'node_modules/a/node_modules/c/y.js',
      'node_modules/@s/b/z.js',
    ),
    [],
  ],
  ['all are bundled', {}, bundling(true, 'node_modules/a/x.js'), []],
  [
    'one that is not bundled',
    {},
    bundling(['a'], 'node_modules/a/x.js', 'node_modules/b/y.js', 'node_modules/@s/c/z'),
    ['error node_modules/@s/c/', 'error node_modules/b/'],
  ],
  [
    'what bundled ones need, as ever',
    bundling(['a'], 'node_modules/a/x', 'node_modules/b/y'),
    bundling(['a'], 'node_modules/a/x', 'node_modules/b/y', 'node_modules/c/z'),
    ['existing 2: node_modules/b/, node_modules/c/'],
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
    { kind: 'node_modules', files: 2, bytes: 20 },
  ]);
});

import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/model/package-tree.ts';
import type { FileSpec, TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const pack = (manifest: Record<string, JsonValue>, ...paths: string[]): TreeSpec => ({
  manifest,
  files: paths.map((path): [string, FileSpec] => [path, 10]),
});

describe('found, as Node, npm, bundlers and type checkers look', () => {
  test.each<[string, Record<string, JsonValue>, string[]]>([
    ['main as written', { main: './lib/a.js' }, ['lib/a.js']],
    ['main without ./', { main: 'lib/a.js' }, ['lib/a.js']],
    ['main without extension', { main: 'lib/a' }, ['lib/a.js']],
    ['main as JSON', { main: 'a' }, ['a.json']],
    ['main as addon', { main: 'a' }, ['a.node']],
    ['main as a folder', { main: 'lib' }, ['lib/index.js']],
    ['main as a folder with a slash', { main: './lib/' }, ['lib/index.js']],
    ['main as the root', { main: '.' }, ['index.js']],
    ['main with detours', { main: './lib/../a.js' }, ['a.js']],
    ['types without extension', { types: 'types' }, ['types/index.d.ts']],
    ['types beside', { types: './a' }, ['a.d.ts']],
    ['types of a module', { types: './a.js' }, ['a.d.ts']],
    [
      'types that typesVersions leads elsewhere',
      { types: 'index.d.ts', typesVersions: { '>=4.2': { '*': ['dist/types/*'] } } },
      ['dist/types/index.d.ts'],
    ],
    [
      'types that typesVersions names one by one',
      { types: './index.d.ts', typesVersions: { '<5': { 'index.d.ts': ['./ts4/index.d.ts'] } } },
      ['ts4/index.d.ts'],
    ],
    ['module without extension', { module: 'es/a' }, ['es/a.mjs']],
    ['bin', { bin: { x: './bin/x', y: '/bin/y', z: 'bin\\z' } }, ['bin/x', 'bin/y', 'bin/z']],
    ['exports', { exports: { '.': { import: './a.mjs', require: './a.cjs' } } }, ['a.mjs', 'a.cjs']],
    ['a pattern', { exports: { './*': './lib/*.js' } }, ['lib/x/y.js']],
    ['a pattern with two stars', { exports: { './*': './lib/*/*.js' } }, ['lib/a/a.js']],
    ['a folder', { exports: { './lib/': './lib/' } }, ['lib/x.js']],
    ['the whole package', { exports: { '.': './a.js', './': './' } }, ['a.js']],
    ['null closes', { exports: { '.': './a.js', './internal/*': null } }, ['a.js']],
    ['escapes', { exports: './a%20b.js' }, ['a b.js']],
    ['one of several alternatives', { exports: { '.': ['./a.mjs', './gone.js'] } }, ['a.mjs']],
    ['browser', { browser: './b.js' }, ['b.js']],
    [
      'a browser map',
      { browser: { './a.js': './b.js', fs: false, net: 'net-shim', './c': './d' } },
      ['a.js', 'b.js', 'd.js'],
    ],
    [
      'imports of other packages',
      { imports: { '#a': 'b', '#c': { node: 'node:fs', default: 'd/e' }, fs: false } },
      [],
    ],
    [
      'imports',
      { imports: { '#a': { node: './a.js', default: './b.js' }, '#b/*': './b/*.js' } },
      ['a.js', 'b.js', 'b/c/d.js'],
    ],
    ['one of several imports', { imports: { '#a': ['./a.js', 'a'] } }, ['a.js']],
    ['an import that falls back on a package', { imports: { '#a': ['./a.js', 'a'] } }, []],
    [
      'typesVersions',
      {
        typesVersions: { '*': { a: ['gone.d.ts', './a'], '*': ['types/*/index'] }, '<5': { '*': ['ts4/*'] } },
      },
      ['a.d.ts', 'types/b/index.d.ts', 'ts4/a.d.ts'],
    ],
    ['nothing named', {}, []],
  ])('%s', (_, manifest, paths) => {
    expect(told('missing-entry', {}, pack(manifest, ...paths))).toEqual([]);
    expect(told('missing-entry', null, pack(manifest, ...paths))).toEqual([]);
  });
});

describe('missing', () => {
  test.each<[string, Record<string, JsonValue>, string[], string[]]>([
    ['main', { main: './lib/a.js' }, ['lib/b.js'], ['error lib/a.js']],
    ['main out of the package', { main: '../a.js' }, ['a.js'], ['error package.json']],
    ['module', { module: 'es/a.js' }, [], ['error es/a.js']],
    ['types', { types: 'a.d.ts' }, ['a.js'], ['error a.d.ts']],
    ['bin without its extension', { bin: { x: './x' } }, ['x.js'], ['error x']],
    ['exports without its extension', { exports: './a' }, ['a.js'], ['error a']],
    [
      'exports, each condition',
      { exports: { '.': { import: './a.mjs', require: './a.cjs' } } },
      ['a.cjs'],
      ['error a.mjs'],
    ],
    [
      'exports that does not start with ./',
      { exports: { import: 'index.mjs' } },
      ['index.mjs'],
      ['error index.mjs'],
    ],
    ['exports that climbs', { exports: './lib/../a.js' }, ['a.js'], ['error a.js']],
    [
      'a pattern that matches nothing',
      { exports: { './*': './lib/*.mjs' } },
      ['lib/a.js'],
      ['error lib/*.mjs'],
    ],
    ['stars that differ', { exports: { './*': './lib/*/*.js' } }, ['lib/a/b.js'], ['error lib/*/*.js']],
    ['an empty folder', { exports: { './lib/': './lib/' } }, ['libx'], ['error lib']],
    ['a browser map', { browser: { './a.js': './b.js' } }, ['a.js'], ['error b.js']],
    [
      'main behind a working exports',
      { main: './gone.js', exports: { '.': './a.js' } },
      ['a.js'],
      ['warning gone.js'],
    ],
    [
      'main behind an exports of subpaths',
      { main: './gone.js', exports: { './x': './a.js' } },
      ['a.js'],
      ['error gone.js'],
    ],
    ['all alternatives', { exports: ['./a.js', './b.js'] }, [], ['error a.js', 'error b.js']],
    [
      'types that typesVersions leads nowhere',
      { types: 'index.d.ts', typesVersions: { '*': { '*': ['types/*'], a: 1, '__proto__/*/*': ['*'] } } },
      ['types/a.d.ts'],
      ['error index.d.ts'],
    ],
    [
      'sources that nobody but the package itself asks for',
      { exports: { '.': { input: './src/a.ts', '@acme/source': './src/a.ts', import: './a.js' } } },
      ['a.js'],
      ['note src/a.ts', 'note src/a.ts'],
    ],
    [
      'what some runtime asks for',
      { exports: { '.': { 'react-server': './b.js', types: { 'types@<5': './c.d.ts' }, import: './a.js' } } },
      ['a.js'],
      ['error b.js', 'error c.d.ts'],
    ],
    [
      'types that TypeScript passes over',
      {
        exports: {
          '.': { types: 'a.d.ts', default: './a.js' },
          './b': { types: 'b.d.ts', default: './a.js' },
        },
      },
      ['a.js', 'a.d.ts'],
      ['error b.d.ts', 'warning a.d.ts'],
    ],
    [
      'what a script of installs runs after flags',
      { scripts: { install: 'node --no-warnings a.js' } },
      [],
      ['error a.js'],
    ],
    ['a manual page', { man: './a.1' }, [], ['warning a.1']],
    [
      'names that are JavaScript’s own',
      { main: 'constructor', bin: { x: '__proto__' } },
      [],
      ['error __proto__', 'error constructor'],
    ],
    [
      'a path of a hundred thousand segments',
      { main: 'a/'.repeat(100_000) },
      [],
      [`error ${'a/'.repeat(100_000).slice(0, -1)}`],
    ],
  ])('%s', (_, manifest, paths, expected) => {
    expect(told('missing-entry', {}, pack(manifest, ...paths))).toEqual(expected);
    expect(told('missing-entry', null, pack(manifest, ...paths))).toEqual(expected);
  });
});

describe('compared with the last release', () => {
  const broken = pack({ main: './lib/a.js' });
  test.each<[string, TreeSpec, TreeSpec, string[]]>([
    ['the file was there', pack({ main: './lib/a.js' }, 'lib/a.js'), broken, ['error lib/a.js']],
    ['another target before', pack({ main: './b.js' }), broken, ['error lib/a.js']],
    ['the same void as before', broken, broken, ['existing 1: main: ./lib/a.js']],
    [
      'the same void under another field',
      pack({ exports: { '.': './gone.js' } }),
      pack({ exports: { '.': { import: './gone.js' } } }),
      ['existing 1: exports[.].import: ./gone.js'],
    ],
    [
      'an invalid target as before',
      pack({ exports: 'a.js' }, 'a.js'),
      pack({ exports: 'a.js' }, 'a.js'),
      ['existing 1: exports: a.js'],
    ],
    ['index.js, that nobody had to name', pack({}, 'index.js'), pack({}, 'lib/index.js'), ['error index.js']],
    ['no index.js, as ever', pack({}, 'cli.js'), pack({}, 'cli.js'), []],
    [
      'sources under a condition of their own, that shipped so far',
      pack({ exports: { '.': { source: './src/a.ts', import: './a.js' } } }, 'a.js', 'src/a.ts'),
      pack({ exports: { '.': { source: './src/a.ts', import: './a.js' } } }, 'a.js'),
      ['warning src/a.ts'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told('missing-entry', before, after)).toEqual(expected);
  });
});

describe.each<[string, string, (target: string) => Record<string, JsonValue>]>([
  ['imports[#a]', './lib/a.js', (target) => ({ imports: { '#a': target } })],
  ['imports[#a].node', './lib/a.js', (target) => ({ imports: { '#a': { node: target, default: 'a' } } })],
  ['imports[#*]', './lib/*.js', (target) => ({ imports: { '#*': target } })],
  ['imports[#*]', './lib/*', (target) => ({ imports: { '#*': target } })],
  ['typesVersions.*.a[0]', './lib/a', (target) => ({ typesVersions: { '*': { a: [target] } } })],
  ['typesVersions.<5.*[0]', './lib/*', (target) => ({ typesVersions: { '<5': { '*': [target] } } })],
])('%s: %s', (field, target, manifest) => {
  const whole = pack(manifest(target), 'lib/a.js', 'lib/a.d.ts');
  const part = pack(manifest(target), 'b.js');

  test('a file that was published before, or not', () => {
    expect(told('missing-entry', whole, whole)).toEqual([]);
    expect(told('missing-entry', whole, part)).toEqual([`error ${target.slice(2)}`]);
    expect(told('missing-entry', {}, part)).toEqual([`warning ${target.slice(2)}`]);
    expect(told('missing-entry', null, part)).toEqual([`warning ${target.slice(2)}`]);
    expect(told('missing-entry', part, part)).toEqual([`existing 1: ${field}: ${target}`]);
  });
});

test.each([
  ['./src/*', 'src/a.js'],
  ['./src/a.ts', 'src/a.ts'],
  ['./lib/types/*.d.ts', 'lib/types/a.d.ts'],
  ['./test/a.js', 'test/a.js'],
])('imports of %s, for the tests and the build of the package itself', (target, path) => {
  const to = (...paths: string[]): TreeSpec => pack({ imports: { '#a/*': target } }, 'a.js', ...paths);
  expect(told('missing-entry', {}, to())).toEqual([`note ${target.slice(2)}`]);
  expect(told('missing-entry', to(path), to())).toEqual([`warning ${target.slice(2)}`]);
});

test('imports of sources that are the package', () => {
  const to = (...paths: string[]): TreeSpec =>
    pack({ imports: { '#a': './src/a.js' } }, 'src/b.js', ...paths);
  expect(told('missing-entry', to('src/a.js'), to())).toEqual(['error src/a.js']);
});

describe('what an install script runs', () => {
  const runs = (postinstall: string, ...paths: string[]): TreeSpec =>
    pack({ scripts: { postinstall } }, ...paths);

  test.each([
    'node scripts/post.js',
    'node ./scripts/post.js --quiet',
    'node scripts/post',
    'NODE_ENV=production node scripts/post.js',
    'cross-env A=b node scripts/post.js',
    './scripts/post.js',
    'node scripts/post.js && echo done',
    'node "./scripts/post.js"',
  ])('%s: an error without the file', (command) => {
    expect(told('missing-entry', {}, runs(command))).toHaveLength(1);
    expect(told('missing-entry', {}, runs(command))[0]).toMatch(/^error scripts\/post/);
    expect(told('missing-entry', {}, runs(command, 'scripts/post.js'))).toEqual([]);
  });

  test.each(['node a.js || true', 'tsc && node a.js', 'node a.js --x "y z"'])('%s: a warning', (command) => {
    expect(told('missing-entry', {}, runs(command))).toEqual(['warning a.js']);
  });

  test.each([
    'node -e "require(`./a.js`)"',
    'node -r a.js b.js',
    'node "a.js',
    'node "a b.js"',
    'node-gyp rebuild',
    'bun install',
    'node node_modules/a/b.js',
    'npx only-allow pnpm',
    'node $HOME/a.js',
    'patch-package',
    'cross-env A=b tool a.js',
    'sh -c ./a.sh',
    'node https://x.example/a.js',
    '',
  ])('%s: nothing is known', (command) => {
    expect(told('missing-entry', {}, runs(command))).toEqual([]);
  });

  test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
    ['as before', runs('node a.js'), runs('node a.js'), ['existing 1: scripts.postinstall: a.js']],
    ['with nothing published', null, runs('node a.js'), ['error a.js']],
    [
      'by another script',
      {},
      pack({ scripts: { postinstall: 'npm run setup', setup: 'node a.js' } }),
      ['error a.js'],
    ],
    ['of contributors', {}, pack({ scripts: { prepare: 'node a.js' } }), []],
  ])('%s', (_, before, after, expected) => {
    expect(told('missing-entry', before, after)).toEqual(expected);
  });
});

describe('what bundlers and servers of single files read', () => {
  test.each(['unpkg', 'jsdelivr', 'jsnext:main', 'style', 'es2015', 'react-native'])('%s', (field) => {
    const to = (...paths: string[]): TreeSpec => pack({ [field]: 'dist/a.css' }, ...paths);
    expect(told('missing-entry', to('dist/a.css'), to())).toEqual(['error dist/a.css']);
    expect(told('missing-entry', {}, to())).toEqual(['warning dist/a.css']);
    expect(told('missing-entry', null, to())).toEqual(['warning dist/a.css']);
    expect(told('missing-entry', to(), to())).toEqual([`existing 1: ${field}: dist/a.css`]);
    expect(told('missing-entry', {}, to('dist/a.css'))).toEqual([]);
  });

  test('an address is no file', () => {
    expect(told('missing-entry', {}, pack({ unpkg: 'https://x.example/a.js' }))).toEqual([]);
  });
});

test('it says which field, which target and whether the file shipped before', () => {
  expect(evidence('missing-entry', pack({ main: 'a.js' }, 'a.js'), pack({ main: 'a.js' }))).toEqual([
    { field: 'main', target: 'a.js', reason: 'absent', shippedBefore: true },
  ]);
  expect(evidence('missing-entry', {}, pack({ exports: { import: 'a.js' } }, 'a.js'))).toEqual([
    { field: 'exports.import', target: 'a.js', reason: 'invalid', shippedBefore: false },
  ]);
});

test('a file that differs in its ending alone is named: the build has made it instead', () => {
  const beside = (target: string, ...paths: string[]): unknown[] =>
    evidence('missing-entry', {}, pack({ main: target }, ...paths));
  expect(beside('./dist/a.mjs', 'dist/a.cjs')).toMatchObject([{ beside: 'dist/a.cjs' }]);
  expect(beside('a.d.ts', 'a.d.mts', 'a.js')).toMatchObject([{ beside: 'a.d.mts' }]);
  for (const other of ['a.css', 'b/a.cjs', 'a.d.ts', 'a.mjs.map'])
    expect(beside('a.mjs', other)).toEqual([
      { field: 'main', target: 'a.mjs', reason: 'absent', shippedBefore: false },
    ]);
});

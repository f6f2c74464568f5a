import { describe, expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const files = (...paths: string[]): TreeSpec => ({ files: paths.map((path) => [path, 10]) });

const symbols: TreeSpec = { files: { 'a.pdb': { content: { text: false } } } };
const statistics = (modules: number): TreeSpec => ({
  files: { 'a.json': { content: { statistics: { modules, bytes: 9 * modules } } } },
});

describe('the kinds', () => {
  test.each([
    [
      'coverage',
      [
        'coverage/lcov.info',
        '.nyc_output/a.json',
        'packages/a/coverage/lcov-report/index.html',
        'lcov.info',
        'x/coverage-final.json',
      ],
    ],
    ['build-info', ['tsconfig.tsbuildinfo', 'dist/.tsbuildinfo', 'metafile-esm.json']],
    [
      'cache',
      [
        'dist/.wrangler/a',
        '.vercel/project.json',
        '.netlify/state.json',
        '.firebase/a',
        '.cache/a',
        'x/.parcel-cache/b',
        '.turbo/turbo-build.log',
        '.eslintcache',
        '__pycache__/a.pyc',
      ],
    ],
    ['log', ['npm-debug.log', 'yarn-error.log', 'logs/app.log', 'app.log.1', 'nohup.out']],
    ['core-dump', ['core.12345', 'bash.exe.stackdump', 'crash.dmp']],
    [
      'profile',
      [
        'a.cpuprofile',
        'b.heapsnapshot',
        'isolate-0x102801e00-74163-v8.log',
        'report.20240101.120000.1234.0.001.json',
      ],
    ],
    [
      'temporary',
      [
        'tmp/a',
        'temp/api.md',
        '.tmp/x',
        'a.js.orig',
        'a.orig.mjs',
        'dist/a.bak.js',
        'b.rej',
        'c.bak',
        'c.js.old',
        'c.js.save',
        'a_LOCAL_8123.js',
        '~$doc.docx',
        'd.tmp',
      ],
    ],
    ['debug-symbols', ['build/addon.dSYM/Contents/Info.plist']],
    ['statistics', ['stats.html', 'dist/bundle-stats.html', 'webpack-stats.html', 'bundle-report.html']],
    ['finder', ['.DS_Store', 'a/._b.js', 'Thumbs.db', '__MACOSX/a']],
  ])('%s', (kind, paths) => {
    const seen = paths.map((path) => [path, evidence('build-leftover', {}, files(path))[0]?.kind]);
    expect(seen).toEqual(paths.map((path) => [path, kind]));
  });

  test.each([
    'lib/coverage/index.js',
    'build/coverage/report.js',
    'lib/tmp/index.js',
    'lib/temp.js',
    'lib/cache/index.js',
    'lib/log.js',
    'catalog.json',
    'core.js',
    'core/index.js',
    'dist/core.1.js',
    'profile.json',
    'logo.svg',
    'stats.js',
    'stats.json',
    'report.html',
    'molecule.pdb',
    'a.debug',
    'dist/.vite/manifest.json',
  ])('not %s', (path) => {
    expect(told('build-leftover', {}, files(path))).toEqual([]);
  });
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  [
    'a folder is one finding',
    {},
    files('coverage/lcov.info', 'coverage/a/b.html', 'coverage/c.log'),
    ['error coverage/'],
  ],
  ['what Finder drops is a note', {}, files('.DS_Store'), ['note .DS_Store']],
  ['with nothing published', null, files('coverage/a'), ['error coverage/']],
  [
    'copies of a file manager',
    {},
    files(
      'dist/a copy.js',
      'a copy 2.min.js',
      'a - Copy (3).js',
      'Copy of a.js',
      'a (1).js',
      'a Kopie',
      'a (another copy).js',
      'a (conflicted copy 2026-01-02).js',
      'b - copia.ts',
    ),
    [
      'warning Copy of a.js',
      'warning a (1).js',
      'warning a (another copy).js',
      'warning a (conflicted copy 2026-01-02).js',
      'warning a - Copy (3).js',
      'warning a Kopie',
      'warning a copy 2.min.js',
      'warning b - copia.ts',
      'warning dist/a copy.js',
    ],
  ],
  ['a numbered copy beside its original', {}, files('a.js', 'a 2.js'), ['warning a 2.js']],
  [
    'of a synchroniser',
    {},
    files('a.sync-conflict-20260101-120000-ABCDEF7.js'),
    ['warning a.sync-conflict-20260101-120000-ABCDEF7.js'],
  ],
  ['a copied folder, once', {}, files('lib copy/a.js', 'lib copy/b.js'), ['warning lib copy/']],
  ['a copy with nothing published', null, files('a copy.js'), ['warning a copy.js']],
  [
    'a copy as before',
    files('a copy.js', 'b.js', 'b 2.js'),
    files('a copy.js', 'b.js', 'b 2.js'),
    ['existing 2: a copy.js, b 2.js'],
  ],
  [
    'names that only look alike',
    {},
    files(
      'copy.js',
      'lib/copy.js',
      'hardcopy.js',
      'photocopy 1.js',
      'a 2.js',
      'deep-copy.js',
      'a(1).js',
      'a (photocopy).js',
      '(1).js',
      'copy of.js',
    ),
    [],
  ],
  ['a core file by its format', {}, { files: { core: { content: { format: 'core' } } } }, ['error core']],
  [
    'debug symbols',
    {},
    {
      files: {
        'a.pdb': { content: { text: false } },
        'b.dwp': { content: { text: false } },
        c: { content: { format: 'pdb' } },
      },
    },
    ['error a.pdb', 'error b.dwp', 'error c'],
  ],
  ['debug symbols as ever', symbols, symbols, ['existing 1: a.pdb']],
  ['debug symbols in a first publish', null, symbols, ['error a.pdb']],
  ['statistics with sources', {}, statistics(2), ['error a.json']],
  ['statistics without', {}, statistics(0), ['warning a.json']],
  ['statistics that had none', statistics(0), statistics(2), ['error a.json']],
  ['statistics as ever', statistics(1), statistics(2), ['existing 1: a.json']],
  ['statistics in a first publish', null, statistics(2), ['error a.json']],
  [
    'already published',
    files('coverage/a', 'x.log'),
    files('coverage/b', 'x.log'),
    ['existing 2: coverage/, x.log'],
  ],
  [
    'inside forgotten dependencies',
    {},
    files('node_modules/a/coverage/lcov.info', 'node_modules/a/b.log'),
    [],
  ],
  [
    'hostile names',
    {},
    files('__proto__/coverage/lcov.info', 'constructor.log'),
    ['error __proto__/coverage/', 'error constructor.log'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('build-leftover', before, after)).toEqual(expected);
});

test('it counts the folder', () => {
  expect(evidence('build-leftover', {}, files('coverage/a', 'coverage/b/c'))).toEqual([
    { kind: 'coverage', files: 2, bytes: 20, sources: 0 },
  ]);
});

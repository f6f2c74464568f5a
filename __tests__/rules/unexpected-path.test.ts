import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../src/report/package-report.ts';
import { verdictOf } from '../../src/rules/verdict.ts';
import type { FileSpec, TreeSpec } from '../helpers/tree.ts';
import { evidence, judged, line, told } from './told.ts';

const files = (...paths: string[]): TreeSpec => ({
  files: paths.map((path): [string, FileSpec] => [path, 10]),
});
const plain = files('dist/index.js', 'index.js', 'README.md');

describe('a new name at the top', () => {
  test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
    ['a folder, once', plain, files('internal/a.js', 'internal/b/c.js'), ['warning internal/']],
    ['the deepest folder that holds all', plain, files('x/y/a.js', 'x/y/b.js'), ['warning x/y/']],
    [
      'a file of a new sort',
      plain,
      files('script.sh', 'Vagrantfile'),
      ['warning Vagrantfile', 'warning script.sh'],
    ],
    [
      'what npm packs in any case',
      plain,
      files('LICENSE', 'LICENCE.txt', 'readme', 'CHANGELOG.md', 'NOTICE', 'SECURITY.md', 'LICENSE-MIT'),
      [],
    ],
    ['one more module of a flat package', plain, files('toPairs.js', 'toPairs.d.ts', 'toPairs.mjs'), []],
    [
      'what the manifest points at',
      plain,
      { ...files('esm/a.js', 'esm/b.js', 'cli.sh'), manifest: { module: './esm/a.js', bin: 'cli.sh' } },
      [],
    ],
    [
      'a folder that was renamed',
      { files: { 'lib/a.js': 'a'.repeat(99) } },
      { files: { 'dist/a.js': 'a'.repeat(99) } },
      [],
    ],
    [
      'an entry of its own, by a manifest alone',
      plain,
      files('vec2/package.json', 'server/package.json', 'x/y/package.json'),
      ['warning x/y/package.json'],
    ],
    [
      'a folder for a subpath of exports',
      plain,
      { ...files('server/a.js', 'other/a.js'), manifest: { exports: { './server': './dist/server.js' } } },
      ['warning other/a.js'],
    ],
    [
      'one more of many that look alike',
      files(...['de', 'en', 'fr', 'it'].flatMap((name) => [`${name}/data.json`, `${name}/messages.json`])),
      files('bn/data.json', 'bn/messages.json', 'bn/plural.json', 'bm/other.json'),
      ['warning bm/other.json'],
    ],
    [
      'sources beside three builds of them',
      files('lib/a.js', 'es/a.js', 'umd/a.js'),
      files('src/a.js'),
      ['warning src/a.js'],
    ],
    ['a hashed name', files('main.9xqViRZD.css'), files('main.C1G4Q3kq.css'), []],
    ['with nothing published', null, files('internal/a.js', 'x.sh'), []],
    [
      'hostile names',
      plain,
      files('__proto__/a', 'constructor', '\u202e/b'),
      ['warning __proto__/a', 'warning constructor', 'warning \u202e/b'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told('unexpected-path', before, after)).toEqual(expected);
  });

  test.each([['.env', '.claude/a', 'coverage/lcov.info', 'node_modules/a/b', 'a.log', '.git/HEAD']])(
    'what another rule tells is not told twice',
    (...paths) => {
      expect(told('unexpected-path', plain, files(...paths))).toEqual([]);
    },
  );
});

describe('a new class of file', () => {
  test.each<[string, string[], string]>([
    ['tests', ['test/a.js', 'test/b/c.js'], 'test/'],
    ['tests', ['dist/a.test.js'], 'dist/a.test.js'],
    ['tests', ['lib/__tests__/a.js', 'lib/__tests__/b.js'], 'lib/__tests__/'],
    ['documentation', ['_site/a.html', '_site/b.js'], '_site/'],
    ['documentation', ['htmlDocs/img/a.png'], 'htmlDocs/img/a.png'],
    ['tests', ['test.html'], 'test.html'],
    ['documentation', ['dist/docs/a.html', 'dist/docs/b/c.html'], 'dist/docs/'],
    ['examples', ['examples/a.js'], 'examples/a.js'],
    ['benchmarks', ['benchmark/a.js'], 'benchmark/a.js'],
    ['continuous integration', ['.github/workflows/a.yml', '.github/CODEOWNERS'], '.github/'],
    ['continuous integration', ['.travis.yml'], '.travis.yml'],
    ['lockfiles', ['yarn.lock'], 'yarn.lock'],
    ['tool configuration', ['tsconfig.json'], 'tsconfig.json'],
    ['tool configuration', ['.eslintrc.js'], '.eslintrc.js'],
    ['tool configuration', ['vite.config.ts'], 'vite.config.ts'],
  ])('%s', (what, paths, path) => {
    expect(evidence('unexpected-path', plain, files(...paths))).toEqual([
      { reason: 'class', what, files: paths.length, bytes: 10 * paths.length },
    ]);
    expect(told('unexpected-path', plain, files(...paths))).toEqual([`warning ${path}`]);
    expect(told('unexpected-path', null, files(...paths))).toEqual([`warning ${path}`]);
    expect(told('unexpected-path', files(...paths), files(...paths))).toEqual([
      `existing ${paths.length}: ${[...paths].sort().join(', ')}`,
    ]);
  });

  test.each([
    'lib/testing.js',
    'lib/latest.js',
    'dist/contest/a.js',
    'lib/doctor.js',
    'configs/tsconfig.json',
    'presets/.eslintrc.js',
    'npm-shrinkwrap.json',
    'lib/sample/a.js',
    'openapi.spec.json',
    'lib/registry-spec.d.ts',
  ])('%s is of no class', (path) => {
    expect(told('unexpected-path', null, files(path))).toEqual([]);
  });

  test('another file of a class that was there', () => {
    expect(told('unexpected-path', files('test/a.js'), files('test/a.js', 'test/b.js'))).toEqual([
      'existing 1: test/a.js',
    ]);
  });

  test('each name at the top has its own finding', () => {
    expect(told('unexpected-path', plain, files('test/a.js', 'dist/b.spec.js', 'dist/c.spec.js'))).toEqual([
      'warning dist/',
      'warning test/a.js',
    ]);
  });
});

describe('a list of allowed paths', () => {
  const outside = (allow: string[], before: TreeSpec, ...paths: string[]): string[] =>
    judged(before, files(...paths), { allow })
      .filter(({ rule }) => rule === 'unexpected-path')
      .map(line);

  test('fails for every path outside it, also for what was published before', () => {
    expect(
      outside(['dist/**', 'README.md'], files('x.sh'), 'dist/a/b.js', 'README.md', 'x.sh', 'test/a.js'),
    ).toEqual(['error test/a.js', 'error x.sh']);
  });

  test('says that new places are meant', () => {
    expect(outside(['**'], plain, 'new/y', 'z.sh')).toEqual([]);
    expect(outside(['new/**', '*.sh'], plain, 'new/y', 'z.sh')).toEqual([]);
  });

  test.each<[string[], string[]]>([
    [['**'], ['warning dist/a.test.js', 'warning test/b.js', 'warning tsconfig.json']],
    [
      ['{dist,test}/**', '*.json'],
      ['warning dist/a.test.js', 'warning tsconfig.json'],
    ],
    [['**/*.test.js', '{test,x}/**', 'tsconfig.json'], []],
    [
      ['**/*.test.js', '**'],
      ['warning test/b.js', 'warning tsconfig.json'],
    ],
    [['dist/**'], ['error test/b.js', 'error tsconfig.json', 'warning dist/a.test.js']],
  ])('lets a new kind of file in without a word only where a glob names the kind: %j', (allow, expected) => {
    const found = outside(allow, plain, 'dist/a.test.js', 'test/b.js', 'tsconfig.json');
    expect(found.filter((told) => !told.startsWith('note'))).toEqual(expected);
  });

  test('is told of globs that match nothing any more', () => {
    const findings = judged(plain, files('dist/a.js'), {
      allow: ['dist/**', 'docs/*.md', './README.md', 'docs/*.md', 'package.json'],
    });
    const idle = findings.filter(({ rule }) => rule === 'unexpected-path');
    expect(idle.map(line)).toEqual(['note null', 'note null']);
    expect(idle.map(({ evidence: seen }) => seen)).toEqual([
      { reason: 'idle', what: './README.md', files: 0, bytes: 0 },
      { reason: 'idle', what: 'docs/*.md', files: 0, bytes: 0 },
    ]);
    expect(new Set(idle.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(verdictOf(idle, 'warning')).toBe('pass');
  });

  test('package.json is packed in any case', () => {
    expect(outside([], plain)).toEqual([]);
  });

  test.each([
    ['dist/a.map', './dist/*.js'],
    ['dist/deep/a.map', './dist/*.js'],
    ['lib/a/b.map', 'lib/**/*.{js,d.ts}'],
    ['cli.js.map', '{cli,index}.js'],
    ['READ.txt', 'README.md'],
    ['esm/a.css', '{cjs,esm}/*.js'],
    ['constructor', '{cli,index}.js'],
  ])('names the glob that comes nearest to %s', (path, nearest) => {
    const allow = [
      './dist/*.js',
      'docs/**',
      'README.md',
      'lib/**/*.{js,d.ts}',
      '{cli,index}.js',
      '{cjs,esm}/*.js',
    ];
    const finding = judged(plain, files(path), { allow }).find(
      ({ rule, severity }) => rule === 'unexpected-path' && severity === 'error',
    );
    expect(finding?.evidence).toEqual({ reason: 'not-allowed', what: nearest, files: 1, bytes: 10 });
    expect(finding && inWords(finding).message).toBe(
      `Not matched by files.allow (closest: ${nearest}): 1 file, 10 bytes.`,
    );
  });

  test('hostile names match nothing by accident', () => {
    const found = outside(['dist/**'], plain, '__proto__', 'dist\\x', '!dist/a', '#dist');
    expect(found.filter((told) => !told.startsWith('note'))).toEqual([
      'error !dist/a',
      'error #dist',
      'error __proto__',
      'error dist\\x',
    ]);
  });
});

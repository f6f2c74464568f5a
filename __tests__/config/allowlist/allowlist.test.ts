import { describe, expect, test } from 'vitest';
import { allowlist, mostLines } from '../../../src/config/allowlist.ts';
import { globMatcher } from '../../../src/text/glob.ts';
import { realPackages } from './real-packages.ts';

const none = new Map<string, string>();

const globsOf = (paths: string[], ...earlier: string[][]): string[] =>
  allowlist(
    [{ version: '1.2.3', paths }],
    earlier.map((old) => ({ version: '1.2.2', paths: old })),
    none,
  ).map(({ glob }) => glob);

const outside = (globs: readonly string[], paths: readonly string[]): string[] => {
  const matchers = globs.map(globMatcher);
  return paths.filter((path) => path !== 'package.json' && !matchers.some((matches) => matches(path)));
};

describe('lines as one would write them', () => {
  test.each<[string, string[], string[]]>([
    ['a build', ['dist/a.js', 'dist/b.js', 'dist/a.d.ts', 'dist/b.d.ts'], ['dist/*.{d.ts,js}']],
    ['a build in folders', ['dist/a.js', 'dist/x/b.js', 'dist/x/y/c.js'], ['dist/**/*.js']],
    ['package.json is packed in any case', ['package.json', 'index.js'], ['index.js']],
    ['one module in all its forms', ['index.js', 'index.d.ts', 'index.cjs'], ['index.{cjs,d.ts,js}']],
    ['documents', ['README.md', 'CHANGELOG.md', 'LICENSE'], ['LICENSE', '{CHANGELOG,README}.md']],
    ['names that several kinds have', ['a.js', 'a.d.ts', 'b.js', 'c.cjs'], ['a.d.ts', 'c.cjs', '{a,b}.js']],
    ['a single script', ['bin/cli.js'], ['bin/cli.js']],
    ['no end that tells a kind', ['bin/tsc', 'bin/tsserver'], ['bin/{tsc,tsserver}']],
    ['two files of a kind', ['data/a.json', 'data/b.json'], ['data/*.json']],
    ['one name in many folders', ['lib/de/m.json', 'lib/fr/m.json', 'lib/it/m.json'], ['lib/**/m.json']],
    [
      'one name in folders at the top',
      ['ajax/package.json', 'fetch/package.json'],
      ['ajax/package.json', 'fetch/package.json'],
    ],
    ['hashes', ['dist/chunk-AB12CD34.js'], ['dist/chunk-*.js']],
    ['the version', ['dist/app-1.2.3.min.js'], ['dist/app-*.min.js']],
    ['sources and declarations', ['src/a.ts', 'src/b.ts', 'src/c.d.ts', 'src/d.d.ts'], ['src/*.{d.ts,ts}']],
    [
      'many at the top',
      ['a.js', 'b.js', 'c.js', 'd.js', 'e.js', 'f.js', 'g.js', 'readme.md'],
      ['*.js', 'readme.md'],
    ],
    ['glob characters', ['app/[slug]/page.js', '{a}.js'], ['app/\\[slug\\]/page.js', '\\{a\\}.js']],
    ['what a glob cannot name', ['a\nb', 'x\\y', 'd,e/ f'], ['d?e/?f', '{a?b,x?y}']],
    ['nothing', [], []],
  ])('%s', (_, paths, expected) => {
    expect(globsOf(paths)).toEqual(expected);
    expect(outside(globsOf(paths), paths)).toEqual([]);
  });

  test('what changed between the last releases is not named', () => {
    expect(globsOf(['data/a.json'], ['data/b.json'], ['data/c.json'], ['data/d.json'])).toEqual([
      'data/*.json',
    ]);
    expect(globsOf(['dist/a.js'], ['dist/x/a.js'])).toEqual(['dist/**/a.js']);
    expect(globsOf(['dist/a.js'], ['src/a.js'])).toEqual(['dist/a.js']);
  });

  test('what a rule flags has lines of its own', () => {
    const paths = [
      'dist/a.js',
      'dist/b.js',
      'dist/a.js.map',
      'dist/b.js.map',
      '.env',
      'src/a.ts',
      'src/b.ts',
    ];
    const flagged = new Map([
      ['dist/a.js.map', 'source-map'],
      ['dist/b.js.map', 'source-map'],
      ['.env', 'sensitive-file'],
    ]);
    const lines = allowlist(
      [
        { version: '', paths },
        { version: '', paths: ['dist/a.js'] },
      ],
      [],
      flagged,
    );
    expect(lines).toEqual([
      { glob: 'dist/*.js', flagged: [], partlyFlagged: [], files: [2, 1] },
      { glob: 'src/*.ts', flagged: [], partlyFlagged: [], files: [2, 0] },
      { glob: 'dist/*.map', flagged: ['source-map'], partlyFlagged: [], files: [2, 0] },
      { glob: '.env', flagged: ['sensitive-file'], partlyFlagged: [], files: [1, 0] },
    ]);
  });

  test('and where it cannot be told apart, that is said', () => {
    const paths = ['src/a.ts', 'src/x/b.ts', 'src/x/tests/a.ts', 'src/y/tests/b.ts'];
    const flagged = new Map([
      ['src/x/tests/a.ts', 'unexpected-path'],
      ['src/y/tests/b.ts', 'unexpected-path'],
    ]);
    expect(allowlist([{ version: '', paths }], [], flagged)).toEqual([
      { glob: 'src/**/*.ts', flagged: [], partlyFlagged: ['unexpected-path'], files: [4] },
    ]);
    expect(allowlist([{ version: '', paths: paths.slice(2) }], [], flagged)).toEqual([
      { glob: 'src/**/*.ts', flagged: ['unexpected-path'], partlyFlagged: [], files: [2] },
    ]);
  });

  test('hundreds of folders at the top', () => {
    const names = Array.from({ length: 200 }, (_, at) => `Part${at}`);
    const paths = names.flatMap((name) => [
      `${name}/index.js`,
      `${name}/${name}.d.ts`,
      `${name}/package.json`,
    ]);
    expect(globsOf([...paths, 'index.js'])).toEqual([
      '*/**/*.d.ts',
      '*/**/index.js',
      '*/**/package.json',
      'index.js',
    ]);
  });
});

describe('above twelve lines', () => {
  const kinds = ['js', 'mjs', 'cjs', 'json', 'css', 'html', 'svg', 'txt'];
  const inFolder = (folder: string, count: number): string[] =>
    kinds.slice(0, count).map((kind) => `${folder}/${kind}/a.${kind}`);

  test('the folder with the most of them is one line, and the next one where that is not enough', () => {
    const [dist, lib] = [inFolder('dist', 8), inFolder('lib', 6)];
    expect(globsOf([...dist, ...lib, 'a.md'])).toEqual(['dist/**', ...[...lib].sort(), 'a.md']);
    expect(globsOf([...dist, ...lib, ...inFolder('src', 5), 'a.md'])).toEqual([
      'dist/**',
      'lib/**',
      ...inFolder('src', 5).sort(),
      'a.md',
    ]);
  });

  test('what is flagged has four of them at most', () => {
    const paths = [...inFolder('dist', 8), ...inFolder('old', 8)];
    const lines = allowlist(
      [{ version: '', paths }],
      [],
      new Map(paths.filter((path) => path.startsWith('old/')).map((path) => [path, 'archive'])),
    );
    expect(lines.at(-1)).toMatchObject({ glob: 'old/**', flagged: ['archive'] });
    expect(lines).toHaveLength(9);
  });

  test('many files at the top are one line before they are any file', () => {
    const paths = Array.from({ length: 14 }, (_, at) => `name-${'abcdefghijklmn'[at]}.k${at}`);
    expect(globsOf(paths)).toEqual([`{${[...paths].join(',')}}`]);
    const long = paths.map((path) => `${'x'.repeat(40)}${path}`);
    expect(globsOf(long)).toEqual(['*']);
  });
});

describe('real packages', () => {
  test.each(realPackages)('$name', ({ before, after }) => {
    const lines = allowlist([after], [before], none);
    const globs = lines.map(({ glob }) => glob);
    expect(globs.length).toBeLessThanOrEqual(mostLines);
    expect(outside(globs, after.paths)).toEqual([]);
    expect(globs).toMatchSnapshot();
  });

  const leaks: Readonly<Record<string, string[]>> = { '@anthropic-ai/claude-code': ['cli.js.map'] };

  test.each(realPackages)(
    'the list of $name lets its next release through, and a leak not',
    ({ name, before, after }) => {
      const globs = allowlist([before], [], none).map(({ glob }) => glob);
      expect(outside(globs, after.paths)).toEqual(leaks[name] ?? []);
    },
  );

  test.each(realPackages)('nothing in $name lets in what it has none of', ({ name, after }) => {
    const globs = allowlist([after], [], none).map(({ glob }) => glob);
    // Twelve lines would not do for all the kinds of files in there; what rules flag is told all the same.
    const whole = name === 'playwright-core' ? ['lib/'] : [];
    const folders = new Set(after.paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
    const leftovers = [
      'a.js.map',
      '.env',
      '.npmrc',
      'old-1.0.0.tgz',
      'a.log',
      '.DS_Store',
      'id_rsa',
      'a.tsbuildinfo',
    ];
    const unmeant = [
      ...[...folders].flatMap((folder) => leftovers.map((file) => folder + file)),
      ...[
        'test/a.js',
        '.github/a.yml',
        '.claude/settings.json',
        'coverage/lcov.info',
        'node_modules/a/index.js',
      ],
    ]
      .filter((path) => !/\.map$/.test(path) || !after.paths.some((shipped) => shipped.endsWith('.map')))
      .filter((path) => !whole.some((folder) => path.startsWith(folder)));
    expect(outside(globs, unmeant)).toEqual(unmeant);
  });
});

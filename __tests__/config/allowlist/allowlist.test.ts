import { describe, expect, test } from 'vitest';
import { allowlist, mostLines } from '../../../src/config/allowlist/allowlist.ts';
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
    ['a single script', ['bin/cli.js'], ['bin/cli.js']],
    ['no end that tells a kind', ['bin/tsc', 'bin/tsserver'], ['bin/{tsc,tsserver}']],
    ['other files than code by their names', ['dist/a.json', 'dist/b.json'], ['dist/{a,b}.json']],
    [
      'and by their kind when there are many',
      ['data/a.json', 'data/b.json', 'data/c.json', 'data/d.json'],
      ['data/*.json'],
    ],
    ['one name in many folders', ['lib/de/m.json', 'lib/fr/m.json', 'lib/it/m.json'], ['lib/*/m.json']],
    [
      'one name in folders at the top',
      ['ajax/package.json', 'fetch/package.json'],
      ['{ajax,fetch}/package.json'],
    ],
    ['hashes', ['dist/chunk-AB12CD34.js'], ['dist/chunk-*.js']],
    ['the version', ['dist/app-1.2.3.min.js'], ['dist/app-*.min.js']],
    ['sources and declarations', ['src/a.ts', 'src/b.ts', 'src/c.d.ts', 'src/d.d.ts'], ['src/*.ts']],
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

  test('what a rule minds has lines of its own', () => {
    const paths = [
      'dist/a.js',
      'dist/b.js',
      'dist/a.js.map',
      'dist/b.js.map',
      '.env',
      'src/a.ts',
      'src/b.ts',
    ];
    const minded = new Map([
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
      minded,
    );
    expect(lines).toEqual([
      { glob: 'dist/*.js', suspect: '', partly: [], files: [2, 1] },
      { glob: 'src/*.ts', suspect: '', partly: [], files: [2, 0] },
      { glob: 'dist/*.map', suspect: 'source-map', partly: [], files: [2, 0] },
      { glob: '.env', suspect: 'sensitive-file', partly: [], files: [1, 0] },
    ]);
  });

  test('and where it cannot be told apart, that is said', () => {
    const paths = ['src/a.ts', 'src/x/b.ts', 'src/x/tests/a.ts', 'src/y/tests/b.ts'];
    const minded = new Map([
      ['src/x/tests/a.ts', 'unexpected-path'],
      ['src/y/tests/b.ts', 'unexpected-path'],
    ]);
    expect(allowlist([{ version: '', paths }], [], minded)).toEqual([
      { glob: 'src/**/*.ts', suspect: '', partly: ['unexpected-path'], files: [4] },
    ]);
    expect(allowlist([{ version: '', paths: paths.slice(2) }], [], minded)).toEqual([
      { glob: 'src/**/tests/**/*.ts', suspect: 'unexpected-path', partly: [], files: [2] },
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

  test.each(realPackages)('nothing in $name lets in what it has none of', ({ after }) => {
    const globs = allowlist([after], [], none).map(({ glob }) => glob);
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
    ].filter((path) => !/\.map$/.test(path) || !after.paths.some((shipped) => shipped.endsWith('.map')));
    expect(outside(globs, unmeant)).toEqual(unmeant);
  });
});

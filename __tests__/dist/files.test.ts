import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { node } from '../helpers/packgate.ts';
import { published } from '../helpers/published.ts';
import { inFull } from '../helpers/sample.ts';
import { filesBelow, installHere } from './package.ts';

const megabyte = 1_000_000;
const sizeOf = (folder: string): number =>
  filesBelow(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

interface Imports {
  /** Before the file runs. */
  readonly first: readonly string[];
  /** While it runs, perhaps. */
  readonly later: readonly string[];
}

/** Of the files of a bundle, by path; what comes from Node is left out. */
function importsOf(folder: string): ReadonlyMap<string, Imports> {
  const scripts = filesBelow(folder).filter((file) => /\.c?js$/.test(file));
  return new Map(
    scripts.map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const paths = (expression: RegExp): string[] =>
        [...text.matchAll(expression)].map(([, path = '']) => posix.join(posix.dirname(file), path));
      const first = [
        ...paths(/(?<=^|;)(?:import|export)\s*(?:[^'";]*?from\s*)?"(\.[^"]+)";/gm),
        ...paths(/(?<=^|;)const \w+\s*=\s*require\("(\.[^"]+)"\);/gm),
      ];
      const every = paths(/\b(?:import|require)\("(\.[^"]+)"\)/g);
      return [file, { first, later: every.filter((path) => !first.includes(path)) }];
    }),
  );
}

/** Everything that is loaded once these are. */
function reached(
  imports: ReadonlyMap<string, Imports>,
  from: readonly string[],
  next: (of: Imports) => readonly string[],
): string[] {
  const seen = new Set(from);
  for (const file of seen) {
    const found = imports.get(file);
    if (found === undefined) throw new Error(`${file} is not there`);
    for (const other of next(found)) seen.add(other);
  }
  return [...seen].sort();
}

describe('the committed dist', () => {
  const imports = importsOf('dist');
  const all = ({ first, later }: Imports): string[] => [...first, ...later];

  test('has at most 40 files and 4.2 MB', () => {
    expect(filesBelow('dist').length).toBeLessThanOrEqual(40);
    expect(sizeOf('dist')).toBeLessThanOrEqual(4.2 * megabyte);
  });

  test('has names that a change does not change', () => {
    expect(
      filesBelow('dist').filter((file) => !/^(?:[a-z-]+\/)?[A-Za-z-]+(?:\.d)?\.(?:c?js|ts|txt)$/.test(file)),
    ).toEqual([]);
  });

  test('has no file that nothing loads, and none that is missing', () => {
    const entries = [
      'cli.js',
      'index.js',
      'github/action.js',
      'github/comment.js',
      'github/merge.js',
      'github/verify.js',
    ];
    expect(reached(imports, entries, all)).toEqual([...imports.keys()].sort());
  });

  test('--version loads nothing but the version', () => {
    expect(reached(imports, ['cli.js'], ({ first }) => first)).toEqual(['chunks/tool.cjs', 'cli.js']);
  });

  test('no file needs itself before it runs', () => {
    for (const [file, { first }] of imports) {
      expect(reached(imports, first, (of) => of.first)).not.toContain(file);
    }
  });

  test("a registry client, npm's configuration and GitHub's toolkit wait until somebody asks for them", () => {
    const start = [
      'cli.js',
      'index.js',
      'github/action.js',
      'github/comment.js',
      'github/merge.js',
      'github/verify.js',
      'chunks/start.cjs',
    ];
    const loaded = reached(
      imports,
      [...start, 'chunks/check.cjs', 'github/program.cjs'],
      ({ first }) => first,
    );
    for (const late of ['chunks/registry-client.cjs', 'chunks/npm-config.cjs', 'github/octokit.cjs']) {
      expect([...imports.keys()]).toContain(late);
      expect(loaded).not.toContain(late);
    }
  });

  test('a check loads no more than seven files until it finds something new', () => {
    const loaded = reached(imports, ['cli.js', 'chunks/start.cjs', 'chunks/check.cjs'], ({ first }) => first);
    expect(loaded.length).toBe(7);
    expect(loaded).not.toContain('chunks/rare.cjs');
  });

  test("GitHub's toolkit is in files that only the actions load", () => {
    const having = [...imports.keys()].filter((file) =>
      /^\/\/ node_modules\/@(?:actions|octokit)\//m.test(readFileSync(join('dist', file), 'utf8')),
    );
    expect(having).toEqual(['github/octokit.cjs', 'github/toolkit.cjs']);
    const others = reached(imports, ['cli.js', 'index.js'], all);
    expect(others.filter((file) => file.startsWith('github/'))).toEqual([]);
  });
});

describe('the package on npm', () => {
  let folder: string;
  let place: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'packgate-package-'));
    place = await installHere(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has at most 2.5 MB', () => {
    expect(sizeOf(place)).toBeLessThanOrEqual(2.5 * megabyte);
  });

  test("has nothing of GitHub's toolkit, and nothing that only the actions load", () => {
    expect(filesBelow(place).filter((file) => file.startsWith('dist/github'))).toEqual([]);
    for (const file of filesBelow(join(place, 'dist'))) {
      expect(readFileSync(join(place, 'dist', file), 'utf8')).not.toMatch(
        /(?:\/\/ node_modules\/|^)@(?:actions|octokit)\//m,
      );
    }
  });

  test('has every file that its files import and its manifest names', () => {
    const imports = importsOf(place);
    for (const { first, later } of imports.values()) {
      for (const file of [...first, ...later]) expect([...imports.keys()]).toContain(file);
    }
    const { bin, exports } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
    const targets = [
      ...Object.values(bin),
      ...Object.values(exports).flatMap((to) => (typeof to === 'string' ? to : Object.values(to as object))),
    ];
    expect(targets.filter((target) => !existsSync(join(place, String(target))))).toEqual([]);
  });

  inFull('runs as it was laid down', () => {
    const shown = execFileSync(node, [join(place, 'dist/cli.js'), 'demo'], { encoding: 'utf8' });
    expect(shown).toContain('PASS');
    const program = `import { verdictOf } from '${published.name}'; process.stdout.write(verdictOf([], 'error'));`;
    const verdict = execFileSync(node, ['--input-type=module', '-e', program], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(verdict).toBe('pass');
  });
});

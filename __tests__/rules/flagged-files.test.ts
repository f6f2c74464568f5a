import { expect, test } from 'vitest';
import { compareTrees } from '../../src/compare/compare-trees.ts';
import { flaggedFiles } from '../../src/rules/flagged-files.ts';
import { type FileSpec, type TreeSpec, tree } from '../helpers/tree.ts';

const flagged = (spec: TreeSpec): [string, string][] =>
  [...flaggedFiles(compareTrees(null, tree(spec)))].sort();

const files = (...paths: string[]): Record<string, FileSpec> =>
  Object.fromEntries(paths.map((path) => [path, 10]));

test('what rules mind by its path, with the rule', () => {
  const unwanted: [string, string][] = [
    ['.claude/settings.json', 'agent-file'],
    ['.env', 'sensitive-file'],
    ['.github/workflows/ci.yml', 'unexpected-path'],
    ['dist/a.js.map', 'source-map'],
    ['coverage/lcov.info', 'build-leftover'],
    ['lib/a.test.js', 'unexpected-path'],
    ['node_modules/left/index.js', 'nested-dependencies'],
    ['tsconfig.tsbuildinfo', 'build-leftover'],
  ];
  expect(
    flagged({
      files: { ...files(...unwanted.map(([path]) => path)), 'old.tgz': { content: { format: 'gzip' } } },
    }),
  ).toEqual([...unwanted, ['old.tgz', 'archive']].sort());
});

test('what a package is made of is flagged by nobody', () => {
  expect(flagged({ files: files('dist/a.js', 'README.md', 'lib/testing.js', 'src/a.ts', 'a.wasm') })).toEqual(
    [],
  );
  expect(
    flagged({ files: files('node_modules/meant/a.js.map'), manifest: { bundleDependencies: ['meant'] } }),
  ).toEqual([]);
});

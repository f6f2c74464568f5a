import { expect, test } from 'vitest';
import { globMatcher } from '../../src/text/glob.ts';

test.each([
  ['dist/**', 'dist/a/b.js', true],
  ['dist/**', 'dist/.hidden/a', true],
  ['dist/**', 'dist/', true],
  ['dist/**', 'dist2/a', false],
  ['./dist/*.map', 'dist/a.map', true],
  ['/dist/*.map', 'dist/a.map', true],
  ['dist/*.map', 'dist/b/a.map', false],
  ['coverage', 'coverage/', true],
  ['coverage/', 'coverage/', true],
  ['coverage/**', 'coverage/', true],
  ['**/coverage/**', 'a/coverage/', true],
  ['*.{js,mjs}', 'a.mjs', true],
  ['app/[slug]/page.js', 'app/[slug]/page.js', true],
  ['!dist', 'dist', false],
  ['!dist', '!dist', true],
  ['#a', '#a', true],
  ['**', '.env', true],
  ['**', '.', true],
  ['*', 'constructor', true],
  ['DIST/*', 'dist/a', false],
  ['a\\*b', 'a*b', true],
  ['a/**', 'a\\b', false],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(globMatcher(pattern)(path)).toBe(expected);
});

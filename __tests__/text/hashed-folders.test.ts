import { expect, test } from 'vitest';
import { HashedFolders } from '../../src/text/hashed-folders.ts';
import { normaliseName } from '../../src/text/normalise-name.ts';

const named = (paths: readonly string[], path: string): string =>
  new HashedFolders(paths).normalise(path, '1.2.3');

test.each<[string, string[], string, string]>([
  [
    'a hash of letters that reads like a word',
    ['assets/index-DkWngpUn.css', 'assets/index-BaFuULEH.js'],
    'assets/index-BaFuULEH.js',
    'assets/index-<hash>.js',
  ],
  [
    'a hash of digits',
    ['_nuxt/a.1a2b3c4d.js', '_nuxt/b.9f8e7d6c.js', '_nuxt/LaunchPage.vue.65011890.js'],
    '_nuxt/LaunchPage.vue.65011890.js',
    '_nuxt/LaunchPage.vue.<hash>.js',
  ],
  [
    'whole names',
    ['_nuxt/DkWngpUn.js', '_nuxt/9xqViRZD.js', '_nuxt/B2iPLyUM.js', '_nuxt/BaFuULEH.js'],
    '_nuxt/BaFuULEH.js',
    '_nuxt/<hash>.js',
  ],
  [
    'the version in a folder above',
    ['1.2.3/index-DkWngpUn.css', '1.2.3/index-BaFuULEH.js'],
    '1.2.3/index-BaFuULEH.js',
    '<version>/index-<hash>.js',
  ],
])('where a bundler wrote, the rest is its own too: %s', (_, paths, path, expected) => {
  expect(named(paths, path)).toBe(expected);
});

test.each<[string, string[], string]>([
  ['another folder', ['assets/index-DkWngpUn.css', 'lib/my-settings.js'], 'lib/my-settings.js'],
  [
    'one hash among words',
    ['dist/chunk-AB12CD34.js', 'dist/my-settings.js', 'dist/my-template.js'],
    'dist/my-template.js',
  ],
  ['a whole name beside one hash', ['dist/chunk-AB12CD34.js', 'dist/settings.js'], 'dist/settings.js'],
  ['another length', ['a/x-DkWngpUn.css', 'a/x-defaults.min.js', 'a/x-production.js'], 'a/x-production.js'],
])('words stay words: %s', (_, paths, path) => {
  expect(named(paths, path)).toBe(path);
});

test('what is clear by itself needs no folder', () => {
  for (const path of ['index.9xqViRZD.js', 'a/b.js', '', '/', '__proto__/constructor'])
    expect(named([], path)).toBe(normaliseName(path, '1.2.3'));
});

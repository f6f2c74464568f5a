import { describe, expect, test } from 'vitest';
import type { FileSpec, TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const binary: FileSpec = { size: 10, content: { text: false } };
const sized = (size: number): TreeSpec => ({ files: { 'a.zip': { size, content: { text: false } } } });
const files = (...paths: string[]): TreeSpec => ({ files: paths.map((path) => [path, binary]) });

describe('names and formats', () => {
  test.each([
    'a.tgz',
    'a.tar.gz',
    'a.tar',
    'a.zip',
    'a.7z',
    'a.lzma',
    'a.tar.zst',
    'a.jar',
    'a.whl',
    'a.vsix',
    'a.crx',
    'a.deb',
  ])('%s', (path) => {
    expect(told('archive', {}, files(path))).toEqual([`error ${path}`]);
  });

  test.each(['zip', 'gzip', 'tar', 'bzip2', 'xz', 'zstd', '7z', 'rar', 'git', 'squashfs'] as const)(
    '%s by its bytes',
    (format) => {
      expect(told('archive', {}, { files: { 'a.dat': { content: { format } } } })).toEqual(['error a.dat']);
    },
  );

  test.each([
    'report.docx',
    'book.epub',
    'talk.key',
    'app.min.js.gz',
    'style.css.gz',
    'data.json.zst',
    'icon.svgz',
    'a.js.map.gz',
  ])('not %s', (path) => {
    expect(told('archive', {}, { files: { [path]: { content: { format: 'zip' } } } })).toEqual([]);
  });

  test('by what is in a compressed file', () => {
    const files = { 'a.json.gz': { content: { format: 'gzip', inside: 'tar' } } } as const;
    expect(told('archive', {}, { files })).toEqual(['error a.json.gz']);
  });

  test('not a text that is called so, nor a static library', () => {
    expect(
      told('archive', {}, { files: { 'a.zip': 'text', 'lib.a': { content: { format: 'ar' } } } }),
    ).toEqual([]);
  });
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['with nothing published', null, files('a.zip'), ['error a.zip']],
  ['already published', files('a.zip'), files('a.zip'), ['existing 1: a.zip']],
  ['exchanged', sized(1_000), sized(1_200), ['warning a.zip']],
  ['exchanged for one twice as large', sized(1_000), sized(2_000), ['error a.zip']],
  [
    'exchanged for one of another format',
    { files: { 'a.bin': { size: 9, content: { format: 'zip' } } } },
    { files: { 'a.bin': { size: 8, content: { format: 'tar' } } } },
    ['warning a.bin'],
  ],
  [
    'an exchanged module of another platform',
    files('a.jar'),
    { files: { 'a.jar': { ...binary, size: 19 } } },
    ['existing 1: a.jar'],
  ],
  ['one twice as large', files('a.jar'), { files: { 'a.jar': { ...binary, size: 20 } } }, ['error a.jar']],
  ['another one', files('a.zip'), files('a.zip', 'b.zip'), ['error b.zip', 'existing 1: a.zip']],
  [
    'another module of another platform',
    files('libs/a.jar'),
    files('libs/a.jar', 'libs/b.jar'),
    ['existing 2: libs/a.jar, libs/b.jar'],
  ],
  ['inside forgotten dependencies', {}, files('node_modules/a/b.zip'), []],
  ['hostile names', {}, files('__proto__.zip', '\u202e.tgz'), ['error __proto__.zip', 'error \u202e.tgz']],
])('%s', (_, before, after, expected) => {
  expect(told('archive', before, after)).toEqual(expected);
});

test.each([
  ['fixture', 'fixture-1.0.0.tgz', true],
  ['fixture', 'dist/fixture-0.9.0-beta.1.tgz', true],
  ['fixture', 'package.tgz', true],
  ['@acme/fix.ture', 'acme-fix.ture-1.0.0.tgz', true],
  ['@acme/fixture', 'acme-fixture-v2.0.0.tgz', true],
  ['fixture', 'other-1.0.0.tgz', false],
  ['a+b', 'aab-1.0.0.tgz', false],
  ['fix.ture', 'fix-ture-1.0.0.tgz', false],
])('%s: %s, its own tarball: %s', (name, path, own) => {
  expect(evidence('archive', {}, { ...files(path), manifest: { name } })[0]?.own).toBe(own);
});

test('the own tarball of the last release, under its new name', () => {
  const before: TreeSpec = { ...files('dist/fixture-1.0.0.tgz') };
  const after: TreeSpec = { ...files('dist/fixture-1.1.0.tgz'), manifest: { version: '1.1.0' } };
  expect(told('archive', before, after)).toEqual(['error dist/fixture-1.1.0.tgz']);
  expect(told('archive', before, before)).toEqual(['existing 1: dist/fixture-1.0.0.tgz']);
});

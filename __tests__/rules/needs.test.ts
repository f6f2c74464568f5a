import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/model/package-tree.ts';
import { Needs } from '../../src/rules/needs.ts';
import { tree } from '../helpers/tree.ts';

const files = {
  'index.js': 1,
  'lib/a.js': 1,
  'lib/b.mjs': 1,
  'lib/table.json': 1,
  'lib/index.d.ts': 1,
  'src/a.ts': 1,
  'locales/de.js': 1,
  'locales/en.js': 1,
  'css/x.css': 1,
};

const needs = (
  manifest: Readonly<Record<string, JsonValue>>,
  references: Readonly<Record<string, readonly string[]>> = {},
  unwanted: readonly string[] = [],
) =>
  new Needs(
    tree({ files, manifest }),
    new Map(Object.entries(references).map(([path, to]) => [path, new Set(to)])),
    (path) => unwanted.includes(path),
  );

describe('by package.json', () => {
  test.each<[Readonly<Record<string, JsonValue>>, string, string]>([
    [{ main: './lib/a' }, 'lib/a.js', '"main" in package.json'],
    [{ main: 'lib' }, 'lib/index.d.ts', '"main" in package.json'],
    [{ exports: { '.': { import: './lib/b.mjs' } } }, 'lib/b.mjs', '"exports" in package.json'],
    [{ unpkg: 'lib/a.js' }, 'lib/a.js', '"unpkg" in package.json'],
    [{ jsdelivr: '/lib/a.js' }, 'lib/a.js', '"jsdelivr" in package.json'],
    [{ style: 'css/x.css' }, 'css/x.css', '"style" in package.json'],
    [{ bin: { x: './index.js' } }, 'index.js', '"bin" in package.json'],
    [{ imports: { '#a': './lib/a.js' } }, 'lib/a.js', '"imports" in package.json'],
  ])('%j: %s', (manifest, path, by) => {
    expect(needs(manifest).by(path)).toBe(by);
  });

  test('a pattern makes files public, and needs none of them', () => {
    const found = needs({ exports: { './*': './lib/*.js' }, typesVersions: { '*': { x: ['./src/*'] } } });
    expect([found.publicBy('lib/a.js'), found.by('lib/a.js')]).toEqual(['"exports" in package.json', null]);
    expect(found.publicBy('src/a.ts')).toBe('"typesVersions" in package.json');
    expect(found.publicBy('lib/b.mjs')).toBeNull();
  });

  test('what says what is packed, and plain words, need nothing', () => {
    const found = needs({
      files: ['lib/a.js'],
      keywords: ['index'],
      description: 'index.js',
      scripts: { a: 'lib/a.js' },
    });
    expect([found.by('lib/a.js'), found.by('index.js')]).toEqual([null, null]);
  });
});

describe('by other files', () => {
  test.each<[string, string]>([
    ['lib/table', 'lib/table.json'],
    ['lib/a.js', 'lib/a.js'],
    ['src/a.js', 'src/a.ts'],
    ['lib', 'lib/index.d.ts'],
  ])('%s: %s', (reference, path) => {
    expect(needs({}, { 'index.js': [reference] }).by(path)).toBe('index.js');
  });

  test.each(['locales/', 'locales'])('%s: the folder is public, and needs none of its files', (reference) => {
    const found = needs({ directories: { bin: './lib' } }, { 'index.js': [reference] });
    expect([found.publicBy('locales/de.js'), found.by('locales/de.js')]).toEqual(['index.js', null]);
    expect(found.publicBy('lib/a.js')).toBe('"directories" in package.json');
  });

  test('what is loaded: what package.json names, and whatever that points to', () => {
    const references = {
      'lib/a.js': ['lib/table', 'locales/'],
      'css/x.css': ['src/a'],
      'locales/de.js': ['lib/b.mjs'],
    };
    const found = needs({ main: 'lib/a' }, references).loaded(
      new Map(Object.entries(references).map(([path, to]) => [path, new Set(to)])),
    );
    expect([...found].sort()).toEqual([
      'index.js',
      'lib/a.js',
      'lib/b.mjs',
      'lib/table.json',
      'locales/de.js',
      'locales/en.js',
      'package.json',
    ]);
  });

  test('one that is unwanted itself needs nothing, nor does a file need itself', () => {
    expect(needs({}, { 'src/a.ts': ['lib/a.js'] }, ['src/a.ts']).by('lib/a.js')).toBeNull();
    expect(needs({}, { 'lib/a.js': ['lib/a.js'] }).by('lib/a.js')).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/model/package-tree.ts';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const pack = (manifest: Record<string, JsonValue>): TreeSpec => ({ manifest });
const needs = (dependencies: Record<string, string>): TreeSpec => pack({ dependencies });

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['added', {}, needs({ a: '^1' }), ['warning package.json']],
  [
    'added as optional or as peer',
    {},
    pack({ optionalDependencies: { a: '1' }, peerDependencies: { b: '1' } }),
    ['warning package.json', 'warning package.json'],
  ],
  ['from a repository, with nothing published', null, needs({ a: 'x/a#main' }), ['error package.json']],
  ['an alias, with nothing published', null, needs({ a: 'npm:b@1' }), []],
  ['another range', needs({ a: '^1' }), needs({ a: '^2' }), []],
  ['from one field to another', needs({ a: '^1' }), pack({ peerDependencies: { a: '^1' } }), []],
  ['always from a repository', needs({ a: 'x/a#1' }), needs({ a: 'x/a#2' }), ['existing 1: a: x/a#2']],
  ['removed', needs({ a: '1' }), {}, []],
  ['for development', {}, pack({ devDependencies: { a: '1' } }), []],
  [
    'a peer that is optional',
    {},
    pack({ peerDependencies: { a: '1' }, peerDependenciesMeta: { a: { optional: true } } }),
    [],
  ],
  [
    'the same program for one more platform',
    pack({
      version: '1.0.0',
      optionalDependencies: { '@x/b-linux-x64': '1.0.0', '@x/b-darwin-arm64': '1.0.0' },
    }),
    pack({
      version: '1.1.0',
      optionalDependencies: {
        '@x/b-linux-x64': '1.1.0',
        '@x/b-freebsd-x64': '1.1.0',
        '@x/b-darwin-arm64': '1.1.0',
      },
    }),
    [],
  ],
  [
    'another program beside those for platforms',
    pack({ version: '1.0.0', optionalDependencies: { '@x/b-linux-x64': '1.0.0' } }),
    pack({
      version: '1.1.0',
      optionalDependencies: {
        '@x/b-linux-x64': '1.1.0',
        '@y/b-linux-x64': '1.1.0',
        '@x/b-linux-arm64': '^1.0.0',
      },
    }),
    ['warning package.json', 'warning package.json'],
  ],
  ['one that no install can resolve is told by another rule', {}, needs({ a: 'workspace:*' }), []],
  ['with nothing published', null, needs({ a: '1' }), []],
  [
    'hostile names',
    {},
    { manifest: JSON.parse('{"dependencies":{"__proto__":"1","constructor":"1"},"peerDependenciesMeta":7}') },
    ['warning package.json', 'warning package.json'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('dependency', before, after)).toEqual(expected);
});

describe('where a dependency comes from', () => {
  test.each([
    ['a repository', '^1', 'github:x/a'],
    ['an address', '^1', 'https://x.example/a.tgz'],
    ['a repository of another owner', 'x/a#1', 'y/a#1'],
    ['another repository of the owner', 'x/a1', 'x/a2'],
    ['another host', 'github:x/a', 'gitlab:x/a'],
    ['another host, spelled out', 'git+https://git.example/x/a.git', 'git+https://git.test/x/a.git'],
    ['another host over ssh', 'git@git.example:x/a.git', 'git@git.test:x/a.git'],
    ['a way that anybody can change', 'git+https://git.example/x/a.git', 'git://git.example/x/a.git'],
    ['another tarball', 'https://x.example/a-1.0.0.tgz', 'https://x.example/b-1.0.0.tgz'],
    [
      'an owner in an address',
      'https://x.example/good/a/tar.gz/v1.0.0',
      'https://x.example/evil/a/tar.gz/v1.0.0',
    ],
    ['an address instead of an alias', 'npm:b@1', 'HTTPS://x.example/a.tgz'],
  ])('%s: an error', (_, before, after) => {
    expect(told('dependency', needs({ a: before }), needs({ a: after }))).toEqual(['error package.json']);
  });

  test.each(['x/a', 'git+ssh://x.example/a', 'http://x.example/a', 'gist:1234', 'someone@x.example:a.git'])(
    'new, from %s: an error',
    (range) => {
      expect(told('dependency', {}, needs({ a: range }))).toEqual(['error package.json']);
    },
  );

  test.each([
    ['an alias', '^1', 'npm:b@1'],
    ['another alias', 'npm:@s/b@1', 'npm:@t/b@1'],
    ['no alias any more', 'npm:b@1', '^1'],
    ['the registry instead of a repository', 'x/a', '^1'],
  ])('%s: a warning', (_, before, after) => {
    expect(told('dependency', needs({ a: before }), needs({ a: after }))).toEqual(['warning package.json']);
  });

  test.each([
    ['an alias of itself', '^1', 'npm:a@^2'],
    ['another range of an alias', 'npm:@s/b@1', 'npm:@s/b@^2'],
    ['a range where the workspace was', 'workspace:*', '^1'],
  ])('%s: nothing', (_, before, after) => {
    expect(told('dependency', needs({ a: before }), needs({ a: after }))).toEqual([]);
  });

  test.each([
    ['a repository, spelled out', 'github:X/a#1', 'git+ssh://git@github.com/x/a.git#2'],
    ['the next version of a tarball', 'https://x.example/a-1.0.0.tgz', 'https://x.example/a-1.0.1.tgz'],
    ['the next commit of a tarball', 'https://x.example/a/01234abcde', 'https://x.example/a/56789fabcd?x=1'],
  ])('%s: as before', (_, before, after) => {
    expect(told('dependency', needs({ a: before }), needs({ a: after }))).toEqual([
      `existing 1: a: ${after}`,
    ]);
  });

  test('a dependency that is bundled now', () => {
    const manifest = { dependencies: { a: '1' }, bundleDependencies: ['a'] };
    const bundled: TreeSpec = { manifest, files: { 'node_modules/a/x.js': 1 } };
    expect(told('dependency', needs({ a: '1' }), bundled)).toEqual(['warning package.json']);
    expect(told('dependency', bundled, bundled)).toEqual([]);
  });

  test('what a bundled package takes from elsewhere', () => {
    const inner = (range: string, field = 'dependencies'): TreeSpec => ({
      inner: { 'node_modules/a/': { [field]: { b: range } } },
    });
    expect(told('dependency', inner('1'), inner('x/b'))).toEqual(['error node_modules/a/package.json']);
    expect(told('dependency', inner('x/b'), inner('x/b'))).toEqual(['existing 1: a b: x/b']);
    expect(told('dependency', inner('1'), inner('2'))).toEqual([]);
    expect(told('dependency', {}, inner('x/b', 'devDependencies'))).toEqual([]);
  });
});

describe('a shrinkwrap', () => {
  const locks = (digest: string, hosts: string[] = []): TreeSpec => ({
    shrinkwraps: { 'npm-shrinkwrap.json': { packages: 3, hosts, digest } },
  });
  test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
    ['new', {}, locks('1'), ['warning npm-shrinkwrap.json']],
    ['with nothing published', null, locks('1'), ['warning npm-shrinkwrap.json']],
    ['that locks something else', locks('1'), locks('2'), ['warning npm-shrinkwrap.json']],
    ['that locks the same', locks('1'), locks('1'), ['existing 1: npm-shrinkwrap.json']],
    ['gone', locks('1'), {}, []],
  ])('%s', (_, before, after, expected) => {
    expect(told('dependency', before, after)).toEqual(expected);
  });

  test('it names the hosts', () => {
    expect(evidence('dependency', {}, locks('1', ['x.example']))).toMatchObject([
      { reason: 'shrinkwrap', packages: 3, hosts: ['x.example'] },
    ]);
  });
});

test('it says which', () => {
  const seen = { field: 'dependencies', packages: 0, hosts: [] };
  expect(evidence('dependency', needs({ a: '1' }), needs({ a: 'git+ssh://x.example/a', b: '2' }))).toEqual([
    { ...seen, name: 'a', before: '1', after: 'git+ssh://x.example/a', reason: 'remote' },
    { ...seen, name: 'b', before: null, after: '2', reason: 'added' },
  ]);
});

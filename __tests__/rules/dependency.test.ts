import { expect, test } from 'vitest';
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
  ['moved to a repository', needs({ a: '^1' }), needs({ a: 'github:x/a' }), ['warning package.json']],
  ['moved to a URL', needs({ a: '^1' }), needs({ a: 'https://x.example/a.tgz' }), ['warning package.json']],
  ['from a repository, with nothing published', null, needs({ a: 'x/a#main' }), ['warning package.json']],
  ['another range', needs({ a: '^1' }), needs({ a: '^2' }), []],
  ['from one field to another', needs({ a: '^1' }), pack({ peerDependencies: { a: '^1' } }), []],
  ['always from a repository', needs({ a: 'x/a#1' }), needs({ a: 'x/a#2' }), []],
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

test('it says which', () => {
  expect(evidence('dependency', needs({ a: '1' }), needs({ a: 'git+ssh://x.example/a', b: '2' }))).toEqual([
    { field: 'dependencies', name: 'a', before: '1', after: 'git+ssh://x.example/a', reason: 'moved' },
    { field: 'dependencies', name: 'b', before: null, after: '2', reason: 'added' },
  ]);
});

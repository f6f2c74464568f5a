import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const needs = (range: string, field = 'dependencies', name = 'a'): TreeSpec => ({
  manifest: JSON.parse(`{"${field}":{"${name}":${JSON.stringify(range)}}}`),
});

test.each([
  ['workspace:*', 'workspace:'],
  ['workspace:^1.0.0', 'workspace:'],
  ['catalog:', 'catalog:'],
  ['catalog:react18', 'catalog:'],
  ['file:../a', 'file:'],
  ['link:../a', 'link:'],
  ['portal:../a', 'portal:'],
  ['patch:a@1#./a.patch', 'patch:'],
  ['../a', 'path'],
  ['./vendor/a', 'path'],
  ['/home/me/a', 'path'],
  ['C:\\a', 'path'],
  ['a.tgz', 'path'],
  ['A.tar.gz', 'path'],
])('%s', (range, protocol) => {
  expect(evidence('unresolved-dependency', {}, needs(range))).toEqual([
    { field: 'dependencies', name: 'a', range, protocol },
  ]);
});

test.each([
  '^1.0.0',
  '*',
  'latest',
  '',
  'npm:b@^1',
  'github:a/b',
  'a/b',
  'https://x.example/a.tgz',
  '>=1 <2',
])('not %s', (range) => {
  expect(told('unresolved-dependency', {}, needs(range))).toEqual([]);
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['new', needs('^1'), needs('workspace:^1'), ['error package.json']],
  ['of a peer, of an optional one', null, needs('workspace:*', 'peerDependencies'), ['error package.json']],
  ['of nobody’s business', {}, needs('workspace:*', 'devDependencies'), ['note package.json']],
  ['as before', needs('file:../a'), needs('file:../b'), ['existing 1: dependencies: a@file:../b']],
  ['another protocol than before', needs('file:../a'), needs('workspace:*'), ['error package.json']],
  ['a hostile name', {}, needs('workspace:*', 'dependencies', '__proto__'), ['error package.json']],
])('%s', (_, before, after, expected) => {
  expect(told('unresolved-dependency', before, after)).toEqual(expected);
});

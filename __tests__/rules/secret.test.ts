import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const secrets = (files: Record<string, string[]>): TreeSpec => ({
  files: Object.entries(files).map(([path, digests]) => [
    path,
    {
      sha256: null,
      content: {
        secrets: digests.map((digest, at) => ({ detector: 'npm-access-token', line: at + 1, digest })),
      },
    },
  ]),
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['a new one', {}, secrets({ 'a.js': ['1'] }), ['error a.js']],
  [
    'another one in the same file',
    secrets({ 'a.js': ['1'] }),
    secrets({ 'a.js': ['1', '2'] }),
    ['error a.js', 'existing 1: a.js'],
  ],
  ['with nothing published', null, secrets({ 'a.js': ['1'] }), ['error a.js']],
  ['two different ones', {}, secrets({ 'a.js': ['1', '2'] }), ['error a.js', 'error a.js']],
  ['the same one twice in a file', {}, secrets({ 'a.js': ['1', '1'] }), ['error a.js']],
  [
    'one that another file held before',
    secrets({ 'b.js': ['1'] }),
    secrets({ 'a.js': ['1'] }),
    ['existing 1: a.js'],
  ],
  ['none', {}, secrets({ 'a.js': [] }), []],
  [
    'a hostile name',
    {},
    { files: [['__proto__', secrets({ a: ['1'] }).files?.[0 as never]?.[1] ?? 1]] },
    ['error __proto__'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('secret', before, after)).toEqual(expected);
});

test('a private key in a file that is told by its name is told once', () => {
  const key = (detector: string, digest = '1'): TreeSpec => ({
    files: { id_rsa: { content: { secrets: [{ detector, line: 1, digest }] }, size: digest.length } },
  });
  expect(told('secret', {}, key('private-key'))).toEqual([]);
  expect(told('sensitive-file', {}, key('private-key'))).toEqual(['error id_rsa']);
  expect(told('secret', {}, key('npm-access-token'))).toEqual(['error id_rsa']);
  expect(told('secret', key('private-key'), key('private-key', '22'))).toEqual(['error id_rsa']);
});

test('it names the detector and the line, never the secret', () => {
  expect(evidence('secret', {}, secrets({ 'a.js': ['f00d'] }))).toEqual([
    { detector: 'npm-access-token', line: 1, digest: 'f00d' },
  ]);
});

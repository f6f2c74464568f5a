import { expect, test } from 'vitest';
import { map, type TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const comment = (host: string, path = 'a.js'): TreeSpec => ({
  files: [
    [
      path,
      { content: { mapping: { kind: 'remote', url: `https://${host}/a.map`, host, bytes: 0, map: null } } },
    ],
  ],
});
const inMap = (...hosts: string[]): TreeSpec => ({
  files: { 'a.js.map': { content: { sourceMap: map({ hosts }) } } },
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['a comment', {}, comment('maps.example'), ['error a.js']],
  ['a map', {}, inMap('maps.example'), ['error a.js.map']],
  ['another host than before', comment('one.example'), comment('two.example'), ['error a.js']],
  ['with nothing published', null, comment('maps.example'), ['error a.js']],
  ['the same host, elsewhere before', inMap('maps.example'), comment('maps.example'), ['existing 1: a.js']],
  ['none', {}, inMap(), []],
  ['a hostile name and host', {}, comment('__proto__', 'constructor'), ['error constructor']],
])('%s', (_, before, after, expected) => {
  expect(told('remote-source-map', before, after)).toEqual(expected);
});

test('it names the hosts that are new', () => {
  expect(
    evidence('remote-source-map', inMap('b.example'), inMap('c.example', 'b.example', 'a.example')),
  ).toEqual([{ hosts: ['a.example', 'c.example'], where: 'map' }]);
});

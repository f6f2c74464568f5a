import { expect, test } from 'vitest';
import type { Hazard } from '../../src/model/package-tree.ts';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const hazard = (level: Hazard['level'], path: string | null, code = 'link', detail = 'x'): Hazard => ({
  level,
  code,
  offset: 512,
  path,
  detail,
});
const pack = (...hazards: Hazard[]): TreeSpec => ({ hazards });

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['outside the profile', {}, pack(hazard('error', 'a')), ['error a']],
  ['harmless, but worth a word', {}, pack(hazard('note', null)), ['note null']],
  [
    'the last release is no excuse for what installers read differently',
    pack(hazard('error', 'a', 'duplicate-entry')),
    pack(hazard('error', 'a', 'duplicate-entry')),
    ['error a'],
  ],
  [
    'a link that was there is no news',
    pack(hazard('error', 'a')),
    pack(hazard('error', 'a')),
    ['existing 1: a'],
  ],
  [
    'a link that leads elsewhere now is',
    pack(hazard('error', 'a')),
    pack(hazard('error', 'a', 'link', 'y')),
    ['error a'],
  ],
  [
    'two keys of one name, as ever',
    pack(hazard('error', 'package.json', 'repeated-key', 'scripts.install')),
    pack(hazard('error', 'package.json', 'repeated-key', 'scripts.install')),
    ['error package.json'],
  ],
  ['with nothing published', null, pack(hazard('error', 'a')), ['error a']],
  ['of the last release alone', pack(hazard('error', 'a')), {}, []],
  ['none', {}, {}, []],
  [
    'hostile paths',
    {},
    pack(hazard('error', '../../__proto__'), hazard('error', 'a\u0000\u202e')),
    ['error ../../__proto__', 'error a\u0000\u202e'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('hazardous-entry', before, after)).toEqual(expected);
});

test('it names code and place', () => {
  expect(evidence('hazardous-entry', {}, pack(hazard('error', 'a')))).toEqual([
    { code: 'link', offset: 512, detail: 'x' },
  ]);
});

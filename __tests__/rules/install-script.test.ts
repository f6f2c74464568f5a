import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const scripts = (named: Record<string, string>): TreeSpec => ({ manifest: { scripts: named } });
const gyp: TreeSpec = { files: { 'binding.gyp': 10 } };

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['added', {}, scripts({ preinstall: 'npx only-allow pnpm' }), ['error package.json']],
  [
    'each of the three',
    {},
    scripts({ preinstall: 'a', install: 'b', postinstall: 'c' }),
    ['error package.json', 'error package.json', 'error package.json'],
  ],
  [
    'a second one',
    scripts({ install: 'a' }),
    scripts({ install: 'a', postinstall: 'b' }),
    ['error package.json', 'existing 1: install: a'],
  ],
  ['built without being asked', {}, gyp, ['error binding.gyp']],
  ['changed', scripts({ install: 'a' }), scripts({ install: 'b' }), ['warning package.json']],
  [
    'the same command at another time',
    scripts({ install: 'a' }),
    scripts({ postinstall: 'a' }),
    ['warning package.json'],
  ],
  ['with nothing published', null, scripts({ install: 'a' }), ['warning package.json']],
  ['unchanged', scripts({ install: 'a' }), scripts({ install: 'a' }), ['existing 1: install: a']],
  [
    'written out what npm did anyway',
    gyp,
    { ...gyp, ...scripts({ install: 'node-gyp rebuild' }) },
    ['existing 1: install: node-gyp rebuild'],
  ],
  ['a build that gypfile forbids', {}, { ...gyp, manifest: { gypfile: false } }, []],
  ['binding.gyp deeper down', {}, { files: { 'src/binding.gyp': 1 } }, []],
  [
    'scripts that do not run for consumers',
    {},
    scripts({ prepare: 'a', prepublishOnly: 'b', test: 'c', postpack: 'd' }),
    [],
  ],
  ['an empty one', {}, scripts({ install: ' ' }), []],
  ['removed', scripts({ install: 'a' }), {}, []],
  ['hostile text', {}, scripts({ ['__proto__']: 'a', install: '\u202e\n::error::' }), ['error package.json']],
])('%s', (_, before, after, expected) => {
  expect(told('install-script', before, after)).toEqual(expected);
});

test('it shows both commands', () => {
  expect(evidence('install-script', scripts({ install: 'a' }), scripts({ install: 'b' }))).toEqual([
    { script: 'install', before: 'a', after: 'b', implicit: false },
  ]);
  expect(evidence('install-script', {}, gyp)).toEqual([
    { script: 'install', before: null, after: 'node-gyp rebuild', implicit: true },
  ]);
});

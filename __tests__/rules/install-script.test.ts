import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const scripts = (named: Record<string, string>): TreeSpec => ({ manifest: { scripts: named } });
const bundles = (packages: Record<string, Record<string, string>>): TreeSpec => ({
  inner: Object.fromEntries(Object.entries(packages).map(([folder, named]) => [folder, { scripts: named }])),
});
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
  [
    'changed in what it runs',
    scripts({ postinstall: 'npm run setup', setup: 'a' }),
    scripts({ postinstall: 'npm run setup', setup: 'b' }),
    ['warning package.json'],
  ],
  [
    'changed in what runs before that',
    scripts({ postinstall: 'a && yarn setup', setup: 'npm run b', b: 'c' }),
    scripts({ postinstall: 'a && yarn setup', setup: 'npm run b', b: 'c', preb: 'd' }),
    ['warning package.json'],
  ],
  [
    'the same in all that it runs',
    scripts({ postinstall: 'pnpm run -s setup', setup: 'npm run setup', test: 'a' }),
    scripts({ postinstall: 'pnpm run -s setup', setup: 'npm run setup', test: 'b' }),
    ['existing 1: postinstall: pnpm run -s setup (npm run setup)'],
  ],
  ['with nothing published', null, scripts({ install: 'a' }), ['warning package.json']],
  ['unchanged', scripts({ install: 'a' }), scripts({ install: 'a' }), ['existing 1: install: a']],
  [
    'written out what npm did anyway',
    gyp,
    { ...gyp, ...scripts({ install: 'node-gyp rebuild' }) },
    ['existing 1: install: node-gyp rebuild'],
  ],
  [
    'a build that gypfile forbids to npm alone',
    {},
    { ...gyp, manifest: { gypfile: false } },
    ['error binding.gyp'],
  ],
  ['any .gyp file at the top', {}, { files: { 'Addon.GYP': 10 } }, ['error Addon.GYP']],
  ['of two .gyp files one', {}, { files: { 'a.gyp': 1, 'binding.gyp': 1 } }, ['error binding.gyp']],
  [
    'a .gyp file beside a preinstall script, which yarn builds',
    scripts({ preinstall: 'a' }),
    { ...gyp, ...scripts({ preinstall: 'a' }) },
    ['error binding.gyp', 'existing 1: preinstall: a'],
  ],
  [
    'a .gyp file that its install script builds',
    {},
    { ...gyp, ...scripts({ install: 'a' }) },
    ['error package.json'],
  ],
  ['a .gyp file with nothing published', null, gyp, ['warning binding.gyp']],
  ['a .gyp file as ever', gyp, gyp, ['existing 1: install: node-gyp rebuild']],
  ['binding.gyp deeper down, and includes of it', {}, { files: { 'src/binding.gyp': 1, 'a.gypi': 1 } }, []],
  [
    'of a bundled package, and of one inside of that',
    {},
    bundles({
      'node_modules/@s/a/': { install: 'a' },
      'node_modules/@s/a/node_modules/b/': { postinstall: 'b' },
    }),
    ['error node_modules/@s/a/node_modules/b/package.json', 'error node_modules/@s/a/package.json'],
  ],
  [
    'of a bundled package, with nothing published',
    null,
    bundles({ 'node_modules/a/': { install: 'a' } }),
    ['warning node_modules/a/package.json'],
  ],
  [
    'of a bundled package that got another command',
    bundles({ 'node_modules/a/': { install: 'a' } }),
    bundles({ 'node_modules/a/': { install: 'b' } }),
    ['warning node_modules/a/package.json'],
  ],
  [
    'of a bundled package that lies elsewhere now',
    bundles({ 'node_modules/a/': { install: 'a' } }),
    bundles({ 'node_modules/b/node_modules/a/': { install: 'a' } }),
    ['existing 1: a install: a'],
  ],
  [
    'the same command in another bundled package',
    bundles({ 'node_modules/a/': { install: 'a' } }),
    bundles({ 'node_modules/a/': { install: 'a' }, 'node_modules/b/': { install: 'a' } }),
    ['error node_modules/b/package.json', 'existing 1: a install: a'],
  ],
  [
    'a .gyp file of a bundled package',
    {},
    {
      ...bundles({ 'node_modules/a/': {} }),
      files: { 'node_modules/a/x.gyp': 1, 'node_modules/a/src/y.gyp': 1 },
    },
    ['error node_modules/a/x.gyp'],
  ],
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
    { script: 'install', before: 'a', after: 'b', implicit: false, bundled: null },
  ]);
  expect(evidence('install-script', {}, gyp)).toEqual([
    { script: 'install', before: null, after: 'node-gyp rebuild', implicit: true, bundled: null },
  ]);
});

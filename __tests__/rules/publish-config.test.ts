import { expect, test } from 'vitest';
import type { JsonValue } from '../../src/model/package-tree.ts';
import { evidence, told } from './told.ts';

type Manifest = Record<string, JsonValue>;
const fields = (before: Manifest, after: Manifest): string[] =>
  evidence('publish-config', { manifest: before }, { manifest: after }).map(({ field }) => field);

test.each<[string, Manifest, Manifest, string[]]>([
  [
    'another registry',
    {},
    { publishConfig: { registry: 'https://registry.example' } },
    ['publishConfig.registry'],
  ],
  [
    'another access',
    { publishConfig: { access: 'restricted' } },
    { publishConfig: { access: 'public' } },
    ['publishConfig.access'],
  ],
  [
    'a scoped package that becomes public',
    { name: '@acme/x' },
    { name: '@acme/x', publishConfig: { access: 'public' } },
    ['publishConfig.access'],
  ],
  [
    'a registry for one scope',
    {},
    { publishConfig: { '@acme:registry': 'https://registry.example' } },
    ['publishConfig.@acme:registry'],
  ],
  [
    'a prerelease that becomes latest',
    { version: '2.0.0-beta.1', publishConfig: { tag: 'beta' } },
    { version: '2.0.0-beta.2' },
    ['publishConfig.tag'],
  ],
  [
    'a release that does not become latest',
    { version: '1.0.0' },
    { version: '1.0.1', publishConfig: { tag: 'beta' } },
    ['publishConfig.tag'],
  ],
  ['no more provenance', { publishConfig: { provenance: true } }, {}, ['publishConfig.provenance']],
  ['a command is gone', { bin: { a: './a.js', b: './b.js' } }, { bin: { a: './a.js' } }, ['bin.b']],
  [
    'a subpath is gone',
    { exports: { '.': './a.js', './b': './b.js' } },
    { exports: { '.': './a.js' } },
    ['exports[./b]'],
  ],
  [
    'no more require',
    { exports: { '.': { import: './a.mjs', require: './a.cjs' } } },
    { exports: { '.': { import: './a.mjs' } } },
    ['exports[.]'],
  ],
  ['everything else is closed', {}, { exports: './a.js' }, ['exports']],
  ['a newer Node', { engines: { node: '>=18' } }, { engines: { node: '>=20' } }, ['engines.node']],
  ['an engine where there was none', {}, { engines: { node: '>=20' } }, ['engines.node']],
  ['no range at all', { engines: { node: '>=18' } }, { engines: { node: '__proto__' } }, ['engines.node']],
  ['one system less', { os: ['linux', 'darwin'] }, { os: ['linux'] }, ['os']],
  ['one system excluded', {}, { os: ['!win32'] }, ['os']],
  ['a first list of processors', {}, { cpu: ['x64'] }, ['cpu']],
  ['ES modules from now on', {}, { type: 'module' }, ['type']],
  ['names that are JavaScript’s own', { bin: { constructor: './a.js' } }, {}, ['bin.constructor']],
])('%s', (_, before, after, expected) => {
  expect(fields(before, after)).toEqual(expected);
});

test.each<[string, Manifest, Manifest]>([
  ['another command', {}, { bin: { a: './a.js' } }],
  ['a command that points elsewhere', { bin: { a: './a.js' } }, { bin: { a: './b.js' } }],
  ['another subpath', { exports: { '.': './a.js' } }, { exports: { '.': './a.js', './b': './b.js' } }],
  [
    'conditions in place of one file',
    { exports: './a.js' },
    { exports: { '.': { import: './a.mjs', default: './a.cjs' } } },
  ],
  ['a pattern in place of a subpath', { exports: { './b': './b.js' } }, { exports: { './*': './*.js' } }],
  ['exports that leaves everything open', {}, { exports: { '.': './a.js', './*': './*' } }],
  ['exports taken away', { exports: './a.js' }, { main: './a.js' }],
  ['an older Node as well', { engines: { node: '>=20' } }, { engines: { node: '>=18' } }],
  ['engines taken away', { engines: { node: '>=20' } }, {}],
  ['one system more', { os: ['linux'] }, { os: ['linux', 'darwin'] }],
  ['an exclusion less', { os: ['!win32', '!aix'] }, { os: ['!aix'] }],
  ['CommonJS written out', {}, { type: 'commonjs' }],
  [
    'a prerelease under its own tag',
    { version: '1.0.0' },
    { version: '2.0.0-beta.1', publishConfig: { tag: 'beta' } },
  ],
  [
    'a release after prereleases',
    { version: '2.0.0-beta.1', publishConfig: { tag: 'beta' } },
    { version: '2.0.0', publishConfig: { tag: 'latest' } },
  ],
  [
    'without a scope every package is public',
    { name: 'x' },
    { name: 'x', publishConfig: { access: 'public' } },
  ],
  [
    'what the packer alone reads',
    {},
    { publishConfig: { provenance: true, directory: 'dist', linkDirectory: true, main: './a.js' } },
  ],
  ['other fields', { description: 'a' }, { description: 'b', keywords: ['c'] }],
])('quiet: %s', (_, before, after) => {
  expect(fields(before, after)).toEqual([]);
});

test('with nothing published', () => {
  expect(
    told('publish-config', null, { manifest: { exports: './a.js', engines: { node: '>=20' } } }),
  ).toEqual([]);
});

test('it warns, and shows both', () => {
  expect(told('publish-config', { manifest: { os: ['a', 'b'] } }, { manifest: { os: ['a'] } })).toEqual([
    'warning package.json',
  ]);
  expect(evidence('publish-config', { manifest: { os: ['a', 'b'] } }, { manifest: { os: ['a'] } })).toEqual([
    { field: 'os', before: ['a', 'b'], after: ['a'] },
  ]);
});

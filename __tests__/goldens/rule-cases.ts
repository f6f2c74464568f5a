import { privateKey, samples } from '../read/content/secret-samples.ts';
import type { Case, Contents, Package } from './case.ts';

/** What is of each rule's kind: new in a release, there before it as well, and in a first publish. */
interface Sightings {
  readonly fires: Situation;
  readonly quiet: Situation;
  readonly first: Contents;
  readonly config?: string;
  readonly inputs?: Case['inputs'];
  readonly env?: Case['env'];
}

interface Situation {
  readonly before: Contents;
  readonly after: Contents;
  /** What the registry has under the version of the release. */
  readonly published?: Contents;
}

/** The same contents in all three: in the release alone, in both, and with nothing before. */
function sightings(after: Contents, before: Contents = {}): Sightings {
  return { fires: { before, after }, quiet: { before: after, after }, first: after };
}

/** A job that can get an identity token, and the repository that it runs in. */
const identity = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/' };
const builtHere = 'git+https://github.example/Codertocat/Hello-World.git';

const map = (embedded: boolean, sources = ['../src/a.ts', '../src/lib/b.ts']): string =>
  `${JSON.stringify({
    version: 3,
    sources,
    ...(embedded && { sourcesContent: sources.map((source) => `// ${source}\nexport const a = 1;\n`) }),
    mappings: 'AAAA',
  })}\n`;
const inline = `module.exports = 1;\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(map(true)).toString('base64')}\n`;
const bytes = (start: readonly number[], size: number): Uint8Array => {
  const all = new Uint8Array(size);
  all.set(start);
  return all;
};
/** Lines that no other file has, and that no tool takes for anything else. */
const script = (size: number, word = 'value'): string => {
  let text = '';
  for (let line = 0; text.length < size; line++) text += `exports.${word}${line} = ${line};\n`;
  return text;
};
const modules = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`lib/part-${at}.js`, script(400, `p${at}x`)]));

const executable = { mode: 0o755, body: '#!/usr/bin/env node\n' };
const bin = { bin: { kettle: 'bin/kettle.js' } };
const linked: Contents = { files: { 'lib/link.js': { type: 'symlink', linkname: '../index.js' } } };
const elf = bytes([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1], 4_096);

const byRule: Readonly<Record<string, Sightings>> = {
  'source-map': sightings({ files: { 'index.js.map': map(false) } }),
  'embedded-sources': {
    ...sightings({ files: { 'index.js.map': map(true) } }, { files: { 'index.js.map': map(false) } }),
  },
  'inline-source-map': sightings({ files: { 'index.js': inline } }),
  'remote-source-map': sightings({
    files: {
      'index.js': 'module.exports = 1;\n//# sourceMappingURL=https://maps.acme.example/index.js.map\n',
    },
  }),
  'typescript-source': sightings({
    files: {
      'lib/a.ts': 'export const a = 1;\n',
      'lib/b.tsx': 'export {};\n',
      'lib/c.vue': '<template><p/></template>\n',
    },
  }),
  'large-file': sightings({
    files: { 'lib/all.bin': bytes([1, 0, 2], 1_200_000), 'lib/half.bin': bytes([1, 0, 3], 300_000) },
  }),
  'package-growth': {
    ...sightings(
      { files: { 'lib/grown.bin': bytes([1, 0, 2], 480_000) } },
      { files: { 'lib/grown.bin': bytes([1, 0, 3], 300_000) } },
    ),
    first: { files: { 'lib/grown.bin': bytes([1, 0, 2], 200_000) } },
  },
  'package-shrink': {
    ...sightings({ files: modules(1) }, { files: modules(20) }),
    quiet: { before: { files: modules(20) }, after: { files: modules(18) } },
  },
  'sensitive-file': sightings({
    files: {
      '.env': 'A=1\n',
      'config/.npmrc': '//registry.example/:_authToken=x\n',
      'certs/server.key': 'key\n',
    },
  }),
  secret: sightings({
    files: {
      'lib/deploy.js': `exports.token = '${samples['github-token']}';\n`,
      'lib/keys.js': `exports.key = \`\n${privateKey()}\n\`;\n`,
    },
  }),
  'agent-file': sightings({
    files: {
      '.claude/settings.local.json': '{}\n',
      '.vscode/launch.json': '{}\n',
      '.index.js.swp': 'b0VIM 9\n',
      'CLAUDE.md': '# Notes\n',
    },
  }),
  'build-leftover': sightings({
    files: {
      'coverage/lcov.info': 'TN:\n',
      'coverage/index.html': '<p>100 %</p>\n',
      'npm-debug.log': '0 info it worked\n',
      'lib/index copy.js': '1;\n',
      'lib/stats.json': `${JSON.stringify({ modules: [{ name: './src/a.ts', source: 'const a = 1;\n' }] })}\n`,
      'tsconfig.tsbuildinfo': '{}\n',
      '.DS_Store': bytes([0, 0, 0, 1, 0x42, 0x75, 0x64, 0x31], 6_148),
    },
  }),
  'nested-dependencies': sightings(
    {
      manifest: { dependencies: { poured: '^1.0.0' }, bundleDependencies: ['poured'] },
      files: {
        'node_modules/poured/package.json': '{"name":"poured","version":"1.0.0"}\n',
        'node_modules/poured/index.js': 'module.exports = 2;\n',
        'lib/node_modules/left/package.json': '{"name":"left","version":"1.0.0"}\n',
        'lib/node_modules/left/index.js': 'module.exports = 2;\n',
        '.yarn/cache/left.js': 'module.exports = 2;\n',
      },
    },
    { manifest: { dependencies: { poured: '^1.0.0' } } },
  ),
  archive: sightings({
    files: {
      'kettle-1.0.0.tgz': bytes([0x1f, 0x8b, 8, 0], 2_000),
      'lib/data.zip': bytes([0x50, 0x4b, 3, 4, 20], 3_000),
    },
  }),
  media: sightings({
    files: {
      'demo.mp4': bytes([0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d], 1_000_000),
      'shot.png': bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 150_000),
    },
  }),
  'native-binary': sightings({
    files: { 'lib/kettle.node': elf, 'lib/kettle.wasm': bytes([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], 900) },
  }),
  'unexpected-path': {
    ...sightings({
      files: {
        'test/a.test.js': 'test();\n',
        'test/b.test.js': 'test();\n',
        'docs/guide.md': '# Guide\n',
        'scripts/release.sh': 'exit 0\n',
        'scripts/notes.txt': 'later\n',
      },
    }),
  },
  'missing-entry': sightings({
    manifest: {
      scripts: { postinstall: 'node dist/setup.js' },
      unpkg: 'dist/kettle.min.js',
      main: 'dist/index.js',
      types: './dist/index.d.ts',
      exports: { '.': { import: './dist/index.mjs', require: './dist/index.js' }, './odd': 'dist/odd.js' },
      bin: { kettle: 'dist/cli.js' },
    },
  }),
  'removed-file': {
    fires: {
      before: { files: { ...modules(4), 'extra.js': '1;\n' } },
      after: { files: { 'lib/kept.js': '1;\n' } },
    },
    quiet: {
      before: { files: { 'lib/a-AB12CD34.js': '1;\n' } },
      after: { files: { 'lib/a-ZX98YW76.js': '2;\n' } },
    },
    first: {},
  },
  'install-script': sightings({
    manifest: { scripts: { postinstall: 'node setup.js', test: 'node test.js' } },
    files: { 'setup.js': '1;\n' },
  }),
  'unresolved-dependency': sightings({
    manifest: {
      dependencies: { '@acme/lid': 'workspace:^', spout: 'catalog:' },
      devDependencies: { '@acme/build': 'link:../build' },
    },
  }),
  dependency: {
    ...sightings(
      {
        manifest: {
          dependencies: {
            left: '^1.0.0',
            right: 'git+https://git.example/right.git',
            new: '^3.0.0',
            other: 'npm:another@^1.0.0',
          },
        },
        files: {
          'npm-shrinkwrap.json': JSON.stringify({
            lockfileVersion: 3,
            packages: {
              'node_modules/left': { version: '1.0.0', resolved: 'https://mirror.example/left.tgz' },
            },
          }),
        },
      },
      { manifest: { dependencies: { left: '^1.0.0', right: '^2.0.0', other: '^1.0.0' } } },
    ),
  },
  'publish-config': {
    fires: {
      before: {
        manifest: {
          engines: { node: '>=18' },
          exports: { '.': './index.js', './lid': './index.js' },
          ...bin,
        },
        files: { 'bin/kettle.js': executable },
      },
      after: {
        manifest: {
          engines: { node: '>=22' },
          exports: { '.': './index.js' },
          os: ['linux'],
          publishConfig: { access: 'restricted' },
        },
        files: { 'bin/kettle.js': executable },
      },
    },
    quiet: {
      before: { manifest: { engines: { node: '>=22' } } },
      after: { manifest: { engines: { node: '>=18' } } },
    },
    first: { manifest: { engines: { node: '>=22' }, os: ['linux'], publishConfig: { access: 'public' } } },
  },
  'exec-bit': {
    ...sightings({ manifest: bin, files: { 'bin/kettle.js': executable.body, 'bin/kettle': elf } }),
    fires: {
      before: {
        manifest: bin,
        files: { 'bin/kettle.js': executable, 'bin/kettle': { mode: 0o755, body: elf } },
      },
      after: { manifest: bin, files: { 'bin/kettle.js': executable.body, 'bin/kettle': elf } },
    },
  },
  'crlf-shebang': sightings(
    {
      manifest: { bin: { ...bin.bin, lid: 'bin/lid.js', spout: 'bin/spout.js' } },
      files: {
        'bin/kettle.js': { mode: 0o755, body: '#!/usr/bin/env node\r\n1;\r\n' },
        'bin/lid.js': { mode: 0o755, body: '1;\n' },
        'bin/spout.js': { mode: 0o755, body: '2;\n' },
      },
    },
    {
      manifest: { bin: { ...bin.bin, lid: 'bin/lid.js' } },
      files: {
        'bin/kettle.js': { mode: 0o755, body: '#!/usr/bin/env node\n1;\n' },
        'bin/lid.js': { mode: 0o755, body: '#!/usr/bin/env node\n1;\n' },
      },
    },
  ),
  'absolute-path': sightings({
    files: {
      'lib/paths.js': "exports.from = '/Users/kim/kettle/src';\nexports.at = '/Users/ada/kettle';\n",
    },
  }),
  'hazardous-entry': {
    ...sightings({
      files: {
        'lib/link.js': { type: 'symlink', linkname: '../index.js' },
        'LIB/Same.js': '1;\n',
        'lib/same.js': '2;\n',
      },
    }),
    // Of all that is hazardous, only a link may stay as it was.
    quiet: { before: linked, after: linked },
  },
  'version-taken': {
    fires: { before: {}, after: { files: { 'index.js': 'module.exports = 2;\n' } }, published: {} },
    quiet: { before: {}, after: {}, published: {} },
    first: {},
    inputs: { mode: 'publish' },
  },
  repository: {
    fires: { before: {}, after: { manifest: { repository: 'github:acme/teapot' } } },
    quiet: { before: {}, after: { manifest: { repository: builtHere } } },
    first: {},
    inputs: { mode: 'publish' },
    env: identity,
  },
  waiver: {
    fires: { before: {}, after: { files: { '.env': 'A=1\n' } } },
    quiet: { before: {}, after: { files: { '.env': 'A=1\n' } } },
    first: {},
    config: `version: 1
packages:
  kettle-fires:
    waivers:
      - { rule: sensitive-file, path: .env, reason: an example for users, expires: 2026-11-19 }
      - { rule: media, path: demo.mp4, reason: shown on the first page }
  kettle-quiet:
    waivers:
      - { rule: sensitive-file, path: .env, reason: an example for users, expires: 2026-11-20 }
  kettle-first:
    waivers:
      - { rule: sensitive-file, path: .env, reason: an example for users }
`,
  },
};

const releasesOf = ({ before, published }: Situation): NonNullable<Package['releases']> => ({
  '1.0.0': before,
  ...(published && { '1.0.1': published }),
});

const packagesOf = ({ fires, quiet, first }: Sightings): NonNullable<Case['packages']> => [
  { name: 'kettle-fires', ...fires.after, releases: releasesOf(fires) },
  { name: 'kettle-quiet', ...quiet.after, releases: releasesOf(quiet) },
  { name: 'kettle-first', ...first },
];

/** One for each rule: of its three packages the first fails or warns, the second does not, and the third has no release before it. */
export const ruleCases: readonly Case[] = Object.entries(byRule).map(([rule, seen]) => ({
  name: `rule-${rule}`,
  formats: 'few',
  packages: packagesOf(seen),
  config: seen.config ?? null,
  inputs: seen.inputs ?? {},
  env: seen.env ?? {},
}));

/** Each rule once, in every format. */
export const everyRule: Case = {
  name: 'every-rule',
  formats: 'all',
  packages: Object.values(byRule).map(({ fires }, at) => ({
    name: `@kettle/part-${at + 1}`,
    ...fires.after,
    releases: releasesOf(fires),
  })),
  inputs: { mode: 'publish' },
  env: identity,
  // Of all of them, only one is to say that it names another repository.
  config: `version: 1
rules: { repository: off }
waivers:
  - { rule: media, path: old.mp4, reason: shown on the first page }
packages:
  '@kettle/part-${1 + Object.keys(byRule).indexOf('repository')}':
    rules: { repository: default }
`,
};

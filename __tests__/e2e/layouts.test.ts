import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { packgate, reportOf, temporaryFolder } from '../helpers/packgate.ts';
import { inFull } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';
import { type Manifest, Verdaccio } from '../helpers/verdaccio.ts';

const run = promisify(execFile);

let registry: Verdaccio;
let root: string;
beforeEach(async () => {
  root = temporaryFolder();
  registry = await Verdaccio.start(join(root, '../', `${root}-registry`));
});
afterEach(() => {
  registry.stop();
  rmSync(`${root}-registry`, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string | object>>;

function write(files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : `${JSON.stringify(content)}\n`);
  }
}

const home = (): string => `${root}-registry/home`;
const env = (): Record<string, string> => ({
  PATH: `${resolve('node_modules/.bin')}:${process.env.PATH}`,
  HOME: home(),
  XDG_DATA_HOME: home(),
  XDG_CACHE_HOME: home(),
  npm_config_cache: join(home(), 'npm'),
  npm_config_registry: registry.url,
  npm_config_store_dir: join(home(), 'pnpm'),
  BUN_INSTALL_CACHE_DIR: join(home(), 'bun'),
  YARN_GLOBAL_FOLDER: join(home(), 'yarn'),
  YARN_ENABLE_TELEMETRY: '0',
  YARN_ENABLE_IMMUTABLE_INSTALLS: '0',
  YARN_NPM_REGISTRY_SERVER: registry.url,
  YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
});

interface Layout {
  readonly packer: 'npm' | 'pnpm' | 'yarn' | 'bun';
  readonly files: Files;
  /** What is run once before anything is packed. */
  readonly prepare: readonly [program: string, ...words: string[]] | null;
  readonly dependencies: Readonly<Record<string, string>>;
  /** What the packer makes of them. */
  readonly published: Readonly<Record<string, string>>;
  /** Where the packages are: the first leaks later, the second becomes private, the third goes. */
  readonly folders: readonly [string, string, string];
}

const lists = { private: true, workspaces: ['packages/*', 'apps/*'] };
const inPackages = ['packages/kettle', 'packages/lid', 'packages/spout'] as const;
const plain = { '@acme/lid': '^1.0.0', lever: '^1.0.0' };
const linked = { '@acme/lid': 'workspace:^', lever: 'catalog:' };

const pack = (name: string, fields: object = {}) => ({
  [`${name}/package.json`]: {
    name: `@acme/${name.split('/').at(-1)}`,
    version: '1.0.0',
    main: 'index.js',
    files: ['index.js', 'extra'],
    ...fields,
  },
  [`${name}/index.js`]: `module.exports = ${JSON.stringify(name)};\n`,
});

/** As esbuild and Biome do: a script writes a folder for each platform. */
const generator = `
const { mkdirSync, writeFileSync } = require('node:fs');
for (const platform of ['linux-x64', 'linux-arm64', 'win32-x64']) {
  const [os, cpu] = platform.split('-');
  const folder = 'npm/kettle-' + platform;
  mkdirSync(folder, { recursive: true });
  const manifest = { name: '@acme/kettle-' + platform, version: '1.0.0', os: [os], cpu: [cpu], main: 'index.js', files: ['index.js', 'extra'] };
  writeFileSync(folder + '/package.json', JSON.stringify(manifest));
  writeFileSync(folder + '/index.js', 'module.exports = ' + JSON.stringify(platform) + ';\\n');
}
`;

const layouts: readonly (readonly [string, Layout])[] = [
  [
    'workspaces of npm',
    {
      packer: 'npm',
      files: { 'package.json': lists },
      prepare: ['npm', 'install', '--no-audit', '--no-fund'],
      dependencies: plain,
      published: plain,
      folders: inPackages,
    },
  ],
  [
    'pnpm with catalogs',
    {
      packer: 'pnpm',
      files: {
        'package.json': { private: true },
        'pnpm-workspace.yaml': 'packages: [packages/*, apps/*]\ncatalog: { lever: ^1.0.0 }\n',
      },
      prepare: ['pnpm', 'install', '--no-frozen-lockfile'],
      dependencies: linked,
      published: plain,
      folders: inPackages,
    },
  ],
  [
    'Yarn 4',
    {
      packer: 'yarn',
      files: {
        'package.json': { ...lists, packageManager: 'yarn@4.18.1' },
        '.yarnrc.yml': 'nodeLinker: node-modules\nnpmMinimalAgeGate: 0\n',
        'yarn.lock': '',
      },
      prepare: ['yarn', 'install'],
      dependencies: { ...plain, '@acme/lid': 'workspace:^' },
      published: plain,
      folders: inPackages,
    },
  ],
  [
    'Bun',
    {
      packer: 'bun',
      files: {
        'package.json': {
          private: true,
          workspaces: { packages: lists.workspaces, catalog: { lever: '^1.0.0' } },
        },
      },
      prepare: ['bun', 'install'],
      dependencies: linked,
      published: plain,
      folders: inPackages,
    },
  ],
  [
    'Lerna',
    {
      packer: 'npm',
      files: {
        'package.json': { private: true },
        'lerna.json': { version: '1.0.0', packages: ['packages/*', 'apps/*'] },
      },
      prepare: null,
      dependencies: plain,
      published: plain,
      folders: inPackages,
    },
  ],
  [
    'a family of generated platform packages',
    {
      packer: 'npm',
      files: {
        'package.json': { private: true, workspaces: ['packages/*', 'npm/*', 'apps/*'] },
        'generate.js': generator,
      },
      prepare: ['node', 'generate.js'],
      dependencies: plain,
      published: plain,
      folders: ['npm/kettle-linux-x64', 'npm/kettle-linux-arm64', 'npm/kettle-win32-x64'],
    },
  ],
];

const leak = '{"version":3,"sources":["a.ts"],"sourcesContent":["export {}"],"mappings":""}';
const packCommands: Readonly<Record<Layout['packer'], (to: string) => string[]>> = {
  npm: (to) => ['pack', '--pack-destination', to],
  pnpm: (to) => ['pack', '--pack-destination', to],
  yarn: (to) => ['pack', '--out', join(to, 'package.tgz')],
  bun: (to) => ['pm', 'pack', '--destination', to],
};

/** Gives back the manifest inside. */
async function publish(folder: string, packer: Layout['packer']): Promise<Manifest> {
  const to = join(`${root}-registry`, 'packed', folder);
  mkdirSync(to, { recursive: true });
  await run(resolve('node_modules/.bin', packer), packCommands[packer](to), {
    cwd: join(root, folder),
    env: env(),
  });
  const [file = ''] = readdirSync(to);
  const { stdout } = await run('tar', ['xzOf', join(to, file), 'package/package.json']);
  const manifest = JSON.parse(stdout) as Manifest;
  await registry.publish(manifest, readFileSync(join(to, file)));
  return manifest;
}

async function check(...words: string[]): Promise<Report & { code: number | null }> {
  const outcome = await packgate([...words, '--json', '--report-dir', 'out'], { cwd: root, env: env() });
  if (outcome.stdout === '') throw new Error(outcome.stderr);
  return { ...reportOf(outcome), code: outcome.code };
}

const verdicts = ({ packages }: Report) =>
  Object.fromEntries(
    packages.map(({ name, verdict, baseline }) => [name, [verdict, baseline?.version ?? null]]),
  );
const edit = (folder: string, fields: object): void => {
  const file = join(root, folder, 'package.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...fields }));
};

describe('a repository, from its first release on', () => {
  inFull.each(layouts)('%s', async (_name, { packer, files, prepare, dependencies, published, folders }) => {
    await registry.publish(
      { name: 'lever', version: '1.0.0' },
      await tarball({}, { name: 'lever', version: '1.0.0' }),
    );
    write({
      ...files,
      '.npmrc': `registry=${registry.url}\n`,
      '.gitignore': 'out\nnode_modules\n',
      ...pack('packages/kettle', { dependencies }),
      ...pack('packages/lid'),
      ...pack('packages/spout'),
      ...pack('apps/site', { private: true }),
    });
    if (prepare !== null) {
      const [program, ...words] = prepare;
      await run(program, words, { cwd: root, env: env() }).catch(({ stdout, stderr }) => {
        throw new Error(`${stdout}${stderr}`);
      });
    }
    const all = [...new Set([...inPackages, ...folders])];
    const names = all.map((folder) => `@acme/${folder.split('/').at(-1)}`).sort();
    const [leaking = '', turned = '', removed = ''] = folders.map(
      (folder) => `@acme/${folder.split('/').at(-1)}`,
    );
    const each = (verdict: string, version: string | null) =>
      Object.fromEntries(names.map((name) => [name, [verdict, version]]));
    const site = { name: '@acme/site', source: 'apps/site', reason: 'private' };

    const first = await check();
    expect(verdicts(first)).toEqual(each('pass', null));
    expect([first.code, first.skipped]).toEqual([0, [site]]);
    const manifests = [];
    for (const folder of all) manifests.push(await publish(folder, packer));
    expect(manifests[0]?.dependencies).toEqual(published);

    const unchanged = await check();
    expect(verdicts(unchanged)).toEqual(each('pass', '1.0.0'));
    expect([unchanged.code, unchanged.packages.flatMap(({ changes }) => changes)]).toEqual([0, []]);
    const base = join(`${root}-registry`, 'base.json');
    copyFileSync(join(root, 'out/report.json'), base);

    write({ [`${folders[0]}/extra/index.js.map`]: leak });
    const leaked = await check();
    expect(verdicts(leaked)).toEqual({ ...each('pass', '1.0.0'), [leaking]: ['fail', '1.0.0'] });
    const causes = leaked.packages.flatMap((one) => one.causes);
    expect([leaked.code, causes.map(({ examples }) => examples)]).toEqual([1, [['extra/index.js.map']]]);
    rmSync(join(root, folders[0], 'extra'), { recursive: true });

    edit(folders[1], { private: true });
    const withPrivate = await check('--base', base);
    expect(withPrivate.packages.map(({ name }) => name)).not.toContain(turned);
    expect([withPrivate.code, withPrivate.skipped.map(({ name, reason }) => [name, reason]).sort()]).toEqual([
      0,
      [
        [turned, 'private'],
        ['@acme/site', 'private'],
      ].sort(),
    ]);
    edit(folders[1], { private: undefined });

    rmSync(join(root, folders[2]), { recursive: true });
    const without = await check('--base', base);
    expect(without.packages.map(({ name }) => name).sort()).toEqual(names.filter((name) => name !== removed));
    expect([without.code, without.skipped.filter(({ reason }) => reason === 'gone')]).toEqual([
      0,
      [{ name: removed, source: expect.any(String), reason: 'gone' }],
    ]);
    expect(readFileSync(join(root, 'out/report.md'), 'utf8')).toContain(removed.replace('@', '&#64;'));
  });
});

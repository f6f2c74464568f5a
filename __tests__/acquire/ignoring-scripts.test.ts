import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireCandidate } from '../../src/acquire/candidate.ts';
import type { PackerName } from '../../src/acquire/pack/packer.ts';
import { packCommands } from '../../src/acquire/pack/packer.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';
import { membersOf } from '../helpers/members.ts';
import { integrityOf, OddRegistry } from '../helpers/odd-registry.ts';
import { inFull, some } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';

let place: Workplace;
let marker: string;
beforeEach(() => {
  place = new Workplace();
  marker = join(place.root, 'ran');
});
afterEach(() => place.remove());

/** What a repository brings along, as a script of Node. */
const ran = (): string => `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '');`;
const lock =
  '__metadata:\n  version: 8\n\n"teapot@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "teapot@workspace:."\n  languageName: unknown\n  linkType: soft\n';

function project(files: Readonly<Record<string, string>>, more: object = {}): void {
  place.write('package.json', { name: 'teapot', version: '1.2.3', files: ['lib'], ...more });
  place.write('lib/index.js', 'export {};\n');
  for (const [path, text] of Object.entries(files)) place.write(path, text);
}

const pack = (packer: PackerName, ignoreScripts: boolean, env = place.env()) =>
  acquireCandidate('.', place.context({ env, packer, ignoreScripts }));

const members = ['package/lib/index.js', 'package/package.json'];

/** What each packer runs of a repository, other than the scripts of its package.json. */
const pnpm: [string, () => Readonly<Record<string, string>>][] = [
  ['a .pnpmfile.cjs', () => ({ '.pnpmfile.cjs': ran() })],
  [
    'a file that pnpm-workspace.yaml names',
    () => ({ 'x.cjs': ran(), 'pnpm-workspace.yaml': 'packages: ["."]\npnpmfile: x.cjs\n' }),
  ],
  [
    'a global one that it names',
    () => ({ 'x.cjs': ran(), 'pnpm-workspace.yaml': 'packages: ["."]\nglobalPnpmfile: x.cjs\n' }),
  ],
  ['a file that .npmrc names', () => ({ 'x.cjs': ran(), '.npmrc': 'global-pnpmfile=x.cjs\n' })],
];

describe('pnpm, told to ignore scripts', () => {
  test.each(some(pnpm, 1))('does not run %s', async (_, files) => {
    project({ 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n", ...files() });
    const { tarball: packed } = await pack('pnpm', true);
    expect((await membersOf(packed.path)).sort()).toEqual(members);
    expect(existsSync(marker)).toBe(false);
    await pack('pnpm', false).catch(() => {}); // a file that is no list of hooks is an error to it
    expect(existsSync(marker)).toBe(true);
  });

  inFull('runs nothing of a dependency of the configuration', async () => {
    const registry = await OddRegistry.start();
    try {
      const name = '@pnpm/plugin-teapot';
      const bytes = await tarball({ 'pnpmfile.cjs': ran() }, { name, version: '1.0.0' });
      registry.publish(name, { '1.0.0': { bytes } });
      project({
        'pnpm-lock.yaml': "lockfileVersion: '9.0'\n",
        'pnpm-workspace.yaml': `packages: ["."]\nconfigDependencies:\n  '${name}': 1.0.0+${integrityOf(bytes)}\n`,
      });
      const env = place.env({ npm_config_registry: registry.url });
      await pack('pnpm', true, env);
      expect(existsSync(marker)).toBe(false);
      await pack('pnpm', false, env).catch(() => {});
      expect(existsSync(marker)).toBe(true);
    } finally {
      registry.stop();
    }
  });

  inFull('does not fetch another pnpm to run that', async () => {
    const registry = await OddRegistry.start();
    try {
      const settings = 'managePackageManagerVersions: true\n';
      project(
        { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n", 'pnpm-workspace.yaml': settings },
        { packageManager: 'pnpm@9.9.9' },
      );
      const env = place.env({ npm_config_registry: registry.url });
      expect((await pack('pnpm', true, env)).tarball.size).toBeGreaterThan(0);
      expect(registry.requests).toEqual([]);
      expect(await failure(pack('pnpm', false, env))).toMatchObject({ code: 'pack-failed' });
      expect(registry.asked('/pnpm')).toBeGreaterThan(0);
    } finally {
      registry.stop();
    }
  });
});

const plugin = (): string => `module.exports = { name: 'x', factory() { ${ran()} return {}; } };`;

const yarn: [string, () => Readonly<Record<string, string>>][] = [
  ['yarnPath', () => ({ 'x.cjs': ran(), '.yarnrc.yml': 'yarnPath: x.cjs\n' })],
  ['plugins', () => ({ 'x.cjs': plugin(), '.yarnrc.yml': 'plugins:\n  - path: x.cjs\n    spec: x\n' })],
  ['plugins', () => ({ 'x.cjs': plugin(), '.yarnrc.yml': '{"plugins": ["x.cjs"]}' })],
];

describe('Yarn, told to ignore scripts', () => {
  test.each(some(yarn, 1))('is not asked where %s names a program', async (setting, files) => {
    project({ 'yarn.lock': lock, ...files() });
    const error = await failure(pack('yarn', true));
    expect(error).toMatchObject({ code: 'scripts-not-ignorable', exit: 2 });
    expect(error.message).toMatch(
      new RegExp(`without running what .*\\.yarnrc\\.yml names as ${setting}: name npm as the packer`),
    );
    expect(existsSync(marker)).toBe(false);
    await pack('yarn', false).catch(() => {}); // what does nothing packs nothing
    expect(existsSync(marker)).toBe(true);
  });

  test('nor where a file above the package names one', async () => {
    project({});
    for (const [path, text] of Object.entries({
      'yarn.lock': lock,
      'x.cjs': ran(),
      '.yarnrc.yml': 'yarnPath: x.cjs\n',
    }))
      place.write(path, text);
    place.write('packages/pot/package.json', { name: 'pot', version: '1.0.0' });
    const context = place.context({ packer: 'yarn', ignoreScripts: true });
    expect(await failure(acquireCandidate('packages/pot', context))).toMatchObject({
      code: 'scripts-not-ignorable',
    });
  });

  test('nor where the Yarn of old would', async () => {
    project({ 'yarn.lock': '# yarn lockfile v1\n', '.yarnrc': '# mine\nyarn-path "./x.cjs"\n' });
    expect((await failure(pack('yarn', true))).message).toContain('.yarnrc names as yarn-path');
  });

  test.each([
    ['a key in escapes', '"plu\\u0067ins":\n  - path: x.cjs\n    spec: x\n', plugin],
    ['another one', '"yarn\\x50ath": x.cjs\n', ran],
  ])('reads no settings of the repository: %s changes nothing', async (_, settings, program) => {
    project({ 'yarn.lock': lock, 'x.cjs': program(), '.yarnrc.yml': settings });
    expect((await membersOf((await pack('yarn', true)).tarball.path)).sort()).toEqual(members);
    expect(existsSync(marker)).toBe(false);
    await pack('yarn', false).catch(() => {});
    expect(existsSync(marker)).toBe(true);
  });

  test('packs where there is nothing to run', async () => {
    project({ 'yarn.lock': lock, '.yarnrc.yml': '# yarnPath: x.cjs\nnodeLinker: node-modules\n' });
    expect((await membersOf((await pack('yarn', true)).tarball.path)).sort()).toEqual(members);
  });
});

describe('npm and bun, told to ignore scripts', () => {
  test('npm is given a shell that does nothing by its path: a dependency may have a program of that name', () => {
    const words = packCommands.npm.arguments('/tmp/x', true);
    if (process.platform !== 'win32')
      expect(words.join(' ')).toMatch(/--script-shell=\/(?:usr\/)?bin\/true$/);
    expect(packCommands.npm.arguments('/tmp/x', false).join(' ')).not.toContain('shell');
  });

  test.each(['npm', 'bun'] as const)(
    '%s runs nothing that settings of the repository name',
    async (packer) => {
      const shell = `#!/bin/sh\ntouch '${marker}'\n`;
      const script = 'echo';
      project(
        {
          'x.cjs': ran(),
          'x.sh': shell,
          'node_modules/.bin/true': shell,
          '.npmrc': `node-options=--require=${place.cwd}/x.cjs\nscript-shell=${place.cwd}/x.sh\nshell=${place.cwd}/x.sh\ngit=${place.cwd}/x.sh\nignore-scripts=false\n`,
          'bunfig.toml': 'preload = ["./x.cjs"]\n[install]\nignoreScripts = false\n',
          '.env': 'BUN_OPTIONS="--preload ./x.cjs"\n',
        },
        { scripts: { prepack: script, prepare: script, prepublish: script, postpack: script } },
      );
      for (const file of ['x.sh', 'node_modules/.bin/true']) chmodSync(join(place.cwd, file), 0o755);
      expect((await membersOf((await pack(packer, true)).tarball.path)).sort()).toEqual(members);
      expect(existsSync(marker)).toBe(false);
    },
  );
});

test('Corepack takes nothing from the repository', async () => {
  const seen = join(place.root, 'seen');
  project({ 'bin/pnpm': `#!/bin/sh\nenv > '${seen}'\nexit 1\n` });
  chmodSync(join(place.cwd, 'bin/pnpm'), 0o755);
  const env = place.env();
  await failure(
    pack('pnpm', true, {
      ...env,
      PATH: `${place.cwd}/bin:${env.PATH}`,
      COREPACK_ENABLE_UNSAFE_CUSTOM_URLS: '1',
    }),
  );
  expect(readFileSync(seen, 'utf8')).toMatch(/^COREPACK_ENV_FILE=0$/m);
  expect(readFileSync(seen, 'utf8')).toMatch(/^COREPACK_ENABLE_UNSAFE_CUSTOM_URLS=0$/m);
});

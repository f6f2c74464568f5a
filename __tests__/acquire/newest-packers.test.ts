import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { acquireCandidate } from '../../src/acquire/candidate.ts';
import { run as packgateRun } from '../../src/cli/run.ts';
import { Workplace } from '../helpers/acquire-context.ts';
import { membersOf } from '../helpers/members.ts';
import { everything, inFull } from '../helpers/sample.ts';
import { screen } from '../helpers/screen.ts';

const run = promisify(execFile);

/** From the registry that npm is configured for; the newest ones need a newer Node, too. */
const fromRegistry: Readonly<Record<string, string>> = {
  npm10: 'npm@10',
  npm12: 'npm@12',
  pnpm11: 'pnpm@11',
  pnpm12: 'pnpm@12',
  yarn1: 'yarn@1',
  node: 'node@24',
};
let installed: string;

async function install(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'packgate-packers-'));
  const aliases = Object.entries(fromRegistry).map(([alias, spec]) => `${alias}@npm:${spec}`);
  const flags = ['--no-save', '--no-audit', '--no-fund', '--foreground-scripts', '--prefix', folder];
  await run('npm', ['install', ...flags, ...aliases], { cwd: folder });
  return folder;
}

const ours = resolve('node_modules');
/** What each is called, where its program is, and its major version. */
const programs: readonly (readonly [name: string, command: string, file: () => string, major: string])[] = [
  ['npm 10', 'npm', () => join(installed, 'npm10/bin/npm-cli.js'), '10'],
  ['npm 11', 'npm', () => join(ours, 'npm/bin/npm-cli.js'), '11'],
  ['npm 12', 'npm', () => join(installed, 'npm12/bin/npm-cli.js'), '12'],
  ['pnpm 10', 'pnpm', () => join(ours, 'pnpm/bin/pnpm.cjs'), '10'],
  ['pnpm 11', 'pnpm', () => join(installed, 'pnpm11/bin/pnpm.mjs'), '11'],
  ['pnpm 12', 'pnpm', () => join(installed, 'pnpm12/pnpm'), '12'],
  ['Yarn classic', 'yarn', () => join(installed, 'yarn1/bin/yarn.js'), '1'],
  ['Yarn 4', 'yarn', () => join(ours, '@yarnpkg/cli-dist/bin/yarn.js'), '4'],
  ['bun', 'bun', () => join(ours, 'bun/bin/bun.exe'), '1'],
];

let place: Workplace;
beforeAll(async () => {
  if (everything) installed = join(await install(), 'node_modules');
}, 600_000);
afterAll(() => {
  if (everything) rmSync(dirname(installed), { recursive: true, force: true });
});
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const catalog = { semver: '^7.6.0' };
const manifest = {
  name: '@acme/kettle',
  version: '1.0.0',
  main: 'index.js',
  bin: './cli.js',
  repository: 'acme/kettle',
  dependencies: { '@acme/lid': 'workspace:^', semver: 'catalog:' },
};

/** A workspace with all that the packers treat in ways of their own. */
function workspace(): void {
  place.write('package.json', {
    name: 'root',
    private: true,
    workspaces: { packages: ['packages/*'], catalog },
    catalog,
  });
  place.write('pnpm-workspace.yaml', 'packages: [packages/*]\ncatalog: { semver: ^7.6.0 }\n');
  place.write('.npmignore', 'from-root.txt\n');
  place.write('.gitignore', 'from-root.txt\n');
  const kettle: Readonly<Record<string, string | object>> = {
    'package.json': manifest,
    'index.js': 'module.exports = 1;\n',
    'cli.js': '#!/usr/bin/env node\n',
    'CHANGELOG.md': '# Changes\n',
    'from-root.txt': 'no\n',
    'npm-shrinkwrap.json': { name: '@acme/kettle', version: '1.0.0', lockfileVersion: 3, packages: {} },
    'bun.lock': {},
  };
  for (const [file, content] of Object.entries(kettle)) place.write(`packages/kettle/${file}`, content);
  symlinkSync('index.js', join(place.cwd, 'packages/kettle/link.js'));
  place.write('packages/lid/package.json', { name: '@acme/lid', version: '1.2.0', files: ['index.js'] });
  place.write('packages/lid/index.js', 'module.exports = 2;\n');
  place.write('packages/lid/CHANGELOG.md', '# Changes\n');
  const modules = join(place.cwd, 'packages/kettle/node_modules');
  mkdirSync(join(modules, '@acme'), { recursive: true });
  symlinkSync('../../../lid', join(modules, '@acme/lid'));
}

/** Yarn 4 packs nothing before it has installed, and knows catalogs by its own file. */
async function installedByYarn(env: NodeJS.ProcessEnv): Promise<void> {
  const root = { name: 'root', private: true, workspaces: ['packages/*'] };
  place.write('package.json', { ...root, resolutions: { semver: 'portal:./vendor/semver' } });
  place.write('vendor/semver/package.json', { name: 'semver', version: '7.6.0' });
  place.write('.yarnrc.yml', 'nodeLinker: node-modules\ncatalog: { semver: ^7.6.0 }\n');
  place.write('yarn.lock', '');
  await run('yarn', ['install', '--no-immutable'], { cwd: place.cwd, env });
}

/** What each makes of the workspace: the newest differ in lockfiles, the ignore files of the root, and links. */
const always = ['CHANGELOG.md', 'cli.js', 'index.js', 'package.json'];
const locks = ['bun.lock', 'npm-shrinkwrap.json'];
interface Packs {
  readonly files: readonly string[];
  readonly resolves: boolean;
  /** Also where `files` does not name it. */
  readonly changelog?: true;
  /** Not while the folder has what npm's rules would treat otherwise: lockfiles and links. */
  readonly explains: boolean;
}
const packs: Readonly<Record<string, Packs>> = {
  'npm 10': { files: [...always, ...locks], resolves: false, explains: true },
  'npm 11': { files: [...always, ...locks], resolves: false, explains: true },
  'npm 12': { files: always, resolves: false, explains: false },
  'pnpm 10': { files: [...always, ...locks, 'from-root.txt'], resolves: true, explains: true },
  'pnpm 11': { files: [...always, ...locks, 'link.js'], resolves: true, explains: false },
  'pnpm 12': { files: [...always, ...locks, 'link.js'], resolves: true, explains: false },
  'Yarn classic': {
    files: [...always, ...locks, 'from-root.txt', 'link.js'],
    resolves: false,
    changelog: true,
    explains: false,
  },
  'Yarn 4': {
    files: [...always, ...locks, 'from-root.txt', 'link.js'],
    resolves: true,
    changelog: true,
    explains: false,
  },
  bun: { files: [...always, 'from-root.txt', 'npm-shrinkwrap.json'], resolves: true, explains: false },
};

const leak = { version: 3, sources: ['a.ts'], sourcesContent: ['1'], mappings: '' };

describe('the packer that publishes', () => {
  let name: string;
  let command: string;
  let env: NodeJS.ProcessEnv;

  async function prepare(program: (typeof programs)[number]): Promise<void> {
    [name, command] = program;
    workspace();
    const bin = place.write('../bin/.keep', '').replace(/\/\.keep$/, '');
    symlinkSync(program[2](), join(bin, command));
    const node = dirname(join(installed, 'node/bin/node'));
    const own = { YARN_GLOBAL_FOLDER: join(place.root, 'yarn'), YARN_ENABLE_TELEMETRY: '0' };
    env = { ...place.env(own), PATH: [bin, node, place.env().PATH].join(delimiter) };
    if (name === 'Yarn 4') await installedByYarn(env);
  }

  async function packedBy(folder: string): Promise<string> {
    const to = mkdtempSync(join(place.root, 'own-'));
    const words: Readonly<Record<string, readonly string[]>> = {
      bun: ['pm', 'pack', '--destination', to],
      'Yarn classic': ['pack', '--filename', join(to, 'package.tgz')],
      'Yarn 4': ['pack', '--out', join(to, 'package.tgz')],
    };
    await run(command, words[name] ?? ['pack', '--pack-destination', to], {
      cwd: join(place.cwd, folder),
      env,
    });
    return join(to, readdirSync(to)[0] ?? '');
  }

  const filesIn = async (tarball: string): Promise<string[]> =>
    (await membersOf(tarball))
      .filter((each) => each !== 'package')
      .map((each) => each.replace('package/', ''))
      .sort();

  inFull.each(programs)(
    '%s: the tarball is what it packs by itself, and the report says so',
    async (...program) => {
      await prepare(program);
      const [, , , major] = program;
      const candidate = await acquireCandidate(
        'packages/kettle',
        place.context({ env, packer: command as 'npm' }),
      );
      expect(candidate.source).toMatch(
        new RegExp(`^packages/kettle \\(packed with ${command} ${major}\\.\\d+\\.\\d+\\)$`),
      );
      const own = await packedBy('packages/kettle');
      expect(readFileSync(candidate.tarball.path).equals(readFileSync(own))).toBe(true);
      const { files = [], resolves, changelog } = packs[name] ?? {};
      expect(await filesIn(candidate.tarball.path)).toEqual([...files].sort());
      const { stdout } = await run('tar', ['xzOf', candidate.tarball.path, 'package/package.json']);
      expect(JSON.parse(stdout).dependencies).toEqual(
        resolves ? { '@acme/lid': '^1.2.0', semver: '^7.6.0' } : manifest.dependencies,
      );
      expect((await filesIn(await packedBy('packages/lid'))).includes('CHANGELOG.md')).toBe(
        changelog === true,
      );
    },
  );

  const packgate = async (...words: string[]): Promise<string> => {
    const [stdout, stderr] = [screen(), screen()];
    const signal = new AbortController().signal;
    const all = [...words, 'packages/kettle', '--baseline', 'none', '--packer', command];
    await packgateRun(all, { cwd: place.cwd, env, stdout, stderr, signal, now: new Date() });
    return stdout.written();
  };

  inFull.each(programs)(
    '%s: what is said of how a file got in is true, and the change for it leaves out that file alone',
    async (...program) => {
      await prepare(program);
      const folder = 'packages/kettle';
      place.write(`${folder}/index.js.map`, leak);
      const withMap = await filesIn(await packedBy(folder));
      expect(withMap).toContain('index.js.map');
      const { explains = false } = packs[name] ?? {};
      if (!explains) {
        expect(await packgate('fix', '--write')).not.toContain('this fixes');
        expect(await filesIn(await packedBy(folder))).toEqual(withMap);
        for (const each of [...locks, 'link.js']) rmSync(join(place.cwd, folder, each));
      }
      const without = (await filesIn(await packedBy(folder))).filter((each) => each !== 'index.js.map');
      expect(await packgate('fix', '--write')).toContain('Changed package.json');
      expect(await filesIn(await packedBy(folder))).toEqual(without);
    },
  );
});

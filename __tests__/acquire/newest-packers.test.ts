import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { acquireCandidate } from '../../src/acquire/candidate.ts';
import { Workplace } from '../helpers/acquire-context.ts';
import { membersOf } from '../helpers/members.ts';
import { everything, inFull } from '../helpers/sample.ts';

const run = promisify(execFile);

/** From the registry that npm is configured for; the newest ones need a newer Node, too. */
const fromRegistry: Readonly<Record<string, string>> = {
  npm10: 'npm@10',
  npm12: 'npm@12',
  pnpm11: 'pnpm@11',
  pnpm12: 'pnpm@12',
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

/** What npm 12, pnpm 11 and pnpm 12 do otherwise than those before them, and what each makes of the workspace. */
const always = ['CHANGELOG.md', 'cli.js', 'index.js', 'package.json'];
const locks = ['bun.lock', 'npm-shrinkwrap.json'];
const packs: Readonly<Record<string, { readonly files: readonly string[]; readonly resolves: boolean }>> = {
  'npm 10': { files: [...always, ...locks], resolves: false },
  'npm 11': { files: [...always, ...locks], resolves: false },
  'npm 12': { files: always, resolves: false },
  'pnpm 10': { files: [...always, ...locks, 'from-root.txt'], resolves: true },
  'pnpm 11': { files: [...always, ...locks, 'link.js'], resolves: true },
  'pnpm 12': { files: [...always, ...locks, 'link.js'], resolves: true },
  bun: { files: [...always, 'from-root.txt', 'npm-shrinkwrap.json'], resolves: true },
};

describe('the packer that publishes', () => {
  inFull.each(programs)(
    '%s: the tarball is what it packs by itself, and the report says so',
    async (name, command, file, major) => {
      workspace();
      const bin = place.write('../bin/.keep', '').replace(/\/\.keep$/, '');
      symlinkSync(file(), join(bin, command));
      const node = dirname(join(installed, 'node/bin/node'));
      const env = place.env();
      const context = place.context({ env: { ...env, PATH: [bin, node, env.PATH].join(delimiter) } });
      const folder = join(place.cwd, 'packages/kettle');
      const candidate = await acquireCandidate('packages/kettle', { ...context, packer: command as 'npm' });
      expect(candidate.source).toMatch(
        new RegExp(`^packages/kettle \\(packed with ${command} ${major}\\.\\d+\\.\\d+\\)$`),
      );
      const own = join(place.root, 'own');
      mkdirSync(own);
      const words =
        command === 'bun' ? ['pm', 'pack', '--destination', own] : ['pack', '--pack-destination', own];
      await run(join(bin, command), words, { cwd: folder, env: context.env as NodeJS.ProcessEnv });
      const [packed = ''] = readdirSync(own);
      expect(readFileSync(candidate.tarball.path).equals(readFileSync(join(own, packed)))).toBe(true);
      const members = await membersOf(candidate.tarball.path);
      const { files = [], resolves } = packs[name] ?? {};
      expect(members.map((each) => each.replace('package/', '')).sort()).toEqual([...files].sort());
      const { stdout } = await run('tar', ['xzOf', candidate.tarball.path, 'package/package.json']);
      expect(JSON.parse(stdout).dependencies).toEqual(
        resolves ? { '@acme/lid': '^1.2.0', semver: '^7.6.0' } : manifest.dependencies,
      );
    },
  );
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toRoot } from '../../src/acquire/pack/package-folder.ts';
import { choosePacker, type PackerName } from '../../src/acquire/pack/packer.ts';
import { Workplace } from '../helpers/acquire-context.ts';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

type Files = Record<string, string | object>;
const berry = '# generated\n\n__metadata:\n  version: 8\n';

const choose = async (files: Files, folder = '.', wanted: PackerName | null = null) => {
  for (const [path, content] of Object.entries(files)) place.write(path, content);
  return choosePacker(await toRoot(`${place.cwd}/${folder}`), wanted);
};

describe('the packer', () => {
  test.each<[string, Files, string]>([
    ['nothing tells', {}, 'npm'],
    ['packageManager', { 'package.json': { packageManager: 'pnpm@9.1.0+sha256.abc' } }, 'pnpm'],
    [
      'packageManager before a lockfile',
      { 'package.json': { packageManager: 'bun@1.2.0' }, 'package-lock.json': {} },
      'bun',
    ],
    [
      'devEngines',
      { 'package.json': { devEngines: { packageManager: { name: 'pnpm', version: '^10' } } } },
      'pnpm',
    ],
    [
      'one of several devEngines',
      { 'package.json': { devEngines: { packageManager: [{ name: 'bun' }, { name: 'npm' }] } } },
      'bun',
    ],
    [
      'a manager that does not pack',
      { 'package.json': { packageManager: 'deno@2.0.0' }, 'pnpm-lock.yaml': '' },
      'pnpm',
    ],
    ['packageManager that is no text', { 'package.json': { packageManager: 7 } }, 'npm'],
    ['a package.json that is none', { 'package.json': '{' }, 'npm'],
    ['a binary lockfile', { 'bun.lockb': '' }, 'bun'],
    ['a shrinkwrap', { 'npm-shrinkwrap.json': {} }, 'npm'],
    ['Yarn 1, by its version', { 'package.json': { packageManager: 'yarn@1.22.22' } }, 'yarn-classic'],
    ['Yarn 4, by its version', { 'package.json': { packageManager: 'yarn@4.5.0' } }, 'yarn-berry'],
    ['Yarn 1, by its lockfile', { 'yarn.lock': '# yarn lockfile v1\n' }, 'yarn-classic'],
    ['Yarn 4, by its lockfile', { 'yarn.lock': berry }, 'yarn-berry'],
    ['Yarn 4, by its settings', { 'yarn.lock': '', '.yarnrc.yml': '' }, 'yarn-berry'],
    ['Yarn of no version', { 'package.json': { packageManager: 'yarn' } }, 'yarn-classic'],
    [
      'Yarn of an odd version',
      { 'package.json': { packageManager: 'yarn@berry' }, 'yarn.lock': berry },
      'yarn-berry',
    ],
  ])('%s', async (_, files, packer) => {
    expect(await choose(files)).toBe(packer);
  });

  test('is the nearest one', async () => {
    const files = { 'pnpm-lock.yaml': '', 'packages/a/package-lock.json': {} };
    expect(await choose(files, 'packages/a')).toBe('npm');
    expect(await choose({ 'packages/b/package.json': {} }, 'packages/b')).toBe('pnpm');
  });

  test('is not looked for beyond the repository', async () => {
    expect(await choose({ '../pnpm-lock.yaml': '' })).toBe('npm');
  });

  test.each<[PackerName, Files, string]>([
    ['npm', { 'pnpm-lock.yaml': '' }, 'npm'],
    ['pnpm', {}, 'pnpm'],
    ['yarn', { 'yarn.lock': berry }, 'yarn-berry'],
    ['yarn', {}, 'yarn-classic'],
    ['yarn', { 'package.json': { packageManager: 'pnpm@9.0.0' } }, 'yarn-classic'],
  ])('is %s where the user says so', async (wanted, files, packer) => {
    expect(await choose(files, '.', wanted)).toBe(packer);
  });

  test('is the yarn of the workspace, where the user says yarn', async () => {
    const files = { 'yarn.lock': berry, 'packages/a/package.json': {} };
    expect(await choose(files, 'packages/a', 'yarn')).toBe('yarn-berry');
  });
});

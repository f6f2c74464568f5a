import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findConfiguration, namedConfiguration } from '../../src/config/find.ts';
import { temporaryFolder } from '../helpers/packgate.ts';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
  mkdirSync(join(root, 'packages/cli'), { recursive: true });
});

const write = (path: string, text: string | Uint8Array = `# ${path}\n`): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const git = (folder = root): void => {
  execFileSync('git', ['init', '-q', folder]);
};
const found = async (folder: string | null, cwd = root): Promise<string | undefined> =>
  (await findConfiguration(folder === null ? null : join(root, folder), cwd))?.file;

describe('the nearest file', () => {
  test('from the package upwards, to the root of the repository and no further', async () => {
    write('packgate.yml');
    git(join(root, 'packages'));
    expect(await found('packages/cli', join(root, 'packages'))).toBeUndefined();
    write('packages/.github/packgate.yml');
    expect(await found('packages/cli', join(root, 'packages'))).toBe('.github/packgate.yml');
    write('packages/cli/packgate.yml');
    expect(await found('packages/cli')).toBe('packages/cli/packgate.yml');
  });

  test('a work tree has a file for its repository', async () => {
    git();
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'a', '--allow-empty'],
      { cwd: root },
    );
    execFileSync('git', ['worktree', 'add', '-q', join(root, 'packages/tree')], { cwd: root });
    write('packgate.yml');
    expect(await found('packages/tree', join(root, 'packages/tree'))).toBeUndefined();
  });

  test('without a repository the package and the current folder, nothing above', async () => {
    write('packages/packgate.yml');
    expect(await found('packages/cli')).toBeUndefined();
    write('packgate.yml');
    expect(await found('packages/cli')).toBe('packgate.yml');
    expect(await found('packages/cli', join(root, 'packages/cli'))).toBeUndefined();
  });

  test('what is no folder is looked for from the current one', async () => {
    git();
    write('.github/packgate.yml');
    expect(await found(null)).toBe('.github/packgate.yml');
    expect(await found(null, join(root, 'packages/cli'))).toBe('../../.github/packgate.yml');
  });

  test('its text, whatever it holds', async () => {
    write('packgate.yml', '\ufeffversion: 1\r\n');
    expect((await findConfiguration(root, root))?.text).toBe('\ufeffversion: 1\r\n');
  });
});

describe('what cannot be meant ends the run', () => {
  test.each<[string, () => void, string]>([
    ['two of them', () => [write('packgate.yml'), write('.github/packgate.yml')], 'two-configurations'],
    ['another ending', () => write('packgate.yaml'), 'misnamed-configuration'],
    ['a folder', () => mkdirSync(join(root, 'packgate.yml')), 'invalid-configuration'],
    ['a link to nowhere', () => symlinkSync('gone', join(root, 'packgate.yml')), 'unreadable-configuration'],
    ['a pipe', () => execFileSync('mkfifo', [join(root, 'packgate.yml')]), 'invalid-configuration'],
    ['10 MB', () => write('packgate.yml', Buffer.alloc(10_000_000, '# x\n')), 'invalid-configuration'],
    [
      'UTF-16',
      () => write('packgate.yml', Buffer.from('\ufeffversion: 1', 'utf16le')),
      'invalid-configuration',
    ],
  ])('%s', async (_, prepare, code) => {
    prepare();
    await expect(findConfiguration(root, root)).rejects.toMatchObject({ code, exit: 2 });
  });

  test('a named file that is not there', async () => {
    await expect(namedConfiguration('gone.yml', '--config', root)).rejects.toMatchObject({
      code: 'no-such-configuration',
      exit: 2,
      message: 'There is no file gone.yml: correct --config, or leave it out.',
    });
    write('any.name');
    expect(await namedConfiguration('any.name', '--config', root)).toMatchObject({ file: 'any.name' });
  });
});

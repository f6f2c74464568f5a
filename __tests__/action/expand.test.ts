import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { expandPackages } from '../../src/action/expand.ts';
import { temporaryFolder } from '../helpers/packgate.ts';

let cwd: string;
beforeEach(() => {
  cwd = join(temporaryFolder(), 'inner');
  const packages = {
    'packages/a': {},
    'packages/b': { private: true },
    'packages/c/deep': {},
    'packages/node_modules/x': {},
    'left-pad@1.0.0': {},
    '@acme/pad@1.0.0': {},
    '../outside': {},
  };
  for (const [path, manifest] of Object.entries(packages)) {
    mkdirSync(join(cwd, path), { recursive: true });
    writeFileSync(join(cwd, path, 'package.json'), JSON.stringify(manifest));
  }
  mkdirSync(join(cwd, 'packages/broken'));
  writeFileSync(join(cwd, 'packages/broken/package.json'), '{');
  writeFileSync(join(cwd, 'packages/a/notes.txt'), '');
  for (const file of ['one.tgz', 'two.tar.gz', 'three.zip']) writeFileSync(join(cwd, file), '');
});

const expanded = async (...packages: string[]) => await expandPackages(packages, cwd);

test('what is no glob stays as it is, each once', async () => {
  expect(await expanded('.', 'a@1.0.0', '.')).toEqual({ candidates: ['.', 'a@1.0.0'], unmatched: [] });
});

test.each([
  ['packages/*', ['./packages/a', './packages/broken']],
  ['./packages/*/', ['./packages/a', './packages/broken']],
  ['packages/**', ['./packages/a', './packages/broken', './packages/c/deep']],
  ['packages/{a,c/deep}', ['./packages/a', './packages/c/deep']],
  ['*.tgz', ['./one.tgz']],
  ['*.{tgz,tar.gz}', ['./one.tgz', './two.tar.gz']],
  ['../out*', ['../outside']],
  // Never the registry's packages of that name.
  ['left-*', ['./left-pad@1.0.0']],
  ['@acme/*', ['./@acme/pad@1.0.0']],
])('%s', async (glob, candidates) => {
  expect(await expanded(glob)).toEqual({ candidates, unmatched: [] });
});

test('an absolute one', async () => {
  expect(await expanded(`${cwd}/packages/a*`)).toEqual({ candidates: [`${cwd}/packages/a`], unmatched: [] });
});

test('a glob that names no package is told', async () => {
  const globs = ['nowhere/*', 'packages/[b]', '*.zip', 'packages/*/*.txt'];
  expect(await expanded(...globs)).toEqual({ candidates: [], unmatched: globs });
});

test('a link that leads in a circle is not followed', async () => {
  symlinkSync(cwd, join(cwd, 'packages/circle'));
  expect((await expanded('packages/**')).candidates).toHaveLength(3);
});

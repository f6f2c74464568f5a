import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { textOf } from '../helpers/guides.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { packgate, temporaryFolder } from '../helpers/packgate.ts';
import { published } from '../helpers/published.ts';
import { tarball } from '../helpers/tarball.ts';

const [checking, comparing] = [...textOf('docs/library.md').matchAll(/```js\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text,
);
const manifest = (version: string) => ({ name: 'widget', version });

/** Runs an example in a project that has the package installed. */
async function run(example: string | undefined, folder: string, env: Record<string, string> = {}) {
  const installed = join(folder, 'node_modules', published.name);
  mkdirSync(dirname(installed), { recursive: true });
  if (!existsSync(installed)) symlinkSync(resolve('.'), installed);
  writeFileSync(join(folder, 'example.mjs'), example ?? '');
  return await packgate([], { cli: join(folder, 'example.mjs'), cwd: folder, env });
}

test('the page checks a package against the registry', async () => {
  const registry = await OddRegistry.start();
  try {
    registry.publish('widget', { '1.4.1': { bytes: await tarball({}, manifest('1.4.1')) } });
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'packages/core'), { recursive: true });
    const write = (path: string, text: string): void =>
      writeFileSync(join(folder, 'packages/core', path), text);
    write('package.json', JSON.stringify(manifest('1.4.2')));
    const env = { npm_config_registry: registry.url };
    expect(await run(checking, folder, env)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    write('.env', 'A=1\n');
    expect(await run(checking, folder, env)).toMatchObject({ code: 1, stdout: '', stderr: '' });
  } finally {
    registry.stop();
  }
});

test('the page compares two tarballs', async () => {
  const folder = temporaryFolder();
  const write = async (version: string, files: Record<string, string>): Promise<void> =>
    writeFileSync(join(folder, `widget-${version}.tgz`), await tarball(files, manifest(version)));
  await write('1.4.1', {});
  await write('1.4.2', { '.env': 'A=1\n' });
  expect(await run(comparing, folder)).toMatchObject({ code: 0, stdout: 'fail\n', stderr: '' });
});

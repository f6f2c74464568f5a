import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { screen } from '../helpers/screen.ts';
import { tarball } from '../helpers/tarball.ts';

let registry: OddRegistry;
beforeEach(async () => {
  registry = await OddRegistry.start();
});
afterEach(() => registry.stop());

const steps = [1_000_000, 1_190_000, 1_416_100, 1_685_159, 2_005_339];

/** Releases that grew by less than any of them would have been told for, and one more of this size. */
async function checked(size: number, { isDown = false } = {}): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'home'));
  const packed = (version: string, bytes: number): Promise<Buffer> =>
    tarball({ 'data.txt': 'x'.repeat(bytes) }, { name: 'kettle', version });
  const last = steps.length - 1;
  const bytes = await packed(`1.0.${last}`, steps[last] ?? 0);
  const versions = steps.map((unpackedSize, patch) => [`1.0.${patch}`, { bytes, dist: { unpackedSize } }]);
  registry.publish('kettle', Object.fromEntries(versions));
  if (isDown) registry.replies.set('/kettle', 403);
  writeFileSync(join(folder, 'kettle.tgz'), await packed(`1.0.${last + 1}`, size));
  const stdout = screen();
  const env = {
    PATH: resolve('node_modules/.bin'),
    HOME: join(folder, 'home'),
    npm_config_registry: registry.url,
  };
  const { signal } = new AbortController();
  await run(['kettle.tgz'], { cwd: folder, env, stdout, stderr: screen(), signal, now: new Date() });
  return stdout.written();
}

const asked = (): string[] => registry.requests.map(({ path }) => path).filter((path) => path === '/kettle');

test('small steps are added up from what the registry knows of the releases before', async () => {
  expect(await checked(2_300_000)).toMatch(
    /^WARN .*\n│\n│ warning: The package grew from 1\.0 MB to 2\.3 MB in 5 releases \[package-growth\]\n/,
  );
  expect(asked()).toEqual(['/kettle']);
});

test('nobody asks for them where the package has hardly grown', async () => {
  expect(await checked(2_010_000)).toMatch(/^PASS /);
  expect(asked()).toEqual([]);
});

test('what the registry does not tell stops nothing', async () => {
  expect(await checked(2_300_000, { isDown: true })).toMatch(/^PASS /);
  expect(asked()).toEqual(['/kettle']);
});

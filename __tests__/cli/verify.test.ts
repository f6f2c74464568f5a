import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { millisecondsIn } from '../../src/text/duration.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { screen } from '../helpers/screen.ts';
import { tarball } from '../helpers/tarball.ts';

let registry: OddRegistry;
let cwd: string;
let bytes: Buffer;
beforeEach(async () => {
  registry = await OddRegistry.start();
  cwd = temporaryFolder();
  bytes = await tarball({ 'index.js': '1;\n' }, { name: 'kettle', version: '1.0.0' });
  writeFileSync(join(cwd, 'kettle.tgz'), bytes);
});
afterEach(() => registry.stop());

async function packgate(...words: string[]) {
  const [stdout, stderr] = [screen(), screen()];
  const { signal } = new AbortController();
  const env = { HOME: cwd, npm_config_userconfig: join(cwd, '.npmrc'), npm_config_noproxy: '127.0.0.1' };
  const around = { cwd, env, stdout, stderr, signal, now: new Date(0) };
  const exit = await run([...words, '--registry', registry.url], around);
  return { exit, stdout: stdout.written(), stderr: stderr.written() };
}

const verify = (...words: string[]) => packgate('verify', './kettle.tgz', '--timeout', '0', ...words);

test('packgate verify exits with 3, 0 and 1', async () => {
  expect(await verify()).toMatchObject({ exit: 3, stdout: expect.stringMatching(/^NOT VISIBLE YET kettle/) });
  registry.publish('kettle', { '1.0.0': { bytes } });
  expect(await verify()).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^SAME kettle 1.0.0/) });
  const other = await tarball({ 'index.js': '2;\n' }, { name: 'kettle', version: '1.0.0' });
  registry.publish('kettle', { '1.0.0': { bytes: other } });
  const { exit, stdout } = await verify('--json');
  expect([exit, JSON.parse(stdout).packages[0].outcome]).toEqual([1, 'other']);
});

test.each([
  ['0', 0],
  ['90s', 90_000],
  ['15m', 900_000],
  ['24h', 86_400_000],
])('--timeout %s', (text, milliseconds) => {
  expect(millisecondsIn(text)).toBe(milliseconds);
});

test.each(['', '15', '1.5m', '-1s', '25h', '15 m', '1e3s', 'NaNs'])('--timeout %j is none', async (text) => {
  expect(millisecondsIn(text)).toBeNull();
  const { exit, stderr } = await packgate('verify', './kettle.tgz', `--timeout=${text}`);
  expect([exit, stderr]).toEqual([2, expect.stringMatching(/--timeout (?:must be a time|needs a value)/)]);
});

test('a tarball must be named', async () => {
  expect(await packgate('verify')).toMatchObject({ exit: 2, stdout: '' });
});

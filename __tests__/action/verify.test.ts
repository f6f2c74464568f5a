import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runnerOf } from '../../src/action/runner.ts';
import { run } from '../../src/action/verify/run.ts';
import { listen } from '../helpers/commands.ts';
import { integrityOf, OddRegistry } from '../helpers/odd-registry.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { screen } from '../helpers/screen.ts';
import { tarball } from '../helpers/tarball.ts';

let registry: OddRegistry;
let workspace: string;
let bytes: Buffer;
let other: Buffer;
beforeEach(async () => {
  registry = await OddRegistry.start();
  workspace = temporaryFolder();
  const packed = (text: string) => tarball({ 'index.js': text }, { name: 'kettle', version: '1.0.0' });
  [bytes, other] = [await packed('1;\n'), await packed('2;\n')];
  mkdirSync(join(workspace, 'packed/1'), { recursive: true });
  writeFileSync(join(workspace, 'packed/1/kettle-1.0.0.tgz'), bytes);
});
afterEach(() => registry.stop());

/** What the check said in another job, whose folders are gone. */
const output = (of = bytes): string =>
  JSON.stringify([
    {
      name: 'kettle',
      tarball: '/gone/1/kettle-1.0.0.tgz',
      path: '1/kettle-1.0.0.tgz',
      integrity: integrityOf(of),
    },
  ]);

async function step(inputs: Record<string, string>) {
  const { signal } = new AbortController();
  const given = { registry: registry.url, timeout: '0', ...inputs };
  const env = {
    HOME: workspace,
    npm_config_userconfig: join(workspace, '.npmrc'),
    npm_config_noproxy: '127.0.0.1',
    GITHUB_WORKSPACE: workspace,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const stdout = screen();
  const said: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  try {
    const exit = await run(runnerOf(env, { stdout, signal, now: new Date(0) }, workspace));
    const annotations = listen(said.join('')).commands.map(({ name, message }) => `${name}: ${message}`);
    return { exit, log: stdout.written(), annotations };
  } finally {
    spy.mockRestore();
  }
}

test('the output of a check in another job, and its artifact', async () => {
  const inputs = { tarballs: output(), folder: 'packed' };
  const before = await step(inputs);
  expect([before.exit, before.annotations[0]]).toEqual([
    3,
    expect.stringMatching(/^warning: NOT VISIBLE YET/),
  ]);
  registry.publish('kettle', { '1.0.0': { bytes } });
  expect(await step(inputs)).toMatchObject({
    exit: 0,
    annotations: [],
    log: expect.stringContaining('SAME kettle'),
  });
  registry.publish('kettle', { '1.0.0': { bytes: other } });
  const after = await step(inputs);
  expect([after.exit, after.annotations[0]]).toEqual([
    1,
    expect.stringMatching(/^error: OTHER BYTES kettle 1.0.0/),
  ]);
});

test('a file that is not the one that was checked, though it is the one that was published', async () => {
  registry.publish('kettle', { '1.0.0': { bytes } });
  const { exit, annotations } = await step({ tarballs: output(other), folder: 'packed' });
  expect([exit, annotations[0]]).toEqual([1, expect.stringContaining('is not the file that was checked')]);
});

test('files by their paths', async () => {
  registry.publish('kettle', { '1.0.0': { bytes } });
  expect((await step({ tarballs: 'packed/1/kettle-1.0.0.tgz,\n' })).exit).toBe(0);
});

test.each<[string, Record<string, string>]>([
  ['nothing', { tarballs: '' }],
  ['an empty list', { tarballs: '[]' }],
  ['something else', { tarballs: '[1]' }],
  ['half a list', { tarballs: '[{' }],
  ['no file', { tarballs: 'packed' }],
  ['no time', { tarballs: 'packed/1/kettle-1.0.0.tgz', timeout: 'soon' }],
])('%s is wrong usage', async (_, inputs) => {
  const { exit, annotations } = await step(inputs);
  expect([exit, annotations]).toEqual([2, [expect.stringMatching(/^error: /)]]);
});

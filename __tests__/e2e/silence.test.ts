import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kettle, Project } from '../helpers/action-project.ts';
import { packgate, temporaryFolder } from '../helpers/packgate.ts';
import { inFull } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';

let project: Project;
let folder: string;
beforeEach(async () => {
  project = await Project.start();
  folder = temporaryFolder();
  writeFileSync(join(folder, 'kettle.tgz'), await tarball({ 'index.js': '1;\n'.repeat(999) }, kettle));
});
afterEach(() => project.stop());

const loaded = (...files: readonly string[]): string =>
  files.map((file) => `--import=${pathToFileURL(resolve('__tests__/helpers', file)).href}`).join(' ');

const drained = { NODE_OPTIONS: loaded('silent-disk.js'), SILENT_TIMERS: 'yes' };
const watched = { NODE_OPTIONS: loaded('silent-disk.js', 'fast-clock.js') };
const words = 'it exited without a result. This is a bug in packgate';

/** A read of which nothing more comes, with nothing left that would wake the program: Node ends such a one with exit code 0. */
describe('an event loop that drains in the middle of a read', () => {
  test.each([
    ['check', 'kettle.tgz', '--baseline', 'none'],
    ['list', 'kettle.tgz'],
    ['diff', 'kettle.tgz', 'kettle.tgz'],
  ])('%s: exit 3, with words', async (...command) => {
    const TMPDIR = temporaryFolder();
    const outcome = await packgate(command, { cwd: folder, env: { ...drained, TMPDIR } });
    expect(outcome).toMatchObject({ code: 3, stdout: '', stderr: `packgate: ${words}\n` });
    expect(readdirSync(TMPDIR)).toEqual([]);
  });

  inFull('while a baseline is read', async () => {
    const TMPDIR = temporaryFolder();
    const env = { ...drained, TMPDIR, npm_config_noproxy: '127.0.0.1' };
    const outcome = await packgate(['check', 'kettle.tgz', '--registry', project.registry.url], {
      cwd: folder,
      env,
    });
    expect(outcome).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining(words) });
    expect(readdirSync(TMPDIR)).toEqual([]);
  });

  test('the action: exit 3, with words, and no output at all', async () => {
    const RUNNER_TEMP = temporaryFolder();
    const { code, stderr, outputs, summary } = await project.step({
      with: { packages: join(folder, 'kettle.tgz'), baseline: 'none' },
      env: { ...drained, RUNNER_TEMP },
    });
    expect({ code, stderr, summary }).toEqual({ code: 3, stderr: `packgate: ${words}\n`, summary: '' });
    expect(outputs).toEqual(new Map());
    expect(readdirSync(RUNNER_TEMP)).toEqual([]);
  });
});

describe('a read that stands still is given up', () => {
  test('by the command line', async () => {
    const command = ['check', 'kettle.tgz', '--baseline', 'none', '--json'];
    const { code, stdout } = await packgate(command, { cwd: folder, env: watched });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'undecided',
      packages: [{ problem: { code: 'read-stalled', message: expect.stringContaining('for 60 seconds') } }],
    });
  });

  inFull('by the action', async () => {
    const { code, outputs, annotations } = await project.step({
      with: { packages: join(folder, 'kettle.tgz'), baseline: 'none' },
      env: watched,
    });
    expect({ code, verdict: outputs.get('verdict') }).toEqual({ code: 3, verdict: 'undecided' });
    expect(annotations[0]?.message).toMatch(/made no progress/);
  });
});

describe('whatever else is waited for has an end', () => {
  const clock = { NODE_OPTIONS: loaded('fast-clock.js') };

  inFull('a script that never ends', async () => {
    project.write({
      'package.json': JSON.stringify({
        ...kettle,
        scripts: { prepack: 'node -e "setInterval(() => {}, 9)"' },
      }),
    });
    const TMPDIR = temporaryFolder();
    const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(':');
    const { code, stdout } = await packgate(['check', '--baseline', 'none', '--json'], {
      cwd: project.folder,
      env: { ...clock, TMPDIR, PATH },
    });
    expect({ code, problem: JSON.parse(stdout).packages[0].problem.code }).toEqual({
      code: 3,
      problem: 'pack-timeout',
    });
    expect(readdirSync(TMPDIR)).toEqual([]);
  });

  test.each([
    ['that never answers', () => () => {}],
    [
      'that sends a byte now and then',
      () => (_: unknown, response: { write(text: string): void }) =>
        void setInterval(() => response.write(' '), 50),
    ],
  ] as const)('a registry %s', async (_, reply) => {
    for (const path of project.registry.replies.keys()) project.registry.replies.set(path, reply() as never);
    const { code, stdout } = await packgate(
      ['check', 'kettle.tgz', '--registry', project.registry.url, '--json'],
      {
        cwd: folder,
        env: { ...clock, npm_config_fetch_retries: '1', npm_config_noproxy: '127.0.0.1' },
      },
    );
    expect({ code, problem: JSON.parse(stdout).packages[0].problem.code }).toEqual({
      code: 3,
      problem: 'registry-timeout',
    });
  });
});

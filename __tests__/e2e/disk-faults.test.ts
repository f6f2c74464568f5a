import { type ChildProcess, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { kettle, Project } from '../helpers/action-project.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { type Outcome, packgate, reportOf, temporaryFolder } from '../helpers/packgate.ts';
import { inFull, some } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';

let folder: string;
let temporary: string;
let env: Record<string, string>;
beforeEach(async () => {
  folder = temporaryFolder();
  temporary = temporaryFolder();
  env = {
    PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
    HOME: temporaryFolder(),
    TMPDIR: temporary,
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(kettle));
  writeFileSync(join(folder, 'index.js'), '1;\n');
  writeFileSync(join(folder, '.env'), 'A=1\n');
  writeFileSync(join(folder, 'a.bin'), randomBytes(300_000));
  writeFileSync(join(folder, 'kettle.tgz'), await tarball({ 'index.js': '1;\n', '.env': 'A=1\n' }, kettle));
});

const check = (words: readonly string[], more: { shell?: string; env?: Record<string, string> } = {}) =>
  packgate(['check', ...words], { cwd: folder, ...more, env: { ...env, ...more.env } });

/** A full disk for which nobody needs rights: no file grows beyond so many blocks of 512 bytes, and what writes on gets EFBIG. */
const cramped = (blocks: number) => ({ shell: `ulimit -f ${blocks}; exec "$@"` });

function isUndecided(outcome: Outcome, code: string): void {
  const { verdict, packages } = reportOf(outcome);
  expect({ exit: outcome.code, verdict }).toEqual({ exit: 3, verdict: 'undecided' });
  expect(packages[0]?.problem).toMatchObject({ code, message: expect.stringMatching(/^.{20,}/) });
  expect(outcome.stderr).not.toMatch(/\n\s+at |bug in packgate/);
  expect(readdirSync(temporary)).toEqual([]);
}

const saysOnly = ({ code, stdout, stderr }: Outcome, exit: number): void => {
  expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
  expect(stderr).toMatch(/^packgate: [^\n]+\n$/);
};

describe.skipIf(process.platform === 'win32')('a disk without room', () => {
  test('for a download, which is not asked for again', async () => {
    const registry = await OddRegistry.start();
    const released = { name: 'kettle', version: '0.9.0' };
    registry.publish('kettle', {
      '0.9.0': { bytes: await tarball({ 'a.bin': randomBytes(300_000) }, released) },
    });
    try {
      const words = ['kettle.tgz', '--registry', registry.url, '--json'];
      isUndecided(await check(words, cramped(100)), 'disk-full');
      expect(registry.requests.filter(({ path }) => path.endsWith('.tgz'))).toHaveLength(1);
    } finally {
      registry.stop();
    }
  });

  inFull.each([
    ['npm', 'disk-full'],
    ['pnpm', 'pack-failed'], // killed by SIGXFSZ
  ])('for the tarball that %s packs', async (packer, code) => {
    const words = ['.', '--packer', packer, '--baseline', 'none', '--json'];
    isUndecided(await check(words, cramped(100)), code);
  });

  test('for the report: what was there stays, and no half of it', async () => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/report.json'), 'before');
    const words = ['kettle.tgz', '--baseline', 'none', '--json', '--output', 'out/report.json'];
    saysOnly(await check(words, cramped(1)), 3);
    expect(readdirSync(join(folder, 'out'))).toEqual(['report.json']);
  });

  inFull('for the reports of all formats: those that are there are whole', async () => {
    const words = ['kettle.tgz', '--baseline', 'none', '--report-dir', 'out'];
    saysOnly(await check(words, cramped(4)), 3);
    for (const name of readdirSync(join(folder, 'out'))) expect(name).toMatch(/^report\.\w+$/);
  });

  test.skipIf(!existsSync('/dev/full'))('behind a redirection', async () => {
    const words = ['kettle.tgz', '--baseline', 'none'];
    saysOnly(await check(words, { shell: '"$@" > /dev/full' }), 3);
  });

  inFull('for the tarball that the action hands on: undecided, and no half of it', async () => {
    const project = await Project.start();
    try {
      project.write({ 'a.bin': randomBytes(300_000) });
      const temp = temporaryFolder();
      writeFileSync(join(folder, 'large.tgz'), await tarball({ 'a.bin': randomBytes(300_000) }, kettle));
      const ran = await project.step({
        with: { packages: join(folder, 'large.tgz'), baseline: 'none' },
        env: { RUNNER_TEMP: temp, TMPDIR: temporary },
        ...cramped(400), // what the reports fit into
      });
      expect({ code: ran.code, verdict: ran.outputs.get('verdict') }).toEqual({
        code: 3,
        verdict: 'undecided',
      });
      expect(ran.outputs.get('tarball')).toBe('');
      expect(ran.annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(/could not be kept in [^\n]+$/),
      ]);
      const files = readdirSync(temp, { recursive: true }).map(String);
      expect(files.filter((file) => file.endsWith('.tgz'))).toEqual([]);
    } finally {
      project.stop();
    }
  });
});

describe('a folder for temporary files that is none', () => {
  test.each(
    some(
      [
        ['that is not there', () => join(folder, 'nowhere')],
        ['that is a file', () => join(folder, 'index.js')],
        ['below a file', () => join(folder, 'index.js', 'deeper')],
        [
          'in which nothing can be made',
          () => (existsSync('/proc/self') ? '/proc/self' : join(folder, 'nowhere')),
        ],
      ],
      2,
    ),
  )('%s', async (_, place) => {
    const TMPDIR = place();
    isUndecided(await check(['.', '--baseline', 'none', '--json'], { env: { TMPDIR } }), 'temporary-folder');
    const local = await check(['kettle.tgz', '--baseline', 'kettle.tgz', '--json'], { env: { TMPDIR } });
    expect(local.code).toBe(0);
  });
});

describe('a place for the report that is none', () => {
  test.each(
    some(
      [
        ['--output', 'index.js/report.json'],
        ['--output', '.'],
        ['--report-dir', 'index.js'],
        ['--report-dir', 'index.js/deeper'],
      ],
      2,
    ),
  )('%s %s', async (option, place) => {
    saysOnly(await check(['kettle.tgz', '--baseline', 'none', option, place, '--quiet']), 2);
  });

  /** What spins without an end listens to no other signal. */
  const notForEver = (child: ChildProcess): void => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 45_000);
    child.once('close', () => clearTimeout(timer));
  };

  test.skipIf(process.platform !== 'linux').each(
    some(
      [
        ['--report-dir', '/proc/nope'],
        ['--output', '/proc/nope/report.json'],
        ['--output', '/proc/nope/deeper/report.json'],
      ],
      1,
    ),
  )('in a file system that takes none: %s %s', async (option, place) => {
    const words = ['check', 'kettle.tgz', '--baseline', 'none', option, place, '--quiet'];
    saysOnly(await packgate(words, { cwd: folder, env, whileRunning: notForEver }), 2);
  });

  test.skipIf(process.platform !== 'linux')(
    'the action says so, and its reports are in the job',
    async () => {
      const project = await Project.start();
      try {
        const ran = await project.step({
          with: { packages: join(folder, 'kettle.tgz'), baseline: 'none', 'report-dir': '/proc/nope' },
          env: { RUNNER_TEMP: temporaryFolder(), TMPDIR: temporary },
          whileRunning: notForEver,
        });
        expect(existsSync(ran.outputs.get('report-json') ?? '')).toBe(true);
        expect(ran.annotations.map(({ message }) => message)).toContainEqual(
          expect.stringMatching(/could not be written to \/proc\/nope\/[^\n]+ The check goes on without it/),
        );
      } finally {
        project.stop();
      }
    },
  );

  test.skipIf(process.platform === 'win32')('a pipe that nobody reads', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const words = ['check', 'kettle.tgz', '--baseline', 'none', '--output', 'pipe', '--quiet'];
    const outcome = await packgate(words, { cwd: folder, env, whileRunning: notForEver });
    saysOnly(outcome, 2);
    expect(outcome.stderr).toContain('nobody reads from it');
  });

  test.skipIf(process.platform === 'win32')('a pipe that somebody reads gets all of it', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const words = ['kettle.tgz', '--baseline', 'none', '--json', '--output', 'pipe', '--quiet'];
    const { stdout } = await check(words, { shell: 'cat pipe & "$@"; wait' });
    expect(JSON.parse(stdout)).toMatchObject({ packages: [{ name: 'kettle' }] });
  });
});

import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Outcome, packgate, reportOf, temporaryFolder } from '../helpers/packgate.ts';
import { inFull, some } from '../helpers/sample.ts';
import { Verdaccio } from '../helpers/verdaccio.ts';

const run = promisify(execFile);
let registry: Verdaccio;
let folder: string;
let temporary: string;
let env: Record<string, string>;

beforeEach(async () => {
  registry = await Verdaccio.start(temporaryFolder());
  folder = temporaryFolder();
  temporary = temporaryFolder();
  env = { TMPDIR: temporary, npm_config_registry: registry.url };
});
afterEach(() => registry.stop());

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const manifest = (fields: object = {}): string =>
  JSON.stringify({ name: 'kettle', version: '1.0.0', main: 'index.js', ...fields });

async function publish(): Promise<void> {
  const host = registry.url.replace(/^http:/, '');
  const npmrc = join(temporaryFolder(), '.npmrc');
  writeFileSync(npmrc, `${host}:_authToken=anybody\n`);
  await run('npm', ['publish', '--registry', registry.url, '--userconfig', npmrc], { cwd: folder });
}

const check = (...words: string[]): Promise<Outcome> => packgate(words, { cwd: folder, env });

describe('a folder, packed by the real npm and held against a real registry', () => {
  beforeEach(() =>
    write({ 'package.json': manifest(), 'index.js': 'module.exports = 1;\n', LICENSE: 'MIT\n' }),
  );

  test('never published: judged by itself, and the report says so', async () => {
    const outcome = await check('--json');
    const [report] = reportOf(outcome).packages;
    expect(outcome.code).toBe(0);
    expect(report).toMatchObject({ name: 'kettle', baseline: { version: null, reason: 'first-publish' } });
  });

  inFull(
    'published, not raised, a map slips in: the same version is the baseline, and the check fails',
    async () => {
      await publish();
      expect((await check()).code).toBe(0);
      write({ 'index.js.map': '{"version":3,"sources":["a.ts"],"sourcesContent":["1"],"mappings":""}' });
      const outcome = await check('--json');
      expect(outcome.code).toBe(1);
      expect(reportOf(outcome).packages[0]).toMatchObject({
        baseline: { version: '1.0.0', reason: 'same-version' },
        candidate: { source: expect.stringContaining('npm') },
      });
    },
  );

  inFull('the next version is held against the one before it', async () => {
    await publish();
    write({ 'package.json': manifest({ version: '1.0.1' }) });
    const [report] = reportOf(await check('--json')).packages;
    expect(report).toMatchObject({
      verdict: 'pass',
      baseline: { version: '1.0.0', reason: 'highest-lower-stable' },
    });
  });

  inFull('a re-run of the release says whether the bytes are the same', async () => {
    await publish();
    const again = reportOf(await check('--mode', 'publish', '--json')).packages[0];
    expect(again?.baseline).toMatchObject({
      reason: 'already-published',
      explanation: expect.stringContaining('bytes are the same'),
    });
    write({ 'index.js': 'module.exports = 2;\n' });
    const changed = reportOf(await check('--mode', 'publish', '--json')).packages[0];
    expect(changed?.baseline?.explanation).toContain('bytes differ');
  });

  inFull('a published version is judged as it stood before it was published', async () => {
    await publish();
    write({ 'package.json': manifest({ version: '1.0.1' }), '.npmrc.bak': 'x=1\n' });
    await publish();
    const [report] = reportOf(await check('kettle@1.0.1', '--json')).packages;
    expect(report).toMatchObject({
      candidate: { version: '1.0.1' },
      baseline: { version: '1.0.0', reason: 'highest-lower-stable' },
    });
  });

  test('several packages: one report, the worst of them decides', async () => {
    write({
      'other/package.json': manifest({ name: 'cup' }),
      'other/index.js': '1\n',
      'other/.env.local': 'A=1\n',
    });
    const outcome = await check('.', './other', '--json');
    expect(outcome.code).toBe(1);
    expect(reportOf(outcome).packages.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['kettle', 'fail'],
      ['cup', 'fail'],
    ]);
  });

  inFull('nothing is left behind', async () => {
    await check();
    await check('--baseline', '9.9.9');
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('an interrupted run', () => {
  test.each(some(['SIGINT', 'SIGTERM'] as const, 1))(
    '%s while a package script runs: exit 3, the script and all folders are gone',
    async (signal) => {
      const started = join(folder, 'started');
      const beat = join(folder, 'beat');
      write({
        'package.json': manifest({ scripts: { prepack: 'node prepack.js' } }),
        'index.js': '1\n',
        'prepack.js': `const fs = require('node:fs');
          fs.writeFileSync(${JSON.stringify(started)}, '');
          setInterval(() => fs.writeFileSync(${JSON.stringify(beat)}, String(Date.now())), 20);`,
      });
      const outcome = await packgate(['check', '--baseline', 'none'], {
        cwd: folder,
        env,
        whileRunning: (child) => {
          const look = setInterval(() => {
            if (!readdirSync(folder).includes('beat')) return;
            clearInterval(look);
            child.kill(signal);
          }, 20);
          child.on('exit', () => clearInterval(look));
        },
      });
      expect(outcome).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining(signal) });
      expect(readdirSync(temporary)).toEqual([]);
      writeFileSync(beat, 'silence');
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect((await import('node:fs')).readFileSync(beat, 'utf8')).toBe('silence');
    },
  );
});

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Report } from '../../src/model/report.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { screen } from '../helpers/screen.ts';
import { tarball } from '../helpers/tarball.ts';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
});

async function packgate(...words: string[]) {
  const [stdout, stderr] = [screen(), screen()];
  const { signal } = new AbortController();
  const code = await run(words, { cwd: root, env: {}, stdout, stderr, signal, now: new Date() });
  return { code, stdout: stdout.written(), stderr: stderr.written() };
}

const merged = async (...words: string[]) => {
  const { code, stdout, stderr } = await packgate('merge', ...words, '--json');
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as Report;
  return {
    code,
    report,
    verdict: report.verdict,
    told: report.packages.map(({ name, verdict, problem }) => `${name} ${problem?.code ?? verdict}`),
  };
};

/** Six tarballs, the fifth with a secret file, checked in three shards of two, each report in the folder `out`. */
async function shards(count = 3): Promise<void> {
  for (let at = 0; at < 6; at++) {
    const files: Record<string, string> = at === 4 ? { '.env': 'A=1\n' } : {};
    writeFileSync(join(root, `p${at}.tgz`), await tarball(files, { name: `pot-${at}`, version: '1.0.0' }));
  }
  for (let index = 1; index <= count; index++) await shard(index, count);
}

const shard = async (index: number, count = 3): Promise<number> =>
  (await packgate('p*.tgz', '--baseline', 'none', '--shard', `${index}/${count}`, '--report-dir', 'out'))
    .code;

const fileOf = (index: number, count = 3): string => join(root, `out/report-${index}-of-${count}.json`);
const change = (file: string, from: string | RegExp, to: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

describe('shards', () => {
  beforeEach(() => shards());

  test('each has one report of each format, under a name of its own', () => {
    const names = readdirSync(join(root, 'out'));
    expect(names).toHaveLength(15);
    for (const name of names) expect(name).toMatch(/^report-[123]-of-3\.(?:txt|json|md|sarif|html)$/);
  });

  test('together they say what one check says', async () => {
    const whole = await packgate('p*.tgz', '--baseline', 'none', '--json');
    const alone = JSON.parse(whole.stdout) as Report;
    for (const words of [
      ['out'],
      ['out/report-2-of-3.json', 'out/report-3-of-3.json', 'out/report-1-of-3.json'],
    ]) {
      const { code, report } = await merged(...words);
      expect(code).toBe(1);
      expect({ ...report, stats: null }).toEqual({ ...alone, stats: null });
    }
  });

  test('in folders of their own, as artifacts come', async () => {
    for (const index of [1, 2, 3]) cpSync(fileOf(index), join(root, `artifacts/shard-${index}/report.json`));
    expect((await merged('artifacts')).told).toHaveLength(6);
  });

  test('one that is missing is undecided, and names what nobody checked; run again, it is as if nothing had been', async () => {
    rmSync(fileOf(3));
    const { code, stdout } = await packgate('merge', 'out');
    expect(code).toBe(1); // the second shard has failed
    expect(stdout).toContain('No report has ./p2.tgz and ./p5.tgz, which shard 3/3 was to check');
    rmSync(fileOf(1));
    expect((await merged('out')).told).toContain('null missing-shard');
    await shard(1);
    rmSync(fileOf(2), { force: true });
    expect(await merged('out')).toMatchObject({ code: 3, verdict: 'undecided' });
    for (const index of [1, 2, 3]) await shard(index);
    expect((await merged('out')).told).toHaveLength(6);
  });

  test('one that is there twice is undecided', async () => {
    cpSync(fileOf(1), join(root, 'again/report.json'));
    const { code, told } = await merged('out', 'again');
    expect(told.filter((each) => each.includes('doubled-shard'))).toHaveLength(1);
    expect(told).toHaveLength(7);
    expect(code).toBe(1);
    change(fileOf(2), /"verdict": "fail"/g, '"verdict": "pass"');
    expect(await merged('out', 'again')).toMatchObject({ code: 3, verdict: 'undecided' });
  });

  test('the same file named twice is one', async () => {
    expect((await merged('out', 'out/report-1-of-3.json')).told).toHaveLength(6);
  });

  test('reports of different versions or of another number of shards are refused', async () => {
    await shard(1, 2);
    expect(await packgate('merge', 'out')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The reports are of checks in'),
    });
    rmSync(fileOf(1, 2));
    change(fileOf(2), /("tool": \{\s*"name": "packgate",\s*"version": )"[^"]*"/, '$1"9.9.9"');
    expect(await packgate('merge', 'out')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('by version 9.9.9: let all shards use the same version'),
    });
  });

  test('a report of another schema, or no report at all, is refused by name', async () => {
    change(fileOf(2), '"schemaVersion": 1', '"schemaVersion": 2');
    expect(await packgate('merge', 'out')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('out/report-2-of-3.json: This is no report of packgate'),
    });
    mkdirSync(join(root, 'empty'));
    for (const word of ['empty', 'gone.json']) expect((await packgate('merge', word)).code).toBe(2);
    expect((await packgate('merge')).code).toBe(2);
  });

  test('fail-on: never blocks nothing, and every format says so', async () => {
    const { code, stdout } = await packgate('merge', 'out', '--fail-on', 'never', '--report-dir', 'all');
    expect([code, stdout]).toEqual([0, expect.stringContaining('because fail-on is never')]);
    expect(readdirSync(join(root, 'all')).sort()).toEqual([
      'receipt.json',
      'report.html',
      'report.json',
      'report.md',
      'report.sarif',
      'report.txt',
      'test-result.json',
    ]);
    expect((await packgate('merge', 'out', '--fail-on', 'warning')).code).toBe(2);
  });
});

test('more shards than packages: an empty one passes, and is not missed', async () => {
  await shards(8);
  const empty = JSON.parse(readFileSync(fileOf(8, 8), 'utf8')) as Report;
  expect([empty.verdict, empty.packages]).toEqual(['pass', []]);
  const { code, told } = await merged('out');
  expect([code, told.length]).toEqual([1, 6]);
});

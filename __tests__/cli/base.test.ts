import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Report } from '../../src/model/report.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { screen } from '../helpers/screen.ts';
import { tarball } from '../helpers/tarball.ts';

let root: string;
const write = async (name: string, files: Readonly<Record<string, string>>, version = '1.1.0', of = 'pot') =>
  writeFileSync(
    join(root, name),
    await tarball({ 'index.js': 'module.exports = 1;\n', LICENSE: 'MIT\n', ...files }, { name: of, version }),
  );

beforeEach(async () => {
  root = temporaryFolder();
  await write('last.tgz', {}, '1.0.0');
});

async function packgate(...words: string[]) {
  const [stdout, stderr] = [screen(), screen()];
  const { signal } = new AbortController();
  const code = await run(words, { cwd: root, env: {}, stdout, stderr, signal, now: new Date() });
  return { code, stdout: stdout.written(), stderr: stderr.written() };
}

const check = (file: string, ...words: string[]) => packgate(file, '--baseline', 'last.tgz', ...words);

/** The branch has one package, the pull request another one. */
async function scene(main: Record<string, string>, pull: Record<string, string>, version = '1.1.0') {
  await write('main.tgz', main);
  await write('pull.tgz', pull, version);
  await check('main.tgz', '--json', '--output', 'base.json');
  const { code } = await check('pull.tgz', '--base', 'base.json', '--report-dir', 'out');
  const text = (name: string): string => readFileSync(join(root, 'out', name), 'utf8');
  const report = JSON.parse(text('report.json')) as Report;
  const found = report.packages.flatMap(({ findings }) => findings);
  const told = found.map(({ rule, path, onBase }) => `${rule} ${path} ${onBase}`).sort();
  return { code, report, verdict: report.verdict, told, text };
}

const dump = (bytes: number): string => 'x'.repeat(bytes);

describe('what a pull request answers for', () => {
  test('a clean branch and a leaking pull request: the leak is its own', async () => {
    const { code, verdict, told, text } = await scene({}, { '.env': 'A=1\n' });
    expect([code, verdict]).toEqual([1, 'fail']);
    expect(told).toEqual(['sensitive-file .env false']);
    expect(text('report.txt')).not.toContain('already on');
  });

  test('a leaking branch and an innocent pull request: it passes, and every format shows the leak folded', async () => {
    const { code, verdict, told, text, report } = await scene({ '.env': 'A=1\n' }, { '.env': 'A=1\n' });
    expect([code, verdict]).toEqual([0, 'pass']);
    expect(told).toEqual(['sensitive-file .env true']);
    expect(report.packages[0]?.causes).toHaveLength(1);
    const folded = 'already on the base branch: 1 error';
    expect(text('report.txt')).toMatch(/^PASS pot 1\.1\.0.*; already on the base branch: 1 error\n/);
    expect(text('report.md')).toContain(`nothing new in`);
    expect(text('report.md')).toContain(`<summary>${folded.replace('a', 'A')}</summary>`);
    expect(text('report.html')).toContain(`<summary>${folded.replace(':', '&#58;')}</summary>`);
    const [result] = JSON.parse(text('report.sarif')).runs[0].results;
    expect(result).toMatchObject({ ruleId: 'sensitive-file', baselineState: 'unchanged' });
  });

  test('both: it fails for its own, and that alone is counted', async () => {
    const { code, told, text } = await scene({ '.env': 'A=1\n' }, { '.env': 'A=1\n', '.npmrc': 'x=1\n' });
    expect(code).toBe(1);
    expect(told).toEqual(['sensitive-file .env true', 'sensitive-file .npmrc false']);
    expect(text('report.txt')).toMatch(/^FAIL pot 1\.1\.0, compared with 1\.0\.0: 1 error$/m);
  });

  test('a warning of its own beside an error of the branch is no error', async () => {
    writeFileSync(join(root, 'packgate.yml'), 'version: 1\nrules: { package-growth: off }\n');
    const heavy = { 'data.json': dump(1_100_000) };
    const { code, verdict, text } = await scene(heavy, { ...heavy, 'more.json': dump(300_000) });
    expect([code, verdict]).toEqual([0, 'warn']);
    expect(text('report.txt')).toMatch(/^WARN .*: [^\n]*warning/m);
    expect(text('report.txt')).not.toMatch(/^WARN .*error/m);
  });

  test.each([
    ['as large', 300_000, 0],
    ['larger by less than a tenth', 329_000, 0],
    ['larger by more than a tenth', 340_000, 1],
  ] as const)('a file that is %s', async (_, bytes, code) => {
    const before = { 'data.json': dump(300_000) };
    await write('main.tgz', before);
    await write('pull.tgz', { 'data.json': dump(bytes) });
    await check('main.tgz', '--json', '--output', 'base.json');
    const strict = ['--base', 'base.json', '--fail-on', 'warning'];
    expect((await check('pull.tgz', ...strict)).code).toBe(code);
  });

  test('a tenth of little is nothing, and one more source is worse', async () => {
    const mapOf = (...sources: string[]) =>
      JSON.stringify({ version: 3, sources, sourcesContent: sources.map(() => 'a'), mappings: 'AAAA' });
    const [one, renamed] = [{ 'index.js.map': mapOf('a.ts') }, { 'index.js.map': mapOf('another.ts') }];
    expect((await scene(one, renamed)).code).toBe(0);
    const two = { 'index.js.map': mapOf('a.ts', 'b.ts') };
    const { code, told } = await scene(one, two);
    expect(code).toBe(1);
    expect(told).toContain('embedded-sources index.js.map false');
  });

  test('another content hash in the name, and another version in it, are the same finding', async () => {
    const named = (hash: string, version: string) => ({
      [`dist/chunk-${hash}.js`]: dump(300_000),
      [`dist/pot-${version}.min.js`]: dump(310_000),
    });
    const { told } = await scene(named('AB12CD34', '1.1.0'), named('EF56AB78', '1.2.0'), '1.2.0');
    expect(told.filter((each) => each.startsWith('large-file'))).toEqual([
      'large-file dist/chunk-EF56AB78.js true',
      'large-file dist/pot-1.2.0.min.js true',
    ]);
  });

  test('another command of the same install script is another matter', async () => {
    const withScript = (postinstall: string) => ({
      'package.json': JSON.stringify({ name: 'pot', version: '1.1.0', scripts: { postinstall } }),
      'a.js': '1\n',
      'b.js': '2\n',
    });
    expect((await scene(withScript('node a.js'), withScript('node a.js'))).code).toBe(0);
    expect((await scene(withScript('node a.js'), withScript('node b.js'))).code).toBe(1);
  });

  test('what the branch has waived is not there for a pull request that removes the waiver', async () => {
    writeFileSync(
      join(root, 'packgate.yml'),
      'version: 1\nwaivers:\n  - { rule: sensitive-file, path: .env, reason: a sample }\n',
    );
    await write('main.tgz', { '.env': 'A=1\n' });
    await check('main.tgz', '--config', 'packgate.yml', '--json', '--output', 'base.json');
    writeFileSync(join(root, 'packgate.yml'), 'version: 1\n');
    expect((await check('main.tgz', '--base', 'base.json')).code).toBe(1);
  });

  test('sizes against both', async () => {
    const { text } = await scene({ 'a.js': dump(40_000) }, { 'a.js': dump(41_200) });
    expect(text('report.txt')).toContain('+1.2 kB by this pull request, +41.2 kB since 1.0.0');
    expect(text('report.md')).toContain('+1.2 kB by this pull request, +41.2 kB since 1.0.0');
  });
});

describe('a base report that is none', () => {
  beforeEach(async () => {
    await write('main.tgz', { '.env': 'A=1\n' });
    await check('main.tgz', '--json', '--output', 'base.json');
  });
  const rewrite = (change: (text: string) => string): void =>
    writeFileSync(join(root, 'base.json'), change(readFileSync(join(root, 'base.json'), 'utf8')));

  test.each<readonly [string, (text: string) => string, RegExp]>([
    ['no JSON', () => 'no', /base\.json: This is no report of packgate: it is no JSON/],
    [
      'forged',
      (text) => text.replace('"fingerprint": "', '"fingerprint": "x'),
      /findings\[0\]\.fingerprint is no fingerprint/,
    ],
    [
      'of another version',
      (text) => text.replace(/"version": "[^"]+"/, '"version": "0.0.9"'),
      /base\.json was written by packgate 0\.0\.9, and this is packgate/,
    ],
    [
      'of another package',
      (text) => text.replaceAll('"pot"', '"kettle"'),
      /base\.json has no result for pot: --base is the report/,
    ],
  ])('%s', async (_, change, sentence) => {
    rewrite(change);
    const { code, stderr, stdout } = await check('main.tgz', '--base', 'base.json');
    expect(stderr).toMatch(sentence);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('is not there', async () => {
    const { code, stderr } = await check('main.tgz', '--base', 'nothing.json');
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no file nothing.json: --base is')]);
  });

  test('with --mode publish it is left aside, and everything counts', async () => {
    const { code, stderr } = await check('main.tgz', '--base', 'base.json', '--mode', 'publish');
    expect(code).toBe(1);
    expect(stderr).toContain('with --mode publish everything counts');
  });
});

test('a package of the base branch that is gone is named, but not where single ones were picked, or where another shard may have it', async () => {
  for (const name of ['cup', 'lid', 'pot']) await write(`${name}.tgz`, { 'a.js': name }, '1.0.0', name);
  rmSync(join(root, 'last.tgz'));
  const all = (...words: string[]) => packgate(...words, '--baseline', 'none', '--base', 'base.json');
  await packgate('*.tgz', '--baseline', 'none', '--json', '--output', 'base.json');
  rmSync(join(root, 'lid.tgz'));
  const gone = 'Gone, and still in the report of the base branch: lid.';
  expect((await all('*.tgz')).stdout).toContain(gone);
  expect(JSON.parse((await all('*.tgz', '--json')).stdout).skipped).toEqual([
    { name: 'lid', source: 'the base branch', reason: 'gone' },
  ]);
  expect((await all('cup.tgz')).stdout).not.toContain('Gone');
  expect((await all('*.tgz', '--shard', '1/2')).stdout).not.toContain('Gone'); // of a tarball elsewhere nobody knows the name
});

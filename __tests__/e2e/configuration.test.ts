import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type Outcome, packgate, reportOf, temporaryFolder } from '../helpers/packgate.ts';
import { inFull, some } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';

let folder: string;
beforeEach(async () => {
  folder = temporaryFolder();
  execFileSync('git', ['init', '-q', folder]);
  await packed('before.tgz', {});
  await packed('leaking.tgz', { 'index.js.map': map });
});

const map = '{"version":3,"sources":["a.ts"],"mappings":""}';
const kettle = { name: '@acme/kettle', version: '1.0.0', main: 'index.js' };

async function packed(
  file: string,
  files: Readonly<Record<string, string>>,
  manifest = kettle,
): Promise<void> {
  const bytes = await tarball({ 'index.js': 'module.exports = 1;\n', ...files }, manifest);
  writeFileSync(join(folder, file), bytes);
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const check = (...words: readonly string[]): Promise<Outcome> =>
  packgate(['leaking.tgz', '--baseline', 'before.tgz', ...words], { cwd: folder });

describe('a configuration', () => {
  inFull('is found, and changes what fails', async () => {
    expect((await check()).code).toBe(1);
    write('.github/packgate.yml', 'version: 1\nrules: { source-map: off }\n');
    expect(await check()).toMatchObject({ code: 0, stderr: '' });
    write('other.yml', 'version: 1\nrules: { source-map: warning }\n');
    expect(await check('--config', 'other.yml')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^WARN/),
    });
  });

  inFull('is outdone by --fail-on', async () => {
    write('packgate.yml', 'version: 1\nfail-on: never\n');
    expect((await check()).code).toBe(0);
    expect((await check('--fail-on', 'error')).code).toBe(1);
  });

  inFull('speaks of packages by their name', async () => {
    write('packgate.yml', "version: 1\npackages:\n  '@acme/*': { rules: { source-map: off } }\n");
    expect((await check()).code).toBe(0);
    write('packgate.yml', "version: 1\npackages:\n  '@other/*': { rules: { source-map: off } }\n");
    expect((await check()).code).toBe(1);
  });

  inFull('with a waiver: the finding stays in the report, marked', async () => {
    write(
      'packgate.yml',
      'version: 1\nwaivers:\n  - { rule: source-map, path: "*.map", reason: for the panel, expires: 2999-12-31 }\n',
    );
    const outcome = await check('--json');
    expect(outcome.code).toBe(0);
    expect(reportOf(outcome).packages[0]?.findings).toEqual([
      expect.objectContaining({
        rule: 'source-map',
        waived: { reason: 'for the panel', expires: '2999-12-31', source: 'packgate.yml:3' },
      }),
    ]);
  });
});

describe('fail-on: never', () => {
  const line =
    'Would have failed: 1 package, 1 error (1 source-map). It blocks nothing, because fail-on is never.';

  inFull('shows everything, says so in one line, and exits 0', async () => {
    const before = await check();
    expect(await check('--fail-on', 'never')).toMatchObject({
      code: 0,
      stdout: `│ ${line}\n${before.stdout}`,
    });
    write('packgate.yml', 'version: 1\nfail-on: never\n');
    const outcome = await check('--report-dir', 'reports');
    expect(outcome).toMatchObject({ code: 0, stdout: `│ ${line}\n${before.stdout}` });
    expect(readFileSync(join(folder, 'reports/report.md'), 'utf8').split('\n')[0]).toBe(
      `<p><b>${line}</b></p>`,
    );
    expect(readFileSync(join(folder, 'reports/report.html'), 'utf8')).toContain(
      `<p><b>${line.replace(/[:()]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</b></p>`,
    );
    const [run] = JSON.parse(readFileSync(join(folder, 'reports/report.sarif'), 'utf8')).runs;
    expect(run.invocations[0].toolExecutionNotifications).toEqual([
      { level: 'note', message: { text: line }, locations: [] },
    ]);
    const [json, now] = [
      reportOf(await check('--json')),
      reportOf(await check('--json', '--fail-on', 'error')),
    ];
    expect(json.verdict).toBe('fail');
    // What blocks nothing may be published.
    const alike = ({ packages, ...report }: Report) => ({
      ...report,
      packages: packages.map((each) => ({ ...each, publish: null })),
      stats: null,
    });
    expect(alike(json)).toEqual(alike(now));
  });

  test('says nothing where nothing failed', async () => {
    write('packgate.yml', 'version: 1\nfail-on: never\nrules: { source-map: note }\n');
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout).not.toContain('fail-on');
  });

  inFull('of one package lets no other pass, and makes nothing decided that is not', async () => {
    await packed('other.tgz', { '.env': 'A=1\n' }, { ...kettle, name: 'teapot' });
    write('packgate.yml', "version: 1\npackages:\n  '@acme/*': { fail-on: never }\n");
    expect((await check()).code).toBe(0);
    const both = await check('other.tgz');
    expect(both.code).toBe(1);
    expect(both.stdout).toContain(
      'Of 2 failed packages, 1 blocks nothing, because fail-on is never for it: ',
    );
    writeFileSync(join(folder, 'broken.tgz'), 'no archive');
    expect((await check('broken.tgz')).code).toBe(3);
  });
});

describe('with a mistake nothing is judged: exit 2', () => {
  test('every mistake of every file is told at once, before anything is packed', async () => {
    write('packgate.yml', 'version: 1\nmode: report\nrules:\n\tsecret: of\n');
    write('pkg/package.json', JSON.stringify({ ...kettle, scripts: { prepack: 'touch ran' } }));
    write('pkg/packgate.yml', 'version: 2\n');
    const outcome = await packgate(['pkg', 'leaking.tgz'], { cwd: folder });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr.split('\n')).toEqual([
      'packgate: The configurations have 3 mistakes, and nothing was judged. Correct them:',
      '  │ pkg/packgate.yml:1:10: version is 1, the only version of this file that there is, not 2.',
      '  │ packgate.yml:2:1: The file has no key "mode": write "fail-on: never" to show everything and block nothing.',
      '  │ packgate.yml:4:1: A tab is no indentation in YAML: use spaces.',
      '',
    ]);
    expect(existsSync(join(folder, 'pkg/ran'))).toBe(false);
  });

  test.each(
    some<[string, string | Buffer]>(
      [
        ['no YAML', 'version: [1\n'],
        ['a waiver without a reason', 'version: 1\nwaivers: [{ rule: secret, path: a }]\n'],
        ['10 MB', Buffer.alloc(10_000_000, '# no end\n')],
        ['aliases in excess', `version: 1\na: &a [${'x,'.repeat(9)}]\nb: [${'*a,'.repeat(200)}]\n`],
        ['hostile text', 'version: 1\n"\\u001b[2J\\u202e::error::x": 1\n'],
      ],
      3,
    ),
  )('%s', async (_, text) => {
    writeFileSync(join(folder, 'packgate.yml'), text);
    const { code, stdout, stderr } = await check();
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^packgate: /);
    expect(stderr).not.toMatch(/[\u001b\u202e]/);
    expect(stderr).not.toMatch(/^::/m);
  });

  test('--config without a file behind it', async () => {
    expect(await check('--config', 'gone.yml')).toMatchObject({
      code: 2,
      stderr: 'packgate: There is no file gone.yml: correct --config, or leave it out.\n',
    });
  });
});

describe('the first run on a package with old junk', () => {
  inFull('notes, once, with the count', async () => {
    const junk = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`lib/${at}.js.map`, map]));
    const old = { ...junk, '.env': 'A=1\n', 'coverage/lcov.info': 'TN:\n' };
    await packed('old.tgz', old);
    await packed('new.tgz', { ...old, 'index.js': 'module.exports = 2;\n' });
    const first = await packgate(['new.tgz', '--baseline', 'old.tgz', '--json'], { cwd: folder });
    expect(first.code).toBe(0);
    const { findings, verdict } = reportOf(first).packages[0] ?? { findings: [], verdict: null };
    expect(verdict).toBe('pass');
    expect(findings.every(({ severity, novelty }) => severity === 'note' && novelty === 'existing')).toBe(
      true,
    );
    expect(findings.map(({ rule, evidence }) => [rule, (evidence as { count: number }).count])).toEqual(
      expect.arrayContaining([
        ['source-map', 12],
        ['sensitive-file', 1],
        ['build-leftover', 1],
      ]),
    );
    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(findings.length);
    const { stdout } = await packgate(['new.tgz', '--baseline', 'old.tgz'], { cwd: folder });
    expect(stdout).toMatch(/14 findings in earlier releases too/);
  });
});

describe('packgate config', () => {
  const config = (...words: readonly string[]): Promise<Outcome> =>
    packgate(['config', ...words], { cwd: folder });
  const rowOf = ({ stdout }: Outcome, key: string): string | undefined =>
    stdout
      .split('\n')
      .find((row) => row.startsWith(`│ ${key} `))
      ?.replace(/ +/g, ' ');

  inFull('of a folder, a tarball and a name; nothing is packed and no registry is asked', async () => {
    write(
      'packgate.yml',
      "version: 1\nrules: { media: off }\npackages:\n  '@acme/*': { fail-on: warning }\n",
    );
    write('pkg/package.json', JSON.stringify({ name: '@acme/pkg', private: true }));
    for (const candidate of ['pkg', 'leaking.tgz', '@acme/anything', '@acme/kettle@1.0.0']) {
      const outcome = await config(candidate);
      expect(outcome).toMatchObject({ code: 0, stderr: '' });
      expect(rowOf(outcome, 'rules.media')).toBe('│ rules.media off packgate.yml:2');
      expect(rowOf(outcome, 'fail-on')).toBe('│ fail-on warning packgate.yml:4, packages "@acme/*"');
    }
    expect(rowOf(await config(), 'fail-on')).toBe('│ fail-on error default');
    expect(rowOf(await config('pkg', '--fail-on', 'never'), 'fail-on')).toBe('│ fail-on never --fail-on');
    expect(JSON.parse((await config('pkg', '--json')).stdout)).toMatchObject({ package: '@acme/pkg' });
  });

  test('is where mistakes can be looked for', async () => {
    write('packgate.yml', 'version: 1\nrules: { secert: off }\n');
    expect(await config()).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('secret') });
  });
});

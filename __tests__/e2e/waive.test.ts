import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Outcome, packgate, reportOf, temporaryFolder } from '../helpers/packgate.ts';
import { inFull, some } from '../helpers/sample.ts';
import { type Member, tarball } from '../helpers/tarball.ts';

type Files = Record<string, Member>;
const code = { 'index.js': 'export default 1;\n', 'README.md': '# fixture\n', LICENSE: 'MIT\n' };
const map = (text: string): string =>
  JSON.stringify({ version: 3, sources: ['../src/index.ts'], sourcesContent: [text], mappings: 'AAAA' });

/** A folder with two releases of a package, as tarballs. */
async function project(after: Files, before: Files = code): Promise<{ folder: string; config: string }> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'before.tgz'), await tarball(before, { main: 'index.js' }));
  await release(folder, after);
  return { folder, config: join(folder, '.github/packgate.yml') };
}

const release = async (folder: string, files: Files): Promise<void> =>
  writeFileSync(join(folder, 'after.tgz'), await tarball(files, { version: '1.0.1', main: 'index.js' }));

const check = (cwd: string, ...words: string[]): Promise<Outcome> =>
  packgate(['check', 'after.tgz', '--baseline', 'before.tgz', ...words], { cwd });
const waive = (cwd: string, ...words: string[]): Promise<Outcome> =>
  packgate(['waive', ...words, '--baseline', 'before.tgz'], { cwd });
const why = ['--reason', 'shipped for the panel: see #12'];

describe('a finding that is meant', () => {
  inFull(
    'is accepted by its fingerprint and by its rule and path, stays in every report, and comes back when it grows',
    async () => {
      const { folder, config } = await project({ ...code, 'index.js.map': map('a') });
      const before = reportOf(await check(folder, '--json')).packages[0];
      expect(before?.verdict).toBe('fail');
      const [first] = before?.findings ?? [];
      const one = await waive(folder, first?.fingerprint ?? '', 'after.tgz', ...why, '--expires', '90d');
      expect(one).toMatchObject({ code: 0, stderr: '' });
      expect(one.stdout).toContain('│ waiver: added to .github/packgate.yml:3\n│   rule: source-map\n');
      const two = await waive(folder, 'embedded-sources', './index.js.map', 'after.tgz', ...why);
      expect(two.stdout).toContain('added to .github/packgate.yml:8');
      const written = parse(readFileSync(config, 'utf8'));
      expect(written).toMatchObject({
        version: 1,
        waivers: [
          {
            rule: 'source-map',
            path: 'index.js.map',
            reason: 'shipped for the panel: see #12',
            'max-size': '93 B',
          },
          { rule: 'embedded-sources', path: 'index.js.map', 'max-size': '93 B' },
        ],
      });
      expect(written.waivers[0].expires).toMatch(/^\d{4}-\d\d-\d\d$/);

      const text = await check(folder, '--report-dir', 'out');
      expect(text.code).toBe(0);
      expect(text.stdout).toContain(
        'waived: error source-map index.js.map: "shipped for the panel: see #12" (until ',
      );
      const json = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'));
      expect(json.packages[0].findings[0]).toMatchObject({
        severity: 'error',
        waived: { reason: 'shipped for the panel: see #12', source: '.github/packgate.yml:3' },
      });
      const names = readdirSync(join(folder, 'out')).filter((name) => name !== 'test-result.json');
      const reports = names.map((name) => readFileSync(join(folder, 'out', name), 'utf8'));
      expect(reports.length).toBeGreaterThanOrEqual(4);
      for (const report of reports) expect(report).toMatch(/shipped for the panel/);
      for (const report of reports) expect(report).toMatch(/packgate\.yml(?::|&#58;)3/);

      await release(folder, { ...code, 'index.js.map': map('a'.repeat(100)) });
      const grown = reportOf(await check(folder, '--json')).packages[0];
      expect(grown?.findings.map(({ rule, waived }) => [rule, waived])).toEqual([
        ['source-map', null],
        ['embedded-sources', null],
        ['waiver', null],
        ['waiver', null],
      ]);

      const again = await waive(
        folder,
        'source-map',
        'index.js.map',
        'after.tgz',
        '--reason',
        'it has grown',
      );
      expect(again.stdout).toContain('│ waiver: changed in .github/packgate.yml:3\n');
      expect(parse(readFileSync(config, 'utf8')).waivers).toHaveLength(2);
      const same = await waive(folder, 'source-map', 'index.js.map', 'after.tgz', '--reason', 'it has grown');
      expect(same.stdout).toContain('│ waiver: is already in .github/packgate.yml:3\n');
    },
  );

  inFull('is one secret, and not the next one in the same file', async () => {
    const token = (end: string): string => `const t = '${'npm'}_${'a1B2'.repeat(8)}${end}';\n`;
    const { folder } = await project({ ...code, 'a.js': token('wxyz') });
    expect(await waive(folder, 'secret', 'a.js', 'after.tgz', '--reason', 'an example')).toMatchObject({
      code: 0,
    });
    expect(await check(folder)).toMatchObject({ code: 0 });
    await release(folder, { ...code, 'a.js': `${token('wxyz')}${token('Wxy9')}` });
    const findings = reportOf(await check(folder, '--json')).packages[0]?.findings ?? [];
    expect(findings.filter(({ rule }) => rule === 'secret').map(({ waived }) => waived === null)).toEqual(
      [true, false].sort(),
    );
  });

  inFull('in a report of CI, for one package of several', async () => {
    const { folder } = await project({ ...code, '.env': 'A=1\n' });
    mkdirSync(join(folder, 'packages/a'), { recursive: true });
    writeFileSync(
      join(folder, 'packgate.yml'),
      'version: 1 # ours\r\npackages:\r\n    "b*": { fail-on: never }\r\n',
    );
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, 'packages/a/report.json'), (await check(folder, '--json')).stdout);
    const outcome = await packgate(
      ['waive', 'sensitive-file', '.env', '--report', 'report.json', '--reason', 'it’s empty\nreally'],
      {
        cwd: join(folder, 'packages/a'),
      },
    );
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toContain('added to ../../packgate.yml:6');
    expect(readFileSync(join(folder, 'packgate.yml'), 'utf8')).toBe(
      'version: 1 # ours\r\npackages:\r\n    "b*": { fail-on: never }\r\n    fixture:\r\n      waivers:\r\n        - rule: sensitive-file\r\n          path: .env\r\n          reason: "it’s empty\\nreally"\r\n          max-size: 10 B\r\n',
    );
    expect(existsSync(join(folder, 'packages/a/.github'))).toBe(false);
    expect(await check(folder)).toMatchObject({ code: 0 });
  });
});

describe('nothing is written, and one sentence says why', () => {
  const found = ['sensitive-file', '.env', 'after.tgz'];
  test.each<[string, string[], RegExp]>(
    some(
      [
        ['no reason', found, /Say why you accept it/],
        ['a reason without a word', [...found, '--reason', '…'], /Say why you accept it/],
        ['a reason that is a book', [...found, '--reason', 'a'.repeat(1001)], /1001 characters/],
        ['an expiry that is over', [...found, '--reason', 'x', '--expires', '2020-01-01'], /is over/],
        ['no days', [...found, '--reason', 'x', '--expires', '0d'], /before it begins/],
        ['a century', [...found, '--reason', 'x', '--expires', '36500d'], /ten years/],
        ['a year that is none', [...found, '--reason', 'x', '--expires', '999999d'], /ten years/],
        ['a day that does not exist', [...found, '--reason', 'x', '--expires', '2027-02-30'], /such as 90d/],
        ['nonsense', [...found, '--reason', 'x', '--expires', 'soon'], /such as 90d/],
        [
          'a rule that there is not',
          ['sensitive', '.env', 'after.tgz', '--reason', 'x'],
          /Did you mean sensitive-file/,
        ],
        ['no path', ['secret', '--reason', 'x'], /A path is missing/],
        [
          'a path without a finding',
          ['sensitive-file', 'b', 'after.tgz', '--reason', 'x'],
          /There is one at \.env/,
        ],
        [
          'an unknown fingerprint',
          ['0123456789abcdef', 'after.tgz', '--reason', 'x'],
          /no problem called 0123456789abcdef/,
        ],
        ['the rule about waivers', ['waiver', '.', 'after.tgz', '--reason', 'x'], /A waiver cannot accept/],
        ['an argument too many', ['secret', 'a', 'b', 'c', '--reason', 'x'], /Unexpected argument "c"/],
        [
          'a report that is not there',
          ['secret', 'a', '--report', 'none.json', '--reason', 'x'],
          /There is no file none.json/,
        ],
        [
          'a report that is none',
          ['secret', 'a', '--report', 'before.tgz', '--reason', 'x'],
          /no report of packgate/,
        ],
        [
          'a configuration that is not there',
          [...found, '--reason', 'x', '--config', 'none.yml'],
          /There is no file none.yml/,
        ],
        [
          'a configuration with mistakes',
          [...found, '--reason', 'x', '--config', 'bad.yml'],
          /bad\.yml has 2 mistakes/,
        ],
        [
          'a configuration with aliases',
          [...found, '--reason', 'x', '--config', 'alias.yml'],
          /alias\.yml has 2 mistakes/,
        ],
      ],
      6,
    ),
  )('%s', async (_, words, sentence) => {
    const { folder, config } = await project({ ...code, '.env': 'A=1\n' });
    const files = {
      'bad.yml': 'version: 1\nmod: x\nwaivers: 3\n',
      'alias.yml': 'version: 1\npackages:\n  a: { waivers: &w [] }\nwaivers: *w\n',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const outcome = await waive(folder, ...words);
    expect([outcome.code, outcome.stdout]).toEqual([2, '']);
    expect(outcome.stderr).toMatch(sentence);
    expect(existsSync(config)).toBe(false);
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  inFull('where there is no plain list: the lines to paste are printed, and where they belong', async () => {
    const { folder } = await project({ ...code, '.env': 'A=1\n' });
    const text = '{ "version": 1, "waivers": [] }\n';
    writeFileSync(join(folder, 'packgate.yml'), text);
    const outcome = await waive(folder, ...found, '--reason', 'an example: see #12');
    expect(outcome).toMatchObject({
      code: 2,
      stdout:
        "  - rule: sensitive-file\n    path: .env\n    reason: 'an example: see #12'\n    max-size: 10 B\n",
    });
    expect(outcome.stderr).toMatch(/^packgate: packgate\.yml was not changed: .* under "waivers"/);
    expect(readFileSync(join(folder, 'packgate.yml'), 'utf8')).toBe(text);
    writeFileSync(join(folder, 'packgate.yml'), `version: 1\nwaivers:\n${outcome.stdout}`);
    expect(await check(folder)).toMatchObject({ code: 0 });
  });

  inFull('what the last release had already needs no waiver', async () => {
    const files = { ...code, '.env': 'A=1\n' };
    const { folder } = await project(files, files);
    const outcome = await waive(folder, 'sensitive-file', '.env', 'after.tgz', '--reason', 'x');
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/The last release had it too/);
  });

  test('an answer that was not decided', async () => {
    const { folder, config } = await project({ ...code, '.env': 'A=1\n' });
    writeFileSync(join(folder, 'after.tgz'), 'no gzip');
    expect(await waive(folder, 'sensitive-file', '.env', 'after.tgz', '--reason', 'x')).toMatchObject({
      code: 3,
      stdout: '',
    });
    expect(existsSync(config)).toBe(false);
  });
});

inFull(
  'a waiver that several packages have in common is idle only where none of them has a use for it, and told once',
  async () => {
    const folder = temporaryFolder();
    for (const [name, files] of Object.entries({ a: { ...code, '.env': 'A=1\n' }, b: code }))
      writeFileSync(join(folder, `${name}.tgz`), await tarball(files, { name, main: 'index.js' }));
    const waiver = (path: string): string =>
      `  - { rule: sensitive-file, path: ${path}, reason: a fixture }\n`;
    writeFileSync(join(folder, 'packgate.yml'), `version: 1\nwaivers:\n${waiver('.env')}${waiver('.npmrc')}`);
    const run = (...words: string[]): Promise<Outcome> =>
      packgate([...words, '--baseline', 'none', '--json'], { cwd: folder });
    const idle = async (...words: string[]): Promise<string[][]> =>
      reportOf(await run(...words)).packages.map(({ findings, verdict }) => [
        verdict,
        ...findings
          .filter(({ rule }) => rule === 'waiver')
          .map(({ message }) => /\((.*?)\)/.exec(message)?.[1] ?? ''),
      ]);
    expect(await idle('a.tgz', 'b.tgz')).toEqual([['warn', 'packgate.yml:4'], ['pass']]);
    expect(await idle('b.tgz')).toEqual([['warn', 'packgate.yml:3', 'packgate.yml:4']]);
    writeFileSync(join(folder, 'packgate.yml'), `version: 1\nwaivers:\n${waiver('.env')}`);
    expect(await idle('a.tgz', 'b.tgz')).toEqual([['pass'], ['pass']]);
  },
);

inFull(
  'the block of a report makes the check pass where it is pasted, and the commands beside it write the same',
  async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, 'package.json'), '{"private":true,"workspaces":["packages/*"]}');
    for (const name of ['a', 'b']) {
      const at = join(folder, 'packages', name);
      mkdirSync(at, { recursive: true });
      const manifest = { name: `@acme/${name}`, version: '1.0.0', main: 'index.js' };
      writeFileSync(join(at, 'package.json'), JSON.stringify(manifest));
      for (const [file, text] of Object.entries({ ...code, '.env': `A=${name}` }))
        writeFileSync(join(at, file), text as string);
    }
    const checked = (...words: string[]): Promise<Outcome> =>
      packgate(['check', 'packages/a', 'packages/b', '--baseline', 'none', ...words], { cwd: folder });
    expect((await checked('--report-dir', 'out')).code).toBe(1);
    const blocks = [
      ...readFileSync(join(folder, 'out/report.md'), 'utf8').matchAll(/^```\w+\n(.*?)^```$/gms),
    ];
    const [block = '', commands = ''] = blocks.map(([, lines = '']) => lines.replaceAll('…', 'meant'));
    expect(blocks).toHaveLength(2);
    const config = join(folder, '.github/packgate.yml');
    mkdirSync(join(folder, '.github'));
    writeFileSync(config, block);
    expect(await checked()).toMatchObject({ code: 0 });
    expect(Object.keys(parse(block).packages)).toEqual(['@acme/a', '@acme/b']);

    rmSync(config);
    for (const command of commands.trim().split('\n')) {
      const words = command.replace(' --reason "meant"', '').split(' ').slice(1);
      expect(await packgate([...words, '--reason', 'meant'], { cwd: folder })).toMatchObject({ code: 0 });
    }
    expect(parse(readFileSync(config, 'utf8'))).toEqual(parse(block));
  },
);

inFull(
  'a waiver that is pinned to other bytes: the line that the check prints pins it to those that are there',
  async () => {
    const { folder, config } = await project({ ...code, 'index.js.map': map('a') });
    const accept = async (): Promise<void> => {
      const [cause] = reportOf(await check(folder, '--json')).packages[0]?.causes ?? [];
      const words = cause?.accept?.command.replace('packgate waive ', '').split(' ').slice(0, 2) ?? [];
      expect((await waive(folder, ...words, ...why)).code).toBe(0);
    };
    await accept();
    const other = '0'.repeat(64);
    writeFileSync(config, `${readFileSync(config, 'utf8')}    sha256: '${other}'\n`);
    expect((await check(folder)).code).toBe(1);
    await accept();
    const text = readFileSync(config, 'utf8');
    expect(text).not.toContain(other);
    expect(parse(text).waivers).toMatchObject([{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect((await check(folder)).code).toBe(0);
  },
);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Outcome, packgate, reportOf, temporaryFolder } from '../helpers/packgate.ts';
import { inFull } from '../helpers/sample.ts';
import { type Member, tarball } from '../helpers/tarball.ts';

type Files = Record<string, Member>;
const code = { 'index.js': 'export default 1;\n', 'README.md': '# fixture\n', LICENSE: 'MIT\n' };
const map = JSON.stringify({
  version: 3,
  sources: ['../src/index.ts', '../src/secret/plan.ts'],
  sourcesContent: ['export default 1;', '// the plan'],
  mappings: 'AAAA',
});

async function check(before: Files | null, after: Files, ...words: string[]): Promise<Outcome> {
  const folder = temporaryFolder();
  const write = async (name: string, files: Files, version: string): Promise<string> => {
    const file = join(folder, name);
    writeFileSync(file, await tarball(files, { version, main: 'index.js' }));
    return file;
  };
  const candidate = await write('after.tgz', after, '1.0.1');
  const baseline = before === null ? 'none' : await write('before.tgz', before, '1.0.0');
  return packgate(['check', candidate, '--baseline', baseline, ...words], { cwd: folder });
}

describe('a tarball held against another', () => {
  test('nothing new: exit 0 and a quiet report', async () => {
    const outcome = await check(code, { ...code, 'index.js': 'export default 2;\n' });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toContain('PASS');
    expect(outcome.stdout.trim().split('\n').length).toBeLessThanOrEqual(4);
  });

  test('a first source map: exit 1, and the report names the file, the rules and what could be rebuilt', async () => {
    const outcome = await check(code, { ...code, 'index.js.map': map }, '--json');
    expect(outcome.code).toBe(1);
    const [report] = reportOf(outcome).packages;
    expect(report?.findings.map(({ rule, path, severity }) => ({ rule, path, severity }))).toEqual([
      { rule: 'source-map', path: 'index.js.map', severity: 'error' },
      { rule: 'embedded-sources', path: 'index.js.map', severity: 'error' },
    ]);
    expect(report?.findings[1]?.evidence).toMatchObject({ sources: 2, embedded: 2 });
  });

  test('a warning alone: exit 0, and exit 1 where the user fails on warnings', async () => {
    const grown = { ...code, 'test/a.test.js': '1;\n' };
    expect(await check(code, grown)).toMatchObject({ code: 0, stdout: expect.stringContaining('WARN') });
    expect(await check(code, grown, '--fail-on', 'warning')).toMatchObject({ code: 1 });
    expect(await check(code, { ...code, '.env': 'A=1\n' }, '--fail-on', 'never')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('FAIL'),
    });
  });

  inFull(
    'without a baseline what is harmful in itself still fails, and what is routine does not',
    async () => {
      expect((await check(null, code)).code).toBe(0);
      expect((await check(null, { ...code, '.npmrc': 'a=b\n' })).code).toBe(1);
      expect((await check(null, { ...code, 'test/a.js': '1\n' })).code).toBe(0);
    },
  );

  test('the same input gives the same report, the duration aside', async () => {
    const texts = await Promise.all(
      [1, 2].map(() => check(code, { ...code, 'index.js.map': map }, '--json')),
    );
    const [first, second] = texts.map(({ stdout }) =>
      stdout.replace(/"durationMs": \d+/, '').replaceAll(/packgate-test-\w+/g, ''),
    );
    expect(first).toBe(second);
  });
});

inFull('an address with a password in the manifest is told without it', async () => {
  const folder = temporaryFolder();
  const password = ['hunter', '2', 'hunter'].join('');
  const files = { 'index.js': '1\n' };
  writeFileSync(join(folder, 'before.tgz'), await tarball(files));
  const registry = `https://user:${password}@registry.example/`;
  const dependencies = { other: `git+https://user:${password}@git.example/other.git` };
  writeFileSync(
    join(folder, 'after.tgz'),
    await tarball(files, { publishConfig: { registry }, dependencies }),
  );
  for (const format of ['text', 'json', 'markdown', 'sarif', 'html']) {
    const words = ['check', 'after.tgz', '--baseline', 'before.tgz', '--format', format];
    const { stdout, stderr } = await packgate(words, { cwd: folder });
    expect(stdout).toContain('registry.example');
    expect(stdout + stderr).not.toContain(password);
  }
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Outcome, packgate, temporaryFolder } from '../helpers/packgate.ts';
import { inFull, some } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';
import { Verdaccio } from '../helpers/verdaccio.ts';

let folder: string;
let env: Record<string, string>;
let registry: Verdaccio;

const storage = mkdtempSync(join(tmpdir(), 'packgate-test-'));
beforeAll(async () => {
  registry = await Verdaccio.start(storage);
});
afterAll(() => {
  registry.stop();
  rmSync(storage, { recursive: true, force: true });
});

beforeEach(async () => {
  folder = temporaryFolder();
  env = {
    TMPDIR: temporaryFolder(),
    npm_config_registry: registry.url,
    npm_config_fetch_retries: '0',
  };
  const good = await tarball({ 'index.js': '1\n'.repeat(10_000) });
  write('good.tgz', good);
  write('cut.tgz', good.subarray(0, good.length - 200));
  write('text.tgz', 'this is no tarball\n');
  write('empty.tgz', '');
  write('half.tgz', gzipSync(gunzipSync(good).subarray(0, 700)));
  write('no-manifest/index.js', '1\n');
  write('name.tgz', await tarball({}, { name: 'x|<img>' }));
  write('no-name.tgz', await tarball({}, { name: undefined }));
  write('version.tgz', await tarball({}, { version: 'not.a.version' }));
  write('no-version.tgz', await tarball({}, { version: undefined }));
  write('bad-name/package.json', '{"name":"x|<img>","version":"1.0.0"}');
  write('bad-json/package.json', '{ "name": ');
  write('private/package.json', '{"name":"secret-plan","version":"1.0.0","private":true}');
  write(
    'failing/package.json',
    '{"name":"a","version":"1.0.0","scripts":{"prepack":"echo the build broke; exit 7"}}',
  );
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const run = (...words: string[]): Promise<Outcome> => packgate(words, { cwd: folder, env });

describe('what the user asked for cannot be: exit 2, one sentence, nothing on stdout', () => {
  test.each(
    some(
      [
        ['a missing folder', ['./nowhere'], /nowhere/],
        ['a folder without package.json', ['./no-manifest'], /package\.json/],
        ['a package.json that is none', ['./bad-json'], /package\.json/],
        ['a private package', ['./private'], /private/],
        ['a missing tarball', ['missing.tgz'], /missing\.tgz/],
        ['a name that npm refuses', ['name.tgz', '--baseline', 'none'], /x\|<img> .*name\.tgz/],
        ['a name that npm refuses, with a baseline', ['name.tgz'], /x\|<img> .*name\.tgz/],
        ['no name', ['no-name.tgz', '--baseline', 'none'], /no-name\.tgz.* no name/],
        [
          'a version that npm refuses',
          ['version.tgz', '--baseline', 'none'],
          /not\.a\.version .*version\.tgz/,
        ],
        [
          'a version that npm refuses, with a file',
          ['version.tgz', '--baseline', 'good.tgz'],
          /not\.a\.version/,
        ],
        ['a version that npm refuses, with a baseline', ['version.tgz'], /not\.a\.version/],
        ['no version', ['no-version.tgz', '--baseline', 'none'], /no-version\.tgz.* no version/],
        ['no version, with a baseline', ['no-version.tgz'], /no-version\.tgz.* no version/],
        [
          'a folder whose name npm refuses',
          ['./bad-name', '--packer', 'bun', '--baseline', 'none'],
          /x\|<img>/,
        ],
        ['a spec that does not exist', ['no-such-package-anywhere@1.0.0'], /no-such-package-anywhere/],
        ['a missing baseline file', ['good.tgz', '--baseline', 'nope.tgz'], /nope\.tgz/],
        [
          'a baseline version of a package that was never published',
          ['good.tgz', '--baseline', '9.9.9'],
          /fixture/,
        ],
        ['an unknown option', ['good.tgz', '--basline', 'none'], /--baseline/],
        ['an unknown value', ['good.tgz', '--mode', 'pull'], /pr/],
        ['an unknown packer', ['--packer', 'npn'], /npm/],
        ['an unknown rule', ['explain', 'sourcemap'], /source-map/],
      ],
      9,
    ),
  )('%s', async (_, words, names) => {
    const { code, stdout, stderr } = await run(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^packgate: [^\n]+\n$/);
    expect(stderr).toMatch(names);
  });
});

describe('what could not be decided: exit 3, and the report says why', () => {
  test.each(
    some(
      [
        ['a file that is no tarball', ['text.tgz'], /text\.tgz/],
        ['an empty file', ['empty.tgz'], /empty\.tgz/],
        ['a truncated tarball', ['cut.tgz'], /cut\.tgz/],
        ['a tarball whose archive is truncated', ['half.tgz'], /half\.tgz/],
        ['a baseline that cannot be read', ['good.tgz', '--baseline', 'cut.tgz'], /cut\.tgz/],
        ['a pack script that fails', ['./failing'], /the build broke/],
        [
          'a registry that is down',
          ['good.tgz', '--baseline', 'auto', '--registry', 'http://127.0.0.1:9/'],
          /127\.0\.0\.1/,
        ],
      ],
      5,
    ),
  )(
    '%s',
    async (_, words, names) => {
      const { code, stdout, stderr } = await run(...words);
      expect(code).toBe(3);
      expect(stdout).toContain('UNDECIDED');
      expect(stdout).toMatch(names);
      expect(stdout + stderr).not.toMatch(/\n\s+at /);
    },
    120_000,
  );

  test('a folder for temporary files that cannot be written', async () => {
    const { code, stdout } = await packgate(['./failing'], {
      cwd: folder,
      env: { ...env, TMPDIR: join(folder, 'not-there') },
    });
    expect({ code, undecided: stdout.includes('UNDECIDED') }).toEqual({ code: 3, undecided: true });
  });

  test('as JSON: the problem has a code and a sentence', async () => {
    const { code, stdout } = await run('cut.tgz', '--json');
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'undecided',
      packages: [
        { verdict: 'undecided', problem: { code: expect.any(String), message: expect.any(String) } },
      ],
    });
  });
});

inFull('no run leaves a temporary folder behind', async () => {
  await run('./failing');
  await run('cut.tgz');
  await run('good.tgz', '--baseline', 'none');
  expect(readdirSync(env.TMPDIR ?? '')).toEqual([]);
});

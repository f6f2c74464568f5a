import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { screen } from '../helpers/screen.ts';
import { tarball } from '../helpers/tarball.ts';
import { vault } from '../helpers/vault.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The page about these two releases. */
async function pageOf(before: Files, after: Files): Promise<string> {
  for (const [name, version, files] of [
    ['a', '1.0.0', before],
    ['b', '1.0.1', after],
  ] as const)
    writeFileSync(join(folder, `${name}.tgz`), await tarball(files, { name: 'kettle', version }));
  mkdirSync(join(folder, 'home'));
  await run(['check', 'b.tgz', '--baseline', 'a.tgz', '--report-dir', 'reports'], {
    cwd: folder,
    env: { PATH: resolve('node_modules/.bin'), HOME: join(folder, 'home') },
    stdout: screen(),
    stderr: screen(),
    signal: new AbortController().signal,
    now: new Date(),
  });
  const json = readFileSync(join(folder, 'reports/report.json'), 'utf8');
  expect(JSON.parse(json).packages[0]).not.toHaveProperty('texts');
  return readFileSync(join(folder, 'reports/report.html'), 'utf8');
}

const diffsIn = (html: string): string[] =>
  [
    ...(html.split('<h2>Changed text</h2>')[1]?.split('<h2>')[0] ?? '').matchAll(/<summary>.*?>([^<]+)</g),
  ].map(([, path = '']) => path);

test('small texts that changed, and no others', async () => {
  const same = { 'same.js': '1;\n' };
  const large = 'x\n'.repeat(20_000);
  const html = await pageOf(
    {
      ...same,
      'index.js': 'old\n',
      'large.js': large,
      'image.bin': new Uint8Array([0, 1]),
      'gone.js': 'gone',
    },
    {
      ...same,
      'index.js': 'young\n',
      'large.js': `${large}y`,
      'image.bin': new Uint8Array([0, 2]),
      'new.txt': 'new',
    },
  );
  expect(diffsIn(html)).toEqual(['index.js']);
  expect(html).toContain('<del>old</del>\n<ins>young</ins>');
});

test('no secret in them, of whichever release', async () => {
  const html = await pageOf(
    { 'index.js': `const old = '${vault.classic}';\n` },
    { 'index.js': `const young = '${vault.npm}';\nconst key = '${vault.fine}';\n` },
  );
  expect(diffsIn(html)).toEqual(['index.js']);
  for (const secret of [vault.classic, vault.npm, vault.fine])
    expect(html).not.toContain(secret.slice(6, 26));
});

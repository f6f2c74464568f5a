import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionReference, tool } from '../../src/text/tool.ts';
import { type Outcome, packgate, reportOf, temporaryFolder } from '../helpers/packgate.ts';
import { inFull, some } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';
import { type Manifest, Verdaccio } from '../helpers/verdaccio.ts';

const policy = '.github/packgate.yml';
const workflow = '.github/workflows/packgate.yml';

let registry: Verdaccio;
let root: string;
beforeEach(() => {
  root = temporaryFolder();
});

function write(files: Readonly<Record<string, string>>, folder = root): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = (fields: object = {}): Manifest => ({
  name: 'kettle',
  version: '1.2.0',
  main: 'dist/index.js',
  files: ['dist', 'old.tgz'],
  ...fields,
});
const code = 'export const boil = 1;\n';
const built = (hash: string): Record<string, string> => ({
  'README.md': '# kettle\n',
  'dist/index.js': `import './chunk-${hash}.js';\n`,
  'dist/index.d.ts': code,
  [`dist/chunk-${hash}.js`]: code,
});

async function publish(version: string, files: Record<string, string>): Promise<void> {
  await registry.publish(manifest({ version }), await tarball(files, manifest({ version })));
}

const run = (words: readonly string[], cwd = root): Promise<Outcome> =>
  packgate(words, { cwd, env: { npm_config_registry: registry.url } });

describe('packgate init', () => {
  beforeEach(async () => {
    registry = await Verdaccio.start(temporaryFolder());
  });
  afterEach(() => registry.stop());

  inFull('covers what the last releases shipped, and stops what they did not', async () => {
    await publish('1.0.0', { ...built('AB12CD34'), 'dist/data/de.json': '{}' });
    await publish('1.1.0', { ...built('ZX98YW76'), 'dist/data/fr.json': '{}' });
    write({
      'package.json': JSON.stringify(manifest()),
      ...built('QR45ST67'),
      'dist/data/it.json': '{}',
      '.git/HEAD': '',
    });
    const outcome = await run(['init']);
    expect(outcome).toMatchObject({ code: 0, stderr: expect.not.stringContaining('bug') });
    expect(outcome.stdout).toContain(
      `wrote ${policy}: 4 lines for 5 files, from 1.1.0, 1.0.0 and what is packed now.`,
    );
    expect(read(policy)).toContain(
      [
        'version: 1',
        'files:',
        '  allow: # and package.json, which is packed in any case',
        '    - dist/*.js        # 2 files',
        '    - dist/data/*.json # 1 file',
        '    - dist/index.d.ts  # 1 file',
        '    - README.md        # 1 file',
        '',
      ].join('\n'),
    );
    expect(read(workflow)).toContain(`- uses: ${actionReference}\n`);
    expect((await run(['check'])).code).toBe(0);

    write({ 'dist/notes.txt': 'what nobody meant\n' });
    const stopped = await run(['check', '--json']);
    expect(stopped.code).toBe(1);
    expect(reportOf(stopped).packages[0]?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'unexpected-path',
        severity: 'error',
        path: 'dist/notes.txt',
        message: expect.stringContaining('(closest: dist/*.js)'),
      }),
    );
  });

  inFull(
    'what no release had is asked about, unless package.json names it or something needs it',
    async () => {
      await publish('1.1.0', { ...built('ZX98YW76'), 'dist/index.js.map': '{}' });
      write({
        'package.json': JSON.stringify(manifest({ bin: 'dist/bin/kettle.mjs' })),
        ...built('QR45ST67'),
        'dist/index.js.map': '{}',
        'dist/bin/kettle.mjs': "#!/usr/bin/env node\nimport '../words.txt';\n",
        'dist/words.txt': 'kettle\n',
        'dist/customers.csv': 'name\n',
        'dist/.env.local': 'A=1\n',
        '.git/HEAD': '',
      });
      const { stdout } = await run(['init']);
      expect(stdout).toContain(
        'dist/.env.local and dist/customers.csv are in the package today, but not in the list: no release had them. Should users get them?',
      );
      expect(stdout).toContain(
        'look at dist/index.js.map: this is in the package today, and source-map minds it.',
      );
      expect(read(policy)).toMatch(/words\.txt/);
      expect(read(policy)).toMatch(/kettle\.mjs/);
      expect(read(policy)).not.toMatch(/csv|env/);
      const { findings = [] } = reportOf(await run(['check', '--json'])).packages[0] ?? {};
      expect(findings.filter(({ rule }) => rule === 'unexpected-path').map(({ path }) => path)).toEqual([
        'dist/.env.local',
        'dist/customers.csv',
      ]);
    },
  );

  test('a package that was never published: what it loads', async () => {
    write({
      'package.json': JSON.stringify(manifest()),
      'dist/index.js': "import './part.js';\n",
      'dist/part.js': code,
      'dist/index.js.map': '{}',
      'README.md': '# kettle\n',
    });
    const outcome = await run(['init', '.', '--packer', 'npm']);
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain('from what is packed now, since no release was found.');
    expect(outcome.stdout).toContain(
      'dist/index.js.map is in the package today, but not in the list: nothing that package.json names needs it.',
    );
    expect(read(policy)).toContain('    - dist/*.js # 2 files\n    - README.md # 1 file\n');
  });

  inFull('a workspace: one configuration for all of its packages, and one workflow', async () => {
    write({ 'package.json': '{"private":true,"workspaces":["packages/*"]}', '.git/HEAD': '' });
    for (const name of ['kettle', 'pot'])
      write(
        { 'package.json': JSON.stringify(manifest({ name, version: '0.1.0' })), 'dist/index.js': code },
        join(root, 'packages', name),
      );
    expect(await run(['init'])).toMatchObject({ code: 0, stderr: expect.not.stringContaining('bug') });
    expect(read(policy)).toMatch(/\npackages:\n {2}kettle:\n {4}files:\n[\s\S]*\n {2}pot:\n {4}files:\n/);
    expect(readdirSync(join(root, '.github/workflows'))).toEqual(['packgate.yml']);
    expect((await run(['check'])).code).toBe(0);
  });

  inFull('overwrites nothing, and says what would let in what ships', async () => {
    write({ 'package.json': JSON.stringify(manifest()), ...built('AB12CD34'), '.git/HEAD': '' });
    write({ 'packgate.yml': 'version: 1 # mine\n' });
    const outcome = await run(['init']);
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain(`left packgate.yml as it is.`);
    expect(outcome.stdout).toContain(
      '\nfiles:\n  allow: # and package.json, which is packed in any case\n    - dist/',
    );
    expect(outcome.stdout).toContain(`wrote ${workflow}.`);
    expect(readdirSync(join(root, '.github'))).toEqual(['workflows']);

    write({ [workflow]: 'mine\n' });
    const again = await run(['init']);
    expect(again).toMatchObject({ code: 2, stdout: expect.stringContaining('nothing was written') });
    expect([read('packgate.yml'), read(workflow)]).toEqual(['version: 1 # mine\n', 'mine\n']);
  });

  inFull('one of several packages in a repository: for its name, at the root', async () => {
    const folder = join(root, 'packages/kettle');
    write({ '.git/HEAD': '', 'package.json': '{"scripts":{"build":"true"}}', 'package-lock.json': '{}' });
    const schema = `node_modules/${tool.name}/packgate.schema.json`;
    write({ [schema]: '{}' });
    write(
      {
        'package.json': JSON.stringify(manifest({ name: '@acme/kettle', version: '0.1.0' })),
        ...built('AB12CD34'),
      },
      folder,
    );
    const env = { npm_config_registry: registry.url };
    const outcome = await packgate(['init', 'packages/kettle'], { cwd: root, env });
    expect(outcome.code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'dist', 'package.json']);
    expect(read(policy).split('\n')[0]).toBe(`# yaml-language-server: $schema=../${schema}`);
    expect(read(policy)).toContain("\npackages:\n  '@acme/kettle':\n    files:\n      allow:");
    expect(read(workflow)).toContain(
      `- run: npm ci\n      - run: npm run build\n      - uses: ${actionReference}\n        with:\n          packages: packages/kettle\n          comment: never`,
    );
    expect((await run(['check'], folder)).code).toBe(0);
    write({ 'dist/notes.txt': '' }, folder);
    expect((await run(['check', 'packages/kettle'])).code).toBe(1);

    const other = join(root, 'packages/pot');
    write({ 'package.json': JSON.stringify(manifest({ name: '@acme/pot' })), ...built('AB12CD34') }, other);
    const second = await run(['init'], other);
    expect(second.code).toBe(2);
    expect(second.stdout).toContain(
      'would be let in by this below "packages:":\n\n\'@acme/pot\':\n  files:\n',
    );
  });

  inFull('without "files" in package.json, what was written would be published', async () => {
    write({ 'package.json': JSON.stringify({ name: 'kettle', version: '1.0.0' }), 'index.js': code });
    expect((await run(['init'])).stdout).toContain('package.json has no "files"');
    const { code: exit, stdout } = await run(['check']);
    expect(exit).toBe(1);
    expect(stdout).toContain('.github/packgate.yml');
  });
});

test.each(
  some<[string, string[], number, string]>(
    [
      ['a file', ['old.tgz'], 2, 'is no folder'],
      ['a release', ['kettle@1.0.0'], 2, 'is no folder'],
      ['no package', ['empty'], 2, 'no package.json'],
      ['a private package', ['private'], 2, 'is private'],
      ['two folders', ['empty', 'private'], 2, 'Unexpected argument'],
      ['a registry that is not there', ['.', '--ignore-scripts'], 3, '127.0.0.1'],
    ],
    4,
  ),
)('%s: nothing is written', async (_, words, exit, message) => {
  write({ 'package.json': JSON.stringify(manifest()), 'dist/index.js': code, 'old.tgz': '' });
  write({ 'empty/x': '', 'private/package.json': '{"name":"a","version":"1.0.0","private":true}' });
  const outcome = await packgate(['init', ...words], {
    cwd: root,
    env: { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' },
  });
  expect(outcome).toMatchObject({ code: exit, stderr: expect.stringContaining(message) });
  expect(readdirSync(root)).not.toContain('.github');
});

import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Outcome, packgate, reportOf, temporaryFolder } from '../helpers/packgate.ts';
import { inFull, some } from '../helpers/sample.ts';
import { freshList, npmPacks } from '../inclusion/fresh-list.ts';

const packers = `${resolve('node_modules/.bin')}:${process.env.PATH}`;

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

function write(files: Record<string, string | Uint8Array>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
const run = (command: string, ...words: string[]): Promise<Outcome> =>
  packgate([command, '--baseline', 'none', '--no-color', ...words], { cwd: folder, env: { PATH: packers } });

const map = '{"version":3,"sources":["../src/cli.ts"],"sourcesContent":["export {};"],"mappings":""}';
const leaking = {
  'index.js': 'module.exports = 1;\n',
  'dist/cli.js': '1;\n',
  'dist/cli.js.map': map,
  'coverage/lcov.info': 'TN:\n',
  'coverage/html/index.html': '<p>\n',
  '.env': 'A=1\n',
  'kettle-0.9.0.tgz': gzipSync('an old tarball'),
};
const wanted = ['dist/cli.js', 'index.js', 'package.json'];
const manifest = (files: string): string =>
  `{\r\n\t"version": "1.0.0",\r\n\t"name": "kettle",\r\n\t"main": "index.js"${files}\r\n}`;

describe('a folder with a leaked map, coverage, an .env and its own old tarball', () => {
  beforeEach(() => write(leaking));

  inFull(
    'files: four proved changes, written without touching another byte; then the gate passes',
    async () => {
      const before = manifest(',\r\n\t"files": [\r\n\t\t"**/*"\r\n\t]');
      write({ 'package.json': before });
      chmodSync(join(folder, 'package.json'), 0o664);

      const report = reportOf(await run('check', '--json')).packages[0];
      const errors = report?.findings.filter(({ severity }) => severity === 'error') ?? [];
      expect(
        errors.map(({ path, fix }) => [
          path,
          /dd (".*?") to "files" in package\.json \(tried: /.exec(fix)?.[1],
        ]),
      ).toEqual([
        ['dist/cli.js.map', '"!**/*.map"'],
        ['.env', '"!.env"'],
        ['coverage/', '"!coverage"'],
        ['kettle-0.9.0.tgz', '"!**/*.tgz"'],
      ]);
      for (const { message, evidence } of errors) {
        expect(message).toContain('"**/*" in "files" (package.json line 6) includes it.');
        expect(evidence).toMatchObject({ admission: { by: 'files', file: 'package.json', line: 6 } });
      }

      const shown = await run('fix');
      expect(shown.code).toBe(1);
      expect(text('package.json')).toBe(before);
      for (const line of [
        '+\\t\\t"!**/*.map",',
        '+\\t\\t"!coverage",',
        '+\\t\\t"!.env",',
        '+\\t\\t"!**/*.tgz"',
      ]) {
        expect(shown.stdout).toContain(line);
      }
      expect(shown.stdout).toContain('error: Coverage report in the package [build-leftover]');
      expect(shown.stdout).toContain('Nothing is written yet.');
      const asked = await run('fix', '--baseline', 'none');
      expect(asked.stdout).toMatch(/packgate fix .*--baseline none.* --write\n/);

      const written = await run('fix', '--write');
      expect(written).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('Changed package.json, then packed and checked again.'),
      });
      expect(text('package.json')).toBe(
        before.replace(
          '"**/*"',
          ['"**/*"', '"!**/*.map"', '"!.env"', '"!coverage"', '"!**/*.tgz"'].join(',\r\n\t\t'),
        ),
      );
      expect(statSync(join(folder, 'package.json')).mode & 0o777).toBe(0o664);
      expect(npmPacks(folder).sort()).toEqual(wanted);
      expect((await run('check')).code).toBe(0);
      expect(await run('fix', '--write')).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('Nothing to fix'),
      });
    },
  );

  inFull('.npmignore: four lines, and no other file comes in', async () => {
    write({ 'package.json': manifest(''), 'src/secret.ts': 'export {};\n', '.npmignore': 'src\n' });
    expect((await run('fix', '--write')).code).toBe(0);
    expect(text('.npmignore')).toBe('src\n*.map\n.env\ncoverage/\n*.tgz\n');
    expect((await freshList(folder)).sort()).toEqual(wanted);
  });

  const listed = manifest(',\r\n\t"files": [\r\n\t\t"dist",\r\n\t\t"index.js",\r\n\t\t"!**/*.map"\r\n\t]');

  inFull(
    '.gitignore: a list of files in the manner of package.json, and git ignores what it did',
    async () => {
      write({ 'package.json': manifest(''), 'src/secret.ts': 'export {};\n', '.gitignore': 'src' });
      expect((await run('fix', '--write')).code).toBe(0);
      expect(text('.gitignore')).toBe('src');
      expect(text('package.json')).toBe(listed);
      expect((await freshList(folder)).sort()).toEqual(wanted);
    },
  );

  inFull(
    'what git ignores would be listed: an .npmignore that begins with the lines of .gitignore',
    async () => {
      write({
        'package.json': manifest(''),
        'dist/secret.ts': 'export {};\n',
        '.gitignore': 'dist/secret.ts',
      });
      const written = await run('fix', '--write');
      expect(written).toMatchObject({ code: 0, stdout: expect.stringContaining('.npmignore (new)') });
      expect(text('.gitignore')).toBe('dist/secret.ts');
      expect(text('.npmignore').split('\n').filter(Boolean).sort()).toEqual([
        '*.map',
        '*.tgz',
        '.env',
        'coverage/',
        'dist/secret.ts',
      ]);
      expect((await freshList(folder)).sort()).toEqual(wanted);
    },
  );

  test.each(some(['bun', 'pnpm'], 1))('packed by %s, which has the last word', async (packer) => {
    write({ 'package.json': manifest(',\r\n\t"files": ["index.js", "dist", "coverage", "*.tgz", ".env"]') });
    const report = reportOf(await run('check', '--json', '--packer', packer)).packages[0];
    expect(report?.findings.find(({ path }) => path === 'coverage/')?.fix).toContain(
      `Remove "coverage" from "files" in package.json (tried with npm's rules, which gave the same list as ${packer}`,
    );
    expect((await run('fix', '--write', '--packer', packer)).code).toBe(0);
    expect(JSON.parse(text('package.json')).files).toEqual(['index.js', 'dist', '!**/*.map']);
  });

  inFull(
    'packed by bun, which leaves out what main names: npm has another list, and nothing is promised',
    async () => {
      write({ 'package.json': manifest(',\r\n\t"files": ["dist", ".env"]') });
      const outcome = await run('fix', '--write', '--packer', 'bun');
      expect(outcome).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('Packgate changes nothing here: what is left is up to you.'),
      });
      expect(text('package.json')).toContain('["dist", ".env"]');
    },
  );
});

describe('entry points that are in the folder, and that "files" leaves out', () => {
  const built = (files: readonly string[], more: object = {}): Record<string, string> => ({
    'package.json': JSON.stringify(
      { name: 'kettle', version: '1.0.0', main: 'lib/index.js', module: 'esm/index.mjs', ...more, files },
      null,
      2,
    ),
    'lib/index.js': 'module.exports = 1;\n',
    'esm/index.mjs': "export { one } from './chunk.mjs';\n",
    'esm/chunk.mjs': 'export const one = 1;\n',
  });
  const always = ['lib/index.js', 'package.json'];
  const esm = ['esm/chunk.mjs', 'esm/index.mjs'];
  const cases: [what: string, Record<string, string>, files: string[], packed: string[]][] = [
    ['all of a folder: the folder', built(['lib']), ['lib', 'esm'], esm],
    [
      'with a file beside them that nothing loads: each file, and what it loads',
      { ...built(['lib']), 'esm/notes.txt': 'to do\n' },
      ['lib', ...esm],
      esm,
    ],
    [
      'before what leaves out maps',
      { ...built(['lib', '!**/*.map']), 'esm/index.mjs.map': map },
      ['lib', 'esm', '!**/*.map'],
      esm,
    ],
    [
      'a single file, and a leak beside it: both in one go',
      { ...built(['lib']), 'esm/index.mjs': 'export const one = 1;\n', 'lib/index.js.map': map },
      ['lib', 'esm/index.mjs', '!**/*.map'],
      ['esm/index.mjs'],
    ],
  ];
  inFull.each(cases)('%s', async (_what, folderFiles, files, packed) => {
    write(folderFiles);
    const [report] = reportOf(await run('check', '--json')).packages;
    const told = report?.causes.find(({ rules }) => rules.includes('missing-entry'));
    expect(told?.fix?.text).toContain('(tried: it brings in exactly ');
    expect(told?.fix?.edits).not.toEqual([]);
    const written = await run('fix', '--write');
    expect(written).toMatchObject({ code: 0, stdout: expect.stringContaining('fixed:') });
    expect(written.stdout).not.toContain('left to you:');
    expect(JSON.parse(text('package.json')).files).toEqual(files);
    expect(npmPacks(folder).sort()).toEqual([...packed, ...always]);
  });

  inFull.each([
    ['one of them is really missing', built(['lib'], { types: 'esm/index.d.ts' })],
    [
      'what would come in fails the check itself',
      {
        ...built(['lib']),
        'esm/chunk.mjs': `export const one = 1;\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}\n`,
      },
    ],
  ] satisfies [string, Record<string, string>][])(
    '%s: left to you, and nothing is written',
    async (_why, folderFiles) => {
      write(folderFiles);
      const outcome = await run('fix', '--write');
      expect(outcome).toMatchObject({ code: 1, stdout: expect.stringContaining('left to you:') });
      expect(text('package.json')).toBe(folderFiles['package.json']);
    },
  );
});

describe('what is not fixed', () => {
  inFull('what main names is said to be open, and the rest is written', async () => {
    write({
      'package.json': manifest('').replace('index.js', 'main.js.map'),
      'main.js.map': map,
      '.env': 'A=1\n',
    });
    const outcome = await run('fix', '--write');
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain('left to you:');
    expect(outcome.stdout).toContain('"main" in package.json needs it, so it stays.');
    expect(JSON.parse(text('package.json')).files).toEqual(['main.js.map']);
  });

  inFull('a package that does other things when it is packed again: everything is put back', async () => {
    const script =
      'const { writeFileSync, readFileSync } = require("node:fs"); if (readFileSync(".npmignore", "utf8") !== "") writeFileSync("late.js", "1");';
    const before = manifest(',\r\n\t"scripts": { "prepack": "node late.cjs" }');
    write({
      'package.json': before,
      'index.js': '1\n',
      '.env': 'A=1\n',
      'late.cjs': script,
      '.npmignore': '',
    });
    const outcome = await run('fix', '--write');
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('everything was put back');
    expect(outcome.stderr).toContain('late.js');
    expect(text('.npmignore')).toBe('');
  });

  test.each(['kettle-1.0.0.tgz', 'kettle@1.0.0'])(
    '%s is packed already: exit 2, one sentence',
    async (candidate) => {
      write({ 'kettle-1.0.0.tgz': 'x' });
      const outcome = await run('fix', candidate);
      expect(outcome).toMatchObject({ code: 2, stdout: '' });
      expect(outcome.stderr).toMatch(/^packgate: .* is packed already, .*name that folder\.\n$/);
    },
  );
});

inFull('warnings alone: each line that is printed leads to the next, until the check passes', async () => {
  write({
    'package.json': manifest(',\r\n\t"files": ["index.js", "dist"]'),
    'index.js': '1\n',
    'dist/demo.mp4': Buffer.from('00000018667479706d703432', 'hex'),
  });
  const line = (outcome: Outcome): string[] =>
    /packgate (fix.*?)(?: shows the change;.*)?$/m.exec(outcome.stdout)?.[1]?.split(' ') ?? [];
  const checked = await run('check', '--fail-on', 'warning');
  expect(checked.code).toBe(1);
  expect(line(checked)).toEqual(['fix', '--baseline', 'none', '--fail-on', 'warning']);
  const idle = await packgate(['fix', '--baseline', 'none'], { cwd: folder });
  expect(line(idle)).toEqual(line(checked));
  const shown = await packgate(line(idle), { cwd: folder });
  expect(line(shown)).toEqual([...line(idle), '--write']);
  expect((await packgate(line(shown), { cwd: folder })).code).toBe(0);
});

inFull('what a prepack script made and a postpack script removed is explained and left out', async () => {
  write({
    'package.json': `${JSON.stringify(
      {
        name: 'kettle',
        version: '1.0.0',
        main: 'dist/cli.js',
        files: ['dist'],
        scripts: { prepack: 'node build.cjs', postpack: 'node clean.cjs' },
      },
      null,
      2,
    )}\n`,
    'build.cjs': `const fs = require('node:fs'); fs.mkdirSync('dist'); fs.writeFileSync('dist/cli.js', '1'); fs.writeFileSync('dist/cli.js.map', ${JSON.stringify(map)});`,
    'clean.cjs': "require('node:fs').rmSync('dist', { recursive: true });",
  });
  expect((await run('fix', '--write')).code).toBe(0);
  expect(JSON.parse(text('package.json')).files).toEqual(['dist', '!**/*.map']);
});

inFull(
  'two packages at once, which share the ignore files of their workspace: each is mended in its own folder',
  async () => {
    const shared = {
      'package.json': '{"private":true,"workspaces":["packages/*"]}',
      '.gitignore': '*.log\n',
      '.npmignore': '*.bak\n',
    };
    write(shared);
    for (const name of ['kettle', 'pot'])
      write({
        [`packages/${name}/package.json`]: JSON.stringify({
          name,
          version: '1.0.0',
          files: ['index.js', 'dist'],
        }),
        [`packages/${name}/index.js`]: '1\n',
        [`packages/${name}/dist/a.js.map`]: map,
        [`packages/${name}/dist/a.js`]: '1\n',
      });
    chmodSync(join(folder, 'packages/kettle/package.json'), 0o444);
    const outcome = await run('fix', '--write', 'packages/kettle', 'packages/pot');
    expect(outcome).toMatchObject({ code: 0, stdout: expect.stringContaining('Changed package.json') });
    for (const name of ['kettle', 'pot'])
      expect(JSON.parse(text(`packages/${name}/package.json`)).files).toEqual([
        'index.js',
        'dist',
        '!**/*.map',
      ]);
    for (const [path, before] of Object.entries(shared)) expect(text(path)).toBe(before);
    expect(statSync(join(folder, 'packages/kettle/package.json')).mode & 0o777).toBe(0o444);
  },
);

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Report } from '../../src/model/report.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { inFull, some } from '../helpers/sample.ts';
import { screen } from '../helpers/screen.ts';
import { tarball } from '../helpers/tarball.ts';

const leak = '{"version":3,"sources":["a.ts"],"sourcesContent":["1"],"mappings":""}';

let registry: OddRegistry;
let root: string;
beforeEach(async () => {
  registry = await OddRegistry.start();
  root = temporaryFolder();
});
afterEach(() => registry.stop());

function write(files: Readonly<Record<string, string | object>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

async function packgate(...words: string[]) {
  const [stdout, stderr] = [screen(), screen()];
  const code = await run(words, {
    cwd: root,
    env: {
      PATH: `${resolve('node_modules/.bin')}:${process.env.PATH}`,
      HOME: root,
      npm_config_registry: registry.url,
      YARN_GLOBAL_FOLDER: join(root, '.yarn-home'),
    },
    stdout,
    stderr,
    signal: new AbortController().signal,
    now: new Date(),
  });
  return { code, stdout: stdout.written(), stderr: stderr.written() };
}

async function report(...words: string[]): Promise<Report & { code: number }> {
  const { code, stdout, stderr } = await packgate(...words, '--json');
  if (stdout === '') throw new Error(stderr);
  return { ...(JSON.parse(stdout) as Report), code };
}

const manifest = (name: string, fields: object = {}): object => ({
  name,
  version: '1.0.1',
  main: 'index.js',
  files: ['index.js', 'extra'],
  ...fields,
});
const pack = (folder: string, name: string, fields: object = {}) => ({
  [`${folder}/package.json`]: manifest(name, fields),
  [`${folder}/index.js`]: 'module.exports = 1;\n',
});

async function publish(name: string): Promise<void> {
  const fields = { ...manifest(name), version: '1.0.0' } as { name: string; version: string };
  registry.publish(name, {
    '1.0.0': { bytes: await tarball({ 'index.js': 'module.exports = 1;\n' }, fields) },
  });
}

/** One package that leaks, one without a last release, one that is as before, one that is private. */
async function workspace(files: Readonly<Record<string, string | object>>): Promise<void> {
  write({
    ...files,
    ...pack('packages/leaking', '@acme/leaking'),
    'packages/leaking/extra/index.js.map': leak,
    ...pack('packages/first', 'first'),
    ...pack('packages/same', 'same'),
    ...pack('apps/site', 'site', { private: true }),
  });
  await publish('@acme/leaking');
  await publish('same');
}

const lists = { workspaces: ['packages/*', 'apps/*'] };
const root0 = { name: 'root', private: true };

test('of several packages, a log says how many are done', async () => {
  await workspace({ 'package.json': { ...root0, ...lists } });
  const { stderr } = await packgate();
  const counts = ['1 of 3 packages checked', '2 of 3 packages checked'];
  expect(stderr).toBe(['checking 3 packages', ...counts].map((told) => `packgate: ${told}\n`).join(''));
});

describe('at the root of a workspace, all its packages are checked', () => {
  const layouts: readonly [string, Record<string, string | object>, string][] = [
    ['Bun', { 'package.json': { ...root0, ...lists }, 'bun.lock': '{ "lockfileVersion": 1 }' }, 'bun'],
    ['npm', { 'package.json': { ...root0, ...lists } }, 'npm'],
    ['pnpm', { 'package.json': root0, 'pnpm-workspace.yaml': 'packages: [packages/*, apps/*]\n' }, 'pnpm'],
    [
      'Yarn 4',
      {
        'package.json': { ...root0, ...lists, packageManager: 'yarn@4.18.1' },
        '.yarnrc.yml': 'enableTelemetry: false\nenableGlobalCache: false\n',
        'yarn.lock': '',
      },
      'yarn',
    ],
    [
      'Lerna',
      { 'package.json': root0, 'lerna.json': { version: 'independent', packages: ['packages/*', 'apps/*'] } },
      'npm',
    ],
  ];

  test.each(some(layouts, 1))('%s', async (_name, files, packer) => {
    await workspace(files);
    if (packer === 'yarn')
      execFileSync(resolve('node_modules/.bin/yarn'), ['install', '--mode=skip-build'], {
        cwd: root,
        env: { PATH: process.env.PATH, HOME: root, YARN_GLOBAL_FOLDER: join(root, '.yarn-home'), CI: '' },
        stdio: 'pipe',
      });
    const { code, verdict, packages, skipped } = await report();
    expect(packages.map(({ problem }) => problem)).toEqual([null, null, null]);
    expect(packages.map(({ name, verdict: each, baseline }) => [name, each, baseline?.version])).toEqual([
      ['first', 'pass', null],
      ['@acme/leaking', 'fail', '1.0.0'],
      ['same', 'pass', '1.0.0'],
    ]);
    expect(packages[0]?.candidate?.source).toMatch(
      new RegExp(`^packages/first \\(packed with ${packer} \\d+\\.\\d+\\.\\d+\\)$`),
    );
    expect(skipped).toEqual([{ name: 'site', source: 'apps/site', reason: 'private' }]);
    expect([code, verdict]).toEqual([1, 'fail']);
  });
});

describe('a workspace of npm', () => {
  beforeEach(() => workspace({ 'package.json': { ...root0, ...lists } }));

  inFull('every format says how many packages are not checked, of several packages and of one', async () => {
    for (const words of [[], ['packages/same', 'apps/site']]) {
      await packgate(...words, '--report-dir', 'out');
      for (const file of ['report.txt', 'report.md', 'report.html', 'report.sarif'])
        expect(readFileSync(join(root, 'out', file), 'utf8')).toMatch(
          /Not checked(?::|&#58;) 1 private package\./,
        );
    }
  });

  inFull('a quoted glob is as good as one that a shell expands', async () => {
    expect((await report('packages/*')).packages).toHaveLength(3);
    const { code, packages } = await report('packages/same', 'nowhere/*');
    expect(packages.map(({ verdict, problem }) => [verdict, problem?.code])).toEqual([
      ['pass', undefined],
      ['undecided', 'no-package-matched'],
    ]);
    expect(code).toBe(3);
  });

  test('one private package by name is a mistake, as before', async () => {
    expect(await packgate('apps/site')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The package in apps/site is private'),
    });
  });

  inFull('--only, by name and from a file', async () => {
    write({ 'plan.json': [{ name: 'same', location: join(root, 'packages/same') }] });
    for (const only of [
      ['--only', 'same'],
      ['--only', 'plan.json'],
    ]) {
      const { code, packages, skipped } = await report(...only);
      expect([code, packages.map(({ name }) => name), skipped.map(({ reason }) => reason)]).toEqual([
        0,
        ['same'],
        ['private', 'only', 'only'],
      ]);
    }
    const { code, packages } = await report('--only', 'same', '--only', '@acme/leaking,first');
    expect([code, packages.length]).toEqual([1, 3]);
  });

  test('a plan with nothing to release passes, and says that nothing was checked', async () => {
    write({ 'plan.json': [] });
    const { code, verdict, packages } = await report('--only', 'plan.json');
    expect([code, verdict, packages]).toEqual([0, 'pass', []]);
    const { stdout } = await packgate('--only', 'plan.json');
    expect(stdout).toBe(
      'PASS no package to check\nNot checked: 1 private package, 3 packages that you left out.\n',
    );
  });

  inFull('fix goes through all of them, and tells only what there is to tell', async () => {
    write(pack('packages/leaking', '@acme/leaking', { files: ['index.js', 'extra/**'] }));
    const { code, stdout } = await packgate('fix', '--write');
    expect(stdout).toContain('Changed package.json, then packed and checked again.');
    expect(stdout).toContain('Nothing to fix in 2 packages.');
    expect(code).toBe(0);
    expect((await packgate()).code).toBe(0);
  });

  test('config shows what counts for each of them', async () => {
    write({ 'packgate.yml': "version: 1\npackages: { 'same': { fail-on: never } }\n" });
    const { stdout } = await packgate('config', '--json');
    const found = JSON.parse(stdout) as { package: string; 'fail-on': { value: string } }[];
    expect(found.map((each) => [each.package, each['fail-on'].value])).toEqual([
      ['first', 'error'],
      ['@acme/leaking', 'error'],
      ['same', 'never'],
    ]);
  });

  inFull('init writes a list for each package, and a workflow that finds them by itself', async () => {
    write({ '.git/HEAD': '' });
    const { code, stdout } = await packgate('init');
    expect(code).toBe(0);
    expect(stdout).toContain('3 lines for 3 files in 3 packages');
    expect(stdout).toContain(
      'extra/index.js.map of @acme/leaking is in the package today, but not in the list',
    );
    const configuration = readFileSync(join(root, '.github/packgate.yml'), 'utf8');
    for (const name of ["'@acme/leaking':", 'first:', 'same:'])
      expect(configuration).toContain(`  ${name}\n    files:\n`);
    expect(readFileSync(join(root, '.github/workflows/packgate.yml'), 'utf8')).not.toContain('packages:');
    expect((await packgate('--only', 'same,first')).code).toBe(0);
  });

  inFull('waive finds the package that the finding is in', async () => {
    const { packages } = await report();
    const [cause] = packages.flatMap(({ causes }) => causes);
    expect(await packgate('waive', cause?.id ?? '', '--reason', 'for debugging')).toMatchObject({ code: 0 });
    expect((await packgate()).code).toBe(0);
  });
});

describe('what cannot be packed or compared keeps no other package from being judged', () => {
  beforeEach(() =>
    workspace({
      'package.json': { ...root0, ...lists },
      ...pack('packages/broken', 'broken', { scripts: { prepack: 'exit 7' } }),
      ...pack('packages/odd', 'odd', { version: 'next' }),
    }),
  );
  const problems = ({ packages }: Report) =>
    packages.map(({ name, verdict, problem }) => [name, verdict, problem?.code]);

  inFull('it is undecided by name, and the report says both', async () => {
    const found = await report();
    expect(problems(found)).toEqual([
      ['broken', 'undecided', 'pack-failed'],
      ['first', 'pass', undefined],
      ['@acme/leaking', 'fail', undefined],
      ['odd', 'undecided', 'invalid-candidate-version'],
      ['same', 'pass', undefined],
    ]);
    expect([found.code, found.verdict]).toEqual([1, 'fail']);
    const { code, stdout } = await packgate('packages/odd', 'packages/same');
    expect(code).toBe(3);
    expect(stdout).toContain('UNDECIDED odd');
  });

  test('what is wrong with all of them is wrong with the request', async () => {
    expect(await packgate('packages/same', 'packages/leaking', '--baseline', '7.7.7')).toMatchObject({
      code: 2,
    });
    expect(await packgate('packages/odd')).toMatchObject({ code: 2 });
  });
});

describe('publishConfig.directory', () => {
  const files = {
    'packages/lib/package.json': manifest('lib', { publishConfig: { directory: 'dist' } }),
    'packages/lib/dist/package.json': manifest('lib'),
    'packages/lib/dist/index.js': 'module.exports = 2;\n',
  };
  test.each([
    ['npm', { 'package.json': { ...root0, ...lists } }],
    ['pnpm', { 'package.json': root0, 'pnpm-workspace.yaml': 'packages: [packages/*]\n' }],
  ])('%s: what is in it is the package', async (_packer, own) => {
    write({ ...own, ...files });
    await publish('lib');
    const { code, packages } = await report();
    expect(packages.map(({ problem, candidate }) => [problem, candidate?.fileCount])).toEqual([[null, 2]]);
    expect(code).toBe(0);
  });

  test('where it is not built, that is said', async () => {
    write({
      'package.json': { ...root0, ...lists },
      ...pack('packages/lib', 'lib', { publishConfig: { directory: 'dist' } }),
    });
    expect(await packgate()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no package.json in packages/lib/dist'),
    });
  });
});

test('what is as it was published is not downloaded; what differs in one byte is', async () => {
  const fields = { name: 'same', version: '1.0.0' };
  const bytes = await tarball({ 'index.js': '1;\n' }, fields);
  writeFileSync(join(root, 'same.tgz'), bytes);
  writeFileSync(join(root, 'other.tgz'), await tarball({ 'index.js': '2;\n' }, fields));
  registry.publish('same', { '1.0.0': { bytes } });
  const asked = () => registry.asked('/same/-/same-1.0.0.tgz');
  const [same] = (await report('same.tgz')).packages;
  expect([asked(), same?.changes, same?.baseline?.integrity]).toEqual([0, [], same?.candidate?.integrity]);
  const [other] = (await report('other.tgz')).packages;
  expect([asked(), other?.changes.map(({ path }) => path)]).toEqual([1, ['index.js']]);
});

describe('what was released with one of these packages last time and is here no more', () => {
  const versioned = (fields: object, version: string) =>
    tarball({ 'index.js': '1;\n' }, { name: '', version, ...fields });
  const platforms = (version: string, ...names: string[]) =>
    Object.fromEntries(names.map((each) => [`@acme/pot-${each}`, version]));
  const told = async (last: object, now: object, ...words: string[]) => {
    const bytes = await versioned({ name: '@acme/pot', ...last }, '1.0.0');
    registry.publish('@acme/pot', { '1.0.0': { bytes } });
    writeFileSync(join(root, 'pot.tgz'), await versioned({ name: '@acme/pot', ...now }, '1.1.0'));
    const { stdout } = await packgate(...(words.length > 0 ? words : ['*.tgz']), '--mode', 'publish');
    return /^Gone.*$/m.exec(stdout)?.[0] ?? null;
  };
  const all = ['linux-x64', 'linux-arm64', 'win32-x64'];
  beforeEach(async () => {
    const fields = { name: '@acme/pot-linux-x64' };
    registry.publish(fields.name, { '1.0.0': { bytes: await versioned(fields, '1.0.0') } });
    writeFileSync(join(root, 'linux.tgz'), await versioned(fields, '1.1.0'));
  });

  test('is named in a release, and only there where nobody picked single ones', async () => {
    const last = { optionalDependencies: platforms('1.0.0', ...all) };
    const now = { optionalDependencies: platforms('1.1.0', 'linux-x64') };
    const gone = 'Gone since @acme/pot 1.0.0: @acme/pot-linux-arm64 and @acme/pot-win32-x64.';
    expect(await told(last, now)).toBe(gone);
    expect(await told(last, now, 'pot.tgz', 'linux.tgz')).toBeNull();
    expect(JSON.parse((await packgate('*.tgz', '--mode', 'publish', '--json')).stdout).skipped).toEqual(
      ['linux-arm64', 'win32-x64'].map((each) => ({
        name: `@acme/pot-${each}`,
        source: '@acme/pot 1.0.0',
        reason: 'dropped',
      })),
    );
  });

  test('that a package still needs is told as such, where others of its family are here', async () => {
    const last = { optionalDependencies: platforms('1.0.0', ...all) };
    const now = { optionalDependencies: platforms('1.1.0', 'linux-x64', 'win32-x64') };
    expect(await told(last, now)).toBe(
      'Gone since @acme/pot 1.0.0: @acme/pot-linux-arm64. Gone, and @acme/pot 1.1.0 still needs it: @acme/pot-win32-x64.',
    );
  });

  test.each([
    ['a package of the same scope', { dependencies: { '@acme/lid.js': '1.0.0' } }, {}, '@acme/lid.js'],
    ['one with a version of its own', { dependencies: { '@acme/lid': '1.0.1' } }, {}, null],
    ['a range', { optionalDependencies: platforms('^1.0.0', 'win32-x64') }, {}, null],
    ['somebody else’s', { dependencies: { lever: '1.0.0' } }, {}, null],
    [
      'one that still comes from elsewhere',
      { dependencies: { '@acme/lid': '1.0.0' } },
      { peerDependencies: { '@acme/lid': '^1.0.0' } },
      null,
    ],
  ])('%s', async (_, last, now, named) => {
    expect(await told(last, now)).toBe(named === null ? null : `Gone since @acme/pot 1.0.0: ${named}.`);
  });
});

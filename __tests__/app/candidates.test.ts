import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Asked, chooseCandidates } from '../../src/app/candidates.ts';
import { temporaryFolder } from '../helpers/packgate.ts';

let cwd: string;
beforeEach(() => {
  cwd = join(temporaryFolder(), 'inner');
  mkdirSync(cwd);
});

function write(files: Readonly<Record<string, string | object>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

const manifest = (name: string, fields: object = {}): object => ({ name, version: '1.0.0', ...fields });
const chosen = (asked: Partial<Asked> = {}) => chooseCandidates({ cwd, words: null, ...asked });
const specs = async (...words: string[]) => (await chosen({ words })).candidates;

describe('words', () => {
  beforeEach(() => {
    write({
      'packages/a/package.json': manifest('a'),
      'packages/b/package.json': manifest('b', { private: true }),
      'packages/c/deep/package.json': manifest('deep'),
      'packages/d/package.json': { name: 'd' },
      'packages/node_modules/x/package.json': manifest('x'),
      'packages/broken/package.json': '{',
      'packages/a/notes.txt': '',
      '[app]/package.json': manifest('app'),
      'left-pad@1.0.0/package.json': manifest('left-pad'),
      '@acme/pad@1.0.0/package.json': manifest('pad'),
      '../outside/package.json': manifest('outside'),
      'one.tgz': '',
      'two.tar.gz': '',
      'three.zip': '',
    });
  });

  test('what is no glob stays as it is, each once', async () => {
    expect(await specs('packages/a', 'a@1.0.0', './packages/a', 'one.tgz', 'a@1.0.0')).toEqual([
      'packages/a',
      'a@1.0.0',
      'one.tgz',
    ]);
  });

  test.each([
    ['packages/*', ['./packages/a', './packages/broken']],
    ['./packages/*/', ['./packages/a', './packages/broken']],
    ['packages/**', ['./packages/a', './packages/broken', './packages/c/deep']],
    ['packages/{a,c/deep}', ['./packages/a', './packages/c/deep']],
    ['*.tgz', ['./one.tgz']],
    ['*.{tgz,tar.gz}', ['./one.tgz', './two.tar.gz']],
    ['../out*', ['../outside']],
    // Never the registry's packages of that name.
    ['left-*', ['./left-pad@1.0.0']],
    ['@acme/*', ['./@acme/pad@1.0.0']],
    // A folder whose name is a glob, as a shell writes it.
    ['[app]', ['[app]']],
  ])('%s', async (glob, candidates) => {
    expect(await chosen({ words: [glob] })).toMatchObject({ candidates, unmatched: [] });
  });

  test('a glob says what it passes by', async () => {
    expect((await chosen({ words: ['packages/*'] })).skipped).toEqual([
      { name: 'b', source: './packages/b', reason: 'private' },
      { name: 'd', source: './packages/d', reason: 'unversioned' },
    ]);
  });

  test('an absolute one', async () => {
    expect(await specs(`${cwd}/packages/a*`)).toEqual([`${cwd}/packages/a`]);
  });

  test('a glob that names no package is told', async () => {
    const globs = ['nowhere/*', 'packages/[q]', '*.zip', 'packages/*/*.txt', 'packages/b*([a-d])'];
    expect(await chosen({ words: globs })).toEqual({
      all: true,
      candidates: [],
      unmatched: globs,
      skipped: [],
    });
  });

  test('a link that leads in a circle is not followed', async () => {
    symlinkSync(cwd, join(cwd, 'packages/circle'));
    expect(await specs('packages/**')).toHaveLength(3);
  });

  test('a private package among several is left out; alone it goes on, and the check refuses it', async () => {
    expect(await chosen({ words: ['packages/b', 'packages/a'] })).toEqual({
      all: false,
      candidates: ['packages/a'],
      unmatched: [],
      skipped: [{ name: 'b', source: 'packages/b', reason: 'private' }],
    });
    expect(await specs('packages/b')).toEqual(['packages/b']);
  });

  test('where all are private, there is nothing to check', async () => {
    write({ 'packages/e/package.json': manifest('e', { private: true }) });
    await expect(chosen({ words: ['packages/b', 'packages/e'] })).rejects.toMatchObject({
      code: 'nothing-to-publish',
      exit: 2,
      message: expect.stringContaining('with the input packages'),
    });
  });
});

const members = {
  'packages/a/package.json': manifest('@acme/a'),
  'packages/b/package.json': manifest('@acme/b', { private: true }),
  'packages/old/c/package.json': manifest('c'),
  'tools/x/package.json': manifest('x'),
  'node_modules/a/package.json': manifest('installed'),
};
const root = { name: 'root', private: true };

describe('a workspace', () => {
  beforeEach(() => write(members));

  test.each<[string, Record<string, string | object>, string[]]>([
    [
      'npm, Yarn and Bun',
      { 'package.json': { ...root, workspaces: ['packages/*', 'tools/x'] } },
      ['packages/a', 'tools/x'],
    ],
    [
      'an object with the list',
      { 'package.json': { ...root, workspaces: { packages: ['./packages/*/'] } } },
      ['packages/a'],
    ],
    [
      'what is taken out',
      { 'package.json': { ...root, workspaces: ['packages/**', '!packages/old/**'] } },
      ['packages/a'],
    ],
    [
      'what is put in again',
      { 'package.json': { ...root, workspaces: ['packages/**', '!packages/old/**', 'packages/old/c'] } },
      ['packages/a', 'packages/old/c'],
    ],
    [
      'pnpm, which does not look into package.json',
      {
        'package.json': { ...root, workspaces: ['packages/*'] },
        'pnpm-workspace.yaml': 'packages:\n  - tools/*\n',
      },
      ['tools/x'],
    ],
    [
      'pnpm without a package.json',
      { 'pnpm-workspace.yaml': "packages: ['packages/**', '!**/old/**']\n" },
      ['packages/a'],
    ],
    [
      'Lerna',
      { 'package.json': root, 'lerna.json': { packages: ['tools/*'], version: '1.0.0' } },
      ['tools/x'],
    ],
    [
      'Lerna without a list',
      { 'package.json': root, 'lerna.json': { version: 'independent' } },
      ['packages/a'],
    ],
    [
      "Lerna with the package manager's list",
      { 'package.json': { ...root, workspaces: ['tools/*'] }, 'lerna.json': { version: '1.0.0' } },
      ['tools/x'],
    ],
    [
      'a root that is published too',
      { 'package.json': manifest('root', { workspaces: ['packages/*'] }) },
      ['.', 'packages/a'],
    ],
  ])('%s', async (_name, files, candidates) => {
    write(files);
    expect((await chosen()).candidates).toEqual(candidates);
  });

  test('says which packages it leaves out', async () => {
    write({ 'package.json': { ...root, workspaces: ['packages/*'] } });
    expect(await chosen()).toEqual({
      all: true,
      candidates: ['packages/a'],
      unmatched: [],
      skipped: [{ name: '@acme/b', source: 'packages/b', reason: 'private' }],
    });
  });

  test('a folder whose name could be that of a published package', async () => {
    write({
      'package.json': { ...root, workspaces: ['*@1.0.0'] },
      'pad@1.0.0/package.json': manifest('pad'),
    });
    expect((await chosen()).candidates).toEqual(['./pad@1.0.0']);
  });

  test('one of several packages that cannot be read is checked, so that it is told', async () => {
    write({ 'package.json': { ...root, workspaces: ['packages/*'] }, 'packages/z/package.json': '{' });
    expect((await chosen()).candidates).toEqual(['packages/a', 'packages/z']);
  });

  test('two packages of one name are both checked', async () => {
    write({
      'pnpm-workspace.yaml': 'packages: [packages/*]\n',
      'packages/z/package.json': manifest('@acme/a'),
    });
    expect((await chosen()).candidates).toEqual(['packages/a', 'packages/z']);
  });

  test('a private root that is named means its packages; one that is published means itself', async () => {
    write({ 'repo/package.json': { ...root, workspaces: ['p'] }, 'repo/p/package.json': manifest('p') });
    expect(await specs('repo')).toEqual(['repo/p']);
    write({ 'repo/package.json': manifest('repo', { workspaces: ['p'] }) });
    expect(await specs('repo')).toEqual(['repo']);
  });

  test('without any package, and with private ones only, it is a mistake', async () => {
    write({ 'package.json': { ...root, workspaces: ['nowhere/*'] } });
    await expect(chosen()).rejects.toMatchObject({ code: 'empty-workspace', exit: 2 });
    write({ 'package.json': { ...root, workspaces: ['packages/b'] } });
    await expect(chosen()).rejects.toMatchObject({
      code: 'nothing-to-publish',
      exit: 2,
      message: expect.stringMatching(/^The only package here is not published: it is private\. /),
    });
  });

  test.each([
    ['pnpm-workspace.yaml', 'packages: [a'],
    ['lerna.json', '{ "packages": '],
  ])('a %s that cannot be read is a mistake', async (file, text) => {
    write({ 'package.json': root, [file]: text });
    await expect(chosen()).rejects.toMatchObject({ code: 'unreadable-workspace', exit: 2 });
  });
});

describe('only some of them', () => {
  const all = ['@acme/a', '@acme/b', 'c', 'd'];
  beforeEach(() =>
    write({
      'package.json': { ...root, workspaces: ['packages/*', 'apps/*'] },
      'packages/a/package.json': manifest('@acme/a'),
      'packages/b/package.json': manifest('@acme/b'),
      'packages/c/package.json': manifest('c'),
      'packages/c/project.json': { name: 'see' },
      'packages/d/package.json': manifest('d', { nx: { name: 'dee' } }),
      'apps/site/package.json': manifest('site', { private: true }),
    }),
  );

  const only = async (...value: string[]) => {
    const { candidates, skipped } = await chosen({ only: { value, by: '--only' } });
    return { candidates, left: skipped.map(({ name, reason }) => `${name} ${reason}`) };
  };

  test('names', async () => {
    expect(await only('@acme/a, c', 'd')).toEqual({
      candidates: ['packages/a', 'packages/c', 'packages/d'],
      left: ['site private', '@acme/b only'],
    });
  });

  const release = (name: string, type: string): object => ({
    name,
    type,
    oldVersion: '1.0.0',
    changesets: [],
  });
  test.each<[string, unknown]>([
    [
      'changeset status --output',
      {
        changesets: [{ id: 'x' }],
        releases: [release('@acme/b', 'minor'), release('c', 'none'), release('site', 'patch')],
      },
    ],
    [
      'changeset publish-plan --output',
      {
        version: 1,
        plan: [
          [{ kind: 'publish', name: '@acme/b', version: '1.0.0', tag: 'latest' }],
          [{ kind: 'tag-only', name: 'c', version: '1.0.0' }],
        ],
      },
    ],
    [
      'pnpm list -r --json',
      [
        { name: '@acme/b', version: '1.0.0', path: '/r/packages/b', private: false },
        { path: '/r', private: true },
        { name: 'root', path: '/r', private: true },
      ],
    ],
    ['nx show projects --affected --json', ['@acme/b', 'site']],
    [
      'turbo ls --affected --output json',
      {
        packageManager: 'npm',
        packages: {
          count: 2,
          items: [
            { name: '@acme/b', path: 'packages/b' },
            { name: 'site', path: 'apps/site' },
          ],
        },
      },
    ],
    [
      'lerna changed --json',
      [{ name: '@acme/b', version: '1.0.0', private: false, location: '/r/packages/b' }],
    ],
  ])('%s', async (_tool, document) => {
    write({ 'plan.json': document as object });
    expect((await only('plan.json')).candidates).toEqual(['packages/b']);
  });

  test('Nx calls projects as it likes, and has more of them', async () => {
    write({ 'plan.json': ['see', 'dee', 'docs'] });
    expect(await only('plan.json')).toEqual({
      candidates: ['packages/c', 'packages/d'],
      left: ['site private', '@acme/a only', '@acme/b only', 'docs unknown'],
    });
  });

  test.each([
    [[]],
    [{ changesets: [], releases: [] }],
    [{ version: 1, plan: [] }],
    [{ packageManager: 'npm', packages: { count: 0, items: [] } }],
  ])('%j has nothing to release, and nothing is wrong', async (document) => {
    write({ 'plan.json': document });
    expect(await only('plan.json')).toEqual({
      candidates: [],
      left: ['site private', ...all.map((name) => `${name} only`)],
    });
  });

  test.each<[string, object | string]>([
    ['an object of something else', { name: 'x' }],
    ['a newer plan', { version: 2, plan: [[{ kind: 'publish', name: 'c' }]] }],
    ['a release without a name', { changesets: [], releases: [{ type: 'minor' }] }],
    ['a kind of release that is new', { version: 1, plan: [[{ kind: 'stage', name: 'c' }]] }],
    ['half of a list', ['c', 7]],
    ['lines', '{"name":"c"}\n{"name":"d"}'],
    ['nothing at all', ''],
  ])('%s is an error', async (_what, document) => {
    write({ 'plan.json': document });
    await expect(only('plan.json')).rejects.toMatchObject({ code: 'unknown-plan', exit: 2 });
  });

  test('a name or a file that is not there is an error, and a near one is named', async () => {
    await expect(only('@acme/aa')).rejects.toMatchObject({
      code: 'no-such-package',
      exit: 2,
      message: expect.stringContaining('Did you mean @acme/a?'),
    });
    for (const [wanted, hint] of [
      ['a', 'Did you mean @acme/a?'],
      ['./packages/b/', 'Did you mean @acme/b?'],
      ['@acme/*', 'Globs do not work here: name each package.'],
    ] as const)
      await expect(only(wanted)).rejects.toThrow(
        `--only names ${wanted}, but no package here has this name. ${hint}`,
      );
    write({ 'plan.json': [{ name: 'gone', location: '/r/packages/gone' }] });
    await expect(only('plan.json')).rejects.toMatchObject({ code: 'no-such-package' });
    await expect(only('none.json')).rejects.toMatchObject({ code: 'no-such-plan', exit: 2 });
    await expect(only(' , ')).rejects.toMatchObject({ code: 'wrong-usage', exit: 2 });
  });

  test('a private package that is named alone is no error: a plan has it too', async () => {
    expect((await only('site')).candidates).toEqual([]);
  });

  test('tarballs and specs have no names yet', async () => {
    await expect(
      chosen({ words: ['packages/a', 'x@1.0.0'], only: { value: ['@acme/a'], by: '--only' } }),
    ).rejects.toMatchObject({ code: 'wrong-usage' });
  });
});

describe('shards', () => {
  const names = Array.from({ length: 10 }, (_, at) => `p${at}`);
  beforeEach(() => {
    write({ 'package.json': { ...root, workspaces: ['z/*', 'a/*'] } });
    for (const [at, name] of names.entries())
      write({ [`${at % 2 ? 'a' : 'z'}/${name}/package.json`]: manifest(name) });
  });

  test('are equally large, have each package once, and say who has the others', async () => {
    const shards = await Promise.all([1, 2, 3].map((index) => chosen({ shard: { index, count: 3 } })));
    expect(shards.map(({ candidates }) => candidates.length)).toEqual([4, 3, 3]);
    expect(shards.flatMap(({ candidates }) => candidates.map((spec) => spec.slice(2))).sort()).toEqual(names);
    expect(shards[0]?.candidates.map((spec) => spec.slice(2)).sort()).toEqual(['p0', 'p3', 'p6', 'p9']);
    expect(shards[0]?.skipped).toContainEqual({ name: 'p1', source: 'a/p1', reason: 'shard 2/3' });
  });

  test('more shards than packages: the last have nothing to do', async () => {
    const { candidates, skipped } = await chosen({ shard: { index: 12, count: 12 } });
    expect(candidates).toEqual([]);
    expect(skipped).toHaveLength(10);
  });
});

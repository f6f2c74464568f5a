import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { folderFacts } from '../../src/inclusion/origins.ts';
import type { Origin, RemovableFinding } from '../../src/model/inclusion.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { everything, inFull } from '../helpers/sample.ts';
import { freshList, npmPacks } from './fresh-list.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const manifest = (more: object = {}): string =>
  `${JSON.stringify({ name: 'kettle', version: '1.0.0', main: 'index.js', ...more }, null, 2)}\n`;

/** By the real npm, or as it would: `npm test` starts it where the outcome depends on more than the folder, and once besides. */
const packs = everything ? npmPacks : freshList;

type Told = readonly [path: string, unwanted: RemovableFinding['unwanted']];

/** By the path of each finding. */
async function origins(
  told: readonly Told[],
  packed: readonly string[],
  at = folder,
): Promise<Map<string, Origin>> {
  const findings = told.map(([path, unwanted]) => ({
    fingerprint: path,
    path,
    unwanted,
    files: path.endsWith('/') ? packed.filter((each) => each.startsWith(path)) : [path],
    neededBy: null,
    fails: unwanted !== 'path' || !path.startsWith('perhaps/'),
  }));
  return new Map((await folderFacts(at, 'npm', packed, findings)).origins);
}

const removals = (found: Map<string, Origin>): (string | null)[] =>
  [...found.values()].map(({ removal }) => removal && `${removal.change} ${removal.file} ${removal.text}`);

const leaks: Told[] = [
  ['dist/cli.js.map', 'kind'],
  ['coverage/', 'kind'],
  ['.env', 'kind'],
  ['kettle-0.9.0.tgz', 'kind'],
];
const leaking = {
  'index.js': '1\n',
  'dist/cli.js': '1\n',
  'dist/cli.js.map': '{}',
  'coverage/lcov.info': 'x',
  'coverage/html/index.html': 'x',
  '.env': 'A=1\n',
  'kettle-0.9.0.tgz': 'x',
};

describe('a map, coverage, .env and an old tarball in a folder that the real npm packs', () => {
  beforeEach(() => write(leaking));

  test('with a wide files: four negated entries', async () => {
    write({ 'package.json': manifest({ files: ['**/*'] }) });
    const found = await origins(leaks, npmPacks(folder));
    const inclusion = { by: 'files', what: '**/*', file: 'package.json', line: 6 };
    expect([...found.values()].map((each) => each.inclusion)).toEqual([
      inclusion,
      inclusion,
      inclusion,
      inclusion,
    ]);
    expect(removals(found)).toEqual([
      'add package.json !**/*.map',
      'add package.json !coverage',
      'add package.json !.env',
      'add package.json !**/*.tgz',
    ]);
    expect(found.get('coverage/')?.removal).toMatchObject({
      files: 2,
      line: 6,
      replaced: 1,
      lines: ['    "**/*",', '    "!coverage"'],
    });
  });

  test('where files names them, the entries go; a negated one would not help against a file that is named', async () => {
    write({ 'package.json': manifest({ files: ['dist', 'coverage/', '*.tgz', './.env'] }) });
    const found = await origins(leaks, npmPacks(folder));
    expect([...found.values()].map(({ inclusion }) => [inclusion.what, inclusion.line])).toEqual([
      ['dist', 6],
      ['coverage/', 7],
      ['./.env', 9],
      ['*.tgz', 8],
    ]);
    expect(removals(found)).toEqual([
      'add package.json !**/*.map',
      'drop package.json coverage/',
      'drop package.json ./.env',
      'drop package.json *.tgz',
    ]);
  });

  inFull('two entries of files include it: its own gives way to a negated one', async () => {
    write({ 'package.json': manifest({ files: ['dist/cli.js.map', 'dist'] }) });
    const found = await origins(leaks.slice(0, 1), npmPacks(folder));
    expect(removals(found)).toEqual(['replace package.json !**/*.map']);
    expect(found.get('dist/cli.js.map')?.removal).toMatchObject({
      files: 1,
      replaced: 2,
      lines: ['    "dist",', '    "!**/*.map"'],
    });
  });

  inFull('the state of a tool in a folder of its own: the folder, though it has one file today', async () => {
    write({ 'package.json': manifest({ files: ['dist'] }), 'dist/.claude/settings.local.json': '{}' });
    const found = await origins([['dist/.claude/settings.local.json', 'path']], npmPacks(folder));
    expect(removals(found)).toEqual(['add package.json !dist/.claude']);
  });

  test('with .npmignore: four lines there', async () => {
    write({ 'package.json': manifest(), '.npmignore': '# notes\nsrc', '.gitignore': '*.js\n' });
    const found = await origins(leaks, npmPacks(folder));
    expect(found.get('.env')?.inclusion).toEqual({
      by: 'nothing',
      what: null,
      file: '.npmignore',
      line: null,
    });
    expect(removals(found)).toEqual([
      'add .npmignore *.map',
      'add .npmignore coverage/',
      'add .npmignore .env',
      'add .npmignore *.tgz',
    ]);
  });

  const list = 'list package.json ["dist","index.js","!**/*.map"]';

  test('with .gitignore alone: one list of files for all', async () => {
    write({ 'package.json': manifest(), '.gitignore': 'secret.txt\n', 'secret.txt': 'x' });
    const found = await origins(leaks, await packs(folder));
    expect(removals(found)).toEqual([list, list, list, list]);
    expect(found.get('.env')?.removal).toMatchObject({
      files: 5,
      replaced: 1,
      lines: [
        '  "main": "index.js",',
        '  "files": [',
        '    "dist",',
        '    "index.js",',
        '    "!**/*.map"',
        '  ]',
      ],
    });
  });

  test('with .gitignore alone, where a list would let in what git ignores: an .npmignore that begins with its lines', async () => {
    write({ 'package.json': manifest(), '.gitignore': 'dist/secret.txt\n', 'dist/secret.txt': 'x' });
    const found = await origins(leaks, await packs(folder));
    expect(removals(found)).toEqual([
      'create .npmignore *.map',
      'create .npmignore coverage/',
      'create .npmignore .env',
      'create .npmignore *.tgz',
    ]);
    expect(found.get('.env')?.removal?.lines).toEqual(['dist/secret.txt', '.env']);
  });

  inFull('with neither: a list, and what does not fail the check stays in it', async () => {
    write({ 'package.json': manifest(), 'perhaps/a.txt': 'x', 'perhaps/b.txt': 'x' });
    const found = await origins([...leaks, ['perhaps/a.txt', 'path']], npmPacks(folder));
    expect(found.get('.env')?.inclusion).toMatchObject({ by: 'nothing', file: null });
    const withFolder = 'list package.json ["dist","index.js","perhaps","!**/*.map"]';
    const without = 'list package.json ["dist","index.js","perhaps","!**/*.map","!perhaps/a.txt"]';
    expect(removals(found)).toEqual([withFolder, withFolder, withFolder, withFolder, without]);
  });

  inFull('a workspace of a project whose own ignore file counts too', async () => {
    const root = temporaryFolder();
    const member = join(root, 'packages/kettle');
    mkdirSync(join(root, 'packages'));
    writeFileSync(join(root, 'package.json'), '{"name":"all","private":true,"workspaces":["packages/*"]}');
    writeFileSync(join(root, '.gitignore'), 'node_modules\nsecret.txt\n');
    folder = member;
    write({ ...leaking, 'package.json': manifest(), 'secret.txt': 'x' });
    const packed = npmPacks(folder);
    expect(packed).not.toContain('secret.txt');
    expect(removals(await origins(leaks, packed))).toEqual([list, list, list, list]);
  });
});

describe('which line lets a file in', () => {
  const inclusions = async (paths: readonly string[]): Promise<Record<string, unknown>> => {
    const found = await origins(
      paths.map((path) => [path, 'stays']),
      await freshList(folder),
    );
    return Object.fromEntries(
      [...found].map(
        ([
          path,
          {
            inclusion: { by, what, file, line },
          },
        ]) => [path, [by, what, file, line]],
      ),
    );
  };

  test('main, bin and browser, a README, package.json itself', async () => {
    write({
      'package.json': manifest({
        main: 'lib/index.js',
        bin: { kettle: 'bin/kettle.js' },
        browser: 'web.js',
        files: ['dist'],
      }),
      'lib/index.js': '1',
      'bin/kettle.js': '1',
      'web.js': '1',
      'dist/a.js': '1',
      'README.md': 'x',
      LICENSE: 'x',
    });
    expect(
      await inclusions([
        'lib/index.js',
        'bin/kettle.js',
        'web.js',
        'README.md',
        'LICENSE',
        'package.json',
        'dist/a.js',
      ]),
    ).toEqual({
      'lib/index.js': ['field', 'main', 'package.json', 4],
      'bin/kettle.js': ['field', 'bin', 'package.json', 5],
      'web.js': ['field', 'browser', 'package.json', 8],
      'README.md': ['always', null, null, null],
      LICENSE: ['always', null, null, null],
      'package.json': ['always', null, null, null],
      'dist/a.js': ['files', 'dist', 'package.json', 10],
    });
  });

  test('an exception in the ignore file of a folder', async () => {
    write({
      'package.json': manifest(),
      'index.js': '1',
      '.npmignore': '*.log\n',
      'keep/.npmignore': '\n# one\n!debug.log\n',
      'keep/debug.log': 'x',
    });
    expect(await inclusions(['keep/debug.log'])).toEqual({
      'keep/debug.log': ['exception', '!debug.log', 'keep/.npmignore', 3],
    });
    expect(removals(await origins([['keep/debug.log', 'kind']], await freshList(folder)))).toEqual([
      'add keep/.npmignore /debug.log',
    ]);
  });

  test('a bundled dependency, and what it brought', async () => {
    write({
      'package.json': manifest({ dependencies: { cup: '1' }, bundleDependencies: ['cup'] }),
      'index.js': '1',
      'node_modules/cup/package.json': '{"name":"cup","version":"1.0.0","dependencies":{"tea":"1"}}',
      'node_modules/cup/a.js.map': '{}',
      'node_modules/tea/package.json': '{"name":"tea","version":"1.0.0"}',
    });
    const packed = await packs(folder);
    const found = await origins(
      [
        ['node_modules/cup/a.js.map', 'kind'],
        ['node_modules/tea/package.json', 'stays'],
      ],
      packed,
    );
    expect([...found.values()].map(({ inclusion }) => inclusion)).toEqual([
      { by: 'bundled', what: 'cup', file: 'package.json', line: 9 },
      { by: 'bundled', what: 'tea', file: 'package.json', line: 8 },
    ]);
    expect(removals(found)).toEqual([null, null]);
  });

  test('what makes maps, as a hint', async () => {
    write({
      'package.json': manifest(),
      'index.js': '1',
      'index.js.map': '{}',
      'tsconfig.json': '{\n "compilerOptions": {\n  "sourceMap": true }}',
    });
    const found = await origins([['index.js.map', 'kind']], await freshList(folder));
    expect(found.get('index.js.map')?.setting).toEqual({ file: 'tsconfig.json', line: 3, name: 'sourceMap' });
    rmSync(join(folder, 'tsconfig.json'));
    write({ 'vite.config.ts': "export default {\n  build: { sourcemap: 'hidden' },\n};\n" });
    const again = await origins([['index.js.map', 'kind']], await freshList(folder));
    expect(again.get('index.js.map')?.setting).toEqual({
      file: 'vite.config.ts',
      line: 2,
      name: 'sourcemap',
    });
  });
});

describe('only what is proved', () => {
  test('the widest glob that touches nothing wanted, else the folder, else the file', async () => {
    write({
      'package.json': manifest({ files: ['dist', 'maps'] }),
      'index.js': '1',
      'dist/a.js': '1',
      'dist/a.js.map': '{}',
      'dist/b.js.map': '{}',
      'maps/wanted.map': '{}',
    });
    const both: Told[] = [
      ['dist/a.js.map', 'kind'],
      ['dist/b.js.map', 'kind'],
    ];
    expect(removals(await origins(both, await freshList(folder)))).toEqual([
      'add package.json !dist/**/*.map',
      'add package.json !dist/**/*.map',
    ]);
    expect(removals(await origins(both.slice(0, 1), await freshList(folder)))).toEqual([
      'add package.json !dist/a.js.map',
    ]);
  });

  test('.env files are a kind of their own, and one of them alone is left out by its name', async () => {
    write({
      'package.json': manifest(),
      '.npmignore': '',
      'index.js': '1',
      '.env.local': 'A=1',
      'a/b.local': '1',
    });
    const one: Told[] = [['.env.local', 'kind']];
    expect(removals(await origins(one, await freshList(folder)))).toEqual(['add .npmignore .env.local']);
    write({ 'a/.env': 'A=1' });
    const two: Told[] = [...one, ['a/.env', 'kind']];
    expect(removals(await origins(two, await freshList(folder)))).toEqual([
      'add .npmignore .env*',
      'add .npmignore .env*',
    ]);
  });

  test('a folder where all of it is unwanted, by one line for all of its files', async () => {
    write({
      'package.json': manifest(),
      '.npmignore': '',
      'index.js': '1',
      'a/b/one': '1',
      'a/b/c/two': '1',
      'a/wanted': '1',
    });
    const told: Told[] = [
      ['a/b/one', 'path'],
      ['a/b/c/two', 'path'],
    ];
    expect(removals(await origins(told, await freshList(folder)))).toEqual([
      'add .npmignore /a/b/',
      'add .npmignore /a/b/',
    ]);
  });

  inFull('thirty lines, and then a reason', async () => {
    const numbers = Array.from({ length: 35 }, (_, index) => index);
    write({ 'package.json': manifest(), 'index.js': '1' });
    for (const index of numbers) write({ [`d${index}/unwanted`]: '1', [`d${index}/wanted`]: '1' });
    const told = numbers.map((index): Told => [`d${index}/unwanted`, 'path']);
    const found = [...(await origins(told, await freshList(folder))).values()];
    expect(found.filter(({ removal }) => removal !== null)).toHaveLength(30);
    expect(found.slice(30).map(({ unproved }) => unproved)).toEqual(Array(5).fill('too-many'));
  });

  test('a file that another finding needs where it is stays', async () => {
    write({ 'package.json': manifest({ files: ['dist'] }), 'index.js': '1', 'dist/a.js': '1' });
    const told: Told[] = [
      ['dist/a.js', 'path'],
      ['dist/a.js', 'stays'],
    ];
    expect(removals(await origins(told, await freshList(folder)))).toEqual([null]);
  });

  test('what main names cannot be left out', async () => {
    write({ 'package.json': manifest({ files: ['dist'] }), 'index.js': '1' });
    expect(removals(await origins([['index.js', 'path']], await freshList(folder)))).toEqual([null]);
  });

  test('a file that differs in case alone from a wanted one', async () => {
    write({ 'package.json': manifest(), 'index.js': '1', 'a/Core.bin': 'x', 'a/core.bin': 'x' });
    expect(removals(await origins([['a/Core.bin', 'path']], await freshList(folder)))).toEqual([null]);
  });

  test.each([
    'a [b].bin',
    '!bang.bin',
    '#hash.bin',
    'with {a,b}.bin',
    '(x)?.bin',
    ' lead.bin',
    'trail.bin ',
    'new\nline.bin',
    'back\\slash.bin',
    '@(a|b).bin',
    '+(a).bin',
    'ümlaut.bin',
    '-dash',
    '...dots.',
    '__proto__',
  ])('%j is left out alone, or not at all', async (name) => {
    for (const more of [{}, { files: ['lib', 'index.js'] }]) {
      write({
        'package.json': manifest(more),
        'index.js': '1',
        'lib/a b.bin': 'x',
        'lib/b.bin': 'x',
        [`lib/${name}`]: 'x',
      });
      const packed = await freshList(folder);
      expect(packed).toContain(`lib/${name}`);
      const [removal] = removals(await origins([[`lib/${name}`, 'path']], packed));
      expect(removal).not.toBeNull();
      expect(removal).not.toBeUndefined();
    }
  });

  inFull('a link is no file to npm, and an ignore file behind a link is nobody to change', async () => {
    const shared = join(temporaryFolder(), 'shared');
    writeFileSync(shared, 'src\n');
    write({ 'package.json': manifest(), 'index.js': '1', 'a.log': 'x' });
    symlinkSync(shared, join(folder, '.npmignore'));
    symlinkSync('a.log', join(folder, 'b.log'));
    expect(await freshList(folder)).not.toContain('b.log');
    const found = await origins([['a.log', 'kind']], npmPacks(folder));
    expect(found.get('a.log')?.inclusion.by).toBe('nothing');
    expect(found.get('a.log')).toMatchObject({ removal: null, unproved: 'linked' });
    expect(readFileSync(shared, 'utf8')).toBe('src\n');
  });
});

describe('what a script made for packing', () => {
  test('counts as there although it was removed afterwards', async () => {
    write({
      'package.json': manifest({ files: ['dist'] }),
      'index.js': '1',
      'dist/a.js': '1',
      'dist/a.js.map': '{}',
    });
    const packed = await freshList(folder);
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(removals(await origins([['dist/a.js.map', 'kind']], packed))).toEqual([
      'add package.json !**/*.map',
    ]);
  });

  test('nothing is said where files named it as one file: npm packs that whatever is negated', async () => {
    write({
      'package.json': manifest({ files: ['index.js', 'built.map'] }),
      'index.js': '1',
      'built.map': '1',
    });
    const packed = await freshList(folder);
    rmSync(join(folder, 'built.map'));
    expect(await origins([['built.map', 'kind']], packed)).toEqual(new Map());
  });

  test('nothing is said where package.json was another one while packing', async () => {
    write({ 'package.json': manifest(), 'index.js': '1', 'a.map': '1' });
    const packed = await freshList(folder);
    write({ 'package.json': manifest({ files: ['index.js'] }) });
    expect(await origins([['a.map', 'kind']], packed)).toEqual(new Map());
  });
});

describe('a folder that cannot be looked at', () => {
  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['files that is no list', '{"files":"dist"}'],
    ['files with numbers', '{"files":[1]}'],
    ['a pattern that is too long', `{"files":["${'a'.repeat(70_000)}"]}`],
    ['bin found in a folder', '{"directories":{"bin":"lib"}}'],
  ])('%s: nothing is said', async (_what, text) => {
    write({ 'package.json': text, 'index.js': '1', 'a.map': '1' });
    expect(await origins([['a.map', 'kind']], ['a.map', 'index.js', 'package.json'])).toEqual(new Map());
  });

  test('it is gone', async () => {
    expect(await origins([['a.map', 'kind']], ['a.map'], join(folder, 'gone'))).toEqual(new Map());
  });
});

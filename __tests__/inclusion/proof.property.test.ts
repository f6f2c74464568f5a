import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withChanges } from '../../src/inclusion/change.ts';
import { folderFacts } from '../../src/inclusion/origins.ts';
import { textIn } from '../../src/inclusion/snapshot.ts';
import type { RemovableFinding, Removal } from '../../src/model/inclusion.ts';
import { everything, inFull } from '../helpers/sample.ts';
import { freshList, npmPacks } from './fresh-list.ts';

const name = fc.constantFrom(
  'a',
  'b.js',
  'b.js.map',
  'C.map',
  '.env',
  '.env.local',
  '[x].map',
  '{a,b}.js',
  '!n',
  '#h',
  ' s.js',
  'x y.log',
  'k-1.0.0.tgz',
);
const directory = fc.constantFrom('', 'dist/', 'dist/deep/', 'coverage/', 'a b/', '[d]/', '.hidden/');
const path = fc.tuple(directory, name).map(([folder, file]) => folder + file);
const pattern = fc.constantFrom(
  'dist',
  'dist/',
  './dist',
  '/dist',
  '*',
  '**/*',
  'dist/*',
  'dist/**/*.map',
  '*.map',
  '!*.map',
  '!dist/deep',
  'coverage',
  '.env',
  './.env',
  '*.tgz',
  'a b',
  '[d]',
  '\\[d\\]',
  'dist/b.js.map',
  '!dist/b.js.map',
  '**/*.js',
  'main.js',
);
const rule = fc.constantFrom(
  '*.map',
  'dist/',
  '/dist',
  '!b.js.map',
  '!dist/b.js.map',
  '# no',
  '',
  ' *.log ',
  '.env*',
  '!.env',
  '*',
  '!*/',
  'deep',
  '\\#h',
  'coverage/**',
);
const lines = fc.array(rule, { maxLength: 4 }).map((rules) => rules.join('\n'));

const world = fc.record({
  paths: fc.uniqueArray(path, { minLength: 1, maxLength: 12 }),
  files: fc.option(fc.array(pattern, { minLength: 1, maxLength: 4 })),
  ignores: fc.dictionary(
    fc.constantFrom('.npmignore', '.gitignore', 'dist/.npmignore', 'dist/.gitignore', 'coverage/.npmignore'),
    lines,
    { maxKeys: 3 },
  ),
  unwanted: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  wholeFolders: fc.boolean(),
  kind: fc.boolean(),
  fails: fc.boolean(),
  main: fc.constantFrom('main.js', 'dist/b.js', './a'),
  workspaces: fc.boolean(),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

function build(folder: string, { paths, files, ignores, main, workspaces }: World): void {
  const document = {
    name: 'kettle',
    version: '1.0.0',
    main,
    ...(files && { files }),
    ...(workspaces && { workspaces: ['members/*'] }),
  };
  const texts = {
    'main.js': '1',
    ...Object.fromEntries(paths.map((each) => [each, each])),
    ...ignores,
    'package.json': JSON.stringify(document, null, 2),
  };
  for (const [file, text] of Object.entries(texts)) {
    const place = join(folder, file);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'packgate-test-')));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findingsIn(
  { unwanted, wholeFolders, kind, fails }: World,
  packed: readonly string[],
): RemovableFinding[] {
  const chosen = new Set(unwanted.map((at) => packed[at % packed.length] as string));
  return [...chosen].map((file) => {
    const folder = file.includes('/') && wholeFolders ? `${dirname(file)}/` : null;
    const files = folder === null ? [file] : packed.filter((each) => each.startsWith(folder));
    return {
      fingerprint: file,
      path: folder ?? file,
      files,
      unwanted: kind ? 'kind' : 'path',
      neededBy: null,
      fails,
    };
  });
}

/** Writes what was proved into the folder itself. */
function write(folder: string, removals: readonly Removal[]): void {
  const changes = [...new Map(removals.map((each) => [JSON.stringify(each), each])).values()];
  const names = [...new Set(removals.map(({ file }) => file))];
  const after = withChanges(new Map(names.map((file) => [file, textIn(folder, file)])), changes);
  for (const [file, text] of after ?? []) writeFileSync(join(folder, file), text ?? '');
}

async function holds(
  folder: string,
  drawn: World,
  list: () => Promise<string[]> | string[],
): Promise<boolean> {
  build(folder, drawn);
  const packed = await list();
  const findings = findingsIn(drawn, packed);
  const { origins } = await folderFacts(folder, 'npm', packed, findings);
  expect([...origins.keys()].sort()).toEqual(findings.map(({ fingerprint }) => fingerprint).sort());
  const removable = findings.filter(({ fingerprint }) => origins.get(fingerprint)?.removal);
  const fixed = removable.slice(0, drawn.fails ? removable.length : 1); // what fails goes together, the rest one by one
  write(
    folder,
    fixed.map(({ fingerprint }) => origins.get(fingerprint)?.removal as Removal),
  );
  const after = new Set(await list());
  const gone = packed.filter((each) => !after.has(each));
  const unwanted = new Set(findings.flatMap(({ files }) => files));
  expect([...after].filter((each) => !packed.includes(each))).toEqual([]);
  expect(gone.filter((each) => !unwanted.has(each))).toEqual([]);
  expect(fixed.flatMap(({ files }) => files).filter((each) => after.has(each))).toEqual([]);
  return fixed.length > 0;
}

test('whatever the folder, files and ignore files: what is proved is what happens when it is written', async () => {
  let fixed = 0;
  await fc.assert(
    fc.asyncProperty(world, (drawn) =>
      inFolder(async (folder) => {
        if (await holds(folder, drawn, () => freshList(folder))) fixed++;
      }),
    ),
    { numRuns: everything ? 150 : 50 },
  );
  expect(fixed).toBeGreaterThan(20);
}, 60_000);

inFull(
  'and the real npm packs the same',
  async () => {
    await fc.assert(
      fc.asyncProperty(world, (drawn) =>
        inFolder(async (folder) => {
          await holds(folder, drawn, () => npmPacks(folder));
        }),
      ),
      { numRuns: everything ? 20 : 2 },
    );
  },
  120_000,
);

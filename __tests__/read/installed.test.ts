import { randomInt } from 'node:crypto';
import { crc32, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PackageTree } from '../../src/model/package-tree.ts';
import { type PackageManager, packageManagers } from '../helpers/package-managers.ts';
import { everything } from '../helpers/sample.ts';
import { archive, entry, gnuLong, header, manifest, pax, readPacked, record } from './archive.ts';
import { type Installed, installed } from './installers.ts';
import { mutantOf } from './mutants.ts';
import { realArchives } from './real-archives.ts';

const file = (name: string, content = 'content', mode = '0000644\0') =>
  entry({ name: `package/${name}`, mode }, content);
const deep = `package/${'deep/'.repeat(40)}file.js`;

/** What no packer of today writes and the reader lets through, perhaps with a note. */
const odd: Readonly<Record<string, Buffer>> = {
  'same-twice': archive(file('a'), file('a')),
  'old-directory': archive(header({ name: 'package/d/' }), file('d/x')),
  directory: archive(header({ name: 'package/d/', type: '5' }), header({ name: 'package/e/./', type: '5' })),
  'root-directory': archive(pax(record('path', 'package/')), header({ name: 'package/x', type: '5' })),
  'old-file': archive(entry({ name: 'package/a', type: '\0' }, 'x')),
  gnu: archive(entry({ name: 'package/a', magic: 'ustar  \0' }, 'x')),
  'inner-dots': archive(file('./lib/././a')),
  'names-with-dots': archive(file('..a/b..c/...')),
  'apple-double': archive(file('._a', 'of a'), file('a')),
  prototype: archive(file('__proto__'), file('constructor'), file('lib/__proto__/a')),
  ignores: archive(file('.gitignore', 'git'), file('lib/.npmignore', 'npm'), file('lib/.gitignore', 'git')),
  'case-of-folders': archive(file('Lib/a'), file('lib/b')),
  modes: archive(file('a', 'a', '0004755\0'), file('b', 'b', '0000000\0'), file('c', 'c', '100755 \0')),
  'pax-path': archive(pax(record('path', deep), record('mtime', '1.5')), entry({}, 'x')),
  'pax-size': archive(pax(record('size', '1')), entry({}, 'x')),
  'long-name': archive(gnuLong('L', `${deep}\0`), entry({}, 'x')),
  prefix: archive(entry({ name: 'a', prefix: 'package/lib' }, 'x')),
  'times-after-prefix': archive(
    entry({ name: 'a', prefix: `${'package'.padEnd(131, '\0')}15075543223\0${'15075543223\0'}` }, 'x'),
  ),
  'git-archive': Buffer.concat([
    entry({ name: 'pax_global_header', type: 'g' }, record('comment', 'c0ffee')),
    archive(file('a')),
  ]),
  bundled: archive(file('node_modules/z/index.js')),
  configuration: archive(file('.npmrc', 'x=y'), file('.git/config'), file('package-lock.json', '{}')),
  'one-zero-block': Buffer.concat([manifest, file('a'), Buffer.alloc(512)]),
  'long-end': Buffer.concat([archive(file('a')), Buffer.alloc(20_000)]),
  'junk-in-padding': archive(file('a').fill('junk', 600, 1024)),
};

/** Frames that are gzip by the letter. */
const frames: Readonly<Record<string, Buffer>> = {
  'zeros-behind': Buffer.concat([gzipSync(archive(file('a'))), Buffer.alloc(2000)]),
  'every-field': everyField(gzipSync(archive(file('a')))),
  stored: gzipSync(archive(file('a')), { level: 0 }),
};

/** An extra field, a name, a comment and a checksum of the header (RFC 1952, 2.3). */
function everyField(packed: Buffer): Buffer {
  const head = Buffer.from(packed.subarray(0, 10));
  head[3] = 0x1f;
  const fields = Buffer.concat([head, Buffer.from('\x03\0extname\0comment\0', 'latin1')]);
  const checksum = Buffer.alloc(2);
  checksum.writeUInt16LE(crc32(fields) & 0xffff);
  return Buffer.concat([fields, checksum, packed.subarray(10)]);
}

/** What is in the list and is not laid down: it was seen all the same. */
const leftOut: Readonly<Record<PackageManager, Readonly<Record<string, readonly string[]>>>> = {
  npm: { ignores: ['lib/.gitignore'] },
  pnpm: { prototype: ['__proto__'] },
  yarn: { bundled: ['node_modules/z/index.js'] },
  bun: {},
};

/** npm gives a `.gitignore` the name `.npmignore` where there is none. */
function nameFor(manager: PackageManager, path: string, { entries }: PackageTree): string {
  const renamed = path.replace(/(^|\/)\.gitignore$/, '$1.npmignore');
  return manager === 'npm' && !entries.has(renamed) ? renamed : path;
}

/** What an installer makes of the list, path by path; whether a file can be run is all that they agree on about modes. */
function listed(manager: PackageManager, name: string, tree: PackageTree): Record<string, string> {
  const files = [...tree.entries.values()].filter(
    ({ path, type }) => type === 'file' && leftOut[manager][name]?.includes(path) !== true,
  );
  return Object.fromEntries(
    files.map(({ path, sha256, mode }) => [nameFor(manager, path, tree), told(sha256, mode)]),
  );
}

/** bun leaves a mark of its own. */
const found = (files: ReadonlyMap<string, Installed> | undefined): Record<string, string> =>
  Object.fromEntries(
    [...(files ?? [])]
      .filter(([path]) => path !== '.bun-tag')
      .map(([path, { sha256, mode }]) => [path, told(sha256, mode)]),
  );

const told = (sha256: string | null, mode: number): string => `${sha256} ${(mode & 0o100) === 0 ? '-' : 'x'}`;

/** One package that an installer refuses ends the whole run: without an end, without a name, or a folder written as a file of old. */
const installable = ({ manifest, entries }: PackageTree): boolean =>
  manifest.name === 'fixture' &&
  manifest.version === '1.0.0' &&
  [...entries.values()].every(({ type }) => type === 'file');

async function accepted(archives: Iterable<readonly [string, Buffer]>): Promise<Map<string, PackageTree>> {
  const trees = new Map<string, PackageTree>();
  for (const [name, packed] of archives) {
    const { tree, errors, notes } = await readPacked(packed);
    if (tree !== null && errors.length === 0 && notes.length === 0 && installable(tree))
      trees.set(name, tree);
  }
  return trees;
}

describe('what is installed is what was listed', () => {
  const made = Object.entries(odd).map(([name, bytes]): [string, Buffer] => [name, gzipSync(bytes)]);
  const packed = new Map([...made, ...Object.entries(frames)]);
  const mutants = new Map<string, Buffer>();
  const trees = new Map<string, PackageTree>();

  beforeAll(async () => {
    const seed = Number(process.env.MUTANTS_SEED ?? randomInt(2 ** 31));
    console.info(`installed mutants, seed ${seed}: MUTANTS_SEED=${seed} repeats it`);
    const sample = fc.sample(mutantOf(await realArchives()), {
      seed,
      numRuns: 200,
    });
    const named = sample.map((mutant, index): [string, Buffer] => [`mutant-${index}`, mutant.packed]);
    for (const [name, tree] of await accepted(named)) trees.set(name, tree);
    for (const [name, bytes] of named) if (trees.has(name)) mutants.set(name, bytes);
    for (const [name, bytes] of packed) {
      const { tree, errors } = await readPacked(bytes);
      expect({ name, errors, read: tree !== null }).toEqual({ name, errors: [], read: true });
      if (tree !== null) trees.set(name, tree);
    }
  }, 180_000);

  it.runIf(everything).for(packageManagers)('by %s', { timeout: 120_000 }, async (manager, { task }) => {
    expect(mutants.size).toBeGreaterThan(10);
    const laid = await installed(manager, new Map([...packed, ...mutants]));
    const unseen = [...trees].flatMap(([name, tree]) => {
      const seen = listed(manager, name, tree);
      return Object.entries(found(laid.get(name))).filter(([path, file]) => seen[path] !== file);
    });
    Object.assign(task.meta, { measured: { packages: trees.size, unseen: unseen.length } });
    for (const [name, tree] of trees)
      expect({ name, ...found(laid.get(name)) }).toEqual({ name, ...listed(manager, name, tree) });
  });
});

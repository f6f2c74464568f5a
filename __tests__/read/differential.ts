import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import fc from 'fast-check';
import { Parser, type ReadEntry } from 'tar';
import { expect } from 'vitest';
import type { PackageTree } from '../../src/model/package-tree.ts';
import { Guard } from '../../src/read/archive/guard.ts';
import { defaultLimits } from '../../src/read/archive/limits.ts';
import type { Member } from '../../src/read/archive/member.ts';
import { readPacked } from './archive.ts';
import { laidDown } from './installers.ts';
import { type Mutant, mutantOf } from './mutants.ts';
import { npmExtract, pacoteExtract } from './npm-extract.ts';

/** What became of the mutants of one seed. */
export interface Tally {
  mutants: number;
  /** Let through, laid down by npm's tar on a disk and found the same there. */
  accepted: number;
  /** Those of them that went the whole way through npm. */
  throughPacote: number;
  /** Read to the end and an error all the same. */
  hazardous: number;
  refused: number;
}

interface Seen {
  readonly path: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}

/** What node-tar reads, which is what npm extracts with. */
function nodeTar(bytes: Buffer): Promise<Seen[]> {
  return new Promise((resolve) => {
    const seen: Seen[] = [];
    const parser = new Parser({ maxDecompressionRatio: Number.POSITIVE_INFINITY });
    parser.on('entry', (entry: ReadEntry) => {
      const hash = createHash('sha256');
      entry.on('data', (piece) => hash.update(piece));
      entry.on('end', () => {
        const { path, type, size } = entry;
        seen.push({ path, type, size, sha256: hash.digest('hex') });
      });
    });
    const over = () => resolve(seen);
    parser.on('end', over).on('abort', over);
    parser.end(bytes);
  });
}

const files = new Set(['File', 'OldFile']);

/** By path below the root, later ones in the place of earlier ones. */
function table(rows: (readonly [path: string, type: string, size: number, sha256: string | null])[]): object {
  return Object.fromEntries(rows.filter(([path]) => path !== '').sort());
}

const ofNodeTar = (seen: readonly Seen[]) =>
  table(
    seen.map(({ path, type, size, sha256 }) => {
      const below = posix.normalize(path.split('/').slice(1).join('/')).replace(/^\.$|\/$/, '');
      return files.has(type) ? [below, 'file', size, sha256] : [below, type.toLowerCase(), size, null];
    }),
  );

const ofTree = ({ entries }: PackageTree) =>
  table([...entries.values()].map(({ path, type, size, sha256 }) => [path, type, size, sha256]));

/** What npm has to lay down, and the mode it gives: its own and the umask on top of what the header says. */
const expected = ({ entries }: PackageTree) =>
  [...entries.values()]
    .filter(({ type }) => type === 'file')
    .map(({ path, sha256, mode }) => ({ path, sha256, mode: (mode | 0o666) & ~process.umask() & 0o777 }))
    .sort(byPath);

const onDisk = (folder: string) =>
  [...laidDown(folder)].map(([path, { sha256, mode }]) => ({ path, sha256, mode })).sort(byPath);

const byPath = (one: { path: string }, other: { path: string }): number => (one.path < other.path ? -1 : 1);

/** node-tar leaves these out without a word; where their content ends is certain all the same. */
const unseen = new Set(['unknown-type', 'linkname-on-file', 'ambiguous-name']);

function guarded(unpacked: Buffer): Member[] {
  const members: Member[] = [];
  const guard = new Guard(defaultLimits, (member) => {
    members.push(member);
    return null;
  });
  expect([...guard.push(unpacked)]).toEqual([]);
  return members.filter(
    ({ hazards, linkTarget }) => linkTarget !== '' && !hazards.some(({ code }) => unseen.has(code)),
  );
}

/** Holds the reader against npm's in as many mutants of one seed; throws at the smallest one in which they differ. */
export async function hold(
  real: readonly Buffer[],
  { seed, numRuns }: { seed: number; numRuns: number },
): Promise<Tally> {
  const tally: Tally = { mutants: 0, accepted: 0, throughPacote: 0, hazardous: 0, refused: 0 };
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'packgate-mutants-'));
  try {
    await fc.assert(
      fc.asyncProperty(mutantOf(real), async (mutant) => {
        tally.mutants++;
        await compare(mutant, folder, tally);
      }),
      { seed, numRuns },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return tally;
}

async function compare({ unpacked, packed }: Mutant, folder: string, tally: Tally): Promise<void> {
  const { tree, errors, error } = await readPacked(packed);
  if (tree === null) {
    tally.refused++;
    expect(error).toMatchObject({
      exit: 3,
      code: /^[a-z]+(-[a-z0-9]+)*$/,
      detail: { offset: expect.any(Number) },
    });
    return;
  }
  for (const { offset } of tree.hazards) expect(offset).toBeLessThanOrEqual(unpacked.length + packed.length);
  if (errors.length > 0) {
    tally.hazardous++;
    if (errors.includes('ambiguous-name')) return;
    const names = guarded(unpacked).map(({ name, size }) => `${size} ${name}`);
    expect(names).toEqual((await nodeTar(unpacked)).map(({ path, size }) => `${size} ${path}`));
    return;
  }
  const throughPacote = tally.accepted++ % 50 === 0;
  expect(ofTree(tree)).toEqual(ofNodeTar(await nodeTar(packed)));
  const file = join(folder, 'mutant.tgz');
  const target = join(folder, 'package');
  writeFileSync(file, packed);
  mkdirSync(target);
  npmExtract(file, target);
  expect(onDisk(target)).toEqual(expected(tree));
  rmSync(target, { recursive: true });
  if (!throughPacote) return;
  tally.throughPacote++;
  await pacoteExtract(file, target);
  expect(onDisk(target)).toEqual(expected(tree));
  rmSync(target, { recursive: true });
}

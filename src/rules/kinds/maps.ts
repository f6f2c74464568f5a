import type { Entry, MappingComment, SourceMapFacts } from '../../model/package-tree.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Facts } from '../facts.ts';
import { baseName, type FileEntry, perFolder } from './file-entry.ts';

/** What a map leads back from. One stylesheet with a map says nothing about the sources of the scripts. */
export const outputs = ['scripts', 'styles', 'declarations'] as const;
export type Output = (typeof outputs)[number];

/** Whatever has no telling name is taken for the worst. */
export const outputOf = ({ path }: FileEntry): Output => {
  const name = baseName(path).toLowerCase();
  // `index.d.ts.map` and `index.d.ts.map.gz` → `index.d.ts`
  const end = name.indexOf('.map', 1);
  for (const mapped of end === -1 ? [name] : [name, name.slice(0, end)]) {
    if (/\.d(?:\.[^./]+)?\.[mc]?ts$/.test(mapped)) return 'declarations';
    if (/\.(?:css|scss|sass|less|styl)$/.test(mapped)) return 'styles';
  }
  return 'scripts';
};

export const isMapName = (path: string): boolean => /\.map$/i.test(path);

/** Compression plugins write `index.js.map.br` beside the map, where `!*.map` does not reach it. */
const anyMap = /\.map(?:\.(?:br|brotli|gz|gzip|z|zz|zip|zst|zstd|xz|bz2|lz4|lzma|deflate))?$/i;

export const isMap = ({ path, content }: FileEntry): boolean =>
  content.sourceMap !== null || anyMap.test(path);

/** A script that holds its map, or points to one, is wanted itself. */
export const isWantedWithMap = (entry: Entry | undefined): boolean =>
  !isMapName(entry?.path ?? '') && !entry?.content?.sourceMap;

export const inlineMapOf = ({ content: { mapping } }: FileEntry): MappingComment | null =>
  mapping?.kind === 'inline' ? mapping : null;

/** Of the map that the file is, or carries. */
export const mapOf = ({ content }: FileEntry): SourceMapFacts | null =>
  content.sourceMap ?? content.mapping?.map ?? null;

const fixtures = /(?:^|\/)(?:fixtures?|__fixtures__|testdata)\//i;

const fixtureFolder = perFolder((folder) => {
  const found = fixtures.exec(folder);
  return found === null ? null : folder.slice(0, found.index + found[0].length);
});

/**
 * What tests of a tool for source maps read gives away nothing of the package, and licenses no map of its own. Only a folder that
 * was there before is one of these: anything can be put into a new one. Several rules ask for it, and it takes a look at every path.
 */
export function withoutFixtures(facts: Facts): WithoutFixtures {
  let found = known.get(facts);
  if (found === undefined) {
    found = partWithoutFixtures(facts);
    known.set(facts, found);
  }
  return found;
}

interface WithoutFixtures {
  readonly now: readonly FileEntry[];
  readonly before: readonly FileEntry[];
}

const known = new WeakMap<Facts, WithoutFixtures>();

function partWithoutFixtures({ own, ownBefore, filesBefore }: Facts): WithoutFixtures {
  const folders = new Set<string | null>();
  for (const { path } of filesBefore) folders.add(fixtureFolder(path));
  folders.delete(null);
  if (folders.size === 0) return { now: own, before: ownBefore };
  return {
    now: own.filter(({ path }) => !folders.has(fixtureFolder(path))),
    before: ownBefore.filter(({ path }) => fixtureFolder(path) === null),
  };
}

/** The fewest files that make up nine tenths of the growth. */
export function heaviest(files: readonly FileEntry[], growthOf: (file: FileEntry) => number): Set<FileEntry> {
  const growth = files.map((file) => [file, growthOf(file)] as const);
  const grown = growth.filter(([, more]) => more > 0).sort(([, a], [, b]) => b - a);
  let rest = 0.9 * grown.reduce((sum, [, more]) => sum + more, 0);
  const chosen = new Set<FileEntry>();
  for (const [file, more] of grown) {
    if (rest <= 0) break;
    chosen.add(file);
    rest -= more;
  }
  return chosen;
}

/** What of each output is news: all of it where there was none, what grew most where it outgrew what there was. */
export function newsOf(
  facts: Facts,
  measure: (file: FileEntry) => number,
  { now, before }: { readonly now: readonly FileEntry[]; readonly before: readonly FileEntry[] },
  floor: number,
): ReadonlyMap<Output, News> {
  const [byOutput, byOutputBefore] = [groupBy(now, outputOf), groupBy(before, outputOf)];
  return new Map(
    outputs.map((output) => {
      const own = byOutput.get(output) ?? [];
      const ownBefore = byOutputBefore.get(output) ?? [];
      const total = (files: readonly FileEntry[]): number =>
        files.reduce((sum, file) => sum + measure(file), 0);
      const [bytesBefore, bytesAfter] = [total(ownBefore), total(own)];
      const known = ownBefore.length > 0;
      const growth = (file: FileEntry): number => {
        const predecessor = facts.predecessor(file.path);
        return measure(file) - (predecessor === null ? 0 : measure(predecessor));
      };
      const grew = known && outgrew(bytesBefore, bytesAfter, floor);
      const files = grew ? heaviest(own, growth) : new Set(known ? [] : own);
      return [output, { known, files, bytesBefore, bytesAfter }];
    }),
  );
}

export interface News {
  readonly known: boolean;
  readonly files: ReadonlySet<FileEntry>;
  readonly bytesBefore: number;
  readonly bytesAfter: number;
}

/**
 * Whether what was an exception has become the rule: one embedded line licenses no whole tree. Ten times as much tells even where
 * all of it is small; else it is twice as much, and by the floor.
 */
const outgrew = (before: number, after: number, floor: number): boolean =>
  (after >= 2 * before && after - before >= floor) || (after >= 10 * before && after - before >= floor / 10);

import type { Origin } from '../model/inclusion.ts';
import { exactSize, grouped, plural, size } from '../text/amounts.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { isMap, isMapName } from './kinds/maps.ts';
import { acceptOnce, defineRule, existing, fixInFolder } from './rule.ts';
import { exclude, excludeGlob, hadNone, leaveOut, sentenceOf, settingTold } from './words.ts';

type Seen = {
  /** `first`: the package had no map. `grew`: map bytes at least doubled. */
  readonly reason: 'first' | 'grew';
  readonly size: number;
  readonly sources: number;
  /** Map bytes of the whole package. */
  readonly bytesBefore: number;
  readonly bytesAfter: number;
};

/**
 * A map gives away the source of what it maps, or at least its shape. A package that always shipped maps may ship another; one that
 * never did, or whose maps suddenly weigh twice as much, most likely changed a build setting by accident.
 */
export const sourceMap = defineRule<Seen>()({
  id: 'source-map',
  topic: 'source maps',
  title: 'source map',
  why: 'A source map names every source file of the build, and often contains the source code.',
  howItGetsIn: 'Bundlers write maps next to their output, in a folder that is published as a whole.',
  looksFor:
    'Error: source maps in a package whose last release had none, or maps that together at least doubled and grew by the floor or more; then it names those that make most of the growth. Without a baseline it warns.',
  example:
    'In March 2026 a widely used command line tool was published with one file more than the version before it: a source map of 59.8 MB, from which about 1,900 source files could be read.',
  ignores:
    'Further maps of a package that shipped maps, as long as all together do not double, and maps in folders for fixtures, which are what tests of map tools read.',
  howToFix: `Switch source maps off in the build that is released, or add "!**/*.map" to "files" in package.json. If error tracking needs the map, upload it there from the build.${fixInFolder}`,
  howToAccept: acceptOnce,
  options: {
    floor: {
      default: 100_000,
      unit: 'bytes',
      meaning: 'growth of all maps together below which doubling says nothing',
    },
  },
  removal: 'kind',
  inner: true,
  waiver: { path: 'dist/index.js.map', holdsTo: ['size'] },
  size: (seen) => seen.size,
  cause: () => ['maps'],
  messages: {
    first: {
      event: (found, { since }) =>
        `${found.length === 1 ? 'New source map' : `${grouped(found.length)} new source maps`}${hadNone(since)}`,
      limits: false,
      text: (seen) => `A source map of ${exactSize(seen.size)} with ${plural(seen.sources, 'source')}.`,
      fix: (_seen, path, origin) => withoutMaps(path, origin),
    },
    grew: {
      event: ([first]) =>
        `Source maps grew from ${size(first?.bytesBefore ?? 0)} to ${size(first?.bytesAfter ?? 0)}`,
      text: (seen) =>
        `All source maps grew from ${size(seen.bytesBefore)} to ${exactSize(seen.bytesAfter)}. This one has ${exactSize(seen.size)} and ${plural(seen.sources, 'source')}.`,
      fix: (_seen, path, origin) => withoutMaps(path, origin),
    },
  },
  existing: ['source map', 'source maps'],
  *detect(facts, { floor }) {
    const maps = facts.own.filter(isMap);
    const mapsBefore = facts.ownBefore.filter(isMap);
    const [bytesBefore, bytesAfter] = [bytes(mapsBefore), bytes(maps)];
    const isFirst = mapsBefore.length === 0;
    const grew = !isFirst && bytesAfter >= 2 * bytesBefore && bytesAfter - bytesBefore >= floor;
    const growth = new Map(maps.map((map) => [map, map.size - (facts.predecessor(map.path)?.size ?? 0)]));
    const told = isFirst ? new Set(maps) : grew ? heaviest(growth) : new Set<FileEntry>();
    for (const map of maps)
      yield told.has(map)
        ? {
            severity: facts.first ? 'warning' : 'error',
            path: map.path,
            evidence: {
              reason: isFirst ? 'first' : 'grew',
              size: map.size,
              sources: map.content.sourceMap?.sources ?? 0,
              bytesBefore,
              bytesAfter,
            },
          }
        : existing(map.path);
  },
});

/** One line for all maps; a map under another name needs its own. */
function withoutMaps(path: string | null, origin: Origin | null): string {
  if (origin !== null) return `${sentenceOf(leaveOut(origin))} ${settingTold(origin.setting)}`;
  const line = path === null || isMapName(path) ? excludeGlob('**/*.map') : exclude(path, null);
  return `Turn source maps off in the release build, or leave them out: ${line}`;
}

const bytes = (files: readonly FileEntry[]): number => files.reduce((sum, file) => sum + file.size, 0);

/** The fewest maps that make up nine tenths of the growth. */
function heaviest(growth: ReadonlyMap<FileEntry, number>): Set<FileEntry> {
  const grown = [...growth].filter(([, more]) => more > 0).sort(([, a], [, b]) => b - a);
  let rest = 0.9 * grown.reduce((sum, [, more]) => sum + more, 0);
  const chosen = new Set<FileEntry>();
  for (const [map, more] of grown) {
    if (rest <= 0) break;
    chosen.add(map);
    rest -= more;
  }
  return chosen;
}

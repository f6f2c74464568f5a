import type { Origin, Unseen } from '../model/inclusion.ts';
import { exactSize, grouped, plural, size } from '../text/amounts.ts';
import { name, someOf } from '../text/names.ts';
import { type FileEntry, kindsOf } from './kinds/file-entry.ts';
import {
  inlineMapOf,
  isMap,
  isMapName,
  isWantedWithMap,
  mapOf,
  newsOf,
  outputOf,
  withoutFixtures,
} from './kinds/maps.ts';
import { acceptOnce, defineRule, existing, fixInFolder } from './rule.ts';
import { excludeGlob, isSeen, leaveOut, sentenceOf, settingTold } from './words.ts';

type Seen = {
  readonly sources: number;
  readonly embedded: number;
  readonly embeddedBytes: number;
  readonly folders: readonly { readonly name: string; readonly sources: number }[];
  /** The baseline shipped such maps, but without sources. */
  readonly plainMapsBefore: boolean;
  /** Bytes of sources in all maps of the sort. */
  readonly bytesBefore: number;
  readonly bytesAfter: number;
};

/**
 * A map with `sourcesContent` is the source code itself, ready to be unpacked. Worse than a plain map, so it is reported even where plain
 * maps always shipped. The first inline maps of a package are left to `inline-source-map`, which says what they embed.
 */
export const embeddedSources = defineRule<Seen>()({
  id: 'embedded-sources',
  topic: 'source maps',
  title: 'original sources in a source map',
  why: 'Anyone who installs the package can rebuild your original source files from the map, comments included.',
  howItGetsIn: 'Most bundlers fill in "sourcesContent" by default.',
  looksFor:
    'Error: source maps with "sourcesContent" in a package whose last release had none with it, also where its maps were plain ones, or sources that together at least doubled and grew by the floor or more (a tenth of it where they are ten times as large). Maps of scripts, of stylesheets and of declarations count apart. It counts sources and bytes and names the top folders; it shows nothing of the text.',
  example:
    'A tool had shipped 24 small maps without sources for months; one release brought 13.8 MB of maps with the whole source text in them. "It always had maps" would have let it pass.',
  ignores:
    'Sources in maps where the last release had such maps of the same sort, as long as all together do not double; maps in folders for fixtures that the last release had; and the first inline maps of a package: "inline-source-map" says what those embed.',
  howToFix: `Build without "sourcesContent", or leave the maps out of the package with "!**/*.map" in "files".${fixInFolder}`,
  howToAccept: `${acceptOnce} For a package whose sources are public anyway this is often fine.`,
  options: {
    floor: {
      default: 100_000,
      unit: 'bytes',
      meaning: 'growth of all sources together below which doubling says nothing',
    },
  },
  removal: 'kind',
  inner: true,
  stays: (_seen, entry) => isWantedWithMap(entry),
  waiver: { path: 'dist/index.js.map', holdsTo: ['size'] },
  size: (seen) => seen.embeddedBytes,
  weight: 2,
  cause: (_seen, path) => (path === null || isMapName(path) ? ['maps'] : ['inline maps']),
  reason: ({ bytesBefore }) => (bytesBefore > 0 ? 'grew' : 'new'),
  messages: {
    new: {
      limits: false,
      event: (found, { path }) => {
        const sources = plural(
          found.reduce((sum, { embedded }) => sum + embedded, 0),
          'original source',
        );
        if (found[0]?.plainMapsBefore) return `Source maps now include ${sources}`;
        if (path !== null && !isMapName(path)) return `Inline source maps with ${sources}`;
        return found.length === 1
          ? `New source map with ${sources}`
          : `${grouped(found.length)} new source maps with ${sources}`;
      },
      text: (seen) =>
        `${embeddedIn(seen)}${seen.plainMapsBefore ? ' The maps of the last release contained no sources.' : ''}`,
      fix: (_seen, path, origin) => buildWithout(path, origin),
    },
    grew: {
      event: ([first]) =>
        `Sources in source maps grew from ${size(first?.bytesBefore ?? 0)} to ${size(first?.bytesAfter ?? 0)}`,
      text: (seen) =>
        `${embeddedIn(seen)} All source maps together contained ${size(seen.bytesBefore)} of sources before, and ${size(seen.bytesAfter)} now.`,
      fix: (_seen, path, origin) => buildWithout(path, origin),
    },
  },
  existing: ['source map with sources inside', 'source maps with sources inside'],
  *detect(facts, { floor }) {
    const { now, before } = withoutFixtures(facts);
    const carriers = { now: now.filter(embeds), before: before.filter(embeds) };
    if (carriers.now.length === 0) return;
    const hadInlines = kindsOf(before, (file) => (inlineMapOf(file) === null ? null : outputOf(file)));
    const hadMaps = kindsOf(before, (file) => (isMap(file) ? outputOf(file) : null));
    const news = newsOf(facts, embeddedBytes, carriers, floor);
    for (const file of carriers.now) {
      const output = outputOf(file);
      const map = mapOf(file);
      const state = news.get(output);
      if (map === null || state === undefined) continue;
      const { known, files, bytesBefore, bytesAfter } = state;
      if (!files.has(file)) {
        yield existing(file.path);
        continue;
      }
      const inlineBefore = hadInlines(output);
      if (isMap(file) || inlineBefore)
        yield {
          severity: 'error',
          path: file.path,
          evidence: {
            sources: map.sources,
            embedded: map.embedded,
            embeddedBytes: map.embeddedBytes,
            folders: map.folders,
            plainMapsBefore: !known && (inlineBefore || hadMaps(output)),
            bytesBefore,
            bytesAfter,
          },
        };
    }
  },
});

function embeddedIn(seen: Seen): string {
  const folders = seen.folders.map(({ name: folder, sources }) => `${name(folder)} (${grouped(sources)})`);
  const where = folders.length === 0 ? '' : ` Top folders: ${someOf(folders, folders.length)}.`;
  return `The map contains ${plural(seen.embedded, 'original source file')}, ${exactSize(seen.embeddedBytes)} of text.${where}`;
}

function buildWithout(path: string | null, origin: Origin | Unseen): string {
  const isInMap = path === null || isMapName(path);
  if (!isInMap) return `Build without "sourcesContent" (${withoutSources}).`;
  return isSeen(origin)
    ? `${sentenceOf(leaveOut(origin))} Or build without "sourcesContent" (${withoutSources}). ${settingTold(origin.setting)}`
    : `Build without "sourcesContent" (${withoutSources}), or leave the maps out: ${excludeGlob('**/*.map', origin)}`;
}

const withoutSources = 'esbuild: --sources-content=false, TypeScript: "inlineSources": false';

const embeds = (file: FileEntry): boolean => (mapOf(file)?.embedded ?? 0) > 0;

const embeddedBytes = (file: FileEntry): number => mapOf(file)?.embeddedBytes ?? 0;

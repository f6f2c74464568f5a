import { exactSize, grouped, plural } from '../text/amounts.ts';
import { name, someOf } from '../text/names.ts';
import { embedsSources, hasInlineMap, isMap, isMapName, isWantedWithMap, mapOf } from './kinds/maps.ts';
import { acceptOnce, defineRule, existing, fixInFolder } from './rule.ts';
import { excludeGlob, leaveOut, sentenceOf, settingTold } from './words.ts';

type Seen = {
  readonly sources: number;
  readonly embedded: number;
  readonly embeddedBytes: number;
  readonly folders: readonly { readonly name: string; readonly sources: number }[];
  /** The baseline shipped maps, but without sources. */
  readonly plainMapsBefore: boolean;
};

/**
 * A map with `sourcesContent` is the source code itself, ready to be unpacked. Worse than a plain map, so it is told even where plain
 * maps always shipped. The first inline maps of a package are left to `inline-source-map`, which says what they embed.
 */
export const embeddedSources = defineRule<Seen>()({
  id: 'embedded-sources',
  topic: 'source maps',
  title: 'original sources in a source map',
  why: 'Anyone who installs the package can rebuild your original source files from the map, comments included.',
  howItGetsIn: 'Most bundlers fill in "sourcesContent" by default.',
  looksFor:
    'Error: source maps with "sourcesContent" in a package whose last release had none with it, also where its maps were plain ones. It counts sources and bytes and names the top folders; it shows nothing of the text.',
  example:
    'A tool had shipped 24 small maps without sources for months; one release brought 13.8 MB of maps with the whole source text in them. "It always had maps" would have let it pass.',
  ignores:
    'Sources in maps of a package whose last release had such maps already, maps in folders for fixtures, and the first inline maps of a package: "inline-source-map" says what those embed.',
  howToFix: `Build without "sourcesContent", or leave the maps out of the package with "!**/*.map" in "files".${fixInFolder}`,
  howToAccept: `${acceptOnce} For a package whose sources are public anyway this is often fine.`,
  removal: 'kind',
  inner: true,
  stays: (_seen, entry) => isWantedWithMap(entry),
  waiver: { path: 'dist/index.js.map', holdsTo: ['size'] },
  size: (seen) => seen.embeddedBytes,
  weight: 2,
  cause: (_seen, path) => (isInMap(path) ? ['maps'] : ['inline maps']),
  messages: {
    new: {
      event: (found, { path }) => {
        const sources = plural(
          found.reduce((sum, { embedded }) => sum + embedded, 0),
          'original source',
        );
        if (found[0]?.plainMapsBefore) return `Source maps now include ${sources}`;
        if (!isInMap(path)) return `Inline source maps with ${sources}`;
        return found.length === 1
          ? `New source map with ${sources}`
          : `${grouped(found.length)} new source maps with ${sources}`;
      },
      text: (seen) => {
        const folders = seen.folders.map(
          ({ name: folder, sources }) => `${name(folder)} (${grouped(sources)})`,
        );
        const where = folders.length === 0 ? '' : ` Top folders: ${someOf(folders, folders.length)}.`;
        const history = seen.plainMapsBefore ? ' The maps of the last release contained no sources.' : '';
        return `The map contains ${plural(seen.embedded, 'original source file')}, ${exactSize(seen.embeddedBytes)} of text.${where}${history}`;
      },
      fix: (_seen, path, origin) =>
        isInMap(path) && origin !== null
          ? `${sentenceOf(leaveOut(origin))} Or build without "sourcesContent" (${withoutSources}). ${settingTold(origin.setting)}`
          : `Build without "sourcesContent" (${withoutSources})${isInMap(path) ? `, or leave the maps out: ${excludeGlob('**/*.map')}` : '.'}`,
    },
  },
  existing: ['source map with sources inside', 'source maps with sources inside'],
  *detect(facts) {
    const knownBefore = facts.ownBefore.some(embedsSources);
    const inlineBefore = facts.ownBefore.some(hasInlineMap);
    const plainMapsBefore = !knownBefore && (inlineBefore || facts.ownBefore.some(isMap));
    for (const file of facts.own) {
      const map = mapOf(file);
      if (map === null || map.embedded === 0) continue;
      if (knownBefore) yield existing(file.path);
      else if (isMap(file) || inlineBefore)
        yield {
          severity: 'error',
          path: file.path,
          evidence: {
            sources: map.sources,
            embedded: map.embedded,
            embeddedBytes: map.embeddedBytes,
            folders: map.folders,
            plainMapsBefore,
          },
        };
    }
  },
});

const withoutSources = 'esbuild: --sources-content=false, TypeScript: "inlineSources": false';

const isInMap = (path: string | null): boolean => path === null || isMapName(path);

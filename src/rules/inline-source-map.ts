import { exactSize, grouped, plural, size } from '../text/amounts.ts';
import { name } from '../text/names.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { inlineMapOf, newsOf, outputOf, withoutFixtures } from './kinds/maps.ts';
import { acceptOnce, defineRule, existing } from './rule.ts';
import { hadNone } from './words.ts';

type Seen = {
  readonly bytes: number;
  readonly sources: number;
  readonly embedded: number;
  /** Bytes of all inline maps of the sort. */
  readonly bytesBefore: number;
  readonly bytesAfter: number;
};

/**
 * A development build: the map sits in the shipped file as a `data:` URL, in the strings of an `eval` build, or as an object that a
 * loader put there. It doubles the size of the file, and mostly holds the sources.
 */
export const inlineSourceMap = defineRule<Seen>()({
  id: 'inline-source-map',
  topic: 'source maps',
  title: 'source map inside a file',
  why: 'An inline map is part of the file: "files" cannot leave it out, and every user downloads it.',
  howItGetsIn: 'A development build, or a bundler set to "inline" source maps, adds it to the output.',
  looksFor:
    'Error: a sourceMappingURL with a data: address, in whatever place of a file, or a map with sources as an object or a string of a program, in a package whose last release had none, or inline maps that together at least doubled and grew by the floor or more (a tenth of it where they are ten times as large). Scripts, stylesheets and declarations count apart. Without a baseline, and without sources in the map, it warns.',
  example:
    'A release was built with the settings of the development server: every file carried its own map, and the package was four times as large.',
  ignores:
    'Further inline maps where the last release had some of the same sort, as long as all together do not double; strings in code that only look like a mapping comment; examples in documentation; and folders for fixtures that the last release had.',
  howToFix:
    'Set source maps to off or external in the release build. "files" cannot help, since the map is a part of the file.',
  howToAccept: acceptOnce,
  options: {
    floor: {
      default: 100_000,
      unit: 'bytes',
      meaning: 'growth of all inline maps together below which doubling says nothing',
    },
  },
  removal: 'stays',
  inner: true,
  waiver: { path: 'dist/index.js', holdsTo: ['size'] },
  size: (seen) => seen.bytes,
  cause: () => ['inline maps'],
  reason: ({ bytesBefore }) => (bytesBefore > 0 ? 'grew' : 'new'),
  messages: {
    new: {
      limits: false,
      event: (found, { path, since }) =>
        `${found.length === 1 ? `Inline source map in ${name(path ?? '')}` : `${grouped(found.length)} files with an inline source map`}${hadNone(since)}`,
      text: (seen) => `An inline source map: ${amount(seen)}.`,
      fix: () => externalMaps,
    },
    grew: {
      event: ([first]) =>
        `Inline source maps grew from ${size(first?.bytesBefore ?? 0)} to ${size(first?.bytesAfter ?? 0)}`,
      text: (seen) =>
        `All inline source maps grew from ${size(seen.bytesBefore)} to ${size(seen.bytesAfter)}: ${amount(seen)}.`,
      fix: () => externalMaps,
    },
  },
  existing: ['file with an inline source map', 'files with an inline source map'],
  *detect(facts, { floor }) {
    const { now, before } = withoutFixtures(facts);
    const carriers = { now: now.filter(isCarrier), before: before.filter(isCarrier) };
    if (carriers.now.length === 0) return;
    const news = newsOf(facts, bytesOf, carriers, floor);
    for (const file of carriers.now) {
      const state = news.get(outputOf(file));
      if (!state?.files.has(file)) {
        yield existing(file.path);
        continue;
      }
      const { sources = 0, embedded = 0 } = inlineMapOf(file)?.map ?? {};
      const { bytesBefore, bytesAfter } = state;
      yield {
        // With nothing published yet a map without sources is routine.
        severity: facts.first && embedded === 0 ? 'warning' : 'error',
        path: file.path,
        evidence: { bytes: bytesOf(file), sources, embedded, bytesBefore, bytesAfter },
      };
    }
  },
});

const amount = ({ bytes, sources, embedded }: Seen): string =>
  `${exactSize(bytes)} of this file, ${plural(sources, 'source')}${embedded > 0 ? `, ${grouped(embedded)} with their code` : ''}`;

const externalMaps = 'Turn source maps off in the release build, or set them to "external".';

const bytesOf = (file: FileEntry): number => inlineMapOf(file)?.bytes ?? 0;

const isCarrier = (file: FileEntry): boolean => inlineMapOf(file) !== null;

import type { Origin, Unseen } from '../model/inclusion.ts';
import { exactSize, grouped, plural, size } from '../text/amounts.ts';
import { groupBy } from '../text/group-by.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { heaviest, isMap, isMapName, type Output, outputOf, outputs, withoutFixtures } from './kinds/maps.ts';
import { acceptOnce, defineRule, existing, fixInFolder } from './rule.ts';
import {
  excludeClause,
  excludeGlob,
  firstOf,
  hadNone,
  isSeen,
  leaveOut,
  sentenceOf,
  settingTold,
} from './words.ts';

type Seen = {
  /** `first`: the package had no such map. `grew`: map bytes at least doubled. `named`: a binary names a map, or a file of debug information. */
  readonly reason: 'first' | 'grew' | 'named';
  readonly output: Output;
  readonly size: number;
  readonly sources: number;
  /** Bytes of all maps that count as such. */
  readonly bytesBefore: number;
  readonly bytesAfter: number;
};

/**
 * A map gives away the source of what it maps, or at least its shape. A package that always shipped maps may ship another; one that
 * never did, or whose maps suddenly weigh twice as much, most likely changed a build setting by accident. A declaration map without
 * sources shows paths and nothing else.
 */
export const sourceMap = defineRule<Seen>()({
  id: 'source-map',
  topic: 'source maps',
  title: 'source map',
  why: 'A source map names every source file of the build, and often contains the source code.',
  howItGetsIn: 'Bundlers write maps next to their output, in a folder that is published as a whole.',
  looksFor:
    'Error: source maps in a package whose last release had none, or maps that together at least doubled and grew by the floor or more; then it names those that make most of the growth. Maps of scripts, of stylesheets and of declarations count apart. Declaration maps without sources, the first WebAssembly module that names a map or a file of debug information, and all maps without a baseline, are a warning. A map is reported by what is in it, whatever the file is called, and by its name where it is compressed.',
  example:
    'In March 2026 a widely used command line tool was published with one file more than the version before it: a source map of 59.8 MB, from which about 1,900 source files could be read.',
  ignores:
    'Further maps where the last release had maps of the same sort, as long as all together do not double; maps of stylesheets where those of scripts were published; and maps in folders for fixtures that the last release had, which are what tests of map tools read.',
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
  stays: ({ reason }) => reason === 'named',
  waiver: { path: 'dist/index.js.map', holdsTo: ['size'] },
  size: (seen) => seen.size,
  cause: ({ reason }) => [reason === 'named' ? 'map-links' : 'maps'],
  messages: {
    first: {
      event: (found, { since }) => firstOf(found.length, since, 'source map'),
      limits: false,
      text: (seen) => `${sort(seen).one} of ${exactSize(seen.size)} with ${plural(seen.sources, 'source')}.`,
      fix: (_seen, path, origin) => withoutMaps(path, origin),
    },
    grew: {
      event: ([first]) =>
        `Source maps grew from ${size(first?.bytesBefore ?? 0)} to ${size(first?.bytesAfter ?? 0)}`,
      text: (seen) =>
        `${sort(seen).all} grew from ${size(seen.bytesBefore)} to ${exactSize(seen.bytesAfter)}. This one has ${exactSize(seen.size)} and ${plural(seen.sources, 'source')}.`,
      fix: (_seen, path, origin) => withoutMaps(path, origin),
    },
    named: {
      limits: false,
      title: 'link to a source map or debug information in a binary',
      event: (found, { since }) =>
        `${found.length === 1 ? 'New link to a source map or debug information in a WebAssembly module' : `New links to source maps or debug information in ${grouped(found.length)} WebAssembly modules`}${hadNone(since)}`,
      text: () => 'A WebAssembly module with a link to a source map or to a file of debug information.',
      fix: () =>
        'Remove its section "sourceMappingURL" or "external_debug_info" from the release build: wasm-opt --strip-debug, or wasm-strip.',
    },
  },
  existing: ['source map', 'source maps'],
  *detect(facts, { floor }) {
    const { now, before } = withoutFixtures(facts);
    const all = now.filter(isMap);
    const allBefore = all.length === 0 ? [] : before.filter(isMap);
    const [byOutput, byOutputBefore] = [groupBy(all, outputOf), groupBy(allBefore, outputOf)];
    const states = new Map(
      outputs.map((output) => {
        const counted = (maps: ReadonlyMap<Output, readonly FileEntry[]>): FileEntry[] =>
          licences[output].flatMap((each) => maps.get(each) ?? []);
        const mapsBefore = counted(byOutputBefore);
        const [bytesBefore, bytesAfter] = [bytes(mapsBefore), bytes(counted(byOutput))];
        const isFirst = mapsBefore.length === 0;
        const grew = !isFirst && bytesAfter >= 2 * bytesBefore && bytesAfter - bytesBefore >= floor;
        const own = byOutput.get(output) ?? [];
        const growth = (map: FileEntry): number => map.size - (facts.predecessor(map.path)?.size ?? 0);
        const told = isFirst ? new Set(own) : grew ? heaviest(own, growth) : new Set<FileEntry>();
        return [output, { told, reason: isFirst ? 'first' : 'grew', bytesBefore, bytesAfter } as const];
      }),
    );
    for (const map of all) {
      const output = outputOf(map);
      const state = states.get(output);
      if (!state?.told.has(map)) {
        yield existing(map.path);
        continue;
      }
      const { sources = 0, embedded = 0 } = map.content.sourceMap ?? {};
      const { reason, bytesBefore, bytesAfter } = state;
      yield {
        severity: facts.first || (output === 'declarations' && embedded === 0) ? 'warning' : 'error',
        path: map.path,
        evidence: { reason, output, size: map.size, sources, bytesBefore, bytesAfter },
      };
    }
    const naming = now.filter(namesMap);
    if (naming.length === 0 || before.some(namesMap)) return;
    for (const { path, size: bytesAfter } of naming)
      yield {
        severity: 'warning',
        path,
        evidence: {
          reason: 'named',
          output: 'scripts',
          size: bytesAfter,
          sources: 0,
          bytesBefore: 0,
          bytesAfter,
        },
        key: 'named',
      };
  },
});

const namesMap = ({ content: { format, mapping } }: FileEntry): boolean =>
  format === 'wasm' && mapping?.kind === 'file';

function sort({ output }: Seen): { readonly one: string; readonly all: string } {
  if (output === 'declarations') return { one: 'A declaration map', all: 'All declaration maps' };
  if (output === 'styles')
    return { one: 'A source map of a stylesheet', all: 'All source maps of stylesheets' };
  return { one: 'A source map', all: 'All source maps' };
}

/** Which maps of the last release make one of these no news: whoever publishes the maps of the scripts hides no stylesheet. */
const licences: { readonly [O in Output]: readonly Output[] } = {
  scripts: ['scripts'],
  styles: ['scripts', 'styles'],
  declarations: ['declarations'],
};

/** One line for all maps; a map under another name needs its own. */
function withoutMaps(path: string | null, origin: Origin | Unseen): string {
  if (isSeen(origin)) return `${sentenceOf(leaveOut(origin))} ${settingTold(origin.setting)}`;
  const line =
    path === null || isMapName(path) ? excludeGlob('**/*.map', origin) : excludeClause(path, origin);
  return `Turn source maps off in the release build, or leave them out: ${line}`;
}

const bytes = (files: readonly FileEntry[]): number => files.reduce((sum, file) => sum + file.size, 0);

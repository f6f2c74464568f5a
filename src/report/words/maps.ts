import { exactSize, grouped, plural, size } from '../../text/amounts.ts';
import { name, someOf } from '../../text/names.ts';
import { exclude, excludeGlob } from './exclude.ts';
import { leaveOut, sentenceOf, settingTold } from './leave-out.ts';
import { already, type Words } from './wording.ts';

export const mapWords: Words<'source-map' | 'embedded-sources' | 'inline-source-map' | 'remote-source-map'> =
  {
    'source-map': {
      title: 'source map',
      harm: 'A source map names every source file of the build, and often carries their text.',
      origin: 'Bundlers write it beside their output, into a folder that is published as a whole.',
      message: (seen) =>
        seen.reason === 'first'
          ? `A source map will be published, and the package had none so far: ${exactSize(seen.size)}, ${plural(seen.sources, 'source')}.`
          : `Source maps have grown from ${size(seen.bytesBefore)} to ${exactSize(seen.bytesAfter)}; this one has ${exactSize(seen.size)}, ${plural(seen.sources, 'source')}.`,
      fix: (_seen, path, origin) =>
        origin === null
          ? `Turn source maps off in the release build, or leave them out: ${withoutMaps(path)}`
          : `${sentenceOf(leaveOut(origin))} ${settingTold(origin.setting)}`,
      existing: already('source map'),
    },
    'embedded-sources': {
      title: 'original sources inside a source map',
      harm: 'Anybody who installs the package can rebuild the original source files, comments included, from the map.',
      origin: 'Most bundlers fill "sourcesContent" unless they are told not to.',
      message: (seen) => {
        const folders = seen.folders.map(
          ({ name: folder, sources }) => `${name(folder)} (${grouped(sources)})`,
        );
        const where = folders.length === 0 ? '' : ` Top folders: ${someOf(folders, folders.length)}.`;
        const history = seen.plainMapsBefore ? ' The maps of the last release had no sources in them.' : '';
        return `${plural(seen.embedded, 'original source file')} will be published inside this source map, ${exactSize(seen.embeddedBytes)} of text.${where}${history}`;
      },
      fix: (_seen, path, origin) =>
        isMapFile(path) && origin !== null
          ? `${sentenceOf(leaveOut(origin))} Or build without "sourcesContent" (${withoutSources}). ${settingTold(origin.setting)}`
          : `Build without "sourcesContent" (${withoutSources})${isMapFile(path) ? `, or leave the maps out: ${excludeGlob('**/*.map')}` : '.'}`,
      existing: already('source map with sources inside', 'source maps with sources inside'),
    },
    'inline-source-map': {
      title: 'source map inside a file',
      harm: 'An inline map is published with the file whatever "files" says, and makes every user download it.',
      origin:
        'A development build, or a bundler set to "inline" source maps, puts it at the end of its output.',
      message: (seen) =>
        `An inline source map will be published, and the package had none so far: ${exactSize(seen.bytes)} of this file, ${plural(seen.sources, 'source')}${seen.embedded > 0 ? `, ${grouped(seen.embedded)} with their text` : ''}.`,
      fix: () =>
        'Set source maps to off or "external" in the release build; "files" cannot leave out a part of a file.',
      existing: already('file with an inline source map', 'files with an inline source map'),
    },
    'remote-source-map': {
      title: 'source map on another host',
      harm: 'The debugger of everybody who uses the package asks that host for the map, and whoever holds the host answers.',
      origin:
        'An upload step for error tracking, or a "sourceRoot" of the build, writes the address into the output.',
      message: (seen) =>
        `${seen.where === 'comment' ? 'The mapping comment of this file' : 'This source map'} will point to ${hosts(seen.hosts)}, which no file of the last release did.`,
      fix: ({ where }) =>
        where === 'comment'
          ? 'Remove the sourceMappingURL comment in the release build, or make it a relative one.'
          : 'Build with a relative "sourceRoot" and relative sources, or leave the map out of the package.',
      existing: already('source map on another host', 'source maps on another host'),
    },
  };

const withoutSources = 'esbuild: --sources-content=false, TypeScript: "inlineSources": false';

const isMapFile = (path: string | null): boolean => path === null || /\.map$/i.test(path);

/** One line for all maps; a map under another name needs its own. */
const withoutMaps = (path: string | null): string =>
  isMapFile(path) ? excludeGlob('**/*.map') : exclude(path, null);

const hosts = (found: readonly string[]): string =>
  found.length === 0
    ? 'a remote address'
    : someOf(
        found.map((host) => name(host)),
        found.length,
      );

import { acceptOnce, type Explanations } from './explanation.ts';

export const mapExplanations: Explanations<
  'source-map' | 'embedded-sources' | 'inline-source-map' | 'remote-source-map'
> = {
  'source-map': {
    looksFor:
      'Error: the first .map file this package ever had, or map bytes that at least doubled and grew by the floor or more. Without a baseline it warns.',
    example:
      'In March 2026 a widely used command line tool was published with one file more than the version before it: a source map of 59.8 MB, from which about 1,900 source files could be read.',
    ignores:
      'Maps of a package that always shipped maps, as long as they stay near their size, and maps whose file name only got another content hash.',
    fix: 'Switch source maps off in the build that is released, or add "!**/*.map" to "files" in package.json. If error tracking needs the map, upload it there from the build.',
    accept: acceptOnce,
    options: {
      floor: {
        default: 100_000,
        unit: 'bytes',
        meaning: 'growth of all maps together below which doubling says nothing',
      },
    },
  },
  'embedded-sources': {
    looksFor:
      'Error: the first source map with "sourcesContent", also in a package whose maps had none so far. It counts sources and bytes and names the top folders; it shows nothing of the text.',
    example:
      'A tool had shipped 24 small maps without sources for months; one release brought 13.8 MB of maps with the whole source text in them. "It always had maps" would have let it pass.',
    ignores: 'Sources in maps of a package whose last release had such maps already.',
    fix: 'Build without "sourcesContent", or leave the maps out of the package with "!**/*.map" in "files".',
    accept: `${acceptOnce} For a package whose sources are public anyway this is often fine.`,
    options: {},
  },
  'inline-source-map': {
    looksFor: 'Error: the first sourceMappingURL with a data: address at the end of a published file.',
    example:
      'A release was built with the settings of the development server: every file carried its own map, and the package was four times as large.',
    ignores: 'Strings inside code that only look like a mapping comment; the last comment of a file counts.',
    fix: 'Set source maps to off or external in the release build. "files" cannot help, since the map is a part of the file.',
    accept: acceptOnce,
    options: {},
  },
  'remote-source-map': {
    looksFor:
      'Error: a mapping comment, a "sourceRoot" or a source inside a map with the address of another host, which the last release did not have. It names the host and never asks it.',
    example:
      'An upload step for error tracking rewrote the mapping comments to the address of an internal server, which every debugger of every user then tried to reach.',
    ignores: 'Hosts that the last release pointed to already.',
    fix: 'Let the upload step work on a copy of the build, or strip mapping comments before packing.',
    accept: acceptOnce,
    options: {},
  },
};

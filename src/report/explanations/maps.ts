import { acceptOnce, type Explanations } from './explanation.ts';

export const mapExplanations: Explanations<
  'source-map' | 'embedded-sources' | 'inline-source-map' | 'remote-source-map'
> = {
  'source-map': {
    looksFor:
      'Error: source maps in a package whose last release had none, or maps that together at least doubled and grew by the floor or more; then it names those that make most of the growth. Without a baseline it warns.',
    example:
      'In March 2026 a widely used command line tool was published with one file more than the version before it: a source map of 59.8 MB, from which about 1,900 source files could be read.',
    ignores:
      'Further maps of a package that shipped maps, as long as all together do not double, and maps in folders for fixtures, which are what tests of map tools read.',
    fix: 'Switch source maps off in the build that is released, or add "!**/*.map" to "files" in package.json. If error tracking needs the map, upload it there from the build. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
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
      'Error: source maps with "sourcesContent" in a package whose last release had none with it, also where its maps were plain ones. It counts sources and bytes and names the top folders; it shows nothing of the text.',
    example:
      'A tool had shipped 24 small maps without sources for months; one release brought 13.8 MB of maps with the whole source text in them. "It always had maps" would have let it pass.',
    ignores:
      'Sources in maps of a package whose last release had such maps already, maps in folders for fixtures, and the first inline maps of a package: "inline-source-map" says what those embed.',
    fix: 'Build without "sourcesContent", or leave the maps out of the package with "!**/*.map" in "files". In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: `${acceptOnce} For a package whose sources are public anyway this is often fine.`,
    options: {},
  },
  'inline-source-map': {
    looksFor:
      'Error: a sourceMappingURL with a data: address in a file of a package whose last release had none. Without a baseline, and without sources in the map, it warns.',
    example:
      'A release was built with the settings of the development server: every file carried its own map, and the package was four times as large.',
    ignores:
      'Further inline maps of a package that had some, and strings inside code that only look like a mapping comment; of several comments in a file the last one counts.',
    fix: 'Set source maps to off or external in the release build. "files" cannot help, since the map is a part of the file.',
    accept: acceptOnce,
    options: {},
  },
  'remote-source-map': {
    looksFor:
      'Error: a mapping comment, a "sourceRoot", or a source or section inside a map with the address of a host that no file of the last release named. It names the host and never asks it.',
    example:
      'An upload step for error tracking rewrote the mapping comments to the address of an internal server, which every debugger of every user then tried to reach.',
    ignores: 'Hosts that any file of the last release pointed to, and relative addresses.',
    fix: 'Let the upload step work on a copy of the build, or strip mapping comments before packing.',
    accept: acceptOnce,
    options: {},
  },
};

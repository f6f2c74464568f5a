import { exactSize, grouped, plural } from '../text/amounts.ts';
import { name } from '../text/names.ts';
import { hasInlineMap, mappingOf } from './kinds/maps.ts';
import { acceptOnce, defineRule, existing } from './rule.ts';
import { hadNone } from './words.ts';

type Seen = { readonly bytes: number; readonly sources: number; readonly embedded: number };

/** A development build: the map sits in the shipped file as a `data:` URL, doubles its size, and mostly holds the sources. */
export const inlineSourceMap = defineRule<Seen>()({
  id: 'inline-source-map',
  topic: 'source maps',
  title: 'source map inside a file',
  why: 'An inline map is part of the file: "files" cannot leave it out, and every user downloads it.',
  howItGetsIn: 'A development build, or a bundler set to "inline" source maps, adds it to the output.',
  looksFor:
    'Error: a sourceMappingURL with a data: address in a file of a package whose last release had none. Without a baseline, and without sources in the map, it warns.',
  example:
    'A release was built with the settings of the development server: every file carried its own map, and the package was four times as large.',
  ignores:
    'Further inline maps of a package that had some, and strings inside code that only look like a mapping comment; of several comments in a file the last one counts.',
  howToFix:
    'Set source maps to off or external in the release build. "files" cannot help, since the map is a part of the file.',
  howToAccept: acceptOnce,
  removal: 'stays',
  inner: true,
  waiver: { path: 'dist/index.js', holdsTo: ['size'] },
  size: (seen) => seen.bytes,
  cause: () => ['inline maps'],
  messages: {
    new: {
      event: (found, { path, since }) =>
        `${found.length === 1 ? `Inline source map in ${name(path ?? '')}` : `${grouped(found.length)} files with an inline source map`}${hadNone(since)}`,
      text: (seen) =>
        `${exactSize(seen.bytes)} of this file are a source map with ${plural(seen.sources, 'source')}${seen.embedded > 0 ? `, ${grouped(seen.embedded)} of them with their code` : ''}.`,
      fix: () => 'Turn source maps off in the release build, or set them to "external".',
    },
  },
  existing: ['file with an inline source map', 'files with an inline source map'],
  *detect(facts) {
    const knownBefore = facts.ownBefore.some(hasInlineMap);
    for (const file of facts.own) {
      const mapping = mappingOf(file);
      if (mapping?.kind !== 'inline') continue;
      if (knownBefore) {
        yield existing(file.path);
        continue;
      }
      const embedded = mapping.map?.embedded ?? 0;
      yield {
        // With nothing published yet a map without sources is routine.
        severity: facts.first && embedded === 0 ? 'warning' : 'error',
        path: file.path,
        evidence: { bytes: mapping.bytes, sources: mapping.map?.sources ?? 0, embedded },
      };
    }
  },
});

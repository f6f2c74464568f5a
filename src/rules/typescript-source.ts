import { grouped, size } from '../text/amounts.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { acceptWarning, defineRule, existing, fixInFolder } from './rule.ts';
import { hadNone } from './words.ts';

/** Sources instead of, or beside, the build: type checkers of consumers then check them with foreign settings. Declarations are meant. */
export const typescriptSource = defineRule<{ readonly size: number }>()({
  id: 'typescript-source',
  topic: 'source maps',
  title: 'source code next to the build output',
  why: 'Some tools load the sources instead of the build output, and the sources may contain what was meant to stay private.',
  howItGetsIn: '"files" includes the source folder, or package.json has no "files".',
  looksFor:
    'Warning: .ts, .tsx, .mts or .cts files that are no declarations, in a package whose last release had none.',
  example:
    'A missing "files" list published src beside dist, and tools of users began to check the types of the sources with their own settings.',
  ignores:
    'Declarations (.d.ts and its kin), videos that end in .ts, and sources of a package whose last release had some.',
  howToFix: `Leave the folder out by "files" in package.json.${fixInFolder}`,
  howToAccept: acceptWarning,
  removal: 'path',
  waiver: { path: 'src/index.ts', holdsTo: ['size'] },
  size: (seen) => seen.size,
  messages: {
    new: {
      event: (_found, { files, since }) =>
        `${files === 1 ? 'New TypeScript source' : `${grouped(files)} new TypeScript sources`}${hadNone(since)}`,
      text: ({ size: bytes }) => `A TypeScript source file, ${size(bytes)}.`,
    },
  },
  existing: ['TypeScript source', 'TypeScript sources'],
  *detect(facts) {
    const knownBefore = facts.ownBefore.some(isSource);
    for (const file of facts.own)
      if (isSource(file))
        yield knownBefore
          ? existing(file.path)
          : { severity: 'warning', path: file.path, evidence: { size: file.size } };
  },
});

/** `x.d.css.ts` declares as `x.d.ts` does; an MPEG transport stream ends in `.ts` too. */
export const isSource = ({ path, content }: FileEntry): boolean =>
  /\.(?:ts|tsx|mts|cts)$/i.test(path) && !/\.d(?:\.[^./]+)?\.[mc]?ts$/i.test(path) && content.format === null;

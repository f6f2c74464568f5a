import { size } from '../text/amounts.ts';
import { type FileEntry, kindsOf } from './kinds/file-entry.ts';
import { acceptOnce, defineRule, existing, fixInFolder } from './rule.ts';
import { firstOf } from './words.ts';

type Seen = { readonly language: string; readonly size: number };

/**
 * Sources instead of, or beside, the build: they are what a source map would only lead to, and type checkers of consumers check them
 * with foreign settings. Declarations are meant. Components of Vue and the like are often published as they are, so that a first one
 * warns.
 */
export const typescriptSource = defineRule<Seen>()({
  id: 'typescript-source',
  topic: 'source maps',
  title: 'source code next to the build output',
  why: 'Some tools load the sources instead of the build output, and the sources may contain what was meant to stay private.',
  howItGetsIn: '"files" includes the source folder, or package.json has no "files".',
  looksFor:
    'Error: .ts, .tsx, .mts or .cts files that are no declarations, in a package whose last release had none. Warning: the first sources of Vue, Svelte, Astro, CoffeeScript, Flow, ReScript, Reason, Elm, Civet, ClojureScript, Imba, LiveScript, PureScript, Marko or Glimmer, each by itself; and all of these without a baseline.',
  example:
    'A missing "files" list published src beside dist, and tools of users began to check the types of the sources with their own settings.',
  ignores:
    'Declarations (.d.ts and the like), videos that end in .ts, what only names Flow in a comment, and sources in a language of which the last release had some.',
  howToFix: `Leave the folder out with "files" in package.json.${fixInFolder}`,
  howToAccept: acceptOnce,
  removal: 'path',
  waiver: { path: 'src/index.ts', holdsTo: ['size'] },
  size: (seen) => seen.size,
  reason: ({ language }) => (language === 'TypeScript' ? 'typescript' : 'other'),
  messages: {
    typescript: {
      event: (_found, { files, since }) => firstOf(files, since, 'TypeScript source'),
      text: ({ size: bytes }) => `A TypeScript source file, ${size(bytes)}.`,
    },
    other: {
      title: 'uncompiled source',
      event: ([first], { files, since }) => {
        const language = known(first?.language ?? '');
        return firstOf(files, since, `${language} source`);
      },
      text: ({ language, size: bytes }) => `A source file in ${known(language)}, ${size(bytes)}.`,
    },
  },
  existing: ['uncompiled source', 'uncompiled sources'],
  *detect(facts) {
    const had = kindsOf(facts.ownBefore, languageOf);
    for (const file of facts.own) {
      const language = languageOf(file);
      if (language === null) continue;
      if (had(language)) {
        yield existing(file.path);
        continue;
      }
      yield {
        severity: language === 'TypeScript' && !facts.first ? 'error' : 'warning',
        path: file.path,
        evidence: { language, size: file.size },
      };
    }
  },
});

const languages: readonly (readonly [language: string, endings: string])[] = [
  ['TypeScript', 'ts tsx mts cts'],
  ['Vue', 'vue'],
  ['Svelte', 'svelte'],
  ['Astro', 'astro'],
  ['CoffeeScript', 'coffee litcoffee cjsx'],
  ['Flow', 'flow'],
  ['ReScript', 'res resi'],
  ['Reason', 're rei'],
  ['Elm', 'elm'],
  ['Civet', 'civet'],
  ['ClojureScript', 'cljc cljs'],
  ['Imba', 'imba'],
  ['LiveScript', 'ls'],
  ['PureScript', 'purs'],
  ['Marko', 'marko'],
  ['Glimmer', 'gjs gts'],
];

const byEnding = new Map(
  languages.flatMap(([language, endings]) => endings.split(' ').map((ending) => [`.${ending}`, language])),
);

/** `x.d.css.ts` declares as `x.d.ts` does; an MPEG transport stream ends in `.ts` too. */
const declaration = /\.d(?:\.[^./]+)?\.[mc]?ts$/i;
/** `a.ts.txt`: renamed for a web server or a registry of components. */
const disguise = /\.txt$/i;

function languageOf({ path, content }: FileEntry): string | null {
  if (content.format !== null) return null;
  const name = path.replace(disguise, '');
  const language = byEnding.get(name.slice(name.lastIndexOf('.')).toLowerCase()) ?? null;
  if (language === 'TypeScript' && declaration.test(name)) return null;
  if (content.flow) return 'Flow';
  return content.text || language === 'TypeScript' ? language : null;
}

export const isSource = (file: FileEntry): boolean => languageOf(file) !== null;

/** A report that somebody else wrote may say anything here. */
const known = (language: string): string =>
  languages.find(([name]) => name === language)?.[0] ?? 'uncompiled';

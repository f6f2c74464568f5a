import { excerpt, name } from '../text/names.ts';
import { visibleCut } from '../text/visible.ts';
import { defineRule, existing } from './rule.ts';

type Seen = { readonly code: string; readonly offset: number; readonly detail: string };

/**
 * Something in the archive on which installers do not agree, or that reaches out of the package. A link that the last release had in
 * the same place is no news, since installers drop it; nothing else is ever excused: what one installer lays down and another does
 * not was judged by nobody.
 */
export const hazardousEntry = defineRule<Seen>()({
  id: 'hazardous-entry',
  topic: 'what attacks',
  title: 'entry that package managers read differently',
  why: 'Package managers read such an entry in different ways. What was checked may not be what users install.',
  howItGetsIn: 'A link, an odd file name, or a tarball that no package manager made.',
  looksFor:
    'Error: anything on which programs that read tarballs do not agree: links, devices, paths that climb out, a path twice with other bytes, names that are one on some file systems, control or bidi characters, ambiguous headers, and two keys of one name in a package.json, where installers read them.',
  example: 'A tarball with two package.json files: one that checkers read, and another that was installed.',
  ignores:
    'Trailing zeros, a missing end mark and two keys of one name and value, which change nothing and are notes, and a link that the last release had in the same place. In the last release itself, which nobody can change any more, it is said and compared as far as it goes.',
  howToFix:
    'Pack with a current npm, pnpm, yarn or bun; replace links by the files they point to and rename odd names.',
  howToAccept:
    'Add a waiver for what could be read. No waiver accepts an archive that cannot be read to its end: the result stays undecided until you pack again.',
  removal: 'stays',
  waiver: { path: 'dist/index.js', holdsTo: ['finding'] },
  cause: ({ code }) => [`hazardous-entry ${code}`],
  messages: {
    new: {
      event: ([first], { path }) =>
        `Package managers disagree on ${path === null ? 'this tarball' : name(path)} (${first?.code ?? ''})`,
      text: ({ code, offset, detail }) => hazardTold(code, offset, detail),
      fix: ({ code }) => {
        if (code === 'link')
          return 'Replace the link with the file it points to. npm drops links on install.';
        return code === 'repeated-key'
          ? 'Delete one of the two, then pack again.'
          : 'Rename or remove the file, then pack again with a current package manager.';
      },
    },
  },
  existing: ['entry that installers do not agree on', 'entries that installers do not agree on'],
  *detect(facts) {
    const links = new Map(linksOf(facts.before?.hazards));
    for (const { level, code, offset, path, detail } of facts.after.hazards) {
      if (code === 'link' && path !== null && links.get(path) === detail) yield existing(path);
      else yield { severity: level, path, evidence: { code, offset, detail }, key: `${code} ${detail}` };
    }
  },
});

const linksOf = (
  hazards: readonly { code: string; path: string | null; detail: string }[] = [],
): [string | null, string][] =>
  hazards.filter(({ code }) => code === 'link').map(({ path, detail }) => [path, detail]);

/** What each deviation means to whoever reads about it; the detail is the name, target or type that the archive has. */
const sentences: Readonly<Record<string, (detail: string) => string>> = {
  link: (detail) => `A link to ${excerpt(detail)}.`,
  device: () => 'A device or a pipe will be published, which installers drop or refuse.',
  'absolute-path': (detail) =>
    `The tarball has it as ${excerpt(detail)}, an absolute path that some installers follow.`,
  'path-climbs': (detail) =>
    `The tarball has it as ${excerpt(detail)}, which leads out of the package: npm leaves it out, others may not.`,
  'outside-root': (detail) =>
    `The tarball has ${excerpt(detail)} outside of the folder that the package is in.`,
  'other-root': (detail) =>
    `The tarball has it as ${excerpt(detail)}, in another top folder than the rest: npm lays it down all the same.`,
  'dot-root': (detail) =>
    `The tarball has it as ${excerpt(detail)}: installers differ in what they strip of it.`,
  'empty-segment': (detail) =>
    `The tarball has it as ${excerpt(detail)}, with an empty part that installers read in different ways.`,
  'dot-name': (detail) =>
    `The tarball has it as ${excerpt(detail)}: some installers leave out a file whose name is a dot.`,
  backslash: () => 'Its name has a backslash, which Windows takes for the end of a folder.',
  'drive-letter': () => 'Its name has a drive letter, which leads out of the package on Windows.',
  'invisible-character': () => 'Its name has characters that nobody sees, or that turn the text around them.',
  'invalid-utf8': () => 'Its name is not valid UTF-8, and file systems keep different names of it.',
  'ambiguous-name': () =>
    'Its name cannot be told for certain: readers of tarballs cut it in different places.',
  'path-collision': (detail) =>
    `On file systems that fold case or Unicode forms it is the same file as ${excerpt(detail)}.`,
  'file-and-directory': (detail) => `It is a file and, for ${excerpt(detail)}, also a folder.`,
  'duplicate-entry': () => 'The tarball has it twice: what is installed depends on the installer.',
  'linkname-on-file': () =>
    'A file carries the target of a link, and installers differ in what they make of it.',
  'unknown-type': (detail) =>
    `It is of the type ${excerpt(detail)}, which installers treat in different ways.`,
  'unusual-type': (detail) =>
    `It is of the type ${excerpt(detail)}, which not every installer takes for a file.`,
  'odd-magic': () => 'Its header is of no tar format that all installers know.',
  'binary-pax-value': () => 'Its extended header holds bytes that are no text.',
  'missing-end': () => 'The archive has no end mark; most installers do without it, pnpm may refuse it.',
  'trailing-zeros': () => 'Zeros follow the archive; installers step over them.',
  'repeated-key': (detail) =>
    `It names ${excerpt(detail)} twice: bun takes the first of the two, npm the last.`,
  'trailing-data': () => 'Something else follows the archive, and installers differ in whether they read it.',
};

/** A refusal is a sentence of the reader's own, with the place in it and what to do. */
function hazardTold(code: string, offset: number, detail: string): string {
  const told = Object.hasOwn(sentences, code) ? sentences[code]?.(detail) : undefined;
  if (told !== undefined) return `${told.slice(0, -1)} (${code}, at byte ${offset} of the unpacked archive).`;
  const why = detail === '' ? '' : `: ${visibleCut(detail, 400).replace(/\.$/, '')}`;
  return `It cannot be read without doubt (${name(code)})${why}.`;
}

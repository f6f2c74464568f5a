import { excerpt, name } from '../../text/names.ts';
import { visibleCut } from '../../text/visible.ts';

/** What each deviation means to whoever reads about it; the detail is the name, target or type that the archive has. */
const sentences: Readonly<Record<string, (detail: string) => string>> = {
  link: (detail) => `A link to ${excerpt(detail)} will be published.`,
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
  'trailing-data': () => 'Something else follows the archive, and installers differ in whether they read it.',
};

/** A refusal is a sentence of the reader's own, with the place in it and what to do. */
export function hazardTold(code: string, offset: number, detail: string): string {
  const told = Object.hasOwn(sentences, code) ? sentences[code]?.(detail) : undefined;
  if (told !== undefined) return `${told.slice(0, -1)} (${code}, at byte ${offset} of the unpacked archive).`;
  const why = detail === '' ? '' : `: ${visibleCut(detail, 400).replace(/\.$/, '')}`;
  return `It cannot be read without doubt (${name(code)})${why}.`;
}

import type { Origin } from '../../model/inclusion.ts';
import { pasteable } from '../../text/json-text.ts';
import { leaveOut, sentenceOf } from './leave-out.ts';

/** Longer than this, a line is no longer pasted from a report by anybody; its path stands above it. */
const longestLine = 160;

/** What keeps a path out of the package: what was proved for the folder, or else whichever of `files` and ignore files it has. */
export function exclude(path: string | null, origin: Origin | null): string {
  if (origin !== null) return sentenceOf(leaveOut(origin));
  if (path === null || path === '') return 'Leave it out by "files" in package.json.';
  const pattern = literalGlob(path);
  if (pattern.length > longestLine) {
    return 'Add its path, with "!" before it, to "files" in package.json (without "files": to .npmignore).';
  }
  return `A${excludeGlob(pattern).slice(1)}`;
}

/** A clause, for the middle of a sentence. */
export const excludeGlob = (glob: string): string =>
  `add ${pasteable(`!${glob}`)} to "files" in package.json (without "files": a line of .npmignore, without the "!").`;

/** A path as a glob that matches it alone; a folder (ending in a slash) with all below it. */
const literalGlob = (path: string): string =>
  `${path.replace(/[\\*?[\]{}()!+@#]/g, '\\$&')}${path.endsWith('/') ? '**' : ''}`;

import { pasteable } from '../json-text.ts';

/** Longer than this, a line is no longer pasted from a report by anybody; its path stands above it. */
const longestLine = 160;

/** What keeps a path out of the package, whether it is chosen by `files` or by ignore files. */
export function exclude(path: string | null): string {
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

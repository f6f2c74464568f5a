import { HashedFolders } from '../../text/hashed-folders.ts';
import { hashMark, versionMark } from '../../text/normalise-name.ts';

/** The files of one release, as far as a list of what may ship looks at them. */
export interface Shipped {
  readonly version: string;
  /** Relative to the package root. */
  readonly paths: readonly string[];
}

/** A file as glob patterns: what is special to globs is escaped, and what changes from release to release on its own is `*`. */
export interface ShippedFile {
  /** The folders it lies in, each without a slash. */
  readonly folders: readonly string[];
  /** Its name without the end that tells the kind. */
  readonly stem: string;
  /** `.js`, `.d.ts`, `.map`; empty where the name has no such end. */
  readonly kind: string;
  /** The rule that minds it; empty where none does. */
  readonly suspect: string;
}

/** A declaration is no source, and a map is a map whatever it maps. `.so.8` tells a version, not a kind. */
const ending = /^(.+?)(\.d\.[cm]?ts|\.[A-Za-z][A-Za-z0-9_-]{0,15})$/s;

/** npm packs `package.json` in any case. */
export const isListed = (path: string): boolean => path !== 'package.json';

/** `minded` are the paths that a rule has something against. */
export function shippedFiles(
  { version, paths }: Shipped,
  minded: ReadonlyMap<string, string>,
): ShippedFile[] {
  const wanted = paths.filter(isListed);
  const hashed = new HashedFolders(wanted);
  const files = new Map<string, ShippedFile>();
  for (const path of wanted) {
    const folders = hashed.normalise(path, version).split('/').map(pattern);
    const name = folders.pop() ?? '';
    const [, stem = name, kind = ''] = ending.exec(name) ?? [];
    const suspect = minded.get(path) ?? '';
    files.set(`${suspect}/${[...folders, name].join('/')}`, { folders, stem, kind, suspect });
  }
  return [...files.keys()].sort().flatMap((key) => files.get(key) ?? []);
}

/** A name so long is no part of a line that anybody reads. */
const longest = 80;

const pattern = (segment: string): string =>
  segment.length > longest
    ? `*${ending.exec(segment)?.[2] ?? ''}`
    : segment.split(marks).map(literal).join('*');

const marks = new RegExp(`(?:${hashMark}|${versionMark})+`);

/**
 * A backslash says that the next character is no more than that. What it cannot be put before, and what ends a line, is any one
 * character.
 */
const literal = (text: string): string =>
  text.replace(/^\s|\s$|[,\\\p{Cc}\u2028\u2029]|([*?[\]{}()|!+@])/gu, (_, special?: string) =>
    special === undefined ? '?' : `\\${special}`,
  );

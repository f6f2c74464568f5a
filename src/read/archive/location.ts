import { win32 } from 'node:path';

/** Where a member's name leads to below the package root, and what is wrong with the name. */
export interface Location {
  /** As npm's extraction has it; where npm extracts nothing because the path climbs, the name below the root as it stands. */
  readonly path: string;
  /** The first segment, whatever it is called: it is stripped. */
  readonly root: string;
  /** npm leaves such members out; other installers may not. */
  readonly dropped: boolean;
  readonly faults: readonly NameFault[];
}

export type NameFault =
  | 'absolute-path'
  | 'path-climbs'
  | 'empty-segment'
  | 'dot-name'
  | 'dot-root'
  | 'outside-root'
  | 'backslash'
  | 'drive-letter'
  | 'invisible-character';

const ordinary = /^[\w@+-][\w@+.-]*(\/[\w@+-][\w@+.-]*)+$/;

// Control, bidi and other format characters, surrogates; then what has no glyph or changes the one before it: fillers, variation
// selectors, blank braille.
const invisible =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each combining mark stands for itself here.
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}]/u;

/** `name` is a file's whole name, or a directory's without the slash at its end. */
export function locate(name: string, directory: boolean): Location {
  if (ordinary.test(name)) {
    const slash = name.indexOf('/');
    return { path: name.slice(slash + 1), root: name.slice(0, slash), dropped: false, faults: [] };
  }
  const [root = '', ...below] = name.split('/');
  const faults = new Set<NameFault>();
  if (name.startsWith('/')) faults.add('absolute-path');
  else if (root === '.') faults.add('dot-root');
  if (below.includes('')) faults.add('empty-segment');
  if (!directory && below.at(-1) === '.') faults.add('dot-name');
  if (name.includes('\\')) faults.add('backslash');
  if (/(^|[/\\])[a-z]:/i.test(name)) faults.add('drive-letter');
  if (invisible.test(name)) faults.add('invisible-character');
  const rest = withoutRoots(below.join('/'));
  if (climbs(name) || climbs(rest)) faults.add('path-climbs');
  // What climbs keeps its `..`, so that it never takes the place of an entry that npm does extract.
  if (climbs(rest)) return { path: rest, root, dropped: true, faults: [...faults] };
  const path = resolved(rest);
  if (path !== '' || directory) return { path, root, dropped: false, faults: [...faults] };
  return { path: `../${root}`, root, dropped: true, faults: [...faults, 'outside-root'] };
}

/** Windows reads a backslash as a separator, and node-tar looks for `..` there on every system. */
const climbs = (path: string): boolean => path.split(/[/\\]/).includes('..');

/** node-tar takes roots off, those of Windows on every system, one after the other. */
function withoutRoots(below: string): string {
  let path = below;
  for (let root = rootOf(path); root !== ''; root = rootOf(path))
    path = path.slice(path.startsWith('/') && !path.startsWith('//?/') ? 1 : root.length);
  return path;
}

/** What of a path decides its root: a name may have four thousand of them, and `parse` goes to its end for each. */
const beginning = /^[\\/]{2}[^\\/]+[\\/]+[^\\/]*[\\/]?|^.{0,3}/s;

const rootOf = (path: string): string => win32.parse(beginning.exec(path)?.[0] ?? '').root;

const resolved = (path: string): string =>
  path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');

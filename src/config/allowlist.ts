import { globMatcher, literalGlob } from '../text/glob.ts';
import { groupBy } from '../text/group-by.ts';
import { HashedFolders } from '../text/hashed-folders.ts';
import { hashMark, versionMark } from '../text/normalise-name.ts';

/** The files of one release, as far as a list of what may ship looks at them. */
export interface Shipped {
  readonly version: string;
  /** Relative to the package root. */
  readonly paths: readonly string[];
}

export interface AllowedLine {
  readonly glob: string;
  /** How many files it matches in each of today's releases. */
  readonly files: readonly number[];
  /** The rules that flag what it is there for; empty where it is there for files that none of them flags. */
  readonly flagged: readonly string[];
  /** The rules that flag some of what it lets in, where it could not be told apart. */
  readonly partlyFlagged: readonly string[];
}

/** A longer list is not read. */
export const mostLines = 12;
/** Of those, for what rules flag. */
const mostFlagged = 4;

/**
 * A line for each folder at the top and kind of file in it, such as `dist/*.js`. Above twelve lines, the folder with the most of them
 * becomes `folder/**`. Together they cover every file of `today`; `earlier` releases tell which names and folders come and go. What a
 * rule flags (`flagged`: path → rule) has lines of its own.
 */
export function allowlist(
  today: readonly Shipped[],
  earlier: readonly Shipped[],
  flagged: ReadonlyMap<string, string>,
): AllowedLine[] {
  const files = [today, earlier].flatMap((releases) =>
    releases.flatMap((release) => filesOf(release, flagged, releases === today)),
  );
  const own = groupBy(files, ({ isFlagged }) => isFlagged);
  const ownGlobs = few(own.get(true) ?? [], mostFlagged);
  const paths = [...new Set(today.flatMap((release) => release.paths))].filter(isListed).sort();
  const linesOf = (globs: readonly string[], forFlagged: boolean): Line[] =>
    [...globs].sort(byPlace).map((glob) => {
      const matched = new Set(paths.filter(globMatcher(glob)));
      return { glob, forFlagged, matched };
    });
  const lines = [
    ...linesOf(few(own.get(false) ?? [], mostLines - ownGlobs.length), false),
    ...linesOf(ownGlobs, true),
  ];
  const isCovered = paths.every((path) => lines.some(({ matched }) => matched.has(path)));
  const kept = needed(isCovered ? lines : linesOf(['*', '*/**'], false)); // names that no glob can be written for
  const sets = today.map((release) => new Set(release.paths));
  return kept.map(({ glob, forFlagged, matched }) => {
    const rules = [...new Set([...matched].flatMap((path) => flagged.get(path) ?? []))].sort();
    return {
      glob,
      flagged: forFlagged ? rules : [],
      partlyFlagged: forFlagged ? [] : rules,
      files: sets.map((set) => [...matched].filter((path) => set.has(path)).length),
    };
  });
}

/** npm packs `package.json` in any case. */
const isListed = (path: string): boolean => path !== 'package.json';

interface Line {
  readonly glob: string;
  readonly forFlagged: boolean;
  readonly matched: ReadonlySet<string>;
}

/** Without lines whose files others let in; those of what is flagged will be deleted one day, and excuse no other. */
function needed(lines: readonly Line[]): Line[] {
  const kept = new Set(lines);
  for (const line of [...lines].sort((a, b) => a.matched.size - b.matched.size)) {
    const others = [...kept].filter((other) => other !== line && (line.forFlagged || !other.forFlagged));
    if ([...line.matched].every((path) => others.some(({ matched }) => matched.has(path)))) kept.delete(line);
  }
  return [...kept];
}

/** Folders first, then what lies at the top. */
function byPlace(a: string, b: string): number {
  const key = (glob: string): string => `${glob.includes('/') ? 0 : 1}${glob}`;
  return key(a) < key(b) ? -1 : 1;
}

/** A file as globs: what is special to them is escaped, and what changes from release to release on its own is `*`. */
interface ShippedFile {
  /** Each without a slash. */
  readonly folders: readonly string[];
  /** Its name without the end that tells the kind. */
  readonly stem: string;
  /** `.js`, `.d.ts`, `.map`; empty where the name has no such end. */
  readonly kind: string;
  readonly isFlagged: boolean;
  readonly isToday: boolean;
}

/** A declaration is no source, and a map is a map whatever it maps. `.so.8` tells a version, not a kind. */
const ending = /^(.+?)(\.d\.[cm]?ts|\.[A-Za-z][A-Za-z0-9_-]{0,15})$/s;

function filesOf(release: Shipped, flagged: ReadonlyMap<string, string>, isToday: boolean): ShippedFile[] {
  const paths = release.paths.filter(isListed).sort();
  const hashed = new HashedFolders(paths);
  return paths.map((path) => {
    const folders = hashed.normalise(path, release.version).split('/').map(segmentGlob);
    const name = folders.pop() ?? '';
    const [, stem = name, kind = ''] = ending.exec(name) ?? [];
    return { folders, stem, kind, isFlagged: flagged.has(path), isToday };
  });
}

const marks = new RegExp(`(?:${hashMark}|${versionMark})+`);
/** A name so long is no part of a line that anybody reads. */
const longestName = 80;

/** What would end an alternative or a line is any one character. */
function segmentGlob(segment: string): string {
  if (segment.length > longestName) return `*${ending.exec(segment)?.[2] ?? ''}`;
  const globs = segment.split(marks).map(literalGlob);
  return globs.map((glob) => glob.replace(/\(/g, '\\(').replace(/[,\p{Cc}\u2028\u2029]/gu, '?')).join('*');
}

/** Globs for all of the files, as exact as so few can be. */
function few(files: readonly ShippedFile[], most: number): string[] {
  const byTop = groupBy(files, ({ folders: [top = ''] }) => top);
  const globs = new Map([...byTop].map(([top, own]) => [top, byKind(own, top)]));
  const all = (): string[] => [...globs.values()].flat();
  const folders = [...globs].filter(([top, own]) => top !== '' && own.length > 1);
  for (const [top] of folders.sort(([, a], [, b]) => b.length - a.length))
    if (all().length > most) globs.set(top, [`${top}/**`]);
  if (all().length <= most) return all();
  const atTop = globs.get('') ?? [];
  const oneLine = firstShort(`{${atTop.join(',')}}`, '*');
  const below = files.filter(({ folders: { length } }) => length > 0);
  const anywhere = byKind(below, '*');
  const choices = [
    [...atTop, ...anywhere],
    [oneLine, ...anywhere],
    [...atTop, '*/**'],
  ];
  return choices.find(({ length }) => length <= most) ?? [oneLine, '*/**'];
}

/** At the top every name is somebody's decision, until there are many. */
const mostNames = 6;

/** A glob for each kind of file, and one for kinds that have names and folders in common. All lie in one folder at the top; `*` is any. */
function byKind(files: readonly ShippedFile[], top: string): string[] {
  const parts = [...groupBy(files, ({ kind }) => kind)].flatMap(([kind, known]) => {
    const names = [...new Set(known.filter(({ isToday }) => isToday).map(({ stem }) => stem))].sort();
    if (names.length === 0) return [];
    const most = top === '' || kind === '' ? mostNames : 1;
    const isNamed = new Set(known.map(({ stem }) => stem)).size <= most;
    const any = kind === '' ? '+([!.])' : '*';
    return [
      { kind, names: isNamed ? alternatives(names) : any, folder: top === '*' ? '*/**/' : folderOf(known) },
    ];
  });
  const alike = groupBy(parts, ({ kind, ...part }) => JSON.stringify([kind === '', part]));
  return [...alike.values()].map(([{ kind, names, folder }, ...more]) => {
    const kinds = [kind, ...more.map((part) => part.kind)].sort();
    const end = more.length === 0 ? kind : `.${alternatives(kinds.map((each) => each.slice(1)))}`;
    const anywhere = top === '' ? '' : `${top}/**/`;
    return firstShort(`${folder}${names}${end}`, `${anywhere}*${end}`, `${anywhere}*`);
  });
}

/** One folder, or all in and below the deepest that holds all of them. */
function folderOf(files: readonly ShippedFile[]): string {
  const paths = new Set(files.map(({ folders }) => folders.map((folder) => `${folder}/`).join('')));
  const [first = '', ...others] = paths;
  if (others.length === 0) return first;
  let holder = first;
  while (!others.every((other) => other.startsWith(holder)))
    holder = holder.slice(0, holder.lastIndexOf('/', holder.length - 2) + 1);
  return `${holder}**/`;
}

const alternatives = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] ?? '') : `{${texts.join(',')}}`;

/** A longer line is not read, and no glob to the configuration. */
const longestLine = 240;

const firstShort = (...globs: readonly [string, ...string[]]): string =>
  globs.find((glob) => glob.length <= longestLine) ?? globs.at(-1) ?? '*';

import type { Inclusion, Origin, RemovableFinding, Removal } from '../model/inclusion.ts';
import { isAlwaysPacked } from '../text/target-path.ts';
import { type Change, edited, hunkOf, manifestIn, withChanges } from './change.ts';
import { type PackedFolder, pathsWith } from './packing-list.ts';
import type { Snapshot } from './snapshot.ts';

/** Each attempt walks over the whole folder: so many files are looked at in all, and no more attempts are made than `most`. */
const attempts = { files: 15_000, least: 4, most: 30 };

type Outcome = Pick<Origin, 'removal' | 'unproved'>;

interface Proved {
  readonly change: Change;
  readonly gone: ReadonlySet<string>;
}

/**
 * By fingerprint, the change that leaves out what a finding is about. Each of them alone removes nothing but unwanted files, and so do
 * all of them together.
 */
export async function removalsFor(
  findings: readonly RemovableFinding[],
  inclusions: ReadonlyMap<string, Inclusion>,
  folder: PackedFolder,
): Promise<ReadonlyMap<string, Outcome>> {
  const stay = new Set(findings.flatMap(({ unwanted, files }) => (unwanted === 'stays' ? files : [])));
  const removable = findings.filter(({ files }) => !files.some((path) => stay.has(path)));
  const unwanted = new Set(removable.flatMap(({ files }) => files));
  // A folder that is listed is wanted, even if a build has left nothing but a map in it: an entry goes where its place is the fault.
  const misplaced = new Set(removable.flatMap(({ files, unwanted: as }) => (as === 'path' ? files : [])));
  const affordable = Math.floor(attempts.files / (folder.listing.paths.size + 1));
  const mostAttempts = Math.min(attempts.most, Math.max(attempts.least, affordable));
  const failing = new Set(removable.flatMap(({ files, fails }) => (fails ? files : [])));
  const tried = new Map<string, ReadonlySet<string> | null>();
  const unproved = new Map<string, 'tried' | 'linked' | 'too-many'>();
  const proved: Proved[] = [];
  for (const finding of removable) {
    const { fingerprint, files } = finding;
    unproved.set(fingerprint, 'tried');
    if (proved.some(({ gone }) => holds(gone, files))) continue;
    const going = new Set([...failing, ...files]);
    const list = listOf(
      removable.filter((each) => holds(going, each.files)),
      going,
      folder,
    );
    const others = templates(finding, inclusions.get(fingerprint), { unwanted, misplaced }, folder);
    for (const change of [...(list === null ? [] : [list]), ...others]) {
      const key = JSON.stringify(change);
      if (!tried.has(key) && tried.size >= mostAttempts) {
        unproved.set(fingerprint, 'too-many');
        break;
      }
      // What is behind a link may belong to other packages too.
      if (folder.snapshot.kind(change.file) === 'other') {
        unproved.set(fingerprint, 'linked');
        continue;
      }
      const gone = tried.has(key) ? tried.get(key) : await goneWith(folder, [change]);
      tried.set(key, gone ?? null);
      if (!gone || !holds(gone, files) || !holds(unwanted, gone)) continue;
      proved.push({ change, gone });
      break;
    }
  }
  const together = await compatible(proved, folder);
  const outcomes = findings.map(({ fingerprint, files, fails }): [string, Outcome] => {
    const all = fails ? together : [...together, ...proved];
    const found = unproved.has(fingerprint) && all.find(({ gone }) => holds(gone, files));
    return [
      fingerprint,
      found
        ? { removal: removalOf(found, folder), unproved: null }
        : { removal: null, unproved: unproved.get(fingerprint) ?? 'needed' },
    ];
  });
  return new Map(outcomes);
}

export const holds = (set: ReadonlySet<string>, paths: Iterable<string>): boolean =>
  [...paths].every((path) => set.has(path));

/** Those that together remove what each of them removes, and nothing else. */
async function compatible(proved: readonly Proved[], folder: PackedFolder): Promise<readonly Proved[]> {
  if (await isExact(proved, folder)) return proved;
  const kept: Proved[] = [];
  for (const each of proved) if (await isExact([...kept, each], folder)) kept.push(each);
  return kept;
}

async function isExact(proved: readonly Proved[], folder: PackedFolder): Promise<boolean> {
  if (proved.length < 2) return true;
  const expected = new Set(proved.flatMap(({ gone }) => [...gone]));
  const changes = proved.map(({ change }) => change);
  const gone = await goneWith(folder, changes);
  return gone !== null && gone.size === expected.size && holds(expected, gone);
}

/** The files that would be gone; null where a file would be new, or where it cannot be told. */
async function goneWith(folder: PackedFolder, changes: readonly Change[]): Promise<Set<string> | null> {
  const { snapshot, listing } = folder;
  const files = changes.map(({ file }) => file);
  const texts = withChanges(new Map(files.map((file) => [file, snapshot.text(file)])), changes);
  const after = texts && (await pathsWith(folder, texts));
  if (!after || !holds(listing.paths, after)) return null;
  return new Set([...listing.paths].filter((path) => !after.has(path)));
}

function removalOf({ change, gone }: Proved, { snapshot }: PackedFolder): Removal {
  const before = snapshot.text(change.file);
  return { ...change, files: gone.size, ...hunkOf(before ?? '', edited(before, change) ?? '') };
}

/** A longer list is no remedy that anybody reads. */
const longestList = 12;

/** A `files` for a package without one and without an .npmignore: what stays, and what of it does not. */
function listOf(
  findings: readonly RemovableFinding[],
  going: ReadonlySet<string>,
  { snapshot, listing }: PackedFolder,
): Change | null {
  if (!hasNoList(snapshot)) return null;
  const paths = [...listing.paths];
  const topOf = (path: string): string => path.split('/', 1)[0] ?? path;
  const tops = new Set(paths.filter((path) => !going.has(path) && !isAlwaysPacked(path)).map(topOf));
  const excluded = findings.flatMap(({ path, unwanted, files }) => {
    if (!files.some((file) => tops.has(topOf(file)))) return [];
    const patterns = patternsFor(
      path,
      { isKind: unwanted === 'kind', listed: topOf(path) },
      counting(paths, going),
    );
    return [...patterns].slice(0, 1).map(({ glob }) => `!${glob}`);
  });
  const entries = [...[...tops].sort().map(literal), ...new Set(excluded)];
  return tops.size === 0 || entries.length > longestList
    ? null
    : { change: 'list', file: 'package.json', text: JSON.stringify(entries) };
}

const hasNoList = (snapshot: Snapshot): boolean =>
  snapshot.text('.npmignore') === null &&
  manifestIn(snapshot.text('package.json') ?? '')?.files === undefined;

/** Counts the files that a pattern is for; 0 where one of them is wanted. */
const counting =
  (paths: readonly string[], unwanted: ReadonlySet<string>) =>
  (covers: (path: string) => boolean): number => {
    const covered = paths.filter(covers);
    return holds(unwanted, covered) ? covered.length : 0;
  };

/**
 * What to try for a finding, each of them once: the entry of `files` that is there for it alone, its kind of file, its folder, its path.
 * What they are meant to match is unwanted, all of it: whether it is what they match is left to the walk.
 */
function* templates(
  { path, unwanted: remedy, files }: RemovableFinding,
  inclusion: Inclusion | undefined,
  {
    unwanted,
    misplaced,
  }: { readonly unwanted: ReadonlySet<string>; readonly misplaced: ReadonlySet<string> },
  { snapshot, listing }: PackedFolder,
): Generator<Change> {
  if (inclusion?.by === 'files' && inclusion.what !== null) {
    const isAll = isPlain(inclusion.what) && isAdmittedBy(files[0] ?? '', listing, misplaced);
    if (isAll || isOnlyFor(inclusion.what, path, remedy))
      yield { change: 'drop', file: 'package.json', text: inclusion.what };
  }
  // A line in a folder's own ignore file that takes a file back in outweighs every line above it.
  if (inclusion?.by === 'exception' && inclusion.file?.includes('/')) {
    const inside = path.slice(inclusion.file.lastIndexOf('/') + 1);
    if (files.length === 1) yield { change: 'add', file: inclusion.file, text: `/${literal(inside)}` };
    return;
  }
  const list = manifestIn(snapshot.text('package.json') ?? '')?.files;
  const isListed = list !== undefined;
  const change = snapshot.text('.npmignore') === null ? 'create' : 'add';
  // npm reads .gitignore only where there is no .npmignore: a new one begins with what that leaves out. What git ignores stays git's.
  const above = change === 'create' ? snapshot.text('.gitignore') : null;
  // What a list lets in on purpose is not taken out again whole.
  const listed = inclusion?.by === 'files' ? plainly(inclusion.what ?? '') : null;
  const patterns = [
    ...patternsFor(path, { isKind: remedy === 'kind', listed }, counting([...listing.paths], unwanted)),
  ];
  for (const { glob, line } of patterns) {
    yield isListed
      ? { change: 'add', file: 'package.json', text: `!${glob}` }
      : { change, file: '.npmignore', text: line, ...(above ? { above } : {}) };
  }
  // A file that has an entry of its own is packed whatever is said behind it, and without that entry another may include it.
  const own = [list].flat().find((entry) => typeof entry === 'string' && plainly(entry) === path);
  if (typeof own === 'string')
    for (const { glob } of patterns)
      yield { change: 'replace', file: 'package.json', text: `!${glob}`, instead: own };
}

/** No pattern: it names a file or a folder. */
const isPlain = (entry: string): boolean => !/[*?[\]{}!()]/.test(entry.replace(/\/\*{0,2}$/, ''));

/** Whether all that one entry of `files` lets in is unwanted: then the entry goes, and not one line more for each file. */
function isAdmittedBy(
  path: string,
  { deciders }: PackedFolder['listing'],
  unwanted: ReadonlySet<string>,
): boolean {
  const decider = deciders.get(path);
  if (!decider) return false;
  for (const [each, other] of deciders)
    if (other?.text === decider.text && other.source === decider.source && !unwanted.has(each)) return false;
  return true;
}

/** A wide pattern may let in what is wanted tomorrow: dropped is what names the path itself, or its kind where that is unwanted. */
function isOnlyFor(entry: string, path: string, remedy: RemovableFinding['unwanted']): boolean {
  const kind = /\*(\.[\w-]+)$/.exec(entry)?.[1];
  if (kind !== undefined) return remedy === 'kind' && path.toLowerCase().endsWith(kind.toLowerCase());
  return plainly(entry) === path.replace(/\/$/, '');
}

/** An entry of `files` as the path that it names. */
const plainly = (entry: string): string => entry.replace(/^(?:\.?\/)+/, '').replace(/(?:\/\*{0,2})$/, '');

/** What leaves files out: a glob for `files`, where "!" goes before it, or a line for an ignore file. */
interface Pattern {
  readonly glob: string;
  readonly line: string;
}

/**
 * The kind of file, the folder, the path itself (a folder's ends in a slash), each as widely as `meant` allows: it counts the files that
 * a pattern is for, 0 where one of them is wanted. `isKind` says that the kind is what is unwanted, also in a single file: a kind that is
 * not may be wanted tomorrow. `listed` is the entry of `files` that includes it.
 */
function* patternsFor(
  path: string,
  { isKind, listed }: { readonly isKind: boolean; readonly listed: string | null },
  meant: (covers: (path: string) => boolean) => number,
): Generator<Pattern> {
  const [plain, end] = path.endsWith('/') ? [path.slice(0, -1), '/'] : [path, ''];
  const above = [...plain.matchAll(/\//g)].map(({ index }) => plain.slice(0, index + 1));
  const name = plain.slice(above.at(-1)?.length ?? 0);
  if (end === '') {
    const { kind, isOf } = kindOf(name);
    const least = kind.startsWith('*') ? 1 : 2;
    const scope = isKind
      ? ['', ...above].find((top) => meant((each) => each.startsWith(top) && isOf(each)) >= least)
      : undefined;
    if (scope === '') yield { glob: `**/${kind}`, line: kind };
    else if (scope !== undefined) yield fromRoot(`${literal(scope)}**/${kind}`);
    // `.claude` and its like are state, whatever is in them tomorrow.
    const folder = above.find(
      (top) =>
        top.slice(0, -1) !== listed &&
        meant((each) => each.startsWith(top)) >= (/(?:^|\/)\.[^/]+\/$/.test(top) ? 1 : 2),
    );
    if (folder !== undefined) yield fromRoot(literal(folder.slice(0, -1)), '/');
  }
  const isCalledSo = (each: string): boolean => each.toLowerCase().split('/').includes(name.toLowerCase());
  if (above.length > 0 || meant(isCalledSo) === 0) yield fromRoot(literal(plain), end);
  else yield { glob: literal(name), line: `${literal(name)}${end}` };
}

/** `.env.local` is of the kind `.env*`, `cli.js.map` of `*.map`, and `LICENSE` alone of its own. */
function kindOf(name: string): { readonly kind: string; readonly isOf: (path: string) => boolean } {
  if (/^\.env\b/.test(name)) return { kind: '.env*', isOf: (path) => /(?:^|\/)\.env[^/]*$/i.test(path) };
  const ending = /[^.](\.[\w-]+)$/.exec(name)?.[1];
  if (ending === undefined) return { kind: name, isOf: () => false };
  return { kind: `*${ending}`, isOf: (path) => path.toLowerCase().endsWith(ending.toLowerCase()) };
}

/** Without a slash in it, npm looks for a name at any depth; a line with a slash at its end is for folders. */
const fromRoot = (pattern: string, end = ''): Pattern => ({
  glob: pattern.includes('/') ? pattern : `/${pattern}`,
  line: `/${pattern}${end}`,
});

/**
 * A path as a glob that matches it alone. Rules are lines and are trimmed: what cannot stand there is left to `?`, and to the walk
 * whether that matches anything else.
 */
export const literal = (path: string): string =>
  path
    .replace(/[\\*?[\]{}()!+@#]/g, '\\$&')
    .replace(/[\r\n]/g, '?')
    .replace(/^\s|\s$/g, '?');

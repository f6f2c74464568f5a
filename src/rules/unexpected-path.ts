import { braceExpand } from 'minimatch';
import type { PackageTree } from '../model/package-tree.ts';
import { grouped, plural, size } from '../text/amounts.ts';
import { folderOfAll } from '../text/common-folder.ts';
import { globMatcher, nearestGlob } from '../text/glob.ts';
import { name } from '../text/names.ts';
import { normaliseName } from '../text/normalise-name.ts';
import { targetPath } from '../text/target-path.ts';
import { isNotes, toolOf } from './agent-file.ts';
import { isArchive } from './archive.ts';
import { leftoverKind } from './build-leftover.ts';
import type { Facts } from './facts.ts';
import { exportsMap } from './kinds/exports-map.ts';
import { baseName, type FileEntry, kindsOf } from './kinds/file-entry.ts';
import { isMap } from './kinds/maps.ts';
import { customary, type PathClass, pathClass } from './kinds/path-classes.ts';
import { sensitiveKind } from './kinds/sensitive-names.ts';
import { mediaKind } from './media.ts';
import { binaryKind } from './native-binary.ts';
import { acceptWarning, defineRule, existing, fixInFolder, type NewDraft } from './rule.ts';
import { isSource } from './typescript-source.ts';
import { exclude, hadNone, sentenceOf } from './words.ts';

/** As a title has them. */
const classes: { readonly [C in PathClass]: string } = {
  tests: 'test files',
  documentation: 'documentation files',
  examples: 'example files',
  benchmarks: 'benchmark files',
  'continuous integration': 'CI files',
  lockfiles: 'lockfiles',
  'tool configuration': 'tool configuration files',
};

type Seen = {
  /** `not-allowed`: outside `files.allow` of the configuration. `idle`: a glob there that matches no file. */
  readonly reason: 'top-level' | 'class' | 'not-allowed' | 'idle';
  /** The top-level name, the class of file, the nearest allowed glob, or the idle one. */
  readonly what: string | null;
  readonly files: number;
  readonly bytes: number;
};

/**
 * A part of the repository that never shipped before: `.github/`, tests, a second build folder. Each new file is reported once, by its
 * class or else by the name at the top; what a more precise rule tells is left to that. A list of allowed paths says which places
 * are meant; a class that none of its globs names is reported all the same.
 */
export const unexpectedPath = defineRule<Seen>()({
  id: 'unexpected-path',
  topic: 'leftovers',
  title: 'new place or kind of file',
  why: 'Every install downloads it, whether users need it or not.',
  howItGetsIn:
    'package.json has no "files", or "files" names a folder or a pattern that takes in what is new.',
  looksFor:
    'Warning: a new path at the top of the package, or the first files of a kind it never had. With a list of allowed paths ("files.allow"), error: a path outside it; note: a glob of it that matches no file any more. Inside the list a new place is no surprise, but the first files of a kind still are, unless a glob names the kind.',
  example: 'A folder "tests" appeared in a release after the line that left it out was lost in a merge.',
  ignores:
    'README, LICENSE, CHANGELOG and what npm always adds, new files in folders and of kinds that were there before, what package.json points to, one more of many folders that look alike, and what another rule tells. Without a baseline, new places.',
  howToFix: `Leave it out with "files" in package.json.${fixInFolder}`,
  howToAccept: `Outside a list of allowed paths: add a glob for it to "files.allow" in the configuration. Otherwise: ${acceptWarning.charAt(0).toLowerCase()}${acceptWarning.slice(1)}`,
  removal: 'path',
  waiver: { path: 'test/', holdsTo: ['size', 'finding'] },
  size: (seen) => seen.bytes,
  files: (seen) => seen.files,
  weight: 0,
  cause: ({ reason, what }, path) => [
    `unexpected-path ${reason} ${reason === 'not-allowed' ? topOf(path ?? '') : what}`,
  ],
  messages: {
    'top-level': {
      event: ([first]) =>
        `New ${first?.what?.endsWith('/') ? 'folder' : 'file'} at the top of the package: ${name(first?.what ?? '')}`,
      text: ({ what, ...seen }) =>
        `New at the top of the package${what === null ? '' : `: ${name(what)}`}, ${amount(seen)}.`,
    },
    class: {
      event: ([first, ...others], { since, files, path }) => {
        const many = others.length === 0 && path?.endsWith('/') ? `: ${grouped(files)} in ${name(path)}` : '';
        const kind = classes[first?.what as PathClass] ?? `${name(first?.what ?? '')} files`;
        return `${sentenceOf(kind)} in the package${many}${hadNone(since)}`;
      },
      text: ({ what, ...seen }) =>
        `Files for ${what === null ? 'something else' : name(what)}: ${amount(seen)}.`,
    },
    'not-allowed': {
      howItGetsIn:
        '"files.allow" in the configuration does not name this place, or the build wrote somewhere else.',
      event: (_found, { files }) =>
        files === 1
          ? 'A file does not match files.allow'
          : `${grouped(files)} files do not match files.allow`,
      text: ({ what, ...seen }) =>
        `Not matched by files.allow${what === null ? '' : ` (closest: ${name(what)})`}: ${amount(seen)}.`,
      fix: (_seen, path, origin) =>
        `${exclude(path, origin)} To keep it, add it to "files.allow" in the configuration.`,
    },
    idle: {
      why: 'It could let in a later file that nobody has looked at.',
      howItGetsIn: 'What it was written for was renamed, or is no longer built.',
      event: ([first]) => `files.allow: ${name(first?.what ?? '')} matches nothing`,
      text: ({ what }) => `${name(what ?? '')} in files.allow matches no file.`,
      fix: () => 'Remove it from "files.allow" in the configuration, or check why these files are gone.',
    },
  },
  existing: ['unexpected path', 'unexpected paths'],
  *detect(facts) {
    const allowed = facts.allow === null ? null : new AllowedPaths(facts.allow);
    if (allowed !== null) {
      yield* allowed.outside(facts.files);
      yield* allowed.idle(facts.files);
    }
    const hadClass = kindsOf(facts.ownBefore, classOf);
    const around = surroundings(facts);
    const groups = new Map<string, { reason: 'class' | 'top-level'; what: string; files: FileEntry[] }>();
    for (const file of facts.own) {
      const named = classOf(file);
      const isThere = !facts.changed.has(file) || facts.predecessor(file.path) !== null;
      const isKnown = named !== null && hadClass(named);
      if (isKnown && isThere) yield existing(file.path);
      // With nothing published yet, every path is new and none is unexpected; a file that moved here from elsewhere is not new.
      if ((facts.first || isThere) && (named === null || isKnown)) continue;
      if (isToldElsewhere(facts, file) || allowed?.has(file.path) === false) continue;
      const top = topOf(file.path);
      const reason = named !== null && !isKnown ? 'class' : 'top-level';
      if (reason === 'class' && named !== null && allowed?.names(file.path, named)) continue;
      if (reason === 'top-level') {
        if (allowed !== null) continue;
        // A folder that is noted is reported by its own rule.
        if (facts.folders.of(file.path) !== null) continue;
        const { before, declared, sorts, isExpected } = around();
        if (before.has(normaliseName(top, facts.after.manifest.version)) || declared.has(top)) continue;
        if (top.endsWith('/') ? isExpected(top) : expectedAtRoot(file, sorts)) continue;
      }
      const what = reason === 'class' && named !== null ? named : top;
      const key = JSON.stringify([reason, what, top]);
      const group = groups.get(key);
      if (group) group.files.push(file);
      else groups.set(key, { reason, what, files: [file] });
    }
    for (const [key, group] of groups) yield draft(group, key);
  },
});

/** What makes a new place no surprise. Most releases have none, and never ask. */
function surroundings(facts: Facts): () => Surroundings {
  let known: Surroundings | null = null;
  return () => {
    known ??= {
      before: namesAtTop(facts.before),
      declared: declaredTops(facts.after),
      sorts: sortsAtRoot(facts.ownBefore),
      isExpected: expectedFolders(facts),
    };
    return known;
  };
}

interface Surroundings {
  readonly before: ReadonlySet<string>;
  readonly declared: ReadonlySet<string>;
  readonly sorts: ReadonlySet<string>;
  readonly isExpected: (top: string) => boolean;
}

const classOf = ({ path }: FileEntry): PathClass | null => pathClass(path);

const topOf = (path: string): string => path.slice(0, path.indexOf('/') + 1) || path;

function namesAtTop(tree: PackageTree | null): Set<string> {
  if (tree === null) return new Set();
  const tops = new Set<string>();
  for (const path of tree.entries.keys()) tops.add(topOf(path));
  return new Set([...tops].map((top) => normaliseName(top, tree.manifest.version)));
}

function draft(
  { reason, what, files }: { reason: Seen['reason']; what: string; files: FileEntry[] },
  key: string,
): NewDraft<Seen> {
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  return {
    severity: 'warning',
    path: commonPath(files.map((file) => file.path)),
    evidence: { reason, what, files: files.length, bytes },
    key,
  };
}

/** The file, or the deepest folder that holds all of them. */
const commonPath = (paths: readonly string[]): string =>
  paths.length === 1 ? (paths[0] ?? '') : folderOfAll(paths);

const amount = ({ files, bytes }: Pick<Seen, 'files' | 'bytes'>): string =>
  `${plural(files, 'file')}, ${size(bytes)}`;

/** `files.allow` of the configuration, and how the files of a package stand to it. */
class AllowedPaths {
  readonly #globs: readonly { readonly glob: string; readonly matches: (path: string) => boolean }[];
  /** Each alternative of each glob, with the class that it names. */
  readonly #ways: readonly { readonly kind: PathClass; readonly matches: (path: string) => boolean }[];

  constructor(globs: readonly string[]) {
    this.#globs = globs.map((glob) => ({ glob, matches: globMatcher(glob) }));
    this.#ways = globs.flatMap((glob) =>
      braceExpand(glob, { braceExpandMax }).flatMap((way) => {
        const kind = pathClass(way);
        return kind === null ? [] : [{ kind, matches: globMatcher(way) }];
      }),
    );
  }

  /** npm packs `package.json` in any case. */
  has(path: string): boolean {
    return path === 'package.json' || this.#globs.some(({ matches }) => matches(path));
  }

  /** A glob that names tests lets tests in; one for any script of a folder was not written with them in mind. */
  names(path: string, kind: PathClass): boolean {
    return this.#ways.some((way) => way.kind === kind && way.matches(path));
  }

  /** The package has said what may ship: the last release is no excuse. */
  *outside(files: readonly FileEntry[]): Generator<NewDraft<Seen>> {
    const nearest = nearestGlob(this.#globs.map(({ glob }) => glob));
    for (const { path, size } of files) {
      if (this.has(path)) continue;
      const evidence = { reason: 'not-allowed', what: nearest(path), files: 1, bytes: size } as const;
      yield { severity: 'error', path, evidence };
    }
  }

  /** Left standing, such a line lets in what nobody will remember. */
  *idle(files: readonly FileEntry[]): Generator<NewDraft<Seen>> {
    for (const { glob, matches } of new Map(this.#globs.map((one) => [one.glob, one])).values()) {
      if (files.some(({ path }) => matches(path))) continue;
      const evidence = { reason: 'idle', what: glob, files: 0, bytes: 0 } as const;
      yield { severity: 'note', path: null, evidence, key: `idle ${glob}` };
    }
  }
}

const braceExpandMax = 200;

/**
 * A file at the top that belongs there: customary, or one more of a sort that lay there before (a flat package such as lodash). A map,
 * a source, a film or a binary has a rule of its own, whose word is enough for a single file.
 */
function expectedAtRoot(file: FileEntry, sortsBefore: ReadonlySet<string>): boolean {
  if (customary.test(file.path) || isMap(file) || isSource(file)) return true;
  if (mediaKind(file) !== null || binaryKind(file) !== null) return true;
  const kind = extension(file.path);
  return kind !== '' && sortsBefore.has(kind);
}

function sortsAtRoot(files: readonly FileEntry[]): Set<string> {
  const atRoot = files.filter(({ path }) => !path.includes('/') && path !== 'package.json');
  return new Set(atRoot.map(({ path }) => extension(path)));
}

/** Code beside code is one sort, whatever the module format, and so are its types. */
function extension(path: string): string {
  const found = /\.(?:d\.)?[^.]+$/.exec(baseName(path).slice(1))?.[0].toLowerCase() ?? '';
  return /^\.(?:d\.)?[mc]?[jt]s$/.test(found) ? '.js' : found;
}

/**
 * The manifest points there: somebody meant it. Files, and folders that end in `/`. What `imports` names may be the sources, for tests
 * and builds alone.
 */
function declaredTops({ manifest }: PackageTree): Set<string> {
  const paths = manifest.targets
    .filter(({ field }) => !field.startsWith('imports'))
    .map(({ target }) => targetPath(target))
    .filter((path) => path !== null);
  return new Set(paths.flatMap((path) => [path, topOf(path), `${path}/`]));
}

/** One problem, one finding. */
const isToldElsewhere = (facts: Facts, file: FileEntry): boolean =>
  facts.folders.of(file.path)?.fails === true ||
  sensitiveKind(file) !== null ||
  toolOf(file.path) !== null ||
  isNotes(file.path) ||
  leftoverKind(file) !== null ||
  isArchive(file);

/** So many folders side by side are a sort: locales, icons, one folder for each function. */
const sort = 4;

/**
 * Tells of a new folder at the top (ending in `/`) whether it was meant: an entry point that is no more than a `package.json`, one that
 * `exports` names, or one more of many folders that look alike.
 */
function expectedFolders(facts: Facts): (top: string) => boolean {
  const subpaths = exportsMap(facts.after.manifest.fields.get('exports')) ?? new Map();
  const here = byTop(facts.own);
  const holders = new Map<string, number>();
  for (const names of byTop(facts.ownBefore).values())
    for (const name of names) holders.set(name, (holders.get(name) ?? 0) + 1);
  return (top) => {
    const names = here.get(top) ?? [];
    if (names.length === 1 && names[0] === 'package.json') return true;
    if (subpaths.has(`./${top.slice(0, -1)}`)) return true;
    const shared = names.filter((name) => (holders.get(name) ?? 0) >= sort);
    return names.length > 0 && shared.length >= names.length / 2;
  };
}

/** The paths below each folder at the top. */
function byTop(files: readonly FileEntry[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const { path } of files) {
    const end = path.indexOf('/') + 1;
    if (end === 0) continue;
    const top = path.slice(0, end);
    const names = folders.get(top);
    if (names) names.push(path.slice(end));
    else folders.set(top, [path.slice(end)]);
  }
  return folders;
}

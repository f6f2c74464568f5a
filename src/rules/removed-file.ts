import { grouped, plural, size } from '../text/amounts.ts';
import { groupBy } from '../text/group-by.ts';
import { HashedFolders } from '../text/hashed-folders.ts';
import type { Facts } from './facts.ts';
import { everyTarget, exportsMap } from './kinds/exports-map.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { pathClass } from './kinds/path-classes.ts';
import { PathsByEnds } from './kinds/sorted-paths.ts';
import { inStep, type VersionStep, versionStep } from './kinds/version-step.ts';
import { acceptWarning, defineRule } from './rule.ts';

type Document = 'license' | 'README' | 'NOTICE';

type Seen = {
  /** Of one module in all its formats, or of a folder (its path ends in `/`) of which nothing is left. */
  readonly size: number;
  readonly files: number;
  /** Null: a file that users could import. */
  readonly document: Document | null;
  readonly step: VersionStep | null;
};

/**
 * A path that somebody may import is no longer there. With `exports` only what they reach counts, and a declared target that is gone is
 * told by `missing-entry`. Chunks with a hash in the name, tests and the like are nobody's import. A folder of which nothing is left is
 * told once, a module once for all its formats. The license, the NOTICE and the README are for people, and are lost without anybody noticing.
 */
export const removedFile = defineRule<Seen>()({
  id: 'removed-file',
  topic: 'what breaks for users',
  title: 'file that users lose',
  why: 'Code that imports a removed file by its path breaks with this release.',
  howItGetsIn: 'The file was renamed or moved, or the build or "files" leaves it out now.',
  looksFor:
    'Warning: a file that users could import by its path is no longer in the package. A folder of which nothing is left is reported once, with the number of its files; so is a module in all its formats. So are the license, the README and the NOTICE, where none is left. In a major version (one that ^ of the last release does not take) it is a note.',
  example:
    'A minor release moved lib/ to dist/; everybody who had imported a file of lib/ by its path was broken.',
  ignores:
    'Files that "exports" does not let anybody import or whose subpath leads elsewhere now, files with a content hash or the version in their name, maps, docs, tests and their like, and declared targets, which "missing-entry" tells.',
  howToFix: 'Publish it again, forward from the old path to the new one, or raise the major version.',
  howToAccept: acceptWarning,
  removal: null,
  waiver: { path: 'lib/', holdsTo: ['size'] },
  size: (seen) => seen.size,
  reason: ({ document }) => (document === null ? 'new' : 'document'),
  files: (seen) => seen.files,
  messages: {
    document: {
      event: (found) =>
        found.length > 1
          ? `The ${found.map(({ document }) => document).join(' and the ')} are gone`
          : `The ${found[0]?.document ?? 'README'} is gone`,
      text: ({ document, size: bytes, step }) =>
        `The ${document} is gone${inStep(step)} (${size(bytes)} in the last release). ${loss(document)}.`,
      fix: ({ document }, _path, _origin, isSeveral) =>
        isSeveral
          ? 'Put them next to the package.json that is packed. npm includes a license and a README by itself.'
          : document === 'NOTICE'
            ? 'Put it next to the package.json that is packed, and add it to "files".'
            : 'Put it next to the package.json that is packed. npm includes it by itself.',
    },
    new: {
      event: (_found, { files }) =>
        files === 1
          ? 'Removed a file that users can import'
          : `Removed ${grouped(files)} files that users can import`,
      text: ({ size: bytes, files, step }) =>
        files === 1
          ? `It is gone${inStep(step)} (${size(bytes)} in the last release).`
          : `${plural(files, 'file')} are gone${inStep(step)} (${size(bytes)} in the last release).`,
      fix: ({ files }, _path, _origin, isSeveral) =>
        isSeveral || files > 1
          ? 'Put them back, add files with the old names that re-export the new ones, or release a major version.'
          : 'Put it back, add a file with the old name that re-exports the new one, or release a major version.',
    },
  },
  existing: ['removed file', 'removed files'],
  *detect(facts) {
    if (facts.before === null) return;
    const absent = facts.ownBefore.filter(({ path }) => !facts.after.entries.has(path));
    const gone = absent.length === 0 ? [] : absent.filter(reachable(facts));
    const left = gone.length === 0 ? new Set<string>() : foldersOf(facts.after.entries.keys());
    const groups = groupBy(gone, ({ path }) => goneFolder(path, left) ?? moduleName(path));
    const lost = [...lostDocuments(facts)];
    if (groups.size === 0 && lost.length === 0) return;
    const step = versionStep(facts.before.manifest.version, facts.after.manifest.version);
    const severity = step === 'major' ? 'note' : 'warning';
    for (const [name, files] of groups) {
      const size = files.reduce((sum, file) => sum + file.size, 0);
      const evidence = { size, files: files.length, document: null, step };
      yield { severity, path: told(name, files), evidence };
    }
    for (const { document, path, size } of lost)
      yield { severity, path, evidence: { size, files: 1, document, step } };
  },
});

/** At the top, under whatever ending. npm takes the first two along by itself. An empty one is none. */
const documents = [
  [
    'license',
    /^(?:licen[cs]es?|copying|unlicense)(?:$|[-_. /])/i,
    'Without a license, nobody may use the package',
  ],
  ['README', /^readme(?:$|\.[^/]*$)/i, 'The page of the package in the registry will be empty'],
  [
    'NOTICE',
    /^(?:third[-_ ]?party[-_ ]?)?notices?(?:$|\.[^/]*$)/i,
    'Licenses such as Apache 2.0 want it in every copy of the package',
  ],
] as const;

const loss = (document: Document | null): string =>
  (documents.find(([each]) => each === document) ?? documents[1])[2];

function* lostDocuments({ filesBefore, files }: Facts) {
  for (const [document, pattern] of documents) {
    const isOne = ({ path, size }: FileEntry): boolean => size > 0 && pattern.test(path);
    const lost = filesBefore.find(isOne);
    if (lost !== undefined && !files.some(isOne)) yield { document, path: lost.path, size: lost.size };
  }
}

/** The folder, the module as it is imported, or the one file that there is. */
function told(name: string, files: readonly FileEntry[]): string {
  const isOne = name.endsWith('/') ? files.length > 1 : files.some(({ path }) => path === name);
  return isOne ? name : (files[0]?.path ?? name);
}

function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at + 1);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}

/** The topmost folder above a path of which nothing is left. */
function goneFolder(path: string, left: ReadonlySet<string>): string | null {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
    if (!left.has(path.slice(0, at + 1))) return path.slice(0, at + 1);
  return null;
}

const importable = /\.(?:[mc]?jsx?|json|node|wasm|css|s[ac]ss|less|styl|vue|svelte|[mc]?tsx?)$/i;

function reachable(facts: Facts): (file: FileEntry) => boolean {
  const { before, after } = facts;
  const version = before?.manifest.version ?? '';
  const folders = new HashedFolders([...(before?.entries.keys() ?? []), ...after.entries.keys()]);
  const targets = new Set(after.manifest.targets.map(({ target }) => target.replace(/^\.\//, '')));
  const isOrdinary = ({ path }: FileEntry): boolean =>
    path !== 'package.json' &&
    importable.test(path) &&
    !targets.has(path) &&
    !/(?:^|\/)_virtual\//.test(path) &&
    pathClass(path) === null &&
    folders.normalise(path, version) === path;
  const map = exportsMap(before?.manifest.fields.get('exports'));
  if (map === null) return isOrdinary;
  const named = new Set<string>();
  const files = new PathsByEnds(facts.ownBefore.map(({ path }) => path));
  const subpathsAfter = exportsMap(after.manifest.fields.get('exports'));
  for (const [subpath, value] of map) {
    const isOpen = subpath.includes('*') || subpath.endsWith('/');
    // The subpath still leads somewhere: the file behind it is the package's own affair.
    if (!isOpen && (subpathsAfter === null || subpathsAfter.has(subpath))) continue;
    for (const target of everyTarget(value)) {
      const [prefix = '', ...rest] = target.replace(/^\.\//, '').split('*');
      if (!isOpen) named.add(prefix);
      else for (const path of files.take(prefix, rest.at(-1) ?? '')) named.add(path);
    }
  }
  return (file) => isOrdinary(file) && named.has(file.path);
}

/** A module without what says its format: `a.js`, `a.mjs`, `a.cjs` and the types beside them are imported as one. */
const moduleName = (path: string): string => path.replace(/(?:\.d)?\.[mc]?[jt]sx?$/, '.js');

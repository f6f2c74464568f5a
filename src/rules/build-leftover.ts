import type { Severity } from '../model/finding.ts';
import type { PackageTree } from '../model/package-tree.ts';
import { plural, size } from '../text/amounts.ts';
import { baseName, type FileEntry, kindByPattern } from './kinds/file-entry.ts';
import { type Folders, isCopyName, type LeftoverKind, leftoverSeverity } from './kinds/folders.ts';
import { acceptOnce, defineRule, existing, fixInFolder } from './rule.ts';

type Seen = {
  readonly kind: LeftoverKind;
  readonly files: number;
  readonly bytes: number;
  /** Original sources that have their text in it. */
  readonly sources: number;
};

/**
 * What tools leave behind while a package is built and tested: reports, caches, logs, dumps, debug symbols, what a bundler writes of the
 * build. A folder of them counts once. The statistics of a bundler are as bad as a source map where the modules have their text in them.
 */
export const buildLeftover = defineRule<Seen>()({
  id: 'build-leftover',
  topic: 'leftovers',
  title: 'leftover of a build or test run',
  why: 'Users do not need it, it makes every install larger, and logs and reports reveal details of your machine.',
  howItGetsIn: 'A tool wrote it into a folder that you publish.',
  looksFor:
    'Error: coverage reports, .nyc_output, *.tsbuildinfo, caches, logs, core dumps, profiles, temporary files, debug symbols (.pdb, .dSYM, .dwp, .sym), and bundler statistics and lists of modules (of webpack, Rollup, browserify and the like) with the source code in them. Warning: bundler statistics without it, and copies that a file manager or browser made ("index copy.js", "index (1).js", "index 2.js" beside "index.js"). A folder of them is one finding. What a file manager leaves (.DS_Store, Thumbs.db) is a note.',
  example:
    'A release contained the HTML coverage report of the test run before it: 400 files, larger than the package itself.',
  ignores:
    'Folders called coverage, tmp or temp that are not at the top (coverage counts there too where a report is in it), what lies in bundled dependencies, and what the last release had too.',
  howToFix: `Leave it out with "files" in package.json, or let the tool write outside the published folder.${fixInFolder}`,
  howToAccept: acceptOnce,
  removal: 'kind',
  waiver: { path: 'coverage/', holdsTo: ['size'] },
  size: (seen) => seen.bytes,
  files: (seen) => seen.files,
  messages: {
    new: {
      event: ([first, ...others]) =>
        `${leftoverNamed(first, others.length > 0)}${(first?.sources ?? 0) > 0 ? ' with source code' : ''} in the package`,
      text: ({ kind, files, bytes, sources }) =>
        `${leftovers[kind][0]}: ${plural(files, 'file')}, ${size(bytes)}${sources > 0 ? `, with the text of ${plural(sources, 'source file')}` : ''}.`,
    },
  },
  existing: ['leftover of a build or test run', 'leftovers of build or test runs'],
  *detect(facts) {
    for (const folder of facts.folders.list('build-leftover')) {
      const { path, is, files, bytes } = folder;
      if (is.rule !== 'build-leftover') continue;
      if (facts.foldersBefore.has(folder)) yield existing(path);
      else
        yield {
          severity: leftoverSeverity(is.kind),
          path,
          evidence: { kind: is.kind, files, bytes, sources: 0 },
        };
    }
    for (const file of facts.files) {
      if (facts.folders.isBundled(file.path)) continue;
      const kind = leftoverKind(file) ?? numberedKind(file, facts.after);
      if (kind === null) continue;
      const sources = sourcesIn(file);
      const severity = severityOf(kind, sources);
      if (isToldAsFolder(severity, facts.folders.of(file.path))) continue;
      const before = facts.predecessor(file.path);
      const kindBefore = before && (leftoverKind(before) ?? numberedKind(before, facts.before));
      if (kindBefore !== null && (sources === 0 || sourcesIn(before) > 0)) yield existing(file.path);
      else
        yield {
          severity,
          path: file.path,
          evidence: { kind, files: 1, bytes: file.size, sources },
        };
    }
  },
});

const sourcesIn = (file: FileEntry | null): number => file?.content.statistics?.modules ?? 0;

/** Names and sizes of modules tell little. */
const severityOf = (kind: LeftoverKind, sources: number): Severity =>
  kind === 'statistics' && sources === 0 ? 'warning' : leftoverSeverity(kind);

/** A folder speaks for what is in it, but for what is worse than itself. */
function isToldAsFolder(severity: Severity, folder: ReturnType<Folders['of']>): boolean {
  if (folder === null) return false;
  if (folder.fails || folder.is.rule === 'nested-dependencies') return true;
  return folder.is.rule === 'build-leftover' && leftoverSeverity(folder.is.kind) === severity;
}

export function leftoverKind({ path, content }: FileEntry): LeftoverKind | null {
  if (content.format === 'core') return 'core-dump';
  if (content.format === 'pdb') return 'debug-symbols';
  if ((content.statistics?.modules ?? 0) > 0) return 'statistics';
  const name = baseName(path);
  const kind = kindByName(name);
  if (kind !== null) return kind;
  if (content.statistics !== null) return 'statistics';
  if (!content.text && debugSymbols.test(name)) return 'debug-symbols';
  return isCopyName(name) ? 'copy' : null;
}

/** `index 2.js` beside `index.js`: what a cloud drive makes of a conflict. */
function numberedKind({ path }: FileEntry, tree: PackageTree | null): 'copy' | null {
  if (!path.includes(' ')) return null;
  const [, stem, ending] = /^(.*[^/ ]) \d{1,2}(\.[^/. ]{1,12})$/s.exec(path) ?? [];
  return stem !== undefined && tree?.entries.has(`${stem}${ending}`) ? 'copy' : null;
}

const kindByName = kindByPattern<LeftoverKind>([
  ['finder', /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini|\.directory)$/i],
  ['coverage', /^(?:lcov\.info|coverage-final\.json|clover\.xml|cobertura(?:-coverage)?\.xml|\.coverage)$/i],
  ['build-info', /\.tsbuildinfo$|^metafile-(?:esm|cjs|iife)\.json$/i],
  ['cache', /^\.(?:eslint|stylelint|prettier|webpack)cache$|\.pyc$/i],
  ['core-dump', /^core\.\d+$|\.(?:stackdump|dmp|mdmp)$|^hs_err_pid\d+\.log$/i],
  [
    'profile',
    /\.(?:cpuprofile|heapprofile|heapsnapshot|heaptimeline)$|^isolate(?=.*-v8).*\.log$|^v8\.log$|^perf\.data$/i,
  ],
  ['profile', /^report\.\d{8}\.\d{6}\.\d+\.\d+\.\d+\.json$/],
  ['log', /(?:\.log|^(?:npm|yarn|pnpm|lerna)-(?:debug|error)\.log.*|^nohup\.out)$|\.log\.\d+$/i],
  [
    'statistics',
    /^(?:(?:webpack|bundle|rollup|vite)[-_.]?)?(?:stats|bundle[-_]?report|bundle[-_]?analy[sz](?:e|er|is)|visuali[sz]er)[-_.a-z]*\.html$/i,
  ],
  [
    'temporary',
    /\.(?:tmp|temp|orig|rej|bak|old|save)$|\.(?:bak|orig)\.[mc]?[jt]sx?$|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+\.\w+$|^~\$|^\.(?:fuse_hidden|nfs)[0-9a-f]+$/i,
  ],
]);

/** Chemists have texts that end in `.pdb`, and whole programs in `.debug`. */
const debugSymbols = /\.(?:pdb|dwp|dwo|ilk|debug|gdb)$/i;

/** A report that somebody else wrote may name any kind. */
const leftoverNamed = (seen: Seen | undefined, several: boolean): string =>
  (leftovers[seen?.kind ?? 'temporary'] ?? leftovers.temporary)[several ? 1 : 0];

const leftovers: { readonly [K in LeftoverKind]: readonly [one: string, many: string] } = {
  coverage: ['Coverage report', 'Coverage reports'],
  'build-info': ['Incremental build state', 'Incremental build states'],
  cache: ['Build cache', 'Build caches'],
  log: ['Log file', 'Log files'],
  'core-dump': ['Core dump', 'Core dumps'],
  profile: ['Performance profile', 'Performance profiles'],
  temporary: ['Temporary file', 'Temporary files'],
  copy: ['Duplicate file', 'Duplicate files'],
  statistics: ['Bundler statistics', 'Bundler statistics'],
  'debug-symbols': ['Debug symbols', 'Debug symbols'],
  finder: ['Folder view file (.DS_Store, Thumbs.db)', 'Folder view files (.DS_Store, Thumbs.db)'],
};

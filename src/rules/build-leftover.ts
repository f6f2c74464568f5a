import type { Severity } from '../model/finding.ts';
import { plural, size } from '../text/amounts.ts';
import { baseName, type FileEntry } from './kinds/file-entry.ts';
import type { LeftoverKind } from './kinds/folders.ts';
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
  why: 'No user needs it, it makes every install larger, and logs and reports tell about the machine they come from.',
  howItGetsIn: 'A tool wrote it into a published folder before packing.',
  looksFor:
    'Error: coverage reports, .nyc_output, *.tsbuildinfo, caches, logs, core dumps, profiles, temporary files, debug symbols (.pdb, .dSYM, .dwp), and statistics of a bundler with the text of the modules, told by what is in them. A folder of them is one finding. Statistics without sources are a warning; what a file manager leaves (.DS_Store, Thumbs.db) is a note.',
  example:
    'A release contained the HTML coverage report of the test run before it: 400 files, larger than the package itself.',
  ignores:
    'Folders called coverage, tmp or temp that are not at the top (coverage counts there too where a report is in it), what lies in bundled dependencies, and what the last release had too.',
  howToFix: `Leave it out by "files" in package.json, or let the tool write outside the published folder.${fixInFolder}`,
  howToAccept: acceptOnce,
  removal: 'kind',
  waiver: { path: 'coverage/', holdsTo: ['size'] },
  size: (seen) => seen.bytes,
  files: (seen) => seen.files,
  messages: {
    new: {
      text: ({ kind, files, bytes, sources }) =>
        `${leftovers[kind]} will be published: ${plural(files, 'file')}, ${size(bytes)}${sources > 0 ? `, with the text of ${plural(sources, 'source file')}` : ''}.`,
    },
  },
  existing: ['leftover of a build or test run', 'leftovers of build or test runs'],
  *detect(facts) {
    for (const { path, is, files, bytes, ...folder } of facts.folders.list('build-leftover')) {
      if (is.rule !== 'build-leftover') continue;
      if (facts.foldersBefore.has({ path, is, files, bytes, ...folder })) yield existing(path);
      else
        yield {
          severity: severityOf(is.kind, 0),
          path,
          evidence: { kind: is.kind, files, bytes, sources: 0 },
        };
    }
    for (const file of facts.files) {
      if (facts.folders.of(file.path) !== null || facts.folders.isBundled(file.path)) continue;
      const kind = leftoverKind(file);
      if (kind === null) continue;
      const before = facts.predecessor(file.path);
      const sources = sourcesIn(file);
      const known = before !== null && leftoverKind(before) !== null;
      if (known && (sources === 0 || sourcesIn(before) > 0)) yield existing(file.path);
      else
        yield {
          severity: severityOf(kind, sources),
          path: file.path,
          evidence: { kind, files: 1, bytes: file.size, sources },
        };
    }
  },
});

const sourcesIn = ({ content }: FileEntry): number => content.statistics?.modules ?? 0;

/** What Finder and Explorer drop is ugly, not harmful; names and sizes of modules tell little. */
function severityOf(kind: LeftoverKind, sources: number): Severity {
  if (kind === 'finder') return 'note';
  return kind === 'statistics' && sources === 0 ? 'warning' : 'error';
}

export function leftoverKind({ path, content }: FileEntry): LeftoverKind | null {
  if (content.format === 'core') return 'core-dump';
  if (content.format === 'pdb') return 'debug-symbols';
  if ((content.statistics?.modules ?? 0) > 0) return 'statistics';
  const name = baseName(path);
  for (const [kind, pattern] of files) if (pattern.test(name)) return kind;
  if (content.statistics !== null) return 'statistics';
  return !content.text && debugSymbols.test(name) ? 'debug-symbols' : null;
}

const files: readonly (readonly [LeftoverKind, RegExp])[] = [
  ['finder', /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini|\.directory)$/i],
  ['coverage', /^(?:lcov\.info|coverage-final\.json|clover\.xml|cobertura(?:-coverage)?\.xml|\.coverage)$/i],
  ['build-info', /\.tsbuildinfo$|^metafile-(?:esm|cjs|iife)\.json$/i],
  ['cache', /^\.(?:eslint|stylelint|prettier|webpack)cache$|\.pyc$/i],
  ['core-dump', /^core\.\d+$|\.(?:stackdump|dmp|mdmp)$|^hs_err_pid\d+\.log$/i],
  [
    'profile',
    /\.(?:cpuprofile|heapprofile|heapsnapshot|heaptimeline)$|^isolate-?0?x?[0-9a-f]*.*-v8.*\.log$|^v8\.log$|^perf\.data$/i,
  ],
  ['profile', /^report\.\d{8}\.\d{6}\.\d+\.\d+\.\d+\.json$/],
  ['log', /(?:\.log|^(?:npm|yarn|pnpm|lerna)-(?:debug|error)\.log.*|^nohup\.out)$|\.log\.\d+$/i],
  [
    'statistics',
    /^(?:(?:webpack|bundle|rollup|vite)[-_.]?)?(?:stats|bundle[-_]?report|bundle[-_]?analy[sz](?:e|er|is)|visuali[sz]er)[-_.a-z]*\.html$/i,
  ],
  ['temporary', /\.(?:tmp|temp|orig|rej|bak)$|^~\$|^\.(?:fuse_hidden|nfs)[0-9a-f]+$/i],
];

/** Chemists have texts that end in `.pdb`, and whole programs in `.debug`. */
const debugSymbols = /\.(?:pdb|dwp|dwo|ilk|debug|gdb)$/i;

const leftovers: { readonly [K in LeftoverKind]: string } = {
  coverage: 'A coverage report',
  'build-info': 'Incremental build state',
  cache: 'A build cache',
  log: 'A log',
  'core-dump': 'A core dump: the memory of a program that crashed',
  profile: 'A performance profile',
  temporary: 'A temporary file',
  statistics: 'Statistics of a bundler',
  'debug-symbols': 'Debug symbols',
  finder: 'A folder view file of the operating system',
};

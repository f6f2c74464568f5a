import type { LeftoverKind } from '../model/evidence.ts';
import { baseName, type FileEntry } from './kinds/file-entry.ts';
import { existing, type Rule } from './rule.ts';

/** What tools leave behind while a package is built and tested: reports, caches, logs, dumps. A folder of them counts once. */
export const buildLeftover: Rule<'build-leftover'> = function* (facts) {
  for (const { path, is, files, bytes, ...folder } of facts.folders.list('build-leftover')) {
    if (is.rule !== 'build-leftover') continue;
    if (facts.foldersBefore.has({ path, is, files, bytes, ...folder })) yield existing(path);
    else
      yield {
        novelty: 'new',
        severity: severityOf(is.kind),
        path,
        evidence: { kind: is.kind, files, bytes },
      };
  }
  for (const file of facts.files) {
    if (facts.folders.of(file.path) !== null || facts.folders.isBundled(file.path)) continue;
    const kind = leftoverKind(file);
    if (kind === null) continue;
    const before = facts.predecessor(file.path);
    if (before !== null && leftoverKind(before) !== null) yield existing(file.path);
    else
      yield {
        novelty: 'new',
        severity: severityOf(kind),
        path: file.path,
        evidence: { kind, files: 1, bytes: file.size },
      };
  }
};

/** What Finder and Explorer drop is ugly, not harmful. */
const severityOf = (kind: LeftoverKind): 'note' | 'error' => (kind === 'finder' ? 'note' : 'error');

export function leftoverKind({ path, content }: FileEntry): LeftoverKind | null {
  if (content.format === 'core') return 'core-dump';
  const name = baseName(path);
  for (const [kind, pattern] of files) if (pattern.test(name)) return kind;
  return null;
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
  ['temporary', /\.(?:tmp|temp|orig|rej|bak)$|^~\$|^\.(?:fuse_hidden|nfs)[0-9a-f]+$/i],
];

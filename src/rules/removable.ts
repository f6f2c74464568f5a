import type { Finding } from '../model/finding.ts';
import type { RemovableFinding } from '../model/inclusion.ts';
import type { PackageTree } from '../model/package-tree.ts';
import { SortedPaths } from './kinds/sorted-paths.ts';
import { ruleOf } from './lookup.ts';
import { Needs, type References } from './needs.ts';
import { isActionable } from './verdict.ts';

/**
 * What is new, not waived and a file of the package, in the order of the findings. What is wrong inside a file that is to go anyway goes
 * with it; what something else needs stays, whatever was found.
 */
export function removableFindings(
  findings: readonly Finding[],
  { entries, ...tree }: PackageTree,
  references: References = new Map(),
  isFailing: (finding: Finding) => boolean = () => true,
): RemovableFinding[] {
  const actionable = findings.filter((finding) => isActionable(finding) && finding.path);
  if (actionable.length === 0) return [];
  const packed = [...entries.values()].filter(({ type }) => type === 'file');
  const paths = new SortedPaths(packed.map(({ path }) => path));
  const all = actionable.flatMap((finding) => {
    const { rule, path, evidence, fingerprint } = finding;
    const { removal, ...about } = ruleOf(rule);
    if (removal === null || path === null) return [];
    const files = path.endsWith('/')
      ? [...paths.below(path)]
      : entries.get(path)?.type === 'file'
        ? [path]
        : [];
    // Of a folder in which other files are fine, only their number is known.
    if (files.length === 0 || (about.files?.(evidence) ?? files.length) !== files.length) return [];
    const unwanted = about.stays?.(evidence, entries.get(path)) ? 'stays' : removal;
    return [{ fingerprint, path, files, unwanted, fails: isFailing(finding) }];
  });
  const going = new Map(
    all.flatMap(({ files, unwanted }) =>
      unwanted === 'stays' ? [] : files.map((file) => [file, unwanted] as const),
    ),
  );
  const needs = new Needs({ entries, ...tree }, references, (path) => going.has(path));
  return all.map(({ unwanted: own, ...one }) => {
    const { path, files } = one;
    const unwanted = own === 'stays' ? (going.get(path) ?? 'stays') : own;
    // Whoever loads a folder by a pattern means neither maps and keys nor what begins with a dot.
    const isOnlyPlace = unwanted === 'path' && !/(?:^|\/)\../.test(path);
    const neededBy = first(files, (file) => needs.by(file) ?? (isOnlyPlace ? needs.publicBy(file) : null));
    return {
      ...one,
      unwanted: neededBy === null ? unwanted : 'stays',
      neededBy: unwanted === 'stays' ? null : neededBy,
    };
  });
}

function first<T, R>(items: readonly T[], of: (item: T) => R | null): R | null {
  for (const item of items) {
    const value = of(item);
    if (value !== null) return value;
  }
  return null;
}

import type { Finding } from '../model/finding.ts';
import type { RemovableFinding } from '../model/inclusion.ts';
import type { PackageTree } from '../model/package-tree.ts';
import { targetPath } from '../text/target-path.ts';
import { SortedPaths } from './kinds/sorted-paths.ts';
import { ruleOf } from './lookup.ts';
import { isActionable } from './verdict.ts';

/** What is new, not waived and a file of the package, in the order of the findings. */
export function removableFindings(
  findings: readonly Finding[],
  { entries, manifest }: PackageTree,
): RemovableFinding[] {
  const actionable = findings.filter((finding) => isActionable(finding) && finding.path);
  if (actionable.length === 0) return [];
  const files = [...entries.values()].filter(({ type }) => type === 'file');
  const paths = new SortedPaths(files.map(({ path }) => path));
  const targets = new Set(manifest.targets.map(({ target }) => targetPath(target)));
  return actionable.flatMap(({ rule, path, evidence, fingerprint }) => {
    const { removal, ...about } = ruleOf(rule);
    if (removal === null || path === null) return [];
    const files = path.endsWith('/')
      ? [...paths.below(path)]
      : entries.get(path)?.type === 'file'
        ? [path]
        : [];
    // Of a folder in which other files are fine, only their number is known.
    if (files.length === 0 || (about.files?.(evidence) ?? files.length) !== files.length) return [];
    const stays = about.stays?.(evidence, entries.get(path)) || files.some((each) => targets.has(each));
    return [{ fingerprint, path, files, unwanted: stays ? 'stays' : removal }];
  });
}

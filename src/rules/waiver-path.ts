import { Minimatch } from 'minimatch';
import type { Comparison } from '../model/comparison.ts';
import type { PackageTree } from '../model/package-tree.ts';
import { globMatcher } from '../text/glob.ts';

/**
 * Whether a waiver's path speaks of a finding's. The package as a whole is `.`. A folder that is told as one finding must be named
 * itself, or every file in it: a waiver for one file of a folder says nothing about the others.
 */
export function waiverMatcher(
  pattern: string,
  { before, after }: Comparison,
): (path: string | null) => boolean {
  const matches = globMatcher(pattern);
  const named = pattern.replace(/^(?:\.?\/)+(?=.)/, '').replace(/\/$/, '');
  const folders = new Minimatch(named, { dot: true, nonegate: true, nocomment: true, platform: 'linux' });
  return (path) => {
    if (path === null || !path.endsWith('/')) return matches(path ?? '.');
    const folder = path.slice(0, -1);
    if (folder === named || folders.match(folder)) return true;
    const now = filesIn(path, after);
    // What is told as removed lies in the last release alone.
    const files = now.length > 0 ? now : filesIn(path, before);
    return files.length > 0 && files.every(matches);
  };
}

function filesIn(folder: string, tree: PackageTree | null): string[] {
  const files: string[] = [];
  for (const { path, type } of tree?.entries.values() ?? [])
    if (type !== 'directory' && path.startsWith(folder)) files.push(path);
  return files;
}

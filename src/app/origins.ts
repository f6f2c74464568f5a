import type { Candidate } from '../acquire/candidate.ts';
import type { Finding } from '../model/finding.ts';
import type { Origin } from '../model/inclusion.ts';
import type { PackageTree } from '../model/package-tree.ts';
import { suspectsOf } from '../rules/removable.ts';

/**
 * How what is wrong came into a package that was packed from a folder, by fingerprint. Asked only where something is wrong with a file: a
 * green check does not wait for it.
 */
export async function originsIn(
  { packer, folder }: Candidate,
  findings: readonly Finding[],
  tree: PackageTree,
): Promise<ReadonlyMap<string, Origin>> {
  const suspects = packer === null ? [] : suspectsOf(findings, tree);
  if (packer === null || suspects.length === 0) return new Map();
  const { originsOf } = await import('../inclusion/origins.ts');
  const files = [...tree.entries.values()].filter(({ type }) => type === 'file').map(({ path }) => path);
  return await originsOf(folder, packer, files, suspects);
}

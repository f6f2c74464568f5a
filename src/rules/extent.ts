import type { Finding } from '../model/finding.ts';
import type { PackageTree } from '../model/package-tree.ts';

/**
 * What a waiver's `max-size` is held against: the size of the file; of a folder, what the finding counts in it; of the package, what
 * it takes when installed. Null where a finding has no size that could grow.
 */
export function extentOf(finding: Finding, after: PackageTree): number | null {
  if (finding.path === null) return finding.rule === 'package-growth' ? after.unpackedSize : null;
  const file = after.entries.get(finding.path);
  return file?.type === 'file' ? file.size : countedIn(finding.evidence);
}

function countedIn(evidence: object): number | null {
  const { bytes, size }: { readonly bytes?: unknown; readonly size?: unknown } = evidence;
  const counted = bytes ?? size;
  return typeof counted === 'number' ? counted : null;
}

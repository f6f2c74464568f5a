import type { Finding } from '../model/finding.ts';
import type { PackageTree } from '../model/tree.ts';
/**
 * What a waiver's `max-size` is held against: the size of the file; of a folder, what the finding counts in it; of the package, what
 * it takes when installed. Null where a finding has no size that could grow.
 */
export declare function extentOf(finding: Finding, after: PackageTree): number | null;

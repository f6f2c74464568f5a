import type { Comparison } from '../model/comparison.ts';
import type { PackageTree } from '../model/tree.ts';
/** What became of each file. The surest sign of a counterpart is asked first; no stage looks at what an earlier one has settled. */
export declare function compareTrees(before: PackageTree | null, after: PackageTree): Comparison;

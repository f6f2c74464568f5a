import { type Candidate } from './acquire/candidate.ts';
import { type BaselineWish } from './hold-against.ts';
import type { Verdict } from './model/finding.ts';
import type { Policy } from './model/policy.ts';
import type { PackageReport } from './model/report.ts';
import type { PackageTree } from './model/tree.ts';
import { type Sources } from './open-package.ts';
import type { PolicyOf } from './policies.ts';
export interface CheckOptions extends Sources, BaselineWish {
    readonly candidates: readonly string[];
    readonly policyOf: PolicyOf;
    /** By what else it is to be judged, for comparison: known when it is needed. */
    readonly otherwise?: () => Promise<PolicyOf | null>;
    /** UTC day, YYYY-MM-DD. */
    readonly today: string;
}
export interface Judged {
    readonly report: PackageReport;
    readonly policy: Policy;
    readonly tree: PackageTree;
    readonly otherwise: Otherwise | null;
}
/** What the verdict would have been under another policy. */
export interface Otherwise {
    readonly verdict: Verdict;
    readonly policy: Policy;
}
/**
 * The corridor: one package through the rooms, from where its bytes are to what the report says of them. An error of exit 3 makes it
 * undecided; any other ends the run. `onJudged` runs while the bytes are still there.
 */
export declare function checkPackage(spec: string, options: CheckOptions, onJudged: (candidate: Candidate, judged: Judged) => Promise<void>): Promise<PackageReport>;

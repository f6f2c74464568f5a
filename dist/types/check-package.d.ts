import { type Candidate } from './acquire/candidate.ts';
import type { Policy } from './model/policy.ts';
import type { PackageReport } from './model/report.ts';
import { type Sources } from './open-package.ts';
export interface CheckOptions extends Sources {
    readonly candidates: readonly string[];
    readonly baseline: string;
    readonly mode: 'pr' | 'publish';
    readonly tag: string | null;
    readonly policy: Policy;
    /** UTC day, YYYY-MM-DD. */
    readonly today: string;
}
/**
 * The corridor: one package through the rooms, from where its bytes are to what the report says of them. An error of exit 3 makes it
 * undecided; any other ends the run. `onJudged` runs while the bytes are still there.
 */
export declare function checkPackage(spec: string, options: CheckOptions, onJudged: (candidate: Candidate, report: PackageReport) => Promise<void>): Promise<PackageReport>;

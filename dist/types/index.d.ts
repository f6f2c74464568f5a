import { type CheckOptions } from './check.ts';
import type { FailOn, Policy } from './model/policy.ts';
import type { Report } from './model/report.ts';
import type { PackageTree } from './model/tree.ts';
export { selectBaseline } from './acquire/select-baseline.ts';
export { compareTrees } from './compare/compare-trees.ts';
export { defaultPolicy } from './judge/default-policy.ts';
export { judge } from './judge/judge.ts';
export { verdictOf } from './judge/verdict.ts';
export type { Change, ChangeKind, Comparison, FieldChange } from './model/comparison.ts';
export type { ContentFacts, Entry, EntryType, SourceMapFacts } from './model/entry.ts';
export { PackgateError } from './model/errors.ts';
export type { Evidence, RuleId } from './model/evidence.ts';
export type { Finding, Severity, Verdict } from './model/finding.ts';
export type { Manifest } from './model/manifest.ts';
export type { Policy, Waiver } from './model/policy.ts';
export type { BaselineChoice, BaselineReason, PackageReport, Report } from './model/report.ts';
export type { Hazard, PackageTree } from './model/tree.ts';
/** Everything that the command line may set; what is left out is what the command line would take. */
export interface CheckRequest extends Partial<Omit<CheckOptions, 'candidates' | 'today' | 'policyOf'>> {
    /** Directories, `.tgz` files or registry specs; default the current directory. */
    readonly candidates?: readonly string[];
    /** Wins over what the policy says. */
    readonly failOn?: FailOn;
    /** A configuration file; default is the nearest of each candidate, as for the command line. */
    readonly config?: string;
    /** A policy for all candidates: then no configuration file is read. */
    readonly policy?: Policy;
    /** Decides what has expired; default now. */
    readonly today?: Date;
}
export declare function check(wanted?: CheckRequest): Promise<Report>;
/** The package in a `.tgz`, given as the bytes of the file. Rejects with a PackgateError where it cannot be read without doubt. */
export declare function readTarball(packed: AsyncIterable<Uint8Array>): Promise<PackageTree>;

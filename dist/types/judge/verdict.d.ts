import type { Finding, Verdict } from '../model/finding.ts';
import type { FailOn } from '../model/policy.ts';
/** Notes and waived findings never raise it. */
export declare function verdictOf(findings: readonly Pick<Finding, 'severity' | 'waived'>[], failOn: FailOn): 'pass' | 'warn' | 'fail';
/** Of several packages. Of none nothing is known. */
export declare function joinVerdicts(verdicts: readonly Verdict[]): Verdict;

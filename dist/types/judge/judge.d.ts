import type { Comparison } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
/** What is wrong with the candidate, worst first. `today` is a day in UTC (`2027-01-31`) and ends waivers, nothing else. */
export declare function judge(comparison: Comparison, policy: Policy, today: string | Date): Finding[];

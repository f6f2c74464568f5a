import type { Comparison } from '../model/comparison.ts';
import type { RuleId } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Waiver } from '../model/policy.ts';
import type { WaiverState } from './waiver-state.ts';
/** Something of a rule's kind that the last release had as well. */
export interface Existing {
    readonly rule: RuleId;
    readonly path: string;
}
/**
 * Lays the waivers over the findings. One that has expired or is malformed waives nothing. What the last release shipped already
 * needs no waiver any more, but keeps one from being called unused: the thing it speaks of is still there.
 */
export declare function applyWaivers(findings: readonly Finding[], present: readonly Existing[], waivers: readonly Waiver[], comparison: Comparison, today: string): {
    findings: Finding[];
    states: WaiverState[];
};

import type { RuleId } from './evidence.ts';
import type { Verdict } from './finding.ts';
import type { Policy, RulePolicies, Waiver } from './policy.ts';

/** A policy, or what is said for some packages alone: then only what is written is there. */
export interface PolicyPart extends Partial<Omit<Policy, 'rules'>> {
  readonly rules?: { readonly [R in RuleId]?: Partial<RulePolicies[R]> };
}

/** One thing that two policies say differently; null where one of them says nothing. */
export type PolicyDifference =
  | { readonly what: 'mode' | 'fail-on'; readonly before: string | null; readonly after: string | null }
  | RuleDifference
  | AllowDifference
  | { readonly what: 'waiver'; readonly before: Waiver | null; readonly after: Waiver | null }
  /** Of two patterns that fit one package the later wins. */
  | { readonly what: 'order' };

export interface RuleDifference {
  readonly what: 'rule';
  readonly rule: RuleId;
  /** `level`, or one of the rule's own numbers. */
  readonly option: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export interface AllowDifference {
  readonly what: 'allow';
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Whether there is a list at all; without one every path may ship. */
  readonly listed: { readonly before: boolean; readonly after: boolean };
}

/** A difference, and the packages it holds for: null is all of them. */
export interface PlacedDifference {
  readonly packages: string | null;
  readonly difference: PolicyDifference;
}

/** One policy file as two commits have it. */
export interface PolicyFileChange {
  /** From the root of the repository; null where that commit has none, so that the defaults hold. */
  readonly before: string | null;
  readonly after: string | null;
  readonly differences: readonly PlacedDifference[];
  /** Why the two could not be compared. */
  readonly problem: string | null;
}

/** What a pull request does to the policy that it is judged by. */
export interface PolicyChange {
  readonly files: readonly PolicyFileChange[];
  readonly judgedBy: 'head' | 'base';
  /** Whether the check fails; in mode report it does not. */
  readonly stops: boolean;
  /** By the policy of the other side; null where it is not known. */
  readonly otherwise: { readonly verdict: Verdict; readonly stops: boolean } | null;
}

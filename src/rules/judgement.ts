import type { Comparison } from '../model/comparison.ts';
import type { Finding as AnyFinding, Verdict } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { BasePackage } from '../model/report.ts';
import { markedByBase } from './base.ts';
import { type Cause, causesOf } from './causes.ts';
import { judge } from './judge.ts';
import type { Finding } from './table.ts';
import { isActionable, verdictOf } from './verdict.ts';

interface Judging {
  readonly comparison: Comparison;
  readonly policy: Policy;
  /** By what else it is judged, for comparison. */
  readonly otherwise: Policy | null;
  /** What the base branch has of the package; null where everything counts. */
  readonly base: BasePackage | null;
  readonly today: string;
  /** Begins to count. What it returns is called again and again, and may throw where judging takes too long. */
  readonly start: () => () => void;
}

/** What the verdict would have been under another policy. */
export interface AlternativeVerdict {
  readonly verdict: Verdict;
  readonly policy: Policy;
}

interface Judgement extends AlternativeVerdict {
  readonly findings: readonly Finding[];
  readonly causes: readonly Cause[];
  readonly alternative: AlternativeVerdict | null;
  /** It belongs to a cause that the policy fails. */
  readonly isFailing: (finding: AnyFinding) => boolean;
  /** Entry points that were not packed. */
  readonly missing: readonly string[];
}

/** All that follows from the rules, for one package. */
export function judgement({ comparison, policy, otherwise, base, today, start }: Judging): Judgement {
  const judgedBy = (by: Policy, onStep: () => void): readonly Finding[] =>
    markedByBase(judge(comparison, by, today, onStep), base);
  const onStep = start();
  const findings = judgedBy(policy, onStep);
  const causes = causesOf(findings, comparison);
  onStep();
  const failing = causes.filter(({ severity }) => severity === 'error' || severity === policy.failOn);
  const failed = new Set<AnyFinding>(failing.flatMap((cause) => cause.findings));
  return {
    policy,
    findings,
    verdict: verdictOf(findings, policy.failOn),
    causes,
    alternative: otherwise && {
      policy: otherwise,
      verdict: verdictOf(judgedBy(otherwise, start()), otherwise.failOn),
    },
    isFailing: (finding) => failed.has(finding),
    missing: findings.flatMap((each) =>
      each.rule === 'missing-entry' && isActionable(each) && each.path ? [each.path] : [],
    ),
  };
}

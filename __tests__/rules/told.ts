import { compareTrees } from '../../src/compare/compare-trees.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { RuleId } from '../../src/model/evidence.ts';
import type { Finding, NewFinding } from '../../src/model/finding.ts';
import type { Policy } from '../../src/model/policy.ts';
import { judge } from '../../src/rules/judge.ts';
import { type TreeSpec, tree } from '../helpers/tree.ts';

export const today = '2026-11-20';

/** Everything that is told about one package after another; null: nothing was ever published. */
export function judged(before: TreeSpec | null, after: TreeSpec, policy: Partial<Policy> = {}): Finding[] {
  const comparison = compareTrees(before === null ? null : tree(before), tree(after));
  return judge(comparison, { ...defaultPolicy, ...policy }, today);
}

/** What one rule says, each as `severity path`, or as `existing count: examples`. */
export const told = (rule: RuleId, before: TreeSpec | null, after: TreeSpec): string[] =>
  judged(before, after)
    .filter((finding) => finding.rule === rule)
    .map(line);

export function line(finding: Finding): string {
  if (finding.novelty === 'new') return `${finding.severity} ${finding.path}`;
  return `existing ${finding.evidence.count}: ${finding.evidence.examples.join(', ')}`;
}

/** The evidence of what is new. */
export function evidence<R extends RuleId>(
  rule: R,
  before: TreeSpec | null,
  after: TreeSpec,
): NewFinding<R>['evidence'][] {
  const isOfRule = (finding: Finding): boolean => finding.rule === rule && finding.novelty === 'new';
  return judged(before, after)
    .filter(isOfRule)
    .map((finding) => finding.evidence) as NewFinding<R>['evidence'][];
}

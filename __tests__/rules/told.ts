import { compareTrees } from '../../src/compare/compare-trees.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Finding as AnyFinding } from '../../src/model/finding.ts';
import type { Policy } from '../../src/model/policy.ts';
import { judge } from '../../src/rules/judge.ts';
import { isFindingOf } from '../../src/rules/lookup.ts';
import type { Evidence, Finding, RuleId } from '../../src/rules/table.ts';
import { type TreeSpec, tree } from '../helpers/tree.ts';

export const today = '2026-11-20';

/** Everything that is told about one package after another; null: nothing was ever published. */
export function judged(
  before: TreeSpec | null,
  after: TreeSpec,
  policy: Partial<Policy> = {},
  known: Partial<Comparison> = {},
): Finding[] {
  const comparison = { ...compareTrees(before === null ? null : tree(before), tree(after)), ...known };
  return judge(comparison, { ...defaultPolicy, ...policy }, today);
}

/** What one rule says, each as `severity path`, or as `existing count: examples`. */
export const told = (rule: RuleId, before: TreeSpec | null, after: TreeSpec): string[] =>
  judged(before, after)
    .filter((finding) => finding.rule === rule)
    .map(line);

export function line(finding: AnyFinding): string {
  if (finding.novelty === 'new') return `${finding.severity} ${finding.path}`;
  return `existing ${finding.evidence.count}: ${finding.evidence.examples.join(', ')}`;
}

/** The evidence of what is new. */
export function evidence<R extends RuleId>(rule: R, before: TreeSpec | null, after: TreeSpec): Evidence[R][] {
  return judged(before, after).flatMap((finding) =>
    isFindingOf(finding, rule) ? [finding.evidence as Evidence[R]] : [],
  );
}

import type { Heading, Message, Rule } from './rule.ts';
import { type Evidence, type RuleId, rules } from './table.ts';

export const ruleIds = rules.map(({ id }) => id);

/** Ids that come from outside are checked against `ruleIds` first. */
export function ruleOf(id: string): Rule {
  const rule: Rule | undefined = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
}

/** Something new that this rule has found, with its evidence. A report that somebody else wrote may have anything in there. */
export const isFindingOf = <R extends RuleId, F extends Found>(
  finding: F,
  rule: R,
): finding is F & { readonly rule: R; readonly novelty: 'new'; readonly evidence: Evidence[R] } =>
  finding.rule === rule && finding.novelty === 'new';

interface Found {
  readonly rule: string;
  readonly novelty: 'new' | 'existing';
  readonly evidence: object;
}

/** The reason why it fired, by which its messages are called. */
export function reasonOf({ rule: id, evidence }: Pick<Found, 'rule' | 'evidence'>): string {
  const { messages, reason } = ruleOf(id);
  const named = reason?.(evidence) ?? ('reason' in evidence ? evidence.reason : null);
  const [first = ''] = Object.keys(messages);
  return typeof named === 'string' && Object.hasOwn(messages, named) ? named : first;
}

/** The words for the reason of something new. */
export const messageOf = (finding: Pick<Found, 'rule' | 'evidence'>): Message =>
  ruleOf(finding.rule).messages[reasonOf(finding)] as Message;

/** Of the reason, or else of the rule. */
export function headingOf(finding: Found): Heading {
  const rule = ruleOf(finding.rule);
  return finding.novelty === 'new' ? { ...rule, ...messageOf(finding) } : rule;
}

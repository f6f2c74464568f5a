import type { Evidence, RuleId } from '../model/evidence.ts';
import type { Severity } from '../model/finding.ts';
import type { RuleOptions } from '../model/policy.ts';
import type { Facts } from './facts.ts';

/** Looks for one harm. It picks the facts it needs and says what it has seen; it words nothing and decides nothing. */
export type Rule<R extends RuleId> = (facts: Facts, options: RuleOptions<R>) => Iterable<Draft<R>>;

export type Draft<R extends RuleId> = NewDraft<R> | ExistingDraft;

export interface NewDraft<R extends RuleId> {
  readonly novelty: 'new';
  readonly severity: Severity;
  readonly path: string | null;
  readonly evidence: Evidence[R];
  /** Tells apart what one rule has to say more than once about one path; stays the same from release to release. */
  readonly key?: string;
}

/** One thing that the last release had already; all of a rule become one note. */
interface ExistingDraft {
  readonly novelty: 'existing';
  readonly example: string;
  /** Where a finding about it would stand. */
  readonly path: string;
}

export const existing = (path: string, example = path): ExistingDraft => ({
  novelty: 'existing',
  example,
  path,
});

import type { RuleId } from '../../model/evidence.ts';
import type { RuleOptions } from '../../model/policy.ts';

/** What a rule is about, for those who ask; title and harm are those of its findings. */
interface Explanation<R extends RuleId> {
  /** When it fires and how loud it is by default. */
  readonly looksFor: string;
  /** An accident of the kind. */
  readonly example: string;
  /** What it keeps quiet about on purpose. */
  readonly ignores: string;
  readonly fix: string;
  readonly accept: string;
  readonly options: { readonly [O in keyof RuleOptions<R>]: RuleOption };
}

export interface RuleOption {
  readonly default: number;
  readonly unit: 'bytes' | 'percent';
  readonly meaning: string;
}

export type Explanations<R extends RuleId> = { readonly [K in R]: Explanation<K> };

/** What holds for every rule that judges against the last release. */
export const acceptOnce =
  'A waiver with the reason, for the release that is meant to have it. From then on it is in the baseline, and is noted without stopping anything.';
export const acceptWarning =
  'Nothing needs to be done: a warning stops a release only where "fail-on" is "warning", and the next release has it in its baseline.';

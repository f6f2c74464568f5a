import type { Evidence, RuleId } from '../../model/evidence.ts';
import type { Origin } from '../../model/inclusion.ts';
import { grouped } from '../../text/amounts.ts';

/** What a rule says. Names and values inside are made visible here; whoever prints the sentence need not know which part was hostile. */
interface Wording<R extends RuleId> {
  /** What the group of its findings is called. */
  readonly title: string;
  /** Why it matters, in one sentence. */
  readonly harm: string;
  /** How such a thing gets into a package, in one sentence. */
  readonly origin: string;
  /** What is new: never the path, which stands beside it. */
  readonly message: (evidence: Evidence[R], path: string | null) => string;
  /** What removes it, with the line to paste where there is one. */
  readonly fix: (evidence: Evidence[R], path: string | null, origin: Origin | null) => string;
  /** What the baseline had already. */
  readonly existing: (count: number) => string;
}

export type Words<R extends RuleId> = { readonly [K in R]: Wording<K> };

/** `3 source maps were in the last release already.` */
export const already =
  (one: string, many = `${one}s`) =>
  (count: number): string =>
    count === 1
      ? `1 ${one} was in the last release already.`
      : `${grouped(count)} ${many} were in the last release already.`;

import type { Verdict } from './model/finding.ts';
import type { Policy } from './model/policy.ts';

/** Of several packages the worst counts: failed before undecided, since a failure is an answer. */
export function exitCodeOf(verdict: Verdict, mode: Policy['mode']): 0 | 1 | 3 {
  if (verdict === 'undecided') return 3;
  return verdict === 'fail' && mode === 'enforce' ? 1 : 0;
}

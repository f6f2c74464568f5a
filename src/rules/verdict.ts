import type { Finding, Verdict } from '../model/finding.ts';
import type { FailOn } from '../model/policy.ts';

/** Notes, waived findings and what the base branch has too never raise it. Under `never` it is what it would be with `error`: then it blocks nothing. */
export function verdictOf(
  findings: readonly Pick<Finding, 'severity' | 'waived' | 'onBase'>[],
  failOn: FailOn,
): 'pass' | 'warn' | 'fail' {
  let verdict: 'pass' | 'warn' = 'pass';
  for (const { severity, waived, onBase } of findings) {
    if (waived !== null || onBase === true || severity === 'note') continue;
    if (failOn === 'warning' || severity === 'error') return 'fail';
    verdict = 'warn';
  }
  return verdict;
}

/** Of several packages. Of none nothing is known. */
export function joinVerdicts(verdicts: readonly Verdict[]): Verdict {
  for (const worst of ['fail', 'undecided', 'warn', 'pass'] as const)
    if (verdicts.includes(worst)) return worst;
  return 'undecided';
}

/** What somebody has to look at: new, and waived by nobody. */
export const isActionable = ({ novelty, waived }: Pick<Finding, 'novelty' | 'waived'>): boolean =>
  novelty === 'new' && waived === null;

/** What counts: of a pull request, what it brings itself. */
export const isOwn = (finding: Pick<Finding, 'novelty' | 'waived' | 'onBase'>): boolean =>
  isActionable(finding) && finding.onBase !== true;

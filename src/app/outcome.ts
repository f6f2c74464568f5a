import type { Policy } from '../model/policy.ts';
import type { PackageReport, Report } from '../model/report.ts';
import { joinVerdicts } from '../rules/verdict.ts';
import { tool } from '../text/tool.ts';

/**
 * Of several packages the worst counts: failed before undecided, since a failure is an answer. A package that is judged with
 * `fail-on: never` blocks nothing. The policies stand in the order of the packages.
 */
export function exitCodeOf(
  packages: readonly Pick<PackageReport, 'verdict'>[],
  policies: readonly (Policy | null)[],
  skipped: Report['skipped'] = [],
): 0 | 1 | 3 {
  if (packages.length === 0 && skipped.length > 0) return 0;
  const counted = packages.map(({ verdict }, index) =>
    verdict === 'fail' && policies[index]?.failOn === 'never' ? 'warn' : verdict,
  );
  const worst = joinVerdicts(counted);
  return worst === 'undecided' ? 3 : worst === 'fail' ? 1 : 0;
}

/** What several packages come to. Where all were left out on purpose, nothing is wrong. */
export const reportOf = (
  packages: readonly PackageReport[],
  durationMs: number,
  skipped: Report['skipped'] = [],
): Report => ({
  schemaVersion: 1,
  tool,
  verdict:
    packages.length === 0 && skipped.length > 0
      ? 'pass'
      : joinVerdicts(packages.map(({ verdict }) => verdict)),
  packages,
  skipped,
  stats: { durationMs: Math.round(durationMs) },
});

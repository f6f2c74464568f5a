import type { Policy } from '../model/policy.ts';
import type { PackageReport } from '../model/report.ts';
import { plural } from '../text/amounts.ts';

/**
 * What is said where packages failed and `fail-on: never` let them pass: one line of our own words and numbers; null where there is
 * nothing to say. The policies stand in the order of the packages.
 */
export function notBlockingLine(
  packages: readonly Pick<PackageReport, 'verdict'>[],
  policies: readonly (Policy | null)[],
): string | null {
  const isFailed = ({ verdict }: Pick<PackageReport, 'verdict'>): boolean => verdict === 'fail';
  const failed = packages.filter(isFailed).length;
  const excused = packages.filter(
    (each, index) => isFailed(each) && policies[index]?.failOn === 'never',
  ).length;
  if (excused === 0) return null;
  if (excused === failed && packages.some(({ verdict }) => verdict === 'undecided'))
    return 'fail-on is never, so what failed blocks nothing; what is undecided still does.';
  if (excused === failed) return 'fail-on is never: this check would have failed, and blocks nothing.';
  const [they, block] = excused === 1 ? ['it', 'blocks'] : ['they', 'block'];
  return `fail-on is never for ${excused} of ${plural(failed, 'failed package')}: ${they} would have failed this check, and ${block} nothing.`;
}

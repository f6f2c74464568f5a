import type { Policy } from '../model/policy.ts';
import type { PackageReport } from '../model/report.ts';
import { plural } from '../text/amounts.ts';

/**
 * What is said where packages failed and mode report let them pass: one line of our own words and numbers; null where there is nothing
 * to say. The policies stand in the order of the packages.
 */
export function reportModeLine(
  packages: readonly Pick<PackageReport, 'verdict'>[],
  policies: readonly (Policy | null)[],
): string | null {
  const isFailed = ({ verdict }: Pick<PackageReport, 'verdict'>): boolean => verdict === 'fail';
  const failed = packages.filter(isFailed).length;
  const excused = packages.filter(
    (each, index) => isFailed(each) && policies[index]?.mode === 'report',
  ).length;
  if (excused === 0) return null;
  if (excused === failed) return 'Report mode: this check would have failed, and stops nothing.';
  return `Report mode: of ${plural(failed, 'failed package')}, ${excused} would have failed this check and ${excused === 1 ? 'stops' : 'stop'} nothing.`;
}

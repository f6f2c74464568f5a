import type { Policy } from '../model/policy.ts';
import type { PackageReport } from '../model/report.ts';
import { isOwn } from '../rules/verdict.ts';
import { plural } from '../text/amounts.ts';
import { somePackages } from '../text/names.ts';
import { titleNamed } from './package-view.ts';

type Judged = Pick<PackageReport, 'name' | 'verdict' | 'causes' | 'findings'>;

/**
 * What is said where packages failed and `fail-on: never` let them pass, with what a team needs to know before it enforces: how many, and
 * by which rules. Where others fail the check all the same, it names those that do not. Null where there is nothing to say. The policies
 * stand in the order of the packages.
 */
export function notBlockingLine(
  packages: readonly Judged[],
  policies: readonly (Policy | null)[],
): string | null {
  const excused = packages.filter(
    ({ verdict }, index) => verdict === 'fail' && policies[index]?.failOn === 'never',
  );
  if (excused.length === 0) return null;
  const failed = packages.filter(({ verdict }) => verdict === 'fail').length;
  const isOne = excused.length === 1;
  const others = packages.some(({ verdict }) => verdict === 'undecided')
    ? ' What is undecided still blocks.'
    : '';
  if (excused.length === failed) {
    const because = `${isOne ? 'It blocks' : 'They block'} nothing, because fail-on is never.`;
    return `Would have failed: ${plural(excused.length, 'package')}, ${errorsOf(excused)}. ${because}${others}`;
  }
  const names = excused.map(({ name }) => name ?? 'a package without a name');
  const which = `${somePackages(names, titleNamed, 5)}, with ${errorsOf(excused)}`;
  return `Of ${failed} failed packages, ${excused.length} ${isOne ? 'blocks' : 'block'} nothing, because fail-on is never for ${isOne ? 'it' : 'them'}: ${which}.${others}`;
}

/** `5 errors (3 source-map, 2 secret)`, most first. */
function errorsOf(packages: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const { causes, findings } of packages) {
    const own = new Set(findings.filter(isOwn).map(({ fingerprint }) => fingerprint));
    for (const { severity, rules, findings: all } of causes) {
      const [rule = ''] = rules;
      if (severity === 'error' && all.some((each) => own.has(each)))
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  return `${plural(total, 'error')} (${sorted.map(([rule, count]) => `${count} ${rule}`).join(', ')})`;
}

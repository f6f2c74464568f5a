import type { Policy } from '../model/policy.ts';
import type { PackageReport } from '../model/report.ts';
import { isOwn } from '../rules/verdict.ts';
import { plural } from '../text/amounts.ts';

type Judged = Pick<PackageReport, 'verdict' | 'causes' | 'findings'>;

/**
 * What is said where packages failed and `fail-on: never` let them pass, with what a team needs to know before it enforces: how many, and
 * by which rules. Words and numbers of ours alone; null where there is nothing to say. The policies stand in the order of the packages.
 */
export function notBlockingLine(
  packages: readonly Judged[],
  policies: readonly (Policy | null)[],
): string | null {
  const excused = packages.filter(
    ({ verdict }, index) => verdict === 'fail' && policies[index]?.failOn === 'never',
  );
  if (excused.length === 0) return null;
  const isAll = packages.filter(({ verdict }) => verdict === 'fail').length === excused.length;
  const [they, block, them] = excused.length === 1 ? ['It', 'blocks', 'it'] : ['They', 'block', 'them'];
  const because = `${they} ${block} nothing, because fail-on is never${isAll ? '' : ` for ${them}`}.`;
  const others = packages.some(({ verdict }) => verdict === 'undecided')
    ? ' What is undecided still blocks.'
    : '';
  return `Would have failed: ${plural(excused.length, 'package')}, ${errorsOf(excused)}. ${because}${others}`;
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

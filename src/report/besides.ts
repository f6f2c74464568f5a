import type { PackageReport, Report } from '../model/report.ts';
import { plural } from '../text/amounts.ts';
import { groupBy } from '../text/group-by.ts';
import { somePackages } from '../text/names.ts';

type Named = (text: string) => string;

/** Below the packages: what was not checked, what is new or gone, and what all of it is compared with. Null where there is nothing. */
export const besides = (report: Report, named: Named): string | null =>
  [skippedTold(report.skipped), ...newAndGone(report, named), report.base].filter(Boolean).join(' ') || null;

const mostNames = 20;

/** Of more packages than anybody reads one by one, those that were never published; and those that are no more. */
function newAndGone({ packages, skipped }: Report, named: Named): string[] {
  const isNew = ({ baseline, verdict }: PackageReport): boolean =>
    baseline?.reason === 'first-publish' && verdict !== 'undecided';
  const names = packages.filter(isNew).flatMap(({ name: its }) => its ?? []);
  const bySource = (why: string) =>
    groupBy(
      skipped.filter(({ reason }) => reason === why),
      ({ source }) => source,
    );
  const now = new Set(packages.map(({ name: its, candidate }) => `${its} ${candidate?.version}`));
  const some = (of: readonly string[]): string => somePackages(of, named, mostNames);
  const all = (of: Report['skipped']): string => some(of.flatMap(({ name: its }) => its ?? []));
  return [
    ...(packages.length > mostNames && names.length > 0 && names.length < packages.length
      ? [`Never published before: ${some(names)}.`]
      : []),
    ...[...bySource('gone')].map(([source, of]) => `Gone, and still in the report of ${source}: ${all(of)}.`),
    ...[...bySource('dropped')].map(([source, of]) =>
      now.has(source)
        ? `Gone, and ${named(source)} still needs ${of.length === 1 ? 'it' : 'them'}: ${all(of)}.`
        : `Gone since ${named(source)}: ${all(of)}.`,
    ),
  ];
}

/** Numbers and words of ours alone. */
function skippedTold(skipped: Report['skipped']): string | null {
  const count = (reason: RegExp): number => skipped.filter((each) => reason.test(each.reason)).length;
  const told: readonly (readonly [amount: number, one: string, many: string])[] = [
    [count(/^private$/), 'private package', 'private packages'],
    [count(/^unversioned$/), 'package without a name or version', 'packages without a name or version'],
    [count(/^only$/), 'package that you left out', 'packages that you left out'],
    [count(/^unknown$/), 'project that is no package here', 'projects that are no packages here'],
    [count(/^shard /), 'package in another shard', 'packages in other shards'],
  ];
  const some = told.filter(([amount]) => amount > 0);
  return some.length === 0 ? null : `Not checked: ${some.map((each) => plural(...each)).join(', ')}.`;
}

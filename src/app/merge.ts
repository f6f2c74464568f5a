import { defaultPolicy } from '../config/default-policy.ts';
import { undecided, usageError } from '../model/errors.ts';
import type { Policy } from '../model/policy.ts';
import type { PackageReport, Report, Skipped } from '../model/report.ts';
import { undecidedPackage } from '../report/package-report.ts';
import { groupBy } from '../text/group-by.ts';
import { name, someOf } from '../text/names.ts';
import { tool } from '../text/tool.ts';
import { reportOf } from './outcome.ts';

export interface ShardReport {
  /** As the user named it. */
  readonly file: string;
  readonly report: Report;
}

interface Merged {
  readonly report: Report;
  /** As `check` has them: what is in a report does not say what it was judged by. */
  readonly policies: readonly (Policy | null)[];
}

export function merge(shards: readonly ShardReport[], { blocks }: { readonly blocks: boolean }): Merged {
  const report = mergeReports(shards);
  const policy: Policy | null = blocks ? null : { ...defaultPolicy, failOn: 'never' };
  return { report, policies: report.packages.map(() => policy) };
}

/** One report of several shards. What a shard left to another one must be in the report of that one, and in no second one. */
export function mergeReports(shards: readonly ShardReport[]): Report {
  requireAlike(shards);
  const packages = [...groupBy(placed(shards), ({ each }) => keyOf(each)).values()];
  const checked = packages.flatMap(([{ each }]) => each);
  const left = shards.flatMap(({ report }) => report.skipped);
  const others = left.filter(({ reason }) => !isElsewhere(reason));
  return reportOf(
    [...checked.sort(byName), ...doubled(packages), ...missing(left, checked)],
    Math.max(...shards.map(({ report }) => report.stats.durationMs)),
    [...new Map(others.map((each) => [JSON.stringify(each), each])).values()],
  );
}

const isElsewhere = (reason: string): boolean => reason.startsWith('shard ');

interface Placed {
  readonly file: string;
  readonly each: PackageReport;
}

const placed = (shards: readonly ShardReport[]): Placed[] =>
  shards.flatMap(({ file, report }) => report.packages.map((each) => ({ file, each })));

/** Two folders may have a package of one name. */
const keyOf = ({ name: named, candidate }: PackageReport): string =>
  JSON.stringify([named, candidate?.source]);

function byName(a: PackageReport, b: PackageReport): number {
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Other versions judge otherwise, and another number of shards divides the packages otherwise. */
function requireAlike(shards: readonly ShardReport[]): void {
  const [first] = shards;
  for (const { file, report } of shards) {
    const [one, other] = [first?.report.tool.version ?? '', report.tool.version];
    if (one !== other)
      throw usageError(
        'mixed-reports',
        `${first?.file} was written by version ${one} and ${file} by version ${other}: let all shards use the same version.`,
      );
  }
  if (first !== undefined && first.report.tool.version !== tool.version)
    throw usageError(
      'mixed-reports',
      `${first.file} was written by version ${first.report.tool.version}, and this is ${tool.version}: let the shards and what merges them use the same version.`,
    );
  const counts = new Set(
    shards.flatMap(({ report }) => report.skipped.flatMap(({ reason }) => countOf(reason) ?? [])),
  );
  if (counts.size > 1)
    throw usageError(
      'mixed-reports',
      `The reports are of checks in ${[...counts].join(' and ')} shards: merge those of one run.`,
    );
}

const countOf = (reason: string): string | null => /^shard \d+\/(\d+)$/.exec(reason)?.[1] ?? null;

/** Which of two reports counts, nobody knows. */
function doubled(packages: readonly (readonly Placed[])[]): PackageReport[] {
  const several = packages.filter(({ length }) => length > 1);
  const groups = groupBy(several, (found) => found.map(({ file }) => file).join(', '));
  return [...groups].map(([files, found]) =>
    undecidedPackage(
      { name: null, version: null, source: files },
      undecided(
        'doubled-shard',
        `${files} are reports of the same packages, such as ${titleOf(found[0][0]?.each)}: merge one of them.`,
      ),
    ),
  );
}

const titleOf = (each: PackageReport | undefined): string =>
  name(each?.name ?? each?.candidate?.source ?? '');

/** What one shard has left to another that has no report, or whose report does not have it. */
function missing(left: readonly Skipped[], checked: readonly PackageReport[]): PackageReport[] {
  const names = new Set(checked.map((each) => each.name));
  const sources = checked.flatMap(({ candidate }) => candidate?.source ?? []);
  const isThere = ({ name: named, source }: Skipped): boolean =>
    named === null
      ? sources.some((each) => each === source || each.startsWith(`${source} (`))
      : names.has(named);
  const lost = left.filter((each) => isElsewhere(each.reason) && !isThere(each));
  return [...groupBy(lost, ({ reason }) => reason)].map(([shard, found]) => {
    const titles = [...new Set(found.map((each) => name(each.name ?? each.source)))];
    return undecidedPackage(
      { name: null, version: null, source: shard },
      undecided(
        'missing-shard',
        `No report has ${someOf(titles, titles.length)}, which ${shard} was to check: run that shard again, and merge its report too.`,
      ),
    );
  });
}

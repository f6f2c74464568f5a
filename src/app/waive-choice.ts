import { type PackgateError, undecided, usageError } from '../model/errors.ts';
import type { PackageReport, Report, ReportedFinding } from '../model/report.ts';
import { holdsTo, type Suggested, sizeIn, suggestedWaiver, withRoom } from '../report/acceptance.ts';
import { ruleOf } from '../rules/lookup.ts';
import { globMatcher } from '../text/glob.ts';
import { groupBy } from '../text/group-by.ts';

/** What is to be accepted, as the user calls it. */
export type WaiverTarget =
  /** The id of a cause, or the fingerprint of one finding. */
  | { readonly id: string }
  /** A path as reports show it, or a glob. */
  | { readonly rule: string; readonly path: string };

export interface Chosen {
  readonly report: PackageReport;
  readonly waiver: Suggested;
  readonly findings: readonly ReportedFinding[];
  /** The largest of them, in bytes; null where the waiver holds to no size. */
  readonly size: number | null;
}

export const isWaivable = (rule: string): boolean => ruleOf(rule).waiver !== null;
export const notWaivable = (rule: string): string =>
  `A waiver cannot accept what ${rule} finds: "packgate explain ${rule}" shows what helps`;

/** The waivers that cover what is meant, of every package in which it was found. A waiver of nothing would be a finding itself. */
export function chosenWaivers(report: Report, target: WaiverTarget): Chosen[] {
  const chosen = report.packages.flatMap((each) => ofPackage(each, target));
  if (chosen.length === 0) throw nothingFound(report, target);
  const names = new Set(chosen.map(({ report: { name } }) => name));
  if (names.size > 1)
    throw usageError(
      'several-packages',
      `It was found in ${[...names].join(' and in ')}: run packgate waive in the folder of the package that you mean.`,
    );
  return chosen;
}

function ofPackage(report: PackageReport, target: WaiverTarget): Chosen[] {
  const open = report.findings.filter(({ novelty, rule }) => novelty === 'new' && isWaivable(rule));
  if ('id' in target)
    return together(
      open.filter(({ fingerprint, cause }) => fingerprint === target.id || cause === target.id),
      report,
    );
  const ofRule = open.filter(({ rule }) => rule === target.rule);
  const named = ofRule.filter(({ path }) => bare(path ?? '.') === bare(target.path));
  if (named.length > 0) return each(named, report);
  const matches = globMatcher(target.path);
  const found = ofRule.filter(({ path }) => matches(path ?? '.'));
  if (found.length === 0) return [];
  // A glob is the user's own target for more than one path: it holds to a size, and to no single finding.
  const size = holdsTo(target.rule, 'size') ? largest(found, report) : null;
  const waiver = {
    rules: [target.rule],
    path: target.path,
    maxSize: size === null ? null : withRoom(size),
    fingerprints: [],
  };
  return [{ report, waiver, findings: found, size }];
}

/** One waiver for all of them. */
function together(findings: readonly ReportedFinding[], report: PackageReport): Chosen[] {
  const waiver = suggestedWaiver(findings, report);
  const size = waiver === null || waiver.maxSize === null ? null : largest(findings, report);
  return waiver === null ? [] : [{ report, findings, size, waiver }];
}

/** One waiver for one path; for each finding there where a waiver holds to the very finding. */
function each(findings: readonly ReportedFinding[], report: PackageReport): Chosen[] {
  const groups = groupBy(findings, ({ path, rule, fingerprint }) =>
    JSON.stringify([path, holdsTo(rule, 'finding') ? fingerprint : null]),
  );
  return [...groups.values()].flatMap((group) => together(group, report));
}

function largest(findings: readonly ReportedFinding[], report: PackageReport): number | null {
  const sizes = findings.map((finding) => sizeIn(finding, report)).filter((size) => size !== null);
  return sizes.length === 0 ? null : sizes.reduce((most, size) => Math.max(most, size));
}

const bare = (path: string): string => path.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/]|^\/)\/+$/, '');

function nothingFound(report: Report, target: WaiverTarget): PackgateError {
  const open = report.packages.find(({ problem }) => problem !== null);
  if (open?.problem)
    return undecided(
      open.problem.code,
      `The package could not be checked, so there is nothing to accept: ${open.problem.message}`,
    );
  const all = report.packages.flatMap(({ findings }) => findings);
  const meant = (one: ReportedFinding): boolean =>
    'id' in target ? one.fingerprint === target.id || one.cause === target.id : one.rule === target.rule;
  const same = all.filter(meant);
  const unwaivable = 'id' in target ? same.find(({ rule }) => !isWaivable(rule)) : undefined;
  if (unwaivable !== undefined) return usageError('nothing-to-waive', `${notWaivable(unwaivable.rule)}.`);
  if (same.length > 0 && same.every(({ novelty }) => novelty === 'existing'))
    return usageError(
      'nothing-to-waive',
      'The last release had it too: it is a note, does not fail the check and needs no waiver.',
    );
  const what = 'id' in target ? `called ${target.id}` : `of ${target.rule} at ${target.path}`;
  const paths = same.filter(({ novelty }) => novelty === 'new').map(({ path }) => path ?? '.');
  const there =
    paths.length === 0
      ? 'Look at the report of packgate check'
      : `There is one at ${paths.slice(0, 3).join(', ')}`;
  return usageError(
    'nothing-to-waive',
    `There is no problem ${what}. ${there}, or name the candidate behind it.`,
  );
}

import type { FieldChange } from '../model/comparison.ts';
import type { Approval, Verdict } from '../model/finding.ts';
import type { ChangedText, PackageReport, ReportedFinding } from '../model/report.ts';
import { isFindingOf } from '../rules/lookup.ts';
import { percent, plural } from '../text/amounts.ts';
import { groupBy } from '../text/group-by.ts';
import { excerpt, name } from '../text/names.ts';
import { visibleCut } from '../text/visible.ts';
import { type WaiverPlace, waiverPlace } from './acceptance.ts';
import { type CauseView, causeViews, countsOf, pathOf } from './cause-view.ts';
import { changesTold, type SizeRow, sizeRows } from './changes.ts';

export interface PackageView
  extends Pick<PackageReport, 'verdict' | 'candidate' | 'baseline' | 'changes' | 'files'> {
  readonly name: string | null;
  readonly word: string;
  /** `@acme/cli 2.1.88`; where not even that is known, what the user asked for. */
  readonly subject: string;
  /** `compared with 2.1.87`; empty where nobody came to compare. `named` writes what comes from a package. */
  readonly compared: (named?: (text: string) => string) => string;
  /** `same version as published; not raised yet`; null where the version is new. */
  readonly published: string | null;
  /** Without one, everything is new, and nothing has changed. */
  readonly hasBaseline: boolean;
  readonly problem: ProblemView | null;
  /** What is new and not waived, in the order in which a reader should look at it. */
  readonly causes: readonly CauseView[];
  /** `2 errors, 1 warning`; empty where there are none. */
  readonly counts: string;
  /** Where the waivers of the causes belong. */
  readonly waiverPlace: WaiverPlace;
  /** What the base branch has too. */
  readonly onBase: OnBase;
  /** What the last release had already. */
  readonly known: readonly ReportedFinding[];
  /** What is new and waived. */
  readonly waived: readonly ReportedFinding[];
  readonly sizes: readonly SizeRow[];
  /** `13 changes: 1 added, 12 changed` */
  readonly changed: string;
  /** `largest changes (of 13 changes: 1 added, 12 changed)`, `largest files` */
  readonly largest: string;
  /** Small texts that changed. */
  readonly texts: readonly ChangedText[];
  /** The fields of package.json that differ. */
  readonly fields: readonly FieldChange[];
}

interface OnBase {
  readonly causes: readonly CauseView[];
  /** `already on main: 2 errors, 1 warning`; empty where there is nothing. */
  readonly told: string;
}

/** A sentence or two of ours around what a registry or a script said, which may be many lines long. */
export interface ProblemView {
  readonly code: string;
  readonly message: string;
  readonly lines: readonly string[];
  /** How many lines are left out. */
  readonly more: number;
}

export const verdicts = {
  fail: { word: 'FAIL', counted: 'failed' },
  undecided: { word: 'UNDECIDED', counted: 'undecided' },
  warn: { word: 'WARN', counted: 'with warnings' },
  pass: { word: 'PASS', counted: 'passed' },
} as const satisfies { readonly [V in Verdict]: object };

export const verdictsWorstFirst = Object.keys(verdicts) as Verdict[];

export const wordOf = (verdict: Verdict): string => verdicts[verdict].word;

export function packageView(report: PackageReport, isOneOfMany = false): PackageView {
  const { verdict, candidate, baseline, changes, findings } = report;
  const hasBaseline = baseline !== null && baseline.version !== null;
  const all = causeViews(report);
  const causes = all.filter((each) => !each.onBase);
  const onBase = all.filter((each) => each.onBase);
  const { called = 'the base branch' } = report.base ?? {};
  const changed = changesTold(changes);
  return {
    name: report.name,
    verdict,
    word: wordOf(verdict),
    candidate,
    baseline,
    subject: subjectOf(report),
    compared: (named = titleNamed) => comparedWith(report, named),
    published: publishedTold(report),
    hasBaseline,
    problem: problemOf(report),
    causes,
    counts: countsOf(causes),
    waiverPlace: waiverPlace(report, isOneOfMany),
    onBase: { causes: onBase, told: onBase.length === 0 ? '' : `already on ${called}: ${countsOf(onBase)}` },
    known: findings.filter(({ novelty }) => novelty === 'existing'),
    waived: findings.filter(({ novelty, waived }) => novelty === 'new' && waived !== null),
    sizes: sizeRows(baseline, candidate, report.base).map((row) => ({
      ...row,
      limit: limitOf(row, findings),
    })),
    changes,
    ...(report.files && { files: report.files }),
    changed,
    largest: hasBaseline ? `largest changes (of ${changed})` : 'largest files',
    texts: report.texts ?? [],
    fields: hasBaseline ? report.manifest : [],
  };
}

/** The limit stands beside the size: the cause of a growth may have its title from another rule. */
function limitOf({ what }: SizeRow, findings: readonly ReportedFinding[]): string {
  for (const each of findings)
    if (isFindingOf(each, 'package-growth') && each.waived === null && each.evidence.measure === what)
      return each.evidence.limit === undefined ? '' : `limit +${percent(each.evidence.limit)}`;
  return '';
}

/** `do not publish @acme/cli 2.1.88`; `named` writes what comes from a package as its destination takes it. */
export function advice(view: PackageView, named: (text: string) => string): string {
  const { verdict, causes, onBase } = view;
  const subject = named(view.subject);
  const passed = onBase.told === '' ? `${subject} looks good` : `nothing new in ${subject} (${onBase.told})`;
  const warnings = plural(causes.filter(({ severity }) => severity === 'warning').length, 'warning');
  const said = {
    fail: `do not publish ${subject}`,
    undecided: `could not check ${subject}`,
    warn: `${subject} has ${warnings}`,
    pass: passed,
  };
  return said[verdict];
}

function subjectOf({ name: named, candidate }: PackageReport): string {
  if (named === null) return candidate?.source ?? 'a package';
  const version = candidate?.version ?? null;
  return version === null ? named : `${named} ${version}`;
}

/** A name may have 214 characters, and a version follows it. */
export const longestTitle = 300;

/** As a sentence has it. */
export const titleNamed = (named: string): string => visibleCut(named, longestTitle);

/** `@acme/cli 2.1.88, compared with 2.1.87`; `named` writes what comes from a package as its destination takes it. */
export function headline(
  { subject, compared }: PackageView,
  named: (text: string) => string = titleNamed,
): string {
  const rest = compared(named);
  return `${named(subject)}${rest === '' ? '' : `, ${rest}`}`;
}

function comparedWith(report: PackageReport, named: (text: string) => string): string {
  const { baseline, verdict } = report;
  if (baseline === null) return '';
  const there = publishedTold(report);
  const isSame = baseline.reason === 'same-version' || baseline.reason === 'already-published';
  if (there !== null && isSame) return there;
  const rest = there === null ? '' : `, ${there}`;
  if (baseline.version !== null) return `compared with ${named(baseline.version)}${rest}`;
  if (verdict === 'undecided') return '';
  return baseline.reason === 'first-publish'
    ? 'first release, nothing to compare with'
    : `not compared with any release${rest}`;
}

/** What there is to know of a version that the registry has already; null where it has none, or where a finding says it. */
function publishedTold(report: PackageReport): string | null {
  const { baseline, candidate } = report;
  if (baseline?.reason === 'same-version') return 'same version as published; not raised yet';
  if (!isPublished(report)) return null;
  const isSame = baseline !== null && baseline.sha256 !== null && baseline.sha256 === candidate?.sha256;
  return isSame
    ? 'already published with the same bytes; nothing to publish'
    : 'already published; nothing to publish';
}

/** The verdict allows it, and there is nothing to publish all the same. What was taken from a registry is published by its name. */
const isPublished = ({ name, verdict, candidate, publish }: PackageReport): boolean =>
  publish === false &&
  (verdict === 'pass' || verdict === 'warn') &&
  candidate?.source !== `${name}@${candidate?.version}`;

const mostLines = 40;

function problemOf({ problem }: PackageReport): ProblemView | null {
  if (problem === null) return null;
  const lines = problem.message.split(/\r?\n/).map((line) => line.replace(/^ +/, ''));
  return { ...problem, lines: lines.slice(0, mostLines), more: Math.max(lines.length - mostLines, 0) };
}

/** What is to be said wherever a verdict would stand. */
export const countsAsFailure = 'Undecided counts as a failure';

/** What is waived, a line for what one waiver covers of one rule; `more` counts the findings that are left out. */
export function waivedTold({ waived }: PackageView, limit: number): { lines: string[]; more: number } {
  const told = [...groupBy(waived, ({ rule, waived: by }) => `${rule} ${by?.source}`).values()];
  return {
    lines: told.slice(0, limit).map(waiverTold),
    more: told.slice(limit).reduce((sum, { length }) => sum + length, 0),
  };
}

/** `, commit 1a2b3c4d of 2026-05-01`, where the history of the configuration is there. */
export const approvedIn = (approval: Approval | null): string =>
  approval === null ? '' : `, commit ${approval.commit.slice(0, 8)} of ${approval.date}`;

/** `error large-file dist/a.bin: "the model" (until 2027-01-31, .github/packgate.yml:9, commit 1a2b3c4d of 2026-05-01)` */
function waiverTold([first, ...rest]: readonly [ReportedFinding, ...ReportedFinding[]]): string {
  const { rule, severity, waived } = first;
  const { reason = '', expires = null, source = '', approval = null } = waived ?? {};
  const path = pathOf(first);
  const what = path === null ? 'of the package' : name(path);
  const others = rest.length > 0 ? ` and ${plural(rest.length, 'other')}` : '';
  const until = expires === null ? '' : `until ${name(expires)}, `;
  return `${severity} ${rule} ${what}${others}: ${excerpt(reason)} (${until}${name(source)}${approvedIn(approval)})`;
}

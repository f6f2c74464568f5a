import type { FieldChange } from '../model/comparison.ts';
import type { Severity, Verdict } from '../model/finding.ts';
import type { CauseEdit, CauseReport, PackageReport, Report, ReportedFinding } from '../model/report.ts';
import { headingOf, isFindingOf, ruleOf } from '../rules/lookup.ts';
import { grouped, plural } from '../text/amounts.ts';
import { groupBy } from '../text/group-by.ts';
import { excerpt, name, someOf } from '../text/names.ts';
import { visibleCut } from '../text/visible.ts';
import { entryLine, suggestedWaiver, waiveCommand, waiverPlace } from './acceptance.ts';
import { changesTold, type SizeRow, sizeRows } from './changes.ts';

/** What a report says, whatever the format: each only lays it out, and escapes what comes from a package as its destination needs it. */
export interface View {
  readonly verdict: Verdict;
  readonly word: string;
  /** `12 packages: 1 failed, 2 undecided, 9 passed` */
  readonly summary: string;
  /** In the order of the report. */
  readonly packages: readonly PackageView[];
  readonly worstFirst: readonly PackageView[];
  /** What is to be looked at, the worst first: packages with the same causes, or the same problem, stand for one another. */
  readonly alike: readonly (readonly [PackageView, ...PackageView[]])[];
  /** Null where there are several, or none. */
  readonly only: PackageView | null;
  /** `Not checked: 3 private packages, 12 in other shards.`; null where everything was. */
  readonly skipped: string | null;
}

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
  /** Where the waivers of the causes belong; null where there is nothing to waive. */
  readonly waiverPlace: string | null;
  /** What the last release had already. */
  readonly known: readonly ReportedFinding[];
  /** What is new and waived. */
  readonly waived: readonly ReportedFinding[];
  readonly sizes: readonly SizeRow[];
  /** `13 changes: 1 added, 12 changed` */
  readonly changed: string;
  /** `largest changes (of 13 changes: 1 added, 12 changed)`, `largest files` */
  readonly largest: string;
  /** The fields of package.json that differ. */
  readonly fields: readonly FieldChange[];
}

/** What one edit removes, in words. */
export interface CauseView {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly rules: readonly string[];
  readonly findings: readonly ReportedFinding[];
  readonly files: number;
  /** 0 where it is no question of size. */
  readonly bytes: number;
  /** The places to look at: at most three, those of the words above first. */
  readonly places: readonly CausePlace[];
  /** How many places are left out. */
  readonly more: number;
  /** What removes it. */
  readonly fix: string | null;
  /** Whether a change was tried that removes it, so that `packgate fix` can write it. */
  readonly isFixable: boolean;
  /** Those changes. */
  readonly edits: readonly CauseEdit[];
  /** What could not be read is the problem, and a finding for those who count findings: it need not be said twice. */
  readonly isProblem: boolean;
  /** On a command line; null for what stops nothing. */
  readonly command: string | null;
  /** The item of `waivers`; null where nobody can paste it. */
  readonly entry: string | null;
}

export interface CausePlace {
  /** Null for the package as a whole. */
  readonly path: string | null;
  /** Null where the title has said it all. */
  readonly message: string | null;
}

/** A sentence or two of ours around what a registry or a script said, which may be many lines long. */
export interface ProblemView {
  readonly code: string;
  readonly message: string;
  readonly lines: readonly string[];
  /** How many lines are left out. */
  readonly more: number;
}

const verdicts = {
  fail: { word: 'FAIL', counted: 'failed' },
  undecided: { word: 'UNDECIDED', counted: 'undecided' },
  warn: { word: 'WARN', counted: 'with warnings' },
  pass: { word: 'PASS', counted: 'passed' },
} as const satisfies { readonly [V in Verdict]: object };

const verdictsWorstFirst = Object.keys(verdicts) as Verdict[];

export const wordOf = (verdict: Verdict): string => verdicts[verdict].word;

/** The worst is the lowest. */
export const severityOrder: { readonly [S in Severity]: number } = { error: 0, warning: 1, note: 2 };

export function viewOf(report: Report): View {
  const packages = report.packages.map(packageView);
  const sorted = verdictsWorstFirst.map((verdict) => packages.filter((each) => each.verdict === verdict));
  const counted = verdictsWorstFirst
    .map((verdict, at) => [sorted[at]?.length ?? 0, verdicts[verdict].counted] as const)
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`);
  return {
    verdict: report.verdict,
    word: wordOf(report.verdict),
    summary:
      packages.length === 0
        ? 'no package to check'
        : `${plural(packages.length, 'package')}: ${counted.join(', ')}`,
    packages,
    worstFirst: sorted.flat(),
    alike: alikeIn(sorted.flat().filter(({ verdict }) => verdict !== 'pass')),
    only: packages.length === 1 ? (packages[0] ?? null) : null,
    skipped: skippedTold(report.skipped),
  };
}

/** Ids of causes are those of their paths and rules; in what a packer said stands the folder that it packed. */
function alikeIn(packages: readonly PackageView[]): (readonly [PackageView, ...PackageView[]])[] {
  const signature = ({ verdict, causes, problem, candidate, name: named }: PackageView): string => {
    const own = [named ?? '', candidate?.source ?? ''].filter((each) => each !== '');
    const said = own.reduce((text, each) => text.replaceAll(each, '…'), problem?.message ?? '');
    return JSON.stringify([verdict, causes.map(({ id, title }) => [id, title]), problem?.code ?? null, said]);
  };
  return [...groupBy(packages, signature).values()];
}

/** `The same in @acme/b, @acme/c and 5 more.`; null where there is no other. */
export const sameIn = (others: readonly PackageView[], named: (text: string) => string): string | null =>
  others.length === 0
    ? null
    : `The same in ${someOf(
        others.map(({ subject }) => named(subject)),
        others.length,
        mostNames,
      )}.`;

const mostNames = 20;

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

export function packageView(report: PackageReport): PackageView {
  const { verdict, candidate, baseline, changes, findings } = report;
  const hasBaseline = baseline !== null && baseline.version !== null;
  const causes = causesOf(report);
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
    waiverPlace: causes.some(({ entry }) => entry !== null) ? waiverPlace : null,
    known: findings.filter(({ novelty }) => novelty === 'existing'),
    waived: findings.filter(({ novelty, waived }) => novelty === 'new' && waived !== null),
    sizes: sizeRows(baseline, candidate),
    changes,
    ...(report.files && { files: report.files }),
    changed,
    largest: hasBaseline ? `largest changes (of ${changed})` : 'largest files',
    fields: hasBaseline ? report.manifest : [],
  };
}

/** `do not publish @acme/cli 2.1.88`; `named` writes what comes from a package as its destination takes it. */
export function advice(view: PackageView, named: (text: string) => string): string {
  const { verdict, causes } = view;
  const subject = named(view.subject);
  const warnings = plural(causes.filter(({ severity }) => severity === 'warning').length, 'warning');
  const said = {
    fail: `do not publish ${subject}`,
    undecided: `could not check ${subject}`,
    warn: `${subject} has ${warnings}`,
    pass: `${subject} looks good`,
  };
  return said[verdict];
}

/** `do not publish 2 of 12 packages`: words and numbers of ours alone. */
export function adviceForAll({ verdict, packages }: View): string {
  const all = plural(packages.length, 'package');
  const count = packages.filter((each) => each.verdict === verdict).length;
  const some = count === packages.length ? all : `${grouped(count)} of ${all}`;
  const said = {
    fail: `do not publish ${some}`,
    undecided: `could not check ${some}`,
    warn: `${some} ${count === 1 ? 'has' : 'have'} warnings`,
    pass: `${all} ${packages.length === 1 ? 'looks' : 'look'} good`,
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
  return `already published${isSame ? ' with the same bytes' : ''}; nothing to publish`;
}

/** The verdict allows it, and there is nothing to publish all the same. What was taken from a registry is published by its name. */
const isPublished = ({ name, verdict, candidate, publish }: PackageReport): boolean =>
  publish === false &&
  (verdict === 'pass' || verdict === 'warn') &&
  candidate?.source !== `${name}@${candidate?.version}`;

const mostLines = 40;

function problemOf({ problem }: PackageReport): ProblemView | null {
  if (problem === null) return null;
  const lines = problem.message.split(/\r?\n/);
  return { ...problem, lines: lines.slice(0, mostLines), more: Math.max(lines.length - mostLines, 0) };
}

/** What is to be said wherever a verdict would stand. */
export const countsAsFailure = 'Undecided counts as a failure';

function causesOf(report: PackageReport): CauseView[] {
  const byFingerprint = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
  return report.causes.flatMap((cause) => {
    const findings = cause.findings.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []);
    return findings.length === 0 ? [] : [causeView(cause, findings as [ReportedFinding], report)];
  });
}

const mostPlaces = 3;

/** In a report that somebody else wrote, the command would be a stranger's: it is made anew, and so is the waiver. */
function causeView(
  { id, severity, title, files, bytes, rules, fix }: CauseReport,
  findings: readonly [ReportedFinding, ...ReportedFinding[]],
  report: PackageReport,
): CauseView {
  const [lead] = findings;
  const { why, howItGetsIn } = headingOf(lead);
  const waiver = severity === 'note' ? null : suggestedWaiver(findings, report);
  const places = placesOf(findings);
  const { problem, candidate } = report;
  return {
    id,
    severity,
    title,
    why: `${why} ${howItGetsIn}`,
    rules,
    findings,
    files,
    bytes,
    places: places.slice(0, mostPlaces),
    more: Math.max(places.length - mostPlaces, 0),
    fix: fix?.text ?? null,
    isFixable: (fix?.edits.length ?? 0) > 0,
    edits: fix?.edits ?? [],
    isProblem:
      problem !== null &&
      findings.every((each) => isFindingOf(each, 'hazardous-entry') && each.evidence.code === problem.code),
    command: waiver === null ? null : waiveCommand(id, candidate?.asked ?? ''),
    entry: waiver === null ? null : entryLine(waiver),
  };
}

/** Where a file is the fault, its path says where to look; where something in it is, or in package.json, the sentence does. */
function placesOf(findings: readonly [ReportedFinding, ...ReportedFinding[]]): CausePlace[] {
  const [lead] = findings;
  const { removal, waiver } = ruleOf(lead.rule);
  const isFile = removal === 'kind' || removal === 'path';
  const alike = isFile ? findings : findings.filter(({ rule }) => rule === lead.rule);
  const paths = distinctPaths(alike);
  const isInside = removal === 'stays' && waiver?.holdsTo.includes('finding');
  if (isFile || (paths.length > 1 && !isInside)) return paths.map((path) => ({ path, message: null }));
  const [path = null] = paths;
  return alike.map((each) => ({
    path: isInside ? pathOf(each) : path === 'package.json' ? null : path,
    message: each.message,
  }));
}

/** In their order; a folder is left out where files in it are named. */
export function distinctPaths(findings: readonly ReportedFinding[]): string[] {
  const paths = [...new Set(findings.flatMap((each) => pathOf(each) ?? []))];
  const sorted = paths.toSorted();
  const isEmpty = new Set(
    sorted.filter((path, at) => path.endsWith('/') && !sorted[at + 1]?.startsWith(path)),
  );
  return paths.filter((path) => !path.endsWith('/') || isEmpty.has(path));
}

/** `2 errors, 1 warning` */
export const countsOf = (causes: readonly CauseView[]): string =>
  (Object.keys(severityOrder) as Severity[])
    .map((severity) => [causes.filter((cause) => cause.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => plural(count, severity))
    .join(', ');

/** Null where a finding is about the package as a whole. */
export const pathOf = ({ path }: ReportedFinding): string | null => path || null;

/** What is waived, a line for what one waiver covers of one rule; `more` counts the findings that are left out. */
export function waivedTold({ waived }: PackageView, limit: number): { lines: string[]; more: number } {
  const told = [...groupBy(waived, ({ rule, waived: by }) => `${rule} ${by?.source}`).values()];
  return {
    lines: told.slice(0, limit).map(waiverTold),
    more: told.slice(limit).reduce((sum, { length }) => sum + length, 0),
  };
}

/** `error large-file dist/a.bin: "the model" (until 2027-01-31, .github/packgate.yml:9)` */
function waiverTold([first, ...rest]: readonly [ReportedFinding, ...ReportedFinding[]]): string {
  const { rule, severity, waived } = first;
  const { reason = '', expires = null, source = '' } = waived ?? {};
  const path = pathOf(first);
  const what = path === null ? 'of the package' : name(path);
  const others = rest.length > 0 ? ` and ${plural(rest.length, 'other')}` : '';
  const until = expires === null ? '' : `until ${name(expires)}, `;
  return `${severity} ${rule} ${what}${others}: ${excerpt(reason)} (${until}${name(source)})`;
}

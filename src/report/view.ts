import type { FieldChange } from '../model/comparison.ts';
import type { Severity, Verdict } from '../model/finding.ts';
import type { PackageReport, Report, ReportedFinding } from '../model/report.ts';
import { headingOf, isFindingOf, ruleOf } from '../rules/lookup.ts';
import { isActionable } from '../rules/verdict.ts';
import { plural } from '../text/amounts.ts';
import { groupBy } from '../text/group-by.ts';
import { excerpt, name } from '../text/names.ts';
import { visibleCut } from '../text/visible.ts';
import { acceptance, entryLine, waiverPlace } from './acceptance.ts';
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
  /** Null where there are several, or none. */
  readonly only: PackageView | null;
}

export interface PackageView extends Pick<PackageReport, 'verdict' | 'candidate' | 'baseline' | 'changes'> {
  readonly name: string | null;
  readonly word: string;
  /** `@acme/cli 2.1.88`; where not even that is known, what the user asked for. */
  readonly subject: string;
  /** Null where nobody came to compare; of no version where there is nothing to compare with. */
  readonly comparedWith: { readonly version: string | null } | null;
  /** Without one, everything is new, and nothing has changed. */
  readonly hasBaseline: boolean;
  readonly problem: ProblemView | null;
  /** What is new and not waived, worst first. */
  readonly groups: readonly Group[];
  /** `2 errors, 1 warning`; empty where there are none. */
  readonly counts: string;
  /** Where the waivers of the groups belong; null where there is nothing to waive. */
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

/** Findings that are told together: those of one rule and severity. */
export interface Group {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly findings: readonly ReportedFinding[];
  /** What could not be read is the problem, and a finding for those who count findings: it need not be said twice. */
  readonly isProblem: boolean;
  readonly accept: {
    readonly text: string;
    /** The item of `waivers` for the first of them; null where nobody can paste it. */
    readonly entry: string | null;
    /** On a command line; null for what stops nothing. */
    readonly command: string | null;
  };
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
    summary: `${plural(packages.length, 'package')}: ${counted.join(', ')}`,
    packages,
    worstFirst: sorted.flat(),
    only: packages.length === 1 ? (packages[0] ?? null) : null,
  };
}

export function packageView(report: PackageReport): PackageView {
  const { verdict, candidate, baseline, changes, findings } = report;
  const hasBaseline = baseline !== null && baseline.version !== null;
  const groups = groupsOf(report);
  const changed = changesTold(changes);
  return {
    name: report.name,
    verdict,
    word: wordOf(verdict),
    candidate,
    baseline,
    subject: subjectOf(report),
    comparedWith: hasBaseline || (baseline !== null && verdict !== 'undecided') ? baseline : null,
    hasBaseline,
    problem: problemOf(report),
    groups,
    counts: countsOf(groups),
    waiverPlace: report.problem === null && groups.length > 0 ? waiverPlace : null,
    known: findings.filter(({ novelty }) => novelty === 'existing'),
    waived: findings.filter(({ novelty, waived }) => novelty === 'new' && waived !== null),
    sizes: sizeRows(baseline, candidate),
    changes,
    changed,
    largest: hasBaseline ? `largest changes (of ${changed})` : 'largest files',
    fields: hasBaseline ? report.manifest : [],
  };
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
  { subject, comparedWith }: PackageView,
  named: (text: string) => string = titleNamed,
): string {
  if (comparedWith === null) return named(subject);
  const { version } = comparedWith;
  return `${named(subject)}, compared with ${version === null ? 'nothing' : named(version)}`;
}

const mostLines = 40;

function problemOf({ problem }: PackageReport): ProblemView | null {
  if (problem === null) return null;
  const lines = problem.message.split(/\r?\n/);
  return { ...problem, lines: lines.slice(0, mostLines), more: Math.max(lines.length - mostLines, 0) };
}

/** What is to be said wherever a verdict would stand. */
export const nothingDecided = 'This is no pass: nothing was decided';

const groupsOf = (report: PackageReport): Group[] =>
  [...groupBy(report.findings.filter(isActionable), ({ severity, rule }) => `${severity} ${rule}`).values()]
    .map((findings) => groupOf(findings, report))
    .sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);

type Together = readonly [ReportedFinding, ...ReportedFinding[]];

function groupOf(findings: Together, report: PackageReport): Group {
  const [first] = findings;
  const { rule, severity } = first;
  const { title, why, howItGetsIn } = headingOf(first);
  const { problem } = report;
  return {
    rule,
    severity,
    title,
    why: `${why} ${howItGetsIn}`,
    findings,
    isProblem:
      problem !== null &&
      findings.every((each) => isFindingOf(each, 'hazardous-entry') && each.evidence.code === problem.code),
    accept: {
      text: ruleOf(rule).howToAccept,
      entry: entryLine(first, report),
      command: severity === 'note' || ruleOf(rule).waiver === null ? null : acceptance(findings),
    },
  };
}

/** `2 errors, 1 warning` */
export function countsOf(groups: readonly Group[]): string {
  return (Object.keys(severityOrder) as Severity[])
    .map((severity) => {
      const ofSeverity = groups.filter((group) => group.severity === severity);
      return [ofSeverity.reduce((sum, { findings }) => sum + findings.length, 0), severity] as const;
    })
    .filter(([count]) => count > 0)
    .map(([count, severity]) => plural(count, severity))
    .join(', ');
}

/** As many findings of a group as `limit` says, and how to fix them: null where each of them has a way of its own. */
export function firstOf({ findings }: Group, limit: number) {
  const shown = findings.slice(0, limit);
  const fix = findings[0]?.fix ?? '';
  return {
    shown,
    more: findings.length - shown.length,
    fix: shown.every((finding) => finding.fix === fix) ? fix : null,
  };
}

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
function waiverTold([first, ...rest]: Together): string {
  const { rule, severity, waived } = first;
  const { reason = '', expires = null, source = '' } = waived ?? {};
  const path = pathOf(first);
  const what = path === null ? 'of the package' : name(path);
  const others = rest.length > 0 ? ` and ${plural(rest.length, 'other')}` : '';
  const until = expires === null ? '' : `until ${name(expires)}, `;
  return `${severity} ${rule} ${what}${others}: ${excerpt(reason)} (${until}${name(source)})`;
}

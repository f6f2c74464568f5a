import type { Severity } from '../model/finding.ts';
import type { CauseEdit, CauseReport, PackageReport, ReportedFinding } from '../model/report.ts';
import { headingOf, isFindingOf, messageOf, ruleOf } from '../rules/lookup.ts';
import { plural } from '../text/amounts.ts';
import {
  entryLine,
  isRenewing,
  shellWords,
  suggestedWaiver,
  waiveCommand,
  whyNoWaiver,
} from './acceptance.ts';

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
  /** The base branch has all of it too. */
  readonly onBase: boolean;
  /** On a command line; null for what stops nothing, and for what no waiver accepts. */
  readonly command: string | null;
  /** Why there is no command where one is missed. */
  readonly unacceptable: string | null;
  /** The item of `waivers`; null where nobody can paste it. */
  readonly entry: string | null;
}

export interface CausePlace {
  /** Null for the package as a whole. */
  readonly path: string | null;
  /** Null where the title has said it all. */
  readonly message: string | null;
}

/** The worst is the lowest. */
export const severityOrder: { readonly [S in Severity]: number } = { error: 0, warning: 1, note: 2 };

export function causeViews(report: PackageReport): CauseView[] {
  const byFingerprint = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
  return report.causes.flatMap((cause) => {
    const findings = cause.findings.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []);
    // What could not be read is the problem, and a finding for those who count findings: it need not be said twice.
    const isTold = findings.every(
      (each) => isFindingOf(each, 'hazardous-entry') && each.evidence.code === report.problem?.code,
    );
    return isTold ? [] : [causeView(cause, findings as [ReportedFinding], report)];
  });
}

/** What several causes call for is printed with the first of them: one `files` for a package that has none. */
export function withListOnce(causes: readonly CauseView[]): CauseView[] {
  const told = new Set<string>();
  return causes.map((cause) => {
    const [clause] = proposedList.exec(cause.fix ?? '') ?? [];
    if (clause === undefined || cause.fix === null) return cause;
    const list = clause.slice(1);
    if (!told.has(list)) {
      told.add(list);
      return cause;
    }
    const the = clause.startsWith('A') ? 'The' : 'the';
    const same = `${the} same "files" list leaves ${cause.files > 1 ? 'them' : 'it'} out.`;
    return { ...cause, fix: cause.fix.replace(clause, () => same), edits: [] };
  });
}

const proposedList = /add "files": \[.*?\] to package\.json(?: \(tried[^)]*\))?\./is;

const mostPlaces = 3;

/** In a report that somebody else wrote, the command would be a stranger's: it is made anew, and so is the waiver. */
function causeView(
  { id, severity, title, files, bytes, rules, fix, accept }: CauseReport,
  findings: readonly [ReportedFinding, ...ReportedFinding[]],
  report: PackageReport,
): CauseView {
  const [lead] = findings;
  const { why, howItGetsIn } = headingOf(lead);
  const waiver = severity === 'note' ? null : suggestedWaiver(findings, report);
  const own = findings.filter(({ onBase }) => onBase !== true);
  // The rest of it is on the base branch: what is to be looked at is what this brings.
  const places = placesOf((own.length > 0 ? own : findings) as [ReportedFinding]);
  const { problem } = report;
  const asked = askedIn(report);
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
    onBase: own.length === 0,
    command:
      waiver === null || asked === null ? null : waiveCommand(id, asked, isRenewing(accept?.command ?? '')),
    unacceptable: waiver === null && severity !== 'note' && problem === null ? whyNoWaiver(findings) : null,
    entry: waiver === null ? null : entryLine(waiver),
  };
}

/** In a report that was read back, a folder is known by its description alone. */
function askedIn({ candidate }: PackageReport): string | null {
  if (candidate === null) return '';
  const { asked, source } = candidate;
  const [, folder = '.'] =
    /^((?:\.\/)?\w[\w.-]*(?:\/\w[\w.-]*)*) \(packed with \w+(?: [\w.-]+)?\)$/.exec(source) ?? [];
  return asked !== undefined ? asked : shellWords(folder === '.' ? [] : [folder]);
}

/** Where a file is the fault, its path says where to look; where something in it is, or in package.json, the sentence does. */
function placesOf(findings: readonly [ReportedFinding, ...ReportedFinding[]]): CausePlace[] {
  const [lead] = findings;
  const { removal, waiver } = ruleOf(lead.rule);
  const isFile = removal === 'kind' || removal === 'path';
  const alike = isFile
    ? findings
    : findings.filter((each) => each.rule === lead.rule && messageOf(each) === messageOf(lead));
  // Where the fault is a folder, the files in it that are named do not stand for it.
  const folder = pathOf(lead)?.endsWith('/') ? [pathOf(lead) ?? ''] : [];
  const paths = [...new Set([...folder, ...distinctPaths(alike)])];
  const isInside = removal === 'stays' && waiver?.holdsTo.includes('finding');
  if (isFile || (paths.length > 1 && !isInside)) {
    const within = findings.filter(
      ({ rule }) => rule !== lead.rule && ruleOf(rule).insideTitle !== undefined,
    );
    const told = new Map(within.map((each) => [pathOf(each), each.message]));
    // Of a thousand files, the one to look into comes first.
    const isTold = (path: string): number => Number(told.has(path));
    return paths
      .toSorted((a, b) => isTold(b) - isTold(a))
      .map((path) => ({ path, message: told.get(path) ?? null }));
  }
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

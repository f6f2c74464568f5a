import type { Verdict } from '../../model/finding.ts';
import type { PackageReport, Report } from '../../model/report.ts';
import { isActionable } from '../../rules/verdict.ts';
import { name } from '../../text/names.ts';
import { visibleCut } from '../../text/visible.ts';
import { changesTold, fieldsTold, largestChanges, sizesTold } from '../changes-text.ts';
import { summaryLine, verdictLine } from '../verdict-line.ts';
import { counts, findingsText, quietFindings } from './findings.ts';
import { blank, type Look, labelled, line, type Paint, sentence } from './lines.ts';

export interface TerminalOptions {
  readonly paint: Paint;
  readonly columns: number | null;
  /** Passing packages are counted only, and notes are left out. */
  readonly quiet: boolean;
  /** A line of our own above everything else. */
  readonly remark?: string | null;
}

const worstFirst: readonly Verdict[] = ['fail', 'undecided', 'warn', 'pass'];
/** More than anybody scrolls through. Findings of each rule are folded more and more until the report fits. */
const budget = 200_000;
const folds = [10, 3, 1, 0, null] as const;

export function renderTerminal(report: Report, options: TerminalOptions): string {
  const remark = options.remark ? `${line(options, 0, options.remark, 'bold')}\n` : '';
  for (const limit of folds) {
    const text = render(report, options, limit);
    if (text !== null) return `${remark}${text}`;
  }
  return `${remark}${summaryLine(report, options.paint)}\n`;
}

/** Null as soon as it does not fit. */
function render(report: Report, options: TerminalOptions, limit: number | null): string | null {
  const { packages } = report;
  const shown = options.quiet ? packages.filter(({ verdict }) => verdict !== 'pass') : packages;
  const sorted = worstFirst.flatMap((verdict) => shown.filter((each) => each.verdict === verdict));
  const several = packages.length !== 1 || sorted.length === 0;
  let text = several ? `${summaryLine(report, options.paint)}\n` : '';
  for (const each of sorted) {
    if (text !== '' && each.verdict !== 'pass') text += `${blank}\n`;
    text += `${packageText(each, options, limit).join('\n')}\n`;
    if (text.length > budget) return null;
  }
  return text;
}

function packageText(report: PackageReport, options: TerminalOptions, limit: number | null): string[] {
  const heading = verdictLine(report, options.paint);
  if (report.verdict === 'pass') return [heading, ...passText(report, options)];
  if (limit === null)
    return [heading, line(options, 0, counts(report.findings) || 'the JSON report says why')];
  const sizes = sizesTold(report);
  const findings = report.findings.filter((finding) => !isProblem(finding, report));
  return [
    heading,
    ...problemText(report, options),
    ...(findings.some(isActionable) ? [line(options, 0, counts(findings))] : []),
    ...findingsText(options.quiet ? findings.filter(atLeastWarning) : findings, options, limit),
    ...afterBlank([
      ...largestChanges(report, options),
      ...fieldsTold(report, options),
      ...(sizes === '' ? [] : labelled(options, 0, 'sizes', sizes)),
      ...candidateText(report, options),
      ...baselineText(report, options),
      ...(options.quiet ? [] : quietFindings(report.findings, options, false)),
      ...acceptText(report, options),
    ]),
  ];
}

const afterBlank = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : [blank, ...lines]);

const atLeastWarning = ({ severity }: PackageReport['findings'][number]): boolean => severity !== 'note';

/** One line more for what changed, one for new notes, one for what was there before. */
function passText({ findings, changes, ...report }: PackageReport, look: Look): string[] {
  const notes = findings
    .filter(isActionable)
    .map(({ rule, path }) => `${rule}${path === null ? '' : ` ${name(path)}`}`);
  return [
    ...labelled(look, 0, sizesTold(report) || 'no sizes', changesTold(changes), 'dim'),
    ...(report.baseline?.version === null ? baselineText(report, look) : []),
    ...(notes.length === 0 ? [] : labelled(look, 0, 'new notes', someNotes(notes), 'dim')),
    ...quietFindings(findings, look, true),
  ];
}

const someNotes = (notes: readonly string[]): string =>
  notes.length > 3 ? `${notes.slice(0, 3).join(', ')} and ${notes.length - 3} more` : notes.join(', ');

/** A sentence or two of ours around what a registry or a script said, which may be many lines long. */
function problemText({ problem }: PackageReport, look: Look): string[] {
  if (problem === null) return [];
  const lines = problem.message.split(/\r?\n/);
  return [
    ...lines.slice(0, 40).flatMap((text) => sentence(look, 0, visibleCut(text, 1000))),
    ...(lines.length > 40 ? [line(look, 0, `and ${lines.length - 40} more lines`, 'dim')] : []),
    line(look, 0, `This is no pass: nothing was decided (${name(problem.code)}).`),
  ];
}

/** What could not be read is the problem, and a finding for those who count findings: it need not be said twice. */
const isProblem = ({ evidence }: PackageReport['findings'][number], { problem }: PackageReport): boolean =>
  problem !== null && 'code' in evidence && evidence.code === problem.code;

/** The folder and what packed it: another packer alone makes other tarballs. */
function candidateText({ name: named, candidate, problem }: PackageReport, look: Look): string[] {
  if (problem !== null || candidate === null || candidate.source === `${named}@${candidate.version}`)
    return [];
  return labelled(look, 0, 'candidate', name(candidate.source));
}

function baselineText({ baseline }: Pick<PackageReport, 'baseline'>, look: Look): string[] {
  if (baseline === null) return [];
  return labelled(
    look,
    0,
    'baseline',
    `${visibleCut(baseline.explanation, 1000)} (${name(baseline.reason)})`,
  );
}

/** What is accepted in a file is reviewed like code; the next release takes this one as its baseline. */
function acceptText({ verdict, findings }: PackageReport, look: Look): string[] {
  if (verdict !== 'fail' || !findings.some(isActionable)) return [];
  return labelled(
    look,
    0,
    'if it is meant',
    'the line behind "accept" writes a waiver with your reason into the configuration. After the release it is in the baseline, and the waiver can go. "packgate explain RULE" tells more about a rule.',
  );
}

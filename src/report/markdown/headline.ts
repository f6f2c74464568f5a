import type { Severity, Verdict } from '../../model/finding.ts';
import type { PackageReport, Report } from '../../model/report.ts';
import { plural } from '../../text/amounts.ts';
import { changesTold, sizesTold } from '../changes-text.ts';
import { codeSpan, shownName } from '../escape.ts';
import { plain } from '../terminal/lines.ts';
import { badge, summaryLine } from '../verdict-line.ts';
import { code, folded, prose, row, table } from './table.ts';

/** Undecided is never green. */
const marks: { readonly [V in Verdict]: string } = { pass: '🟢', warn: '🟡', fail: '🔴', undecided: '⚪' };
export const severityMarks: { readonly [S in Severity]: string } = { error: '🔴', warning: '🟡', note: '🔵' };

/** Where names stand: in a line of Markdown, or inside HTML. */
type Named = (text: string) => string;

const inMarkdown: Named = (text) => codeSpan(shownName(text, longestTitle));
const inHtml: Named = (text) => code(text, longestTitle);
/** A name may have 214 characters, and a version follows it. */
const longestTitle = 300;

/** `🔴 FAIL` */
export const verdictMark = (verdict: Verdict): string => `${marks[verdict]} ${badge[verdict].word}`;

/** `🔴 FAIL @acme/cli 2.1.88, compared with 2.1.87` */
const headline = (report: PackageReport, named: Named): string =>
  `${verdictMark(report.verdict)} ${named(subject(report))}${comparedWith(report, named)}`;

export const markdownHeadline = (report: PackageReport): string => headline(report, inMarkdown);
export const htmlHeadline = (report: PackageReport): string => headline(report, inHtml);

/** `🔴 FAIL 12 packages: 1 failed, 11 passed`: words and numbers of ours alone. */
export const reportHeadline = (report: Report): string =>
  `${marks[report.verdict]} ${summaryLine(report, plain)}`;

function subject({ name, candidate }: PackageReport): string {
  if (name === null) return candidate === null ? 'a package' : candidate.source;
  return [name, candidate?.version].filter((part) => typeof part === 'string').join(' ');
}

function comparedWith({ baseline, verdict }: PackageReport, named: Named): string {
  if (baseline !== null && baseline.version !== null) return `, compared with ${named(baseline.version)}`;
  return verdict === 'undecided' || baseline === null ? '' : ', compared with nothing';
}

const loud: readonly Verdict[] = ['fail', 'undecided', 'warn'];

/** The packages that did not pass. */
export const worstFirst = ({ packages }: Report): PackageReport[] =>
  loud.flatMap((verdict) => packages.filter((each) => each.verdict === verdict));

/** Those that did, a row each, folded away. */
export function* passedPackages({ packages }: Report): Generator<string> {
  const passed = packages.filter(({ verdict }) => verdict === 'pass');
  if (passed.length === 0) return;
  const rows = passed.map((each) => row(htmlHeadline(each), sizesTold(each), changesTold(each.changes)));
  yield* folded(`${plural(passed.length, 'package')} passed`, table(rows));
}

/** A line of our own above the report; empty where there is none. */
export const remarkOf = (remark: string | null): string =>
  remark === null ? '' : `<p><b>${prose(remark)}</b></p>\n\n`;

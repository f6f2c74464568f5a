import type { PackageReport, ReportedFinding } from '../../model/report.ts';
import { delta, grouped, size } from '../../text/amounts.ts';
import { entryLine, longestEntry, waiverPlace } from '../acceptance.ts';
import { explanations } from '../explanations/explanations.ts';
import { groupsOf } from '../terminal/findings.ts';
import { words } from '../words/words.ts';
import { severityMarks } from './headline.ts';
import { code, headings, prose, row, table, wide } from './table.ts';

const columns = ['what', 'size', 'why, and what to do'] as const;

/**
 * New findings that are not waived, worst first, a row each: what, size, why, how to remove and how to accept. What holds for all of a
 * rule is said once. Of each rule as many as `limit` says; `elsewhere` is where the others are.
 */
export function* findingsTable(report: PackageReport, limit: number, elsewhere: string): Generator<string> {
  const groups = groupsOf(report.findings);
  if (groups.length > 0) yield* table(rows(groups, limit, elsewhere, report));
}

function* rows(
  groups: readonly (readonly ReportedFinding[])[],
  limit: number,
  elsewhere: string,
  report: PackageReport,
): Generator<string> {
  yield headings(...columns);
  for (const group of groups) {
    let firstFix: string | null = null;
    for (const finding of group.slice(0, limit)) {
      const repeated = finding.fix === firstFix;
      yield row(what(finding), sizeTold(finding), advice(finding, report, firstFix === null, repeated));
      firstFix ??= finding.fix;
    }
    if (group.length > limit) yield wide(columns.length, more(group, limit, elsewhere));
  }
  if (limit > 0 && report.problem === null) yield wide(columns.length, prose(waiverPlace));
}

const what = ({ rule, severity, path }: ReportedFinding): string =>
  `${severityMarks[severity]} ${severity}: ${prose(words[rule].title)}<br>${place(path)}<br>${code(rule)}`;

const place = (path: string | null): string => (path === null || path === '' ? 'the package' : code(path));

function advice(finding: ReportedFinding, report: PackageReport, first: boolean, repeated: boolean): string {
  const { rule, message, fix } = finding;
  const { harm, origin } = words[rule];
  return [
    prose(message),
    ...(first ? [`<b>Why:</b> ${prose(`${harm} ${origin}`)}`] : []),
    ...(fix === '' || repeated ? [] : [`<b>Remove:</b> ${prose(fix)}`]),
    ...(first ? [`<b>Accept:</b> ${accept(finding, report)}`] : []),
    ...(first ? [] : [`Why${repeated ? ', how to remove' : ''} and how to accept: as above.`]),
  ].join('<br>');
}

/** With the item to paste. */
function accept(finding: ReportedFinding, report: PackageReport): string {
  const said = prose(explanations[finding.rule].accept);
  const entry = entryLine(finding, report);
  return entry === null ? said : `${said}<br>${code(entry, longestEntry)}`;
}

function more(group: readonly ReportedFinding[], limit: number, elsewhere: string): string {
  const [first] = group;
  if (first === undefined) return '';
  const { rule, severity } = first;
  const count = grouped(group.length - limit);
  return limit === 0
    ? `${severityMarks[severity]} ${severity}: ${prose(words[rule].title)} × ${count} (${code(rule)})`
    : `and ${count} more of ${code(rule)}; ${elsewhere}`;
}

/** How large what was found is; an empty text where that is no question of size. */
export function sizeTold({ evidence }: ReportedFinding): string {
  const seen: { readonly [key: string]: unknown } = { ...evidence };
  const before = bytes(seen.before);
  const after = bytes(seen.after);
  if (before !== null && after !== null && seen.measure !== 'files') return delta(after - before);
  const own = bytes(seen.size) ?? bytes(seen.bytes) ?? bytes(seen.embeddedBytes);
  return own === null ? '' : size(own);
}

const bytes = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;

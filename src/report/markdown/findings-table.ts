import type { ReportedFinding } from '../../model/report.ts';
import { isFindingOf, ruleOf } from '../../rules/lookup.ts';
import { delta, grouped, size } from '../../text/amounts.ts';
import { longestEntry } from '../acceptance.ts';
import { firstOf, type Group, type PackageView, pathOf } from '../view.ts';
import { severityMarks } from './headline.ts';
import { code, headings, prose, row, table, wide } from './table.ts';

const columns = ['what', 'size', 'why, and what to do'] as const;

/**
 * New findings that are not waived, worst first, a row each: what, size, why, how to remove and how to accept. What holds for all of a
 * group is said once. Of each group as many as `limit` says; `elsewhere` is where the others are.
 */
export function* findingsTable(view: PackageView, limit: number, elsewhere: string): Generator<string> {
  if (view.groups.length > 0) yield* table(rows(view, limit, elsewhere));
}

function* rows({ groups, waiverPlace }: PackageView, limit: number, elsewhere: string): Generator<string> {
  yield headings(...columns);
  for (const group of groups) {
    const { shown, more } = firstOf(group, limit);
    for (const [index, finding] of shown.entries())
      yield row(what(finding, group), sizeTold(finding), advice(finding, group, index === 0));
    if (more > 0) yield wide(columns.length, rest(group, more, limit, elsewhere));
  }
  if (limit > 0 && waiverPlace !== null) yield wide(columns.length, prose(waiverPlace));
}

function what(finding: ReportedFinding, group: Group): string {
  const path = pathOf(finding);
  return `${heading(group)}<br>${path === null ? 'the package' : code(path)}<br>${code(group.rule)}`;
}

const heading = ({ severity, title }: Group): string =>
  `${severityMarks[severity]} ${severity}: ${prose(title)}`;

function advice({ message, fix }: ReportedFinding, { why, findings, accept }: Group, first: boolean): string {
  const repeated = !first && fix === findings[0]?.fix;
  return [
    prose(message),
    ...(first ? [`<b>Why:</b> ${prose(why)}`] : []),
    ...(fix === '' || repeated ? [] : [`<b>Remove:</b> ${prose(fix)}`]),
    ...(first
      ? [
          `<b>Accept:</b> ${prose(accept.text)}`,
          ...(accept.entry === null ? [] : [code(accept.entry, longestEntry)]),
        ]
      : [`Why${repeated ? ', how to remove' : ''} and how to accept: as above.`]),
  ].join('<br>');
}

function rest(group: Group, more: number, limit: number, elsewhere: string): string {
  const [count, rule] = [grouped(more), code(group.rule)];
  return limit === 0
    ? `${heading(group)} × ${count} (${rule})`
    : `and ${count} more of ${rule}; ${elsewhere}`;
}

/** How large what was found is; an empty text where that is no question of size. */
export function sizeTold(finding: ReportedFinding): string {
  if (isFindingOf(finding, 'package-growth') || isFindingOf(finding, 'package-shrink')) {
    const { measure, before, after } = finding.evidence;
    return measure === 'files' || !isSize(before) || !isSize(after) ? '' : delta(after - before);
  }
  const bytes = ruleOf(finding.rule).size?.(finding.evidence);
  return isSize(bytes) ? size(bytes) : '';
}

/** A report that somebody else wrote may have anything there. */
const isSize = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

import type { ReportedFinding } from '../../model/report.ts';
import { isActionable } from '../../rules/verdict.ts';
import { grouped, plural } from '../../text/amounts.ts';
import { name } from '../../text/names.ts';
import { acceptance } from '../acceptance.ts';
import { waivedBySource, waivedTold } from '../waived-text.ts';
import { words } from '../words/words.ts';
import { blank, type Look, labelled, line, sentence } from './lines.ts';

const order = { error: 0, warning: 1, note: 2 } as const;

/** What is new and not waived, worst first; of each rule as many as `limit` says. */
export function findingsText(findings: readonly ReportedFinding[], look: Look, limit: number): string[] {
  return groupsOf(findings).flatMap((group) => [blank, ...groupText(group, look, limit)]);
}

/** What is new and not waived, by severity and rule, worst first. */
export function groupsOf(findings: readonly ReportedFinding[]): (readonly ReportedFinding[])[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings.filter(isActionable)) {
    const key = `${order[finding.severity]} ${finding.rule}`;
    const group = groups.get(key) ?? [];
    group.push(finding);
    groups.set(key, group);
  }
  return [...groups.entries()].sort(([a], [b]) => Number(a[0]) - Number(b[0])).map(([, group]) => group);
}

function groupText(group: readonly ReportedFinding[], look: Look, limit: number): string[] {
  const [{ rule, severity, fix } = group[0] as ReportedFinding] = group;
  const { title, harm, origin } = words[rule];
  const count = group.length > 1 ? ` (${grouped(group.length)})` : '';
  const heading = line(look, 0, `${severity}: ${title}${count} [${rule}]`, severity);
  if (limit === 0) return [heading];
  const shown = group.slice(0, limit);
  const oneFix = shown.every((finding) => finding.fix === fix);
  return [
    heading,
    ...shown.flatMap((finding) => findingText(finding, look, oneFix)),
    ...(group.length > limit
      ? [line(look, 2, `and ${grouped(group.length - limit)} more, the JSON report has them all`, 'dim')]
      : []),
    ...labelled(look, 2, 'why', `${harm} ${origin}`),
    ...(oneFix && fix !== '' ? labelled(look, 2, 'fix', fix) : []),
    ...(severity === 'note' || rule === 'waiver' ? [] : labelled(look, 2, 'accept', acceptance(group))),
  ];
}

function findingText({ path, message, fix }: ReportedFinding, look: Look, oneFix: boolean): string[] {
  return [
    line(look, 2, path === null || path === '' ? 'the package' : name(path), 'bold'),
    ...sentence(look, 4, message),
    ...(oneFix || fix === '' ? [] : labelled(look, 4, 'fix', fix)),
  ];
}

/** `2 errors, 1 warning` */
export function counts(findings: readonly ReportedFinding[]): string {
  const of = (severity: ReportedFinding['severity']): number =>
    findings.filter((finding) => isActionable(finding) && finding.severity === severity).length;
  const told = [
    [of('error'), 'error'],
    [of('warning'), 'warning'],
    [of('note'), 'note'],
  ] as const;
  return told
    .filter(([count]) => count > 0)
    .map(([count, what]) => plural(count, what))
    .join(', ');
}

/** What the last release had already, and what is waived: a sentence each, or one line for all where nothing else is to be said. */
export function quietFindings(findings: readonly ReportedFinding[], look: Look, folded: boolean): string[] {
  const existing = findings.filter(({ novelty }) => novelty === 'existing');
  const rules = existing.map(({ rule, evidence }) => `${rule} ${grouped(countIn(evidence))}`);
  const known = folded
    ? [`${plural(total(existing), 'finding')} of earlier releases: ${rules.join(', ')}`]
    : existing.map(({ message }) => message);
  return [
    ...(existing.length === 0 ? [] : known.flatMap((text) => labelled(look, 0, 'note', text, 'dim'))),
    ...waivedText(findings, look),
  ];
}

const mostWaived = 20;

/** Each waiver with its reason, its last day and where it is written: what is not told any more is still to be seen. */
function waivedText(findings: readonly ReportedFinding[], look: Look): string[] {
  const told = waivedBySource(findings);
  const lines = told
    .slice(0, mostWaived)
    .flatMap((each) => labelled(look, 0, 'waived', waivedTold(each), 'dim'));
  const rest = told.slice(mostWaived).reduce((sum, { length }) => sum + length, 0);
  return rest === 0 ? lines : [...lines, line(look, 0, `waived: ${plural(rest, 'more finding')}`, 'dim')];
}

const total = (findings: readonly ReportedFinding[]): number =>
  findings.reduce((sum, { evidence }) => sum + countIn(evidence), 0);

const countIn = (evidence: object): number =>
  'count' in evidence && typeof evidence.count === 'number' ? evidence.count : 1;

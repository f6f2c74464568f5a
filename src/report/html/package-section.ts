import type { Change } from '../../model/comparison.ts';
import type { JsonValue } from '../../model/package-tree.ts';
import type { PackageReport, ReportedFinding } from '../../model/report.ts';
import { isActionable } from '../../rules/verdict.ts';
import { delta, grouped, plural, size } from '../../text/amounts.ts';
import { visible } from '../../text/visible.ts';
import { entryLine, longestEntry, waiverPlace } from '../acceptance.ts';
import { bytesOf, changesTold, hasBaseline, modesTold, sizesTold } from '../changes-text.ts';
import { explanations } from '../explanations/explanations.ts';
import { counts, groupsOf } from '../terminal/findings.ts';
import { words } from '../words/words.ts';
import { name, text } from './text.ts';
import { treemap } from './treemap.ts';

/** `limit`: findings of each rule, and tenths of the changes; null for nothing but the counts. */
export function* packageSection(report: PackageReport, limit: number | null): Generator<string> {
  yield* facts(report);
  if (limit === null) {
    yield `<p>${text(counts(report.findings) || 'No new findings')}; the JSON report has all.</p>\n`;
    return;
  }
  yield* findingsList(report, limit);
  yield treemap(report);
  yield* changesTable(report, 10 * limit);
  yield* manifestTable(report, limit);
  yield* quietList(report.findings, limit);
}

const mostLines = 40;

function* facts(report: PackageReport): Generator<string> {
  const { candidate, baseline, problem } = report;
  if (problem !== null) {
    const lines = problem.message.split(/\r?\n/).slice(0, mostLines);
    yield `<div class="problem">${lines.map((line) => `<p>${text(visible(line))}</p>`).join('')}`;
    yield `<p><b>This is no pass: nothing was decided</b> (${name(problem.code)}).</p></div>\n`;
  }
  const rows = [
    ...(candidate === null ? [] : [['candidate', name(candidate.source)]]),
    ...(baseline === null
      ? []
      : [['baseline', `${text(visible(baseline.explanation))} (${text(baseline.reason)})`]]),
    ...(sizesTold(report) === '' ? [] : [['sizes', text(sizesTold(report))]]),
    ...(candidate?.sha256 ? [['sha256', name(candidate.sha256)]] : []),
    ...(candidate?.integrity ? [['integrity', name(candidate.integrity)]] : []),
  ];
  if (rows.length === 0) return;
  yield `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>\n`;
}

/** What is new and not waived, worst first, a card a rule; of each as many as `limit` says. */
function* findingsList(report: PackageReport, limit: number): Generator<string> {
  for (const group of groupsOf(report.findings)) {
    const [first] = group;
    if (first === undefined) continue;
    const { rule, severity } = first;
    const { title, harm, origin } = words[rule];
    yield `<article class="${severity}">\n<h3><b class="${severity}">${severity}</b> ${text(title)} <code>${rule}</code></h3>\n`;
    yield `<p>${text(`${harm} ${origin}`)}</p>\n<ul>\n`;
    const shown = group.slice(0, limit);
    const oneFix = shown.every(({ fix }) => fix === first.fix);
    for (const finding of shown)
      yield `<li>${place(finding)}: ${text(finding.message)}${oneFix ? '' : fixOf(finding)}</li>\n`;
    if (group.length > limit)
      yield `<li>${limit === 0 ? '' : 'and '}${grouped(group.length - limit)} more; the JSON report has all</li>\n`;
    yield `</ul>\n${oneFix ? fixOf(first) : ''}<p><b>Accept:</b> ${accept(first, report)}</p>\n</article>\n`;
  }
  if (limit > 0 && report.problem === null && report.findings.some(isActionable))
    yield `<p>${text(waiverPlace)}</p>\n`;
}

const place = ({ path }: ReportedFinding): string =>
  path === null || path === '' ? '<i>the package</i>' : name(path);

const fixOf = ({ fix }: ReportedFinding): string => (fix === '' ? '' : `<p><b>Fix:</b> ${text(fix)}</p>`);

function accept(finding: ReportedFinding, report: PackageReport): string {
  const said = text(explanations[finding.rule].accept);
  const entry = entryLine(finding, report);
  return entry === null ? said : `${said}<br><code>${text(entry, longestEntry)}</code>`;
}

/** What is waived, with who said so, and what the last release had already. */
function* quietList(findings: readonly ReportedFinding[], limit: number): Generator<string> {
  const waived = findings.filter(({ novelty, waived: by }) => novelty === 'new' && by !== null);
  const known = findings.filter(({ novelty }) => novelty === 'existing');
  if (waived.length > 0) {
    yield `<details><summary>${plural(waived.length, 'finding')} waived</summary>\n<ul>\n`;
    for (const finding of waived.slice(0, limit)) yield `<li>${waiverTold(finding)}</li>\n`;
    if (waived.length > limit) yield `<li>${grouped(waived.length - limit)} more</li>\n`;
    yield '</ul>\n</details>\n';
  }
  if (known.length === 0) return;
  yield '<details><summary>Known from earlier releases</summary>\n<ul>\n';
  for (const { message } of known) yield `<li>${text(message)}</li>\n`;
  yield '</ul>\n</details>\n';
}

function waiverTold({ rule, path, waived }: ReportedFinding): string {
  const until = waived?.expires ? `, until ${name(waived.expires)}` : '';
  const what = `<code>${rule}</code> ${path === null ? 'the package' : name(path)}`;
  return `${what}: ${name(waived?.reason ?? '', 500)}${until} (${name(waived?.source ?? '')})`;
}

/** Every file that differs, the largest difference first. */
function* changesTable(report: PackageReport, limit: number): Generator<string> {
  const { changes } = report;
  if (changes.length === 0) return;
  const title = hasBaseline(report) ? changesTold(changes) : `${grouped(changes.length)} files`;
  yield `<details><summary>${text(title)}</summary>\n<table>\n`;
  yield '<tr><th>change</th><th>by</th><th>size</th><th>mode</th><th>path</th></tr>\n';
  const sorted = changes.toSorted((a, b) => Math.abs(bytesOf(b)) - Math.abs(bytesOf(a)));
  for (const change of sorted.slice(0, limit)) yield row(change);
  if (changes.length > limit)
    yield `<tr><td colspan="5">${grouped(changes.length - limit)} more; the JSON report has all</td></tr>\n`;
  yield '</table>\n</details>\n';
}

function row(change: Change): string {
  const { kind, path, from, sizeAfter } = change;
  const cells = [
    kind,
    delta(bytesOf(change)),
    sizeAfter === null ? '' : size(sizeAfter),
    modesTold(change),
    from === null ? name(path) : `${name(from)} → ${name(path)}`,
  ];
  return `<tr class="${kind}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}

/** What differs in package.json, field by field. */
function* manifestTable(report: PackageReport, limit: number): Generator<string> {
  const { manifest } = report;
  if (manifest.length === 0 || !hasBaseline(report)) return;
  yield `<details><summary>package.json: ${plural(manifest.length, 'field')}</summary>\n<table>\n`;
  yield '<tr><th>field</th><th>before</th><th>after</th></tr>\n';
  for (const { field, before, after } of manifest.slice(0, limit))
    yield `<tr><td>${name(field)}</td><td>${value(before)}</td><td>${value(after)}</td></tr>\n`;
  if (manifest.length > limit)
    yield `<tr><td colspan="3">${plural(manifest.length - limit, 'more field', 'more fields')}</td></tr>\n`;
  yield '</table>\n</details>\n';
}

const value = (json: JsonValue): string => (json === null ? '' : name(JSON.stringify(json), 300));

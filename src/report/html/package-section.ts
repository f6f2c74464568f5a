import type { Change } from '../../model/comparison.ts';
import type { JsonValue } from '../../model/package-tree.ts';
import type { ReportedFinding } from '../../model/report.ts';
import { delta, grouped, plural, size } from '../../text/amounts.ts';
import { visible } from '../../text/visible.ts';
import { longestEntry } from '../acceptance.ts';
import { bytesOf, modesTold, pathsTold, sizesTold } from '../changes.ts';
import { firstOf, type Group, nothingDecided, type PackageView, pathOf } from '../view.ts';
import { name, text } from './text.ts';
import { treemap } from './treemap.ts';

/** `limit`: findings of each group, and tenths of the changes; null for nothing but the counts. */
export function* packageSection(view: PackageView, limit: number | null): Generator<string> {
  yield* facts(view);
  if (limit === null) {
    yield `<p>${text(view.counts || 'No new findings')}; the JSON report has all.</p>\n`;
    return;
  }
  for (const group of view.groups) yield* card(group, limit);
  if (limit > 0 && view.waiverPlace !== null) yield `<p>${text(view.waiverPlace)}</p>\n`;
  yield treemap(view);
  yield* changesTable(view, 10 * limit);
  yield* fieldsTable(view, limit);
  yield* quietList(view, limit);
}

function* facts({ candidate, baseline, problem, sizes }: PackageView): Generator<string> {
  if (problem !== null) {
    yield `<div class="problem">${problem.lines.map((line) => `<p>${text(visible(line))}</p>`).join('')}`;
    yield `<p><b>${nothingDecided}</b> (${name(problem.code)}).</p></div>\n`;
  }
  const rows = [
    ...(candidate === null ? [] : [['candidate', name(candidate.source)]]),
    ...(baseline === null
      ? []
      : [['baseline', `${text(visible(baseline.explanation))} (${text(baseline.reason)})`]]),
    ...(sizes.length === 0 ? [] : [['sizes', text(sizesTold(sizes))]]),
    ...(candidate?.sha256 ? [['sha256', name(candidate.sha256)]] : []),
    ...(candidate?.integrity ? [['integrity', name(candidate.integrity)]] : []),
  ];
  if (rows.length === 0) return;
  yield `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>\n`;
}

/** Of the findings as many as `limit` says. */
function* card(group: Group, limit: number): Generator<string> {
  const { rule, severity, title, why, accept } = group;
  yield `<article class="${severity}">\n<h3><b class="${severity}">${severity}</b> ${text(title)} <code>${rule}</code></h3>\n`;
  yield `<p>${text(why)}</p>\n<ul>\n`;
  const { shown, more, fix } = firstOf(group, limit);
  for (const finding of shown)
    yield `<li>${place(finding)}: ${text(finding.message)}${fix === null ? fixTold(finding.fix) : ''}</li>\n`;
  if (more > 0) yield `<li>${limit === 0 ? '' : 'and '}${grouped(more)} more; the JSON report has all</li>\n`;
  const entry = accept.entry === null ? '' : `<br><code>${text(accept.entry, longestEntry)}</code>`;
  yield `</ul>\n${fixTold(fix ?? '')}<p><b>Accept:</b> ${text(accept.text)}${entry}</p>\n</article>\n`;
}

function place(finding: ReportedFinding): string {
  const path = pathOf(finding);
  return path === null ? '<i>the package</i>' : name(path);
}

const fixTold = (fix: string): string => (fix === '' ? '' : `<p><b>Fix:</b> ${text(fix)}</p>`);

/** What is waived, with who said so, and what the last release had already. */
function* quietList({ waived, known }: PackageView, limit: number): Generator<string> {
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
function* changesTable({ changes, changed, hasBaseline }: PackageView, limit: number): Generator<string> {
  if (changes.length === 0) return;
  const title = hasBaseline ? changed : `${grouped(changes.length)} files`;
  yield `<details><summary>${text(title)}</summary>\n<table>\n`;
  yield '<tr><th>change</th><th>by</th><th>size</th><th>mode</th><th>path</th></tr>\n';
  const sorted = changes.toSorted((a, b) => Math.abs(bytesOf(b)) - Math.abs(bytesOf(a)));
  for (const change of sorted.slice(0, limit)) yield row(change);
  if (changes.length > limit)
    yield `<tr><td colspan="5">${grouped(changes.length - limit)} more; the JSON report has all</td></tr>\n`;
  yield '</table>\n</details>\n';
}

function row(change: Change): string {
  const { kind, sizeAfter } = change;
  const cells = [
    kind,
    delta(bytesOf(change)),
    sizeAfter === null ? '' : size(sizeAfter),
    modesTold(change),
    pathsTold(change, name),
  ];
  return `<tr class="${kind}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}

/** What differs in package.json, field by field. */
function* fieldsTable({ fields }: PackageView, limit: number): Generator<string> {
  if (fields.length === 0) return;
  yield `<details><summary>package.json: ${plural(fields.length, 'field')}</summary>\n<table>\n`;
  yield '<tr><th>field</th><th>before</th><th>after</th></tr>\n';
  for (const { field, before, after } of fields.slice(0, limit))
    yield `<tr><td>${name(field)}</td><td>${value(before)}</td><td>${value(after)}</td></tr>\n`;
  if (fields.length > limit)
    yield `<tr><td colspan="3">${plural(fields.length - limit, 'more field', 'more fields')}</td></tr>\n`;
  yield '</table>\n</details>\n';
}

const value = (json: JsonValue): string => (json === null ? '' : name(JSON.stringify(json), 300));

import type { Change } from '../../model/comparison.ts';
import type { JsonValue } from '../../model/package-tree.ts';
import type { ReportedFinding } from '../../model/report.ts';
import { delta, grouped, plural, size } from '../../text/amounts.ts';
import { visible } from '../../text/visible.ts';
import { longestEntry } from '../acceptance.ts';
import { bytesOf, modesTold, pathsTold, sizesTold } from '../changes.ts';
import { type CauseView, countsAsFailure, type PackageView } from '../view.ts';
import { name, text } from './text.ts';
import { treemap } from './treemap.ts';

/** `limit`: findings of each group, and tenths of the changes; null for nothing but the counts. */
export function* packageSection(view: PackageView, limit: number | null): Generator<string> {
  yield* facts(view);
  if (limit === null) {
    yield `<p>${text(view.counts || 'No new findings')}; the JSON report has all.</p>\n`;
    return;
  }
  for (const cause of view.causes.slice(0, limit)) yield* card(cause);
  if (view.causes.length > limit)
    yield `<p>and ${grouped(view.causes.length - limit)} more; the JSON report has all</p>\n`;
  if (limit > 0 && view.waiverPlace !== null) yield `<p>${text(view.waiverPlace)}</p>\n`;
  yield treemap(view);
  yield* changesTable(view, 10 * limit);
  yield* fieldsTable(view, limit);
  yield* quietList(view, limit);
}

function* facts({ candidate, baseline, problem, sizes }: PackageView): Generator<string> {
  if (problem !== null) {
    yield `<div class="problem">${problem.lines.map((line) => `<p>${text(visible(line))}</p>`).join('')}`;
    yield `<p><b>${countsAsFailure}</b> (${name(problem.code)}).</p></div>\n`;
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

/** What happened, where, and what removes it; the rest is folded. */
function* card({
  severity,
  title,
  bytes,
  rules,
  places,
  more,
  fix,
  why,
  entry,
  command,
}: CauseView): Generator<string> {
  const amount = bytes === 0 ? '' : ` (${size(bytes)})`;
  yield `<article class="${severity}">\n<h3><b class="${severity}">${severity}</b> ${text(title)}${amount}</h3>\n`;
  yield `<p>${rules.map((rule) => `<code>${rule}</code>`).join(' ')}</p>\n<ul>\n`;
  for (const { path, message } of places) {
    const parts = [path === null ? '' : name(path), message === null ? '' : text(message)];
    yield `<li>${parts.filter(Boolean).join(': ')}</li>\n`;
  }
  if (more > 0) yield `<li>and ${grouped(more)} more</li>\n`;
  yield '</ul>\n';
  if (fix !== null) yield `<p><b>Fix:</b> ${text(fix)}</p>\n`;
  yield `<details><summary>Why, and how to accept</summary>\n<p>${text(why)}</p>\n`;
  if (entry !== null) yield `<p><code>${text(entry, longestEntry)}</code></p>\n`;
  if (command !== null) yield `<p><code>${text(command)}</code></p>\n`;
  yield '</details>\n</article>\n';
}

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

import type { FieldChange } from '../../model/comparison.ts';
import type { JsonValue } from '../../model/package-tree.ts';
import type { ReportedFinding } from '../../model/report.ts';
import { grouped, plural, size } from '../../text/amounts.ts';
import { visible } from '../../text/visible.ts';
import type { SizeRow } from '../changes.ts';
import { approvedIn, countsAsFailure, type PackageView } from '../package-view.ts';
import { bar, causeCard } from './cause-card.ts';
import { contentsOf, fileTables } from './files.ts';
import { line, name, text } from './text.ts';
import { treemap } from './treemap.ts';

interface Place {
  /** How deep the headings of its parts are. */
  readonly heading: 'h2' | 'h3';
  /** Of the names of its parts, so that they are those of this package. */
  readonly prefix: string;
}

/** More are folded, so that the picture below is found. */
const openCauses = 10;

/** `limit`: causes, findings of each, and tenths of the files; null for nothing but the counts. */
export function* packageSection(view: PackageView, place: Place, limit: number | null): Generator<string> {
  yield* lead(view);
  if (limit === null) {
    yield `<p>${text(view.counts || 'No new problems')}; the JSON report has all.</p>\n`;
    yield* identity(view);
    return;
  }
  const causes = view.causes.slice(0, limit);
  for (const cause of causes.slice(0, openCauses)) yield* causeCard(cause, view, place, limit);
  if (causes.length > openCauses) {
    yield `<details><summary>${plural(causes.length - openCauses, 'more problem')}</summary>\n`;
    for (const cause of causes.slice(openCauses)) yield* causeCard(cause, view, place, limit);
    yield '</details>\n';
  }
  if (view.causes.length > limit)
    yield `<p>and ${grouped(view.causes.length - limit)} more; the JSON report has all</p>\n`;
  const { onBase } = view;
  if (onBase.causes.length > 0) {
    yield `<details><summary>${text(onBase.told)}</summary>\n`;
    for (const cause of onBase.causes.slice(0, limit)) yield* causeCard(cause, view, place, limit);
    yield '</details>\n';
  }
  const { heading, prefix } = place;
  const contents = contentsOf(view);
  yield* sizeBars(view, heading);
  yield* titled('Contents', heading, limit > 0 ? treemap(view, contents, prefix) : []);
  yield* titled('package.json', heading, fieldsDiff(view, limit));
  yield* titled('Changed text', heading, textDiffs(view, limit));
  yield* titled('Files', heading, fileTables(view, contents, prefix, 10 * limit));
  yield* quietList(view, heading, limit);
  yield* identity(view);
}

/** No heading above nothing. */
function* titled(title: string, heading: string, pieces: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const piece of pieces) {
    if (isFirst) yield `<${heading}>${title}</${heading}>\n`;
    isFirst = false;
    yield piece;
  }
}

function* lead({
  counts,
  onBase,
  baseline,
  compared,
  hasBaseline,
  changed,
  problem,
}: PackageView): Generator<string> {
  const parts = [counts, onBase.told, compared(), hasBaseline ? changed : '']
    .filter(Boolean)
    .map((part) => `<bdi>${text(part)}</bdi>`);
  if (parts.length > 0) yield `<p class="lead">${parts.join(' · ')}</p>\n`;
  if (baseline !== null) yield `<p class="quiet">${text(visible(baseline.explanation))}</p>\n`;
  if (problem === null) return;
  yield `<div class="problem">${problem.lines.map((line) => `<p>${text(visible(line))}</p>`).join('')}`;
  if (problem.more > 0) yield `<p>and ${plural(problem.more, 'more line')}</p>`;
  yield `<p><b>${countsAsFailure}</b> (${name(problem.code)}).</p></div>\n`;
}

/** Before and after, drawn to the same measure. */
function* sizeBars({ sizes, baseline, candidate }: PackageView, heading: string): Generator<string> {
  if (sizes.length === 0) return;
  yield `<${heading}>Sizes</${heading}>\n<div class="sizes">\n`;
  for (const row of sizes) {
    const { what, before, after, delta, growth, shares } = row;
    const most = Math.max(before ?? 0, after);
    const by = [growth || delta, shares]
      .filter(Boolean)
      .map((each) => ` <span class="amount">${each}</span>`)
      .join('');
    yield `<div><p><b>${shown(row, after)}</b> ${what}${by}</p>\n`;
    if (before !== null)
      yield `<p class="quiet">${name(baseline?.version ?? 'before')}: ${shown(row, before)}</p>${bar(before, most, 'before')}\n`;
    if (before !== null)
      yield `<p class="quiet">${name(candidate?.version ?? 'after')}: ${shown(row, after)}</p>${bar(after, most, 'after')}\n`;
    yield '</div>\n';
  }
  yield '</div>\n';
}

const shown = ({ what }: SizeRow, value: number): string => (what === 'files' ? grouped(value) : size(value));

/** What differs in package.json, as a diff of its fields; what users of the package never install is folded. */
function* fieldsDiff({ fields }: PackageView, limit: number): Generator<string> {
  const isOwn = ({ field }: FieldChange): boolean => /^devDependencies(?:[.[]|$)/.test(field);
  const felt = fields.filter((each) => !isOwn(each));
  yield* diffOf(felt.slice(0, openFields), limit);
  yield* diffFolded('more change', felt.slice(openFields), limit);
  const own = fields.filter(isOwn);
  yield* diffFolded('change', own, limit, ' in devDependencies');
}

const openFields = 25;

function* diffFolded(
  what: string,
  fields: readonly FieldChange[],
  limit: number,
  where = '',
): Generator<string> {
  if (fields.length === 0) return;
  yield `<details><summary>${plural(fields.length, what)}${where}</summary>\n`;
  yield* diffOf(fields, limit);
  yield '</details>\n';
}

function* diffOf(fields: readonly FieldChange[], limit: number): Generator<string> {
  if (fields.length === 0) return;
  yield '<div class="diff">\n';
  for (const { field, before, after } of fields.slice(0, limit)) {
    if (before !== null) yield `<del>${name(field)}: ${value(before)}</del>\n`;
    if (after !== null) yield `<ins>${name(field)}: ${value(after)}</ins>\n`;
  }
  if (fields.length > limit)
    yield `<b>${plural(fields.length - limit, 'more field', 'more fields')}; the JSON report has all</b>\n`;
  yield '</div>\n';
}

/** Each folded under its path. */
function* textDiffs({ texts }: PackageView, limit: number): Generator<string> {
  for (const { path, lines } of texts.slice(0, limit)) {
    yield `<details><summary>${name(path)}</summary>\n<div class="diff">\n`;
    for (const { style, text: shownLine } of lines) {
      const element = style === 'added' ? 'ins' : style === 'removed' ? 'del' : 'span';
      const signed = element === 'span' ? shownLine : shownLine.slice(1);
      yield `<${element}>${line(signed)}</${element}>\n`;
    }
    yield '</div>\n</details>\n';
  }
}

const value = (json: JsonValue): string => name(JSON.stringify(json), 300);

/** What is waived, with who said so, and what the last release had already. */
function* quietList({ waived, known }: PackageView, heading: string, limit: number): Generator<string> {
  if (waived.length + known.length === 0) return;
  yield `<${heading}>Accepted and known</${heading}>\n`;
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
  return `${what}: ${name(waived?.reason ?? '', 500)}${until} (${name(waived?.source ?? '')}${approvedIn(waived?.approval ?? null)})`;
}

/** Which bytes these were: nobody needs it to see what to do. */
function* identity({ candidate, baseline }: PackageView): Generator<string> {
  const rows = [
    ...(candidate === null ? [] : [['candidate', name(candidate.source)]]),
    ...(candidate?.sha256 ? [['sha256', name(candidate.sha256)]] : []),
    ...(candidate?.integrity ? [['integrity', name(candidate.integrity)]] : []),
    ...(baseline === null
      ? []
      : [['baseline', `${name(baseline.version ?? 'none')} (${text(baseline.reason)})`]]),
    ...(baseline?.sha256 ? [['its sha256', name(baseline.sha256)]] : []),
    ...(baseline?.integrity ? [['its integrity', name(baseline.integrity)]] : []),
  ];
  if (rows.length === 0) return;
  const list = rows.map(([label, shownValue]) => `<dt>${label}</dt><dd>${shownValue}</dd>`).join('');
  yield `<details><summary>The tarballs and their hashes</summary>\n<dl>${list}</dl>\n</details>\n`;
}

import type { CauseEdit, ReportedFinding } from '../../model/report.ts';
import { isFindingOf } from '../../rules/lookup.ts';
import { grouped, plural, size } from '../../text/amounts.ts';
import { waiverLines } from '../acceptance.ts';
import { type CauseView, pathOf } from '../cause-view.ts';
import type { PackageView } from '../package-view.ts';
import { anchor, line, name, text } from './text.ts';

interface Place {
  readonly heading: string;
  readonly prefix: string;
}

/** What happened, where, and what removes it; the rest is folded. `limit`: of its findings. */
export function* causeCard(
  cause: CauseView,
  view: PackageView,
  { heading, prefix }: Place,
  limit: number,
): Generator<string> {
  const { severity, title, bytes, places, more, fix, edits } = cause;
  const amount = bytes === 0 ? '' : ` <span class="amount">${size(bytes)}</span>`;
  yield `<article class="${severity}" id="${anchor(prefix, cause)}">\n`;
  yield `<${heading}><b class="tag ${severity}">${severity}</b> <span>${text(title)}</span>${amount}</${heading}>\n<ul>\n`;
  for (const { path, message } of places) {
    const parts = [path === null ? '' : name(path), message === null ? '' : text(message)];
    yield `<li>${parts.filter(Boolean).join(': ')}</li>\n`;
  }
  if (more > 0) yield `<li>and ${grouped(more)} more</li>\n`;
  yield '</ul>\n';
  if (fix !== null) yield `<p><b>Fix:</b> ${text(fix)}</p>\n`;
  yield* edits.slice(0, mostEdits).map(editShown);
  yield* sourcesTree(cause.findings);
  yield* findingsFolded(cause, limit);
  yield* whyFolded(cause, view);
  yield '</article>\n';
}

const mostEdits = 5;
const mostLines = 20;

/** As a diff has it: the change that was tried. */
function editShown({ file, line, before, after }: CauseEdit): string {
  const lines = (written: string | null, element: 'del' | 'ins'): string =>
    (written === null ? [] : written.split(/\r?\n/).slice(0, mostLines))
      .map((each) => `<${element}>${name(each.trim(), 300)}</${element}>\n`)
      .join('');
  return `<div class="diff"><b>${name(file)}, line ${grouped(line)}</b>\n${lines(before, 'del')}${lines(after, 'ins')}</div>\n`;
}

const mostMaps = 3;

/** What anybody could rebuild from the maps: their folders, with the number of sources in each. */
function* sourcesTree(findings: readonly ReportedFinding[]): Generator<string> {
  const maps = findings.flatMap(exposedBy).sort((a, b) => b.sources - a.sources);
  if (maps.length === 0) return;
  const most = Math.max(
    ...maps.slice(0, mostMaps).flatMap(({ folders }) => folders.map(({ sources }) => sources)),
  );
  const total = maps.reduce((sum, { sources }) => sum + sources, 0);
  yield `<details open><summary>What it exposes: ${plural(total, 'original source')}</summary>\n<ul class="tree">\n`;
  for (const { path, sources, bytes, folders } of maps.slice(0, mostMaps)) {
    yield `<li>${path === null ? 'the package' : name(path)}: ${plural(sources, 'source')}, ${size(bytes)} of text\n<ul>\n`;
    for (const { name: folder, sources: count } of folders)
      yield `<li>${folder === '.' ? '<i>top folder</i>' : name(`${folder}/`)} <b>${grouped(count)}</b> ${bar(count, most, 'exposed')}</li>\n`;
    const others = sources - folders.reduce((sum, each) => sum + each.sources, 0);
    if (others > 0)
      yield `<li><i>other folders</i> <b>${grouped(others)}</b> ${bar(others, most, 'exposed')}</li>\n`;
    yield '</ul></li>\n';
  }
  if (maps.length > mostMaps)
    yield `<li>and ${plural(maps.length - mostMaps, 'more map', 'more maps')}</li>\n`;
  yield '</ul>\n</details>\n';
}

interface Exposed {
  readonly path: string | null;
  readonly sources: number;
  readonly bytes: number;
  readonly folders: readonly { readonly name: string; readonly sources: number }[];
}

/** A report that somebody else wrote may have anything in its evidence. */
function exposedBy(finding: ReportedFinding): Exposed[] {
  if (!isFindingOf(finding, 'embedded-sources')) return [];
  const { embedded, embeddedBytes, folders } = finding.evidence as { readonly [field: string]: unknown };
  if (!isCount(embedded) || !isCount(embeddedBytes) || !Array.isArray(folders)) return [];
  const known = folders
    .filter(
      (each): each is Exposed['folders'][number] => typeof each?.name === 'string' && isCount(each.sources),
    )
    .slice(0, 20);
  return known.length === 0
    ? []
    : [{ path: pathOf(finding), sources: embedded, bytes: embeddedBytes, folders: known }];
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** What the rules found, each with its own words. */
function* findingsFolded({ findings, rules }: CauseView, limit: number): Generator<string> {
  const tags = rules.map((rule) => `<code>${rule}</code>`).join(' ');
  yield `<details><summary>${plural(findings.length, 'finding')} ${tags}</summary>\n<ul>\n`;
  for (const finding of findings.slice(0, limit)) {
    const path = pathOf(finding);
    const where = path === null ? '' : ` ${name(path)}:`;
    yield `<li><code>${finding.rule}</code>${where} ${text(finding.message)}</li>\n`;
  }
  if (findings.length > limit)
    yield `<li>${grouped(findings.length - limit)} more; the JSON report has all</li>\n`;
  yield '</ul>\n</details>\n';
}

function* whyFolded(
  { why, entry, command, unacceptable }: CauseView,
  { waiverPlace }: PackageView,
): Generator<string> {
  const isTold = command !== null || unacceptable !== null;
  yield `<details><summary>Why${isTold ? ', and how to accept' : ''}</summary>\n<p>${text(why)}</p>\n`;
  if (unacceptable !== null) yield `<p>${text(unacceptable)}</p>\n`;
  if (command !== null) yield `<p>To accept it: <code>${text(command)}</code></p>\n`;
  if (entry !== null)
    yield `<p>${text(waiverPlace.advice)}</p>\n<pre>${waiverLines([{ waiverPlace, entries: [entry] }])
      .map(line)
      .join('\n')}</pre>\n`;
  yield '</details>\n';
}

/** A length beside others of its kind, drawn as wide as the page lets it. */
export function bar(value: number, most: number, className: string): string {
  const width = most <= 0 ? 0 : Math.min(Math.max((100 * value) / most, value > 0 ? 0.5 : 0), 100);
  return `<svg class="bar" aria-hidden="true"><rect class="${className}" width="${width.toFixed(1)}%" height="100%"/></svg>`;
}

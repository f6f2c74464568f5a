import type { Change } from '../../model/comparison.ts';
import type { PackageReport, ReportedFinding } from '../../model/report.ts';
import { delta, grouped, growth, plural, size } from '../../text/amounts.ts';
import { visible } from '../../text/visible.ts';
import { bytesOf, changesTold, hasBaseline, largestOf } from '../changes-text.ts';
import { counts } from '../terminal/findings.ts';
import { waivedBySource, waivedTold } from '../waived-text.ts';
import { findingsTable } from './findings-table.ts';
import { code, folded, headings, labelled, prose, row, table } from './table.ts';

/** How much of a package is told. */
interface Extent {
  /** Findings of each rule; 0 for their number alone, null for nothing but the package's own count. */
  readonly limit: number | null;
  readonly place: keyof typeof elsewhere;
}

/** Where what is left out can be read. */
export const elsewhere = {
  summary: 'the JSON report has all',
  comment: 'the summary of the run has more',
} as const;

/** All below a package's headline. */
export function* packageSection(report: PackageReport, { limit, place }: Extent): Generator<string> {
  const found = counts(report.findings);
  if (limit === null) {
    yield `${found === '' ? 'No new findings' : found}; ${elsewhere[place]}.\n\n`;
    return;
  }
  yield* problemTable(report);
  if (found !== '') yield `${found}${limit === 0 ? `; ${elsewhere[place]}` : ''}\n\n`;
  yield* findingsTable(report, limit, elsewhere[place]);
  yield* factsTable(report);
  yield* largestChanges(report, place === 'comment');
  if (place === 'summary') yield sizeChart(report);
}

const mostLines = 40;

/** A sentence or two of ours around what a registry or a script said, which may be many lines long. */
function* problemTable({ problem }: PackageReport): Generator<string> {
  if (problem === null) return;
  const lines = problem.message.split(/\r?\n/);
  const more = lines.length - mostLines;
  const told = [
    ...lines.slice(0, mostLines).map((line) => prose(visible(line))),
    ...(more > 0 ? [`and ${plural(more, 'more line')}`] : []),
    `<b>This is no pass: nothing was decided</b> (${code(problem.code)}).`,
  ];
  yield* table([labelled('undecided', told.join('<br>'))]);
}

/** Why this baseline, sizes before and after, and what is known already: a row each. */
function* factsTable(report: PackageReport): Generator<string> {
  const rows = [...baselineRow(report), ...sizeRows(report), ...manifestRow(report), ...quietRows(report)];
  if (rows.length > 0) yield* table(rows);
}

function baselineRow({ baseline }: PackageReport): string[] {
  if (baseline === null) return [];
  return [labelled('baseline', `${prose(visible(baseline.explanation))} (${code(baseline.reason)})`)];
}

function sizeRows({ candidate, baseline }: PackageReport): string[] {
  const measures = [
    ['packed', baseline?.packedSize, candidate?.packedSize, size],
    ['unpacked', baseline?.unpackedSize, candidate?.unpackedSize, size],
    ['files', baseline?.fileCount, candidate?.fileCount, grouped],
  ] as const;
  return measures.flatMap(([what, before, after, shown]) => {
    if (typeof after !== 'number') return [];
    if (typeof before !== 'number') return [labelled(what, shown(after))];
    if (before === after) return [labelled(what, `${shown(after)} (unchanged)`)];
    const by = [what === 'files' ? '' : delta(after - before), growth(before, after)]
      .filter(Boolean)
      .join(', ');
    return [labelled(what, `${shown(before)} → ${shown(after)}${by === '' ? '' : ` (${by})`}`)];
  });
}

function manifestRow(report: PackageReport): string[] {
  const { manifest } = report;
  if (manifest.length === 0 || !hasBaseline(report)) return [];
  const names = manifest.slice(0, 5).map(({ field }) => code(field));
  const more = manifest.length - names.length;
  return [labelled('package.json', `${names.join(', ')}${more > 0 ? ` and ${grouped(more)} more` : ''}`)];
}

/** What the last release had already, and what is waived. */
function quietRows({ findings }: PackageReport): string[] {
  const existing = findings.filter(({ novelty }) => novelty === 'existing');
  return [
    ...(existing.length === 0
      ? []
      : [
          labelled(
            'known',
            existing
              .slice(0, 30)
              .map(({ message }) => prose(message))
              .join('<br>'),
          ),
        ]),
    ...waivedRow(findings),
  ];
}

const mostWaived = 30;

function waivedRow(findings: readonly ReportedFinding[]): string[] {
  const told = waivedBySource(findings);
  if (told.length === 0) return [];
  const rest = told.slice(mostWaived).reduce((sum, { length }) => sum + length, 0);
  const lines = told.slice(0, mostWaived).map((each) => prose(waivedTold(each)));
  return [labelled('waived', [...lines, ...(rest > 0 ? [plural(rest, 'more finding')] : [])].join('<br>'))];
}

const mostChanges = 10;

/** The files that make most of the difference, numbered as the chart has them. */
function* largestChanges(report: PackageReport, away: boolean): Generator<string> {
  const largest = largestOf(report.changes, mostChanges);
  if (largest.length === 0) return;
  const heading = hasBaseline(report)
    ? `Largest changes (of ${changesTold(report.changes)})`
    : 'Largest files';
  const rows = largest.map((change, index) =>
    row(String(index + 1), delta(bytesOf(change)), change.kind, paths(change)),
  );
  const all = table([headings('', 'size', 'kind', 'path'), ...rows]);
  if (away) yield* folded(heading, all);
  else yield* titled(heading, all);
}

const paths = ({ path, from }: Change): string =>
  from === null ? code(path) : `${code(from)} → ${code(path)}`;

function* titled(heading: string, pieces: Iterable<string>): Generator<string> {
  yield `#### ${heading}\n\n`;
  yield* pieces;
}

const least = { bytes: 100_000, share: 0.2 };
const mostSlices = 4;
/** What is less of the whole cannot be seen. */
const thinnest = 0.02;

/**
 * Where the bytes come from, only where the package grew by much. Mermaid reads directives and markup inside labels: they hold no
 * names, but the numbers of the table of the largest changes.
 */
function sizeChart(report: PackageReport): string {
  const [before, after] = [report.baseline?.unpackedSize, report.candidate?.unpackedSize];
  if (!hasBaseline(report) || typeof before !== 'number' || typeof after !== 'number') return '';
  if (after - before < Math.max(least.bytes, before * least.share)) return '';
  const grown = report.changes.reduce((sum, change) => sum + Math.max(0, bytesOf(change)), 0);
  const slices = largestOf(report.changes, mostSlices)
    .map((change, index) => ({ label: `change ${index + 1}`, bytes: bytesOf(change) }))
    .filter(({ bytes }) => bytes >= after * thinnest);
  const shown = slices.reduce((sum, { bytes }) => sum + bytes, 0);
  const lines = [
    { label: 'as before', bytes: after - grown },
    ...slices,
    { label: 'other growth', bytes: grown - shown },
  ]
    .filter(({ bytes }) => Number.isSafeInteger(bytes) && bytes >= after * thinnest)
    .map(({ label, bytes }) => `  "${label}: ${size(bytes)}" : ${bytes}`);
  return `${['```mermaid', 'pie title Unpacked size', ...lines, '```'].join('\n')}\n\n`;
}

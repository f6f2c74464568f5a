import type { PackageReport } from '../../model/report.ts';
import { plural } from '../../text/amounts.ts';
import { visible } from '../../text/visible.ts';
import { counts } from '../terminal/findings.ts';
import { largestChanges } from './changes-table.ts';
import { factsTable } from './facts-table.ts';
import { findingsTable } from './findings-table.ts';
import { code, prose } from './prose.ts';
import { sizeChart } from './size-chart.ts';
import { labelled, table } from './table.ts';

/** How much of a package is told. */
export interface Extent {
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

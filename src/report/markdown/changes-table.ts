import type { Change } from '../../model/comparison.ts';
import type { PackageReport } from '../../model/report.ts';
import { delta } from '../../text/amounts.ts';
import { bytesOf, changesTold, hasBaseline, largestOf } from '../changes-text.ts';
import { code } from './prose.ts';
import { folded, headings, row, table } from './table.ts';

const mostChanges = 10;

/** The files that make most of the difference, numbered as the chart has them. */
export function* largestChanges(report: PackageReport, away: boolean): Generator<string> {
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

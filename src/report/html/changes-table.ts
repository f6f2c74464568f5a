import type { Change } from '../../model/comparison.ts';
import type { PackageReport } from '../../model/report.ts';
import { delta, grouped, size } from '../../text/amounts.ts';
import { bytesOf, changesTold, hasBaseline, modesTold } from '../changes-text.ts';
import { name, text } from './text.ts';

/** Every file that differs, the largest difference first. */
export function* changesTable(report: PackageReport, limit: number): Generator<string> {
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

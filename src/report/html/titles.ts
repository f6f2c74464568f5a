import type { PackageReport, Report } from '../../model/report.ts';
import { plain } from '../terminal/paint.ts';
import { badge, summaryLine, verdictLine } from '../verdict-line.ts';
import { text } from './text.ts';

export function reportTitle(report: Report): string {
  const [only] = report.packages;
  return only !== undefined && report.packages.length === 1
    ? verdictLine(only, plain)
    : summaryLine(report, plain);
}

export function headOf(report: PackageReport, element: 'h1' | 'h2' | 'span'): string {
  const { word } = badge[report.verdict];
  const line = verdictLine(report, plain).slice(word.length + 1);
  return `<${element}><b class="${report.verdict}">${word}</b> <bdi>${text(line)}</bdi></${element}>`;
}

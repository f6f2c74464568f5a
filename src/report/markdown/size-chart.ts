import type { PackageReport } from '../../model/report.ts';
import { size } from '../../text/amounts.ts';
import { bytesOf, hasBaseline, largestOf } from '../changes-text.ts';

const least = { bytes: 100_000, share: 0.2 };
const mostSlices = 4;
/** What is less of the whole cannot be seen. */
const thinnest = 0.02;

/**
 * Where the bytes come from, only where the package grew by much. Mermaid reads directives and markup inside labels: they hold no
 * names, but the numbers of the table of the largest changes.
 */
export function sizeChart(report: PackageReport): string {
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

import type { PackageReport, ReportedFinding } from '../../model/report.ts';
import { delta, grouped, growth, plural, size } from '../../text/amounts.ts';
import { visible } from '../../text/visible.ts';
import { hasBaseline } from '../changes-text.ts';
import { waivedBySource, waivedTold } from '../waived-text.ts';
import { code, prose } from './prose.ts';
import { labelled, table } from './table.ts';

/** Why this baseline, sizes before and after, and what is known already: a row each. */
export function* factsTable(report: PackageReport): Generator<string> {
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

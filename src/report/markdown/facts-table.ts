import type { PackageReport } from '../../model/report.ts';
import { visible } from '../../model/visible.ts';
import { delta, grouped, growth, plural, size } from '../amounts.ts';
import { hasBaseline } from '../changes-text.ts';
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
  const waived = findings.filter((finding) => finding.novelty === 'new' && finding.waived !== null);
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
    ...(waived.length === 0 ? [] : [labelled('waived', plural(waived.length, 'finding'))]),
  ];
}

import type { PackageReport } from '../../model/report.ts';
import { visible } from '../../text/visible.ts';
import { sizesTold } from '../changes-text.ts';
import { counts } from '../terminal/findings.ts';
import { changesTable } from './changes-table.ts';
import { findingsList, quietList } from './findings-list.ts';
import { manifestTable } from './manifest-table.ts';
import { name, text } from './text.ts';
import { treemap } from './treemap.ts';

/** `limit`: findings of each rule, and tenths of the changes; null for nothing but the counts. */
export function* packageSection(report: PackageReport, limit: number | null): Generator<string> {
  yield* facts(report);
  if (limit === null) {
    yield `<p>${text(counts(report.findings) || 'No new findings')}; the JSON report has all.</p>\n`;
    return;
  }
  yield* findingsList(report, limit);
  yield treemap(report);
  yield* changesTable(report, 10 * limit);
  yield* manifestTable(report, limit);
  yield* quietList(report.findings, limit);
}

const mostLines = 40;

function* facts(report: PackageReport): Generator<string> {
  const { candidate, baseline, problem } = report;
  if (problem !== null) {
    const lines = problem.message.split(/\r?\n/).slice(0, mostLines);
    yield `<div class="problem">${lines.map((line) => `<p>${text(visible(line))}</p>`).join('')}`;
    yield `<p><b>This is no pass: nothing was decided</b> (${name(problem.code)}).</p></div>\n`;
  }
  const rows = [
    ...(candidate === null ? [] : [['candidate', name(candidate.source)]]),
    ...(baseline === null
      ? []
      : [['baseline', `${text(visible(baseline.explanation))} (${text(baseline.reason)})`]]),
    ...(sizesTold(report) === '' ? [] : [['sizes', text(sizesTold(report))]]),
    ...(candidate?.sha256 ? [['sha256', name(candidate.sha256)]] : []),
    ...(candidate?.integrity ? [['integrity', name(candidate.integrity)]] : []),
  ];
  if (rows.length === 0) return;
  yield `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>\n`;
}

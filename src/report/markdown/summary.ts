import type { PackageReport, Report } from '../../model/report.ts';
import { utf8Length } from '../utf8-length.ts';
import { markdownHeadline, reportHeadline } from './headline.ts';
import { elsewhere, packageSection } from './package-section.ts';
import { passedPackages, worstFirst } from './packages.ts';
import { within } from './within.ts';

export interface SummaryOptions {
  /** In bytes. A step that writes more than 1 MiB loses its whole summary, and still passes. */
  readonly budget: number;
}

const folds = [1_000, 300, 100, 30, 10, 3, 1, 0, null] as const;

/** The whole report as Markdown: a job summary, or a file. */
export function renderSummary(report: Report, { budget }: SummaryOptions = { budget: 1_000_000 }): string {
  for (const limit of folds) {
    const text = within(budget, summary(report, limit), utf8Length);
    if (text !== null) return `${text.trimEnd()}\n`;
  }
  return `## ${reportHeadline(report)}\n\nToo many packages to be told here; ${elsewhere.summary}.\n`;
}

function* summary(report: Report, limit: number | null): Generator<string> {
  const [only] = report.packages;
  if (only !== undefined && report.packages.length === 1) {
    yield `## ${markdownHeadline(only)}\n\n`;
    yield* packageSection(only, { limit, place: 'summary' });
    return;
  }
  yield `## ${reportHeadline(report)}\n\n`;
  for (const each of worstFirst(report)) yield* section(each, limit);
  yield* passedPackages(report);
}

function* section(report: PackageReport, limit: number | null): Generator<string> {
  yield `### ${markdownHeadline(report)}\n\n`;
  yield* packageSection(report, { limit, place: 'summary' });
}

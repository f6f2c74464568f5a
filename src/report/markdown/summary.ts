import type { PolicyChange } from '../../model/policy.ts';
import type { PackageReport, Report } from '../../model/report.ts';
import { utf8Length, within } from '../budget.ts';
import { markdownHeadline, passedPackages, remarkOf, reportHeadline, worstFirst } from './headline.ts';
import { elsewhere, packageSection } from './package-section.ts';
import { policyNotice } from './policy-notice.ts';

interface SummaryOptions {
  /** In bytes. A step that writes more than 1 MiB loses its whole summary, and still passes. */
  readonly budget?: number;
  readonly policy?: PolicyChange | null;
  /** A line of our own above everything else. */
  readonly remark?: string | null;
}

const wholeBudget = 1_000_000;
const noticeBudget = 100_000;

const folds = [1_000, 300, 100, 30, 10, 3, 1, 0, null] as const;

/** The whole report as Markdown: a job summary, or a file. */
export function renderSummary(
  report: Report,
  { budget = wholeBudget, policy = null, remark = null }: SummaryOptions = {},
): string {
  const { verdict } = report;
  const changed = policyNotice(policy, { verdict, budget: noticeBudget, elsewhere: 'the files have all' });
  const notice = `${remarkOf(remark)}${changed}`;
  for (const limit of folds) {
    const text = within(budget - utf8Length(notice), summary(report, limit), utf8Length);
    if (text !== null) return `${notice}${text.trimEnd()}\n`;
  }
  return `${notice}## ${reportHeadline(report)}\n\nToo many packages to be told here; ${elsewhere.summary}.\n`;
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

import type { PolicyChange } from '../../model/policy.ts';
import type { Report } from '../../model/report.ts';
import { fitting, utf8Length } from '../budget.ts';
import { type View, viewOf } from '../view.ts';
import { commitLink, countsLine, markdownHeadline, remarkLine, remarkOf } from './headline.ts';
import { packageSection } from './package-section.ts';
import { policyNotice } from './policy-notice.ts';
import { severalPackages, shortest } from './several.ts';

interface SummaryOptions extends Checked {
  /** In bytes. A step that writes more than 1 MiB loses its whole summary, and still passes. */
  readonly budget?: number;
  readonly policy?: PolicyChange | null;
  /** A line of our own above everything else. */
  readonly remark?: string | null;
}

/** Null where nobody knows it. */
export interface Checked {
  readonly commit?: string | null;
  readonly runUrl?: string | null;
}

const wholeBudget = 1_000_000;
const noticeBudget = 100_000;

const folds = [1_000, 300, 100, 30, 10, 3, 1, null] as const;

/** The whole report as Markdown: a job summary, or a file. */
export function renderSummary(
  report: Report,
  { budget = wholeBudget, policy = null, remark = null, commit = null, runUrl = null }: SummaryOptions = {},
): string {
  const view = viewOf(report);
  const options = { verdict: view.verdict, budget: noticeBudget, elsewhere: 'the files have all' };
  const notice = `${remarkOf(remark)}${policyNotice(policy, options)}`;
  const room = budget - utf8Length(notice);
  const link = commitLink(commit, runUrl);
  const checked = link === '' ? '' : `commit ${link}`;
  const text =
    fitting(room, folds, (limit) => summary(view, limit, checked), utf8Length) ??
    shortest(view, 'summary', { budget: room, measure: utf8Length });
  return `${notice}${text.trimEnd()}\n`;
}

function* summary(view: View, limit: number | null, commit: string): Generator<string> {
  const { only } = view;
  if (only !== null) {
    yield `## ${markdownHeadline(only)}\n\n`;
    yield countsLine(only, commit);
    yield* packageSection(only, { limit, place: 'summary', isOnly: true });
    yield remarkLine(view);
    return;
  }
  yield* severalPackages(view, limit, 'summary', commit);
  yield remarkLine(view);
}

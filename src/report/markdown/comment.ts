import type { PolicyChange } from '../../model/policy.ts';
import type { Report } from '../../model/report.ts';
import { fitting } from '../budget.ts';
import type { PackageView } from '../package-view.ts';
import { type View, viewOf } from '../view.ts';
import {
  commitLink,
  countsLine,
  htmlHeadline,
  markdownHeadline,
  problemsTold,
  remarkLine,
  remarkOf,
  reportHeadline,
  runLink,
} from './headline.ts';
import { elsewhere, packageSection } from './package-section.ts';
import { policyNotice } from './policy-notice.ts';
import { passedPackages, severalPackages, shortest } from './several.ts';
import { code, folded } from './table.ts';

interface CommentOptions {
  /** A line of the caller's own, an HTML comment by which it finds this one again. It comes first, as it is. */
  readonly marker: string;
  /** The page of the run; null where nobody knows it. */
  readonly runUrl: string | null;
  /** What was checked; null where nobody knows it. */
  readonly commit?: string | null;
  /** Where the pull request's own run said all this, and nobody else looked: how GitHub says that it ended. */
  readonly selfReported?: { readonly conclusion: string | null };
  readonly policy?: PolicyChange | null;
  /** A line of our own above everything else. */
  readonly remark?: string | null;
}

/** A platform refuses 65,536 characters. */
const budget = 60_000;
/** Of that, for what is said of the policy. */
const noticeBudget = 12_000;
const folds = [100, 30, 10, 3, 1, null] as const;

/** One comment for a pull request, whatever the number of packages: a folded line when green, all that helps when not. */
export function renderComment(report: Report, options: CommentOptions): string {
  const view = viewOf(report);
  const notice = policyNotice(options.policy ?? null, {
    verdict: report.verdict,
    budget: noticeBudget,
    elsewhere: elsewhere.comment,
    ...(options.selfReported && { selfReported: true as const }),
  });
  const first = remarkOf(options.remark ?? null);
  const [head, foot] = [
    `${options.marker}\n\n${first}${notice}${disclaimer(report, options)}`,
    footer(options),
  ];
  const room = budget - head.length - foot.length;
  const text =
    fitting(room, folds, (limit) => body(view, limit)) ??
    shortest(view, 'comment', { budget: room, measure: ({ length }) => length });
  return `${head}${text}${foot}`;
}

function body(view: View, limit: number | null): Generator<string> {
  const { only } = view;
  if (only === null) return ofMany(view, limit);
  return withRemark(
    view,
    only.verdict === 'fail' || only.verdict === 'undecided' ? loud(only, limit) : quiet(only, limit),
  );
}

function* withRemark(view: View, pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield remarkLine(view);
}

function* ofMany(view: View, limit: number | null): Generator<string> {
  if (view.verdict === 'pass') yield* folded(reportHeadline(view), withRemark(view, passedPackages(view)));
  else yield* withRemark(view, severalPackages(view, limit, 'comment'));
}

function* loud(view: PackageView, limit: number | null): Generator<string> {
  yield `### ${markdownHeadline(view)}\n\n`;
  yield countsLine(view);
  yield* packageSection(view, { limit, place: 'comment', isOnly: true });
}

/** One line, and the rest for who asks; a warning shows what it is about. */
function quiet(view: PackageView, limit: number | null): Generator<string> {
  const line = [htmlHeadline(view), problemsTold(view).join('; ')].filter(Boolean).join(': ');
  return folded(line, packageSection(view, { limit, place: 'comment', isOnly: true }));
}

/** Beside the verdict: whoever writes a pull request can write its report too. How its run ended is GitHub's own word. */
function disclaimer({ verdict }: Report, { selfReported }: CommentOptions): string {
  if (selfReported === undefined) return '';
  const { conclusion } = selfReported;
  const passed = verdict === 'pass' || verdict === 'warn';
  const ended =
    conclusion === null || passed === (conclusion === 'success')
      ? ''
      : ` <b>That run itself ended with ${code(conclusion)}.</b>`;
  return `<p>The run of the pull request reported this verdict itself; nobody else has looked at the package.${ended}</p>\n\n`;
}

function footer({ runUrl, commit = null }: CommentOptions): string {
  const shown = commitLink(commit, runUrl);
  const links = [...(shown === '' ? [] : [`Commit ${shown}`]), ...runLink(runUrl)];
  return links.length === 0 ? '' : `<p><sub>${links.join(' · ')}</sub></p>\n`;
}

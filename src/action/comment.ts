import { markerLine } from '../github/marker.ts';
import { annotate } from '../github/runner-channels.ts';
import type { CommentOrder } from '../github/sticky-comment.ts';
import type { PolicyChange } from '../model/policy.ts';
import type { Annotation, PackageReport, Report } from '../model/report.ts';
import { ownAnnotation } from '../report/annotations.ts';
import { renderComment } from '../report/markdown/comment.ts';
import { changesMeaning } from '../report/markdown/policy-notice.ts';
import { isOwn } from '../rules/verdict.ts';
import type { Hide } from '../text/credentials.ts';
import { visible } from '../text/visible.ts';
import type { Decision } from './decision.ts';
import { headOf, type RunnerEvent } from './event.ts';
import type { ActionRequest } from './inputs.ts';
import { accessOf, gateKey, type Runner, runUrl } from './runner.ts';

/** Says what there is to say on the pull request, where that is wanted. What GitHub refuses is a warning. */
export async function comment(
  { report, remark, policy }: Pick<Decision, 'report' | 'remark' | 'policy'>,
  request: Pick<ActionRequest, 'comment' | 'comment-id' | 'github-token'>,
  { pullRequest, author, base }: RunnerEvent,
  runner: Runner,
  { warn, hide }: { readonly warn: (sentence: string) => void; readonly hide: Hide },
): Promise<void> {
  const wanted = request.comment ?? 'on-failure';
  if (wanted === 'never') annotate(onPolicy(policy));
  if (pullRequest === null || wanted === 'never') return;
  const access = accessOf(runner, request['github-token']);
  if ('missing' in access) {
    const or = request['github-token'] === null ? ', or set comment to never' : '';
    warn(`${access.missing}, so there is no comment: ${access.helps}${or}.`);
    return;
  }
  const [{ openGitHub }, { commentsOf }, { stickyComment }, { isRefusal, refusalSentence }] =
    await Promise.all([
      import('../github/octokit.ts'),
      import('../github/sticky-comment.ts'),
      import('../github/sticky-comment.ts'),
      import('../github/octokit.ts'),
    ]);
  const id = request['comment-id'];
  const marker = {
    gate: gateKey(runner, ...(id === null ? [] : [id])),
    run: Number(runner.env.GITHUB_RUN_ID) || 0,
    attempt: Number(runner.env.GITHUB_RUN_ATTEMPT) || 1,
    verdict: report.verdict,
  };
  const order: CommentOrder = {
    marker,
    begin: begins(wanted, report, policy),
    body: renderComment(report, {
      marker: markerLine(marker),
      runUrl: runUrl(runner),
      commit: headOf({ base }),
      policy,
      remark,
    }),
  };
  try {
    const octokit = await openGitHub(access);
    await stickyComment(order, commentsOf({ ...access.repository, number: pullRequest }, octokit));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(refusalSentence(error, author, hide));
  }
}

/** Without a comment, a reviewer of the changed files sees it there. */
const onPolicy = (policy: PolicyChange | null): Annotation[] =>
  policy === null || !changesMeaning(policy)
    ? []
    : policy.files.flatMap(({ before, after }) => {
        const file = after ?? before ?? '';
        const message =
          'This pull request changes the policy of this check. The summary of the run says what it changes.';
        const place = visible(file) === file ? { file, line: 1 } : null;
        return [{ ...ownAnnotation('warning', message), place }];
      });

/** Whether the first comment is written; one that is there is always kept true. */
export function begins(
  wanted: 'always' | 'on-failure' | 'on-change',
  { verdict, packages }: Report,
  policy: PolicyChange | null,
): boolean {
  if (wanted === 'always' || verdict !== 'pass' || (policy !== null && changesMeaning(policy))) return true;
  return wanted === 'on-change' && packages.some(isChanged);
}

/** Whether a reviewer who knows the base branch would learn anything; where nobody knows that, one who knows the last release. */
const isChanged = ({ changes, manifest, findings, candidate, base }: PackageReport): boolean =>
  findings.some(isOwn) ||
  (base ? base.sha256 !== candidate?.sha256 : changes.length > 0 || manifest.length > 0);

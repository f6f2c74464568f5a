import { markerLine } from '../deliver/github/marker.ts';
import type { CommentOrder } from '../deliver/github/sticky-comment.ts';
import type { Hide } from '../model/credentials.ts';
import type { PolicyChange } from '../model/policy-change.ts';
import type { Report } from '../model/report.ts';
import { renderComment } from '../report/markdown/comment.ts';
import { changesMeaning } from '../report/markdown/policy-notice.ts';
import type { Decision } from './decision.ts';
import type { RunnerEvent } from './event.ts';
import type { ActionRequest } from './inputs.ts';
import { isChanged } from './news.ts';
import { gateKey, type Runner, runUrl } from './runner.ts';

/** Says what there is to say on the pull request, where that is wanted. What GitHub refuses is a warning. */
export async function comment(
  { report, remark }: Pick<Decision, 'report' | 'remark'>,
  policy: PolicyChange | null,
  request: ActionRequest,
  { pullRequest }: RunnerEvent,
  runner: Runner,
  { warn, hide }: { readonly warn: (sentence: string) => void; readonly hide: Hide },
): Promise<void> {
  const wanted = request.comment ?? 'on-change';
  if (pullRequest === null || wanted === 'never') return;
  const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run } = runner.env;
  const token = request['github-token'];
  const [owner, repo] = repository.split('/');
  if (token === null) {
    warn(
      'There is no token, so there is no comment: leave the input github-token out, or set comment to never.',
    );
    return;
  }
  if (!apiUrl || !URL.canParse(apiUrl) || !owner || !repo) {
    warn(
      'The job does not say which repository of which GitHub this is, so there is no comment: check GITHUB_API_URL and GITHUB_REPOSITORY.',
    );
    return;
  }
  const [{ openGitHub }, { commentsOf }, { stickyComment }, { isRefusal, refusalSentence }] =
    await Promise.all([
      import('../deliver/github/octokit.ts'),
      import('../deliver/github/comments.ts'),
      import('../deliver/github/sticky-comment.ts'),
      import('../deliver/github/refusal.ts'),
    ]);
  const gate = gateKey(runner, request['working-directory'], ...(request.packages ?? []));
  const marker = { gate, run: Number(run) || 0 };
  const order: CommentOrder = {
    marker,
    begin: begins(wanted, report, policy),
    body: renderComment(report, { marker: markerLine(marker), runUrl: runUrl(runner), policy, remark }),
  };
  try {
    const octokit = await openGitHub({ apiUrl, token });
    await stickyComment(order, commentsOf({ owner, repo, number: pullRequest }, octokit));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(refusalSentence(error, hide));
  }
}

/** Whether the first comment is written; one that is there is always kept true. */
export function begins(
  wanted: 'always' | 'on-failure' | 'on-change',
  { verdict, packages }: Report,
  policy: PolicyChange | null,
): boolean {
  if (wanted === 'on-failure') return verdict === 'fail' || verdict === 'undecided';
  return wanted === 'always' || packages.some(isChanged) || (policy !== null && changesMeaning(policy));
}

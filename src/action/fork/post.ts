import { markerLine } from '../../github/marker.ts';
import type { CommentOrder } from '../../github/sticky-comment.ts';
import type { PolicyChange } from '../../model/policy.ts';
import type { Report } from '../../model/report.ts';
import { renderComment } from '../../report/markdown/comment.ts';
import type { Hide } from '../../text/credentials.ts';
import { begins } from '../comment.ts';
import { accessOf, gateKey, type Runner, runUrl } from '../runner.ts';
import type { CommentRequest } from './inputs.ts';
import type { TriggeringRun } from './triggering-run.ts';

interface Voice {
  readonly say: (sentence: string) => void;
  readonly warn: (sentence: string) => void;
  readonly hide: Hide;
}

/** One sticky comment on each pull request that the run was of; its text is made here, from checked values alone. */
export async function post(
  report: Report,
  request: CommentRequest,
  triggering: TriggeringRun,
  runner: Runner,
  { say, warn, hide }: Voice,
): Promise<void> {
  const access = accessOf(runner, request['github-token']);
  if ('missing' in access) {
    warn(`${access.missing}, so there is no comment: ${access.helps}.`);
    return;
  }
  const { repository } = access;
  const [
    { policyToTell },
    { openGitHub },
    { commentsOf },
    { stickyComment },
    { pullRequestsOf },
    { isRefusal, whyRefused, writing },
  ] = await Promise.all([
    import('./policy.ts'),
    import('../../github/octokit.ts'),
    import('../../github/sticky-comment.ts'),
    import('../../github/sticky-comment.ts'),
    import('../../github/pulls.ts'),
    import('../../github/octokit.ts'),
  ]);
  // Of two runs the later one counts, and that is the order of the checks, not that of the comments on them.
  const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '' } = runner.env;
  const marker = {
    gate: gateKey(runner, workflow, job, 'reported'),
    run: triggering.id,
    attempt: triggering.attempt,
    verdict: report.verdict,
  };
  const pageOfRun = runUrl({ ...runner, env: { ...runner.env, GITHUB_RUN_ID: String(triggering.id) } });
  const orderOf = (policy: PolicyChange | null): CommentOrder => ({
    marker,
    begin: begins(request.comment ?? 'on-failure', report, policy),
    body: renderComment(report, {
      marker: markerLine(marker),
      runUrl: pageOfRun,
      commit: triggering.sha,
      selfReported: triggering,
      policy,
    }),
  });
  try {
    const octokit = await openGitHub(access);
    const pulls = await pullRequestsOf(triggering, repository, octokit);
    if (pulls.length === 0) {
      say('No open pull request has the commit of that run as its last one: nothing to comment on.');
    }
    for (const { number, base } of pulls) {
      const policy = await policyToTell({ ...repository, sha: base }, triggering.sha, request.config, {
        octokit: await openGitHub({ ...access, patience: 'short' }),
        warn: (sentence) => warn(`${sentence} The summary of the pull request's own run does.`),
        hide,
      });
      const order = orderOf(policy);
      const answer = await stickyComment(order, commentsOf({ ...repository, number }, octokit));
      say(`Pull request ${number}, comment: ${answer}.`);
    }
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(
      `The pull request has no new comment: ${whyRefused(error, writing, hide)} The summary of the pull request's own run has the report.`,
    );
  }
}

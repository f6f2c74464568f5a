import { type Hide, withoutCredentials } from '../text/credentials.ts';
import { visibleCut } from '../text/visible.ts';
import type { Refusal } from './octokit.ts';

/** Whether a request failed, of whatever reason; anything else that is thrown here is a mistake of ours. */
export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && typeof (error as Refusal).status === 'number';

/** Why there is no comment, and what helps. The verdict does not depend on it. */
export const refusalSentence = (refusal: Refusal, hide: Hide): string =>
  `The pull request has no new comment: ${whyRefused(refusal, writing, hide, forForks)} The verdict stands, and the job summary has the report.`;

const forForks =
  ' For pull requests from forks and from Dependabot, whose token can only read, let a second workflow on workflow_run comment: the recipe is "Comments for forks" in the README.';

/** What was asked for, and the permission without which GitHub does not give it. */
export interface Deed {
  readonly verb: 'write' | 'read';
  readonly permission: string;
}

export const writing: Deed = { verb: 'write', permission: 'pull-requests: write' };
export const reading: Deed = { verb: 'read', permission: 'contents: read' };

/** `permissionHint` follows the permission that is named where one is missing. */
export function whyRefused(
  { status, message, response }: Refusal,
  { verb, permission }: Deed,
  hide: Hide,
  permissionHint = '',
): string {
  const told = withoutCredentials(hide(message.replace(/ - https?:\/\/\S+$/, '')));
  const said = visibleCut(told, 200);
  const answered = response !== undefined;
  if (status === 429 || /rate limit/i.test(said)) {
    return `GitHub asked this repository to wait longer than a check should (${status}: ${said}). The next run tries again.`;
  }
  if (status === 401) {
    return `GitHub does not know the token (401). Leave the input github-token out to use the job token, or renew it.`;
  }
  if (status === 403 || status === 404) {
    return `the token may not ${verb} it (${status}: ${said}). Give the job the permission ${permission}.${permissionHint}`;
  }
  if (answered && status !== undefined && status < 500) {
    return `GitHub refused it (${status}: ${said}).`;
  }
  return `GitHub did not answer (${answered ? `${status}: ` : ''}${said}). Nothing is wrong with the package because of that; the next run tries again.`;
}

import type { Octokit } from './octokit.ts';

export interface Branch {
  readonly sha: string;
  readonly branch: string;
  readonly head: { readonly id: number; readonly owner: string };
}

export interface FoundPull {
  readonly number: number;
  /** The last commit of the base branch, as GitHub knows it. */
  readonly base: string;
}

/**
 * Open pull requests whose last commit is this one of this repository. An owner may have several repositories with such a branch, and
 * the branch may have moved on: the list alone proves neither.
 */
export async function pullRequestsOf(
  { sha, branch, head }: Branch,
  repository: { readonly owner: string; readonly repo: string },
  octokit: Octokit,
): Promise<FoundPull[]> {
  const found = await octokit.paginate(octokit.rest.pulls.list, {
    ...repository,
    state: 'open',
    head: `${head.owner}:${branch}`,
    per_page: 100,
  });
  return found
    .filter((pull) => pull.head.sha === sha && pull.head.repo?.id === head.id)
    .map(({ number, base }) => ({ number, base: base.sha }));
}

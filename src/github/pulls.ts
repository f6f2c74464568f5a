import type { Commit } from './contents.ts';
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
  const found = await octokit.paginate('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    state: 'open',
    head: `${head.owner}:${branch}`,
    per_page: 100,
  });
  return found
    .filter((pull) => pull.head.sha === sha && pull.head.repo?.id === head.id)
    .map(({ number, base }) => ({ number, base: base.sha }));
}

export interface PullFiles {
  /** Where the pull request left the base branch: what came there since is none of its doing. */
  readonly mergeBase: Commit;
  /** Paths, old names included; null where they are more than GitHub lists. */
  readonly changed: readonly string[] | null;
}

/** GitHub lists no more files of a comparison. */
const mostListed = 300;

export async function pullFilesOf(
  { sha: base, ...repository }: Commit,
  head: string,
  octokit: Octokit,
): Promise<PullFiles> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...repository,
    basehead: `${base}...${head}`,
    per_page: 1, // commits, which nobody asks for here
  });
  const files = data.files ?? [];
  return {
    mergeBase: { ...repository, sha: data.merge_base_commit.sha },
    changed:
      files.length < mostListed
        ? files.flatMap(({ filename, previous_filename: before }) => [filename, ...(before ? [before] : [])])
        : null,
  };
}

import type { Octokit } from '../github/octokit.ts';
import { type Commit, parentsOf } from '../github/repository-file.ts';
import { type EventBase, isCommit } from './event.ts';
import type { Runner } from './runner.ts';

/**
 * The commit of the base branch that this run stands on. The event has the one that GitHub knew when it was written, and it may be an
 * older one than the test merge was made with: of that merge, the first parent is the base branch, the second the pull request.
 */
export async function baseCommit(
  { sha, head }: EventBase,
  repository: Omit<Commit, 'sha'>,
  { env }: Runner,
  octokit: Octokit,
): Promise<Commit> {
  const { GITHUB_SHA: built } = env;
  const [first, second, ...others] = await parentsOf(
    { ...repository, sha: isCommit(built) ? built : sha },
    octokit,
  );
  const merged = first !== undefined && second === head && others.length === 0;
  return { ...repository, sha: merged ? first : sha };
}

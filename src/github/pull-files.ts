import type { Octokit } from './octokit.ts';
import type { Commit } from './repository-file.ts';

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
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
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

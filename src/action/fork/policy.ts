import { configurationNames } from '../../config/find.ts';
import { configurationChange } from '../../config/policy-differences.ts';
import { type Commit, CommitFiles, filesOf } from '../../github/contents.ts';
import { isRefusal, type Octokit, reading, whyRefused } from '../../github/octokit.ts';
import { pullFilesOf } from '../../github/pulls.ts';
import type { PolicyChange } from '../../model/policy.ts';
import { masked } from '../../report/masked.ts';
import type { Hide } from '../../text/credentials.ts';
import { upwards } from '../../text/upwards.ts';
import { configurationAt, nearestConfiguration } from '../commit-configuration.ts';

interface Ways {
  readonly octokit: Octokit;
  readonly warn: (sentence: string) => void;
  readonly hide: Hide;
}

/** Null where GitHub does not tell: the comment is worth more than this part of it. */
export async function policyToTell(
  base: Commit,
  head: string,
  named: string | null,
  { octokit, warn, hide }: Ways,
): Promise<PolicyChange | null> {
  try {
    return masked(await policyChangeOf(base, head, named, octokit), hide);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(
      `The comment does not say whether the pull request changes the policy: ${whyRefused(error, reading, hide)}`,
    );
    return null;
  }
}

/**
 * What a pull request does to the policy, by what GitHub has of both its sides: the report comes from the pull request itself, and
 * says nothing of that. Its commit is in the base repository too, wherever its branch is.
 */
async function policyChangeOf(
  base: Commit,
  head: string,
  named: string | null,
  octokit: Octokit,
): Promise<PolicyChange> {
  const { mergeBase, changed } = await pullFilesOf(base, head, octokit);
  const [before, after] = [
    new CommitFiles(mergeBase, octokit),
    new CommitFiles({ ...base, sha: head }, octokit),
  ];
  const pairs =
    named === null
      ? (changed ?? (await everything([mergeBase, { ...base, sha: head }], octokit)))
          .flatMap(folderOf)
          .filter((folder, index, all) => all.indexOf(folder) === index)
          .map(
            (folder) =>
              [
                nearestConfiguration(before, upwards(folder)),
                nearestConfiguration(after, upwards(folder)),
              ] as const,
          )
      : [[configurationAt(before, named), configurationAt(after, named)] as const];
  const files = await Promise.all(
    pairs.map(async ([was, is]) => configurationChange(...(await Promise.all([was, is])))),
  );
  return { files: files.filter((file) => file !== null), judgedBy: 'head', stops: false, alternative: null };
}

/** Where GitHub lists not all that was changed; of a commit too large for that too, the root alone. */
async function everything(commits: readonly Commit[], octokit: Octokit): Promise<string[]> {
  const all = await Promise.all(commits.map((commit) => filesOf(commit, octokit)));
  return [...configurationNames, ...all.flatMap((paths) => [...(paths ?? [])])];
}

/** Of a configuration, the folder that it holds for. */
function folderOf(path: string): string[] {
  const name = configurationNames.find((each) => path === each || path.endsWith(`/${each}`));
  return name === undefined ? [] : [path.slice(0, -name.length).replace(/\/$/, '')];
}

import { policyFileNames, policyText } from '../config/find.ts';
import { type PolicyVersion, policyVersionOf } from '../config/policy-differences.ts';
import type { CommitFile, CommitFiles } from '../github/contents.ts';
import { PackgateError } from '../model/errors.ts';

/** The policy file that holds in the first of these folders, as a commit has it; null where the defaults hold. */
export async function nearestPolicy(
  files: CommitFiles,
  folders: readonly string[],
): Promise<PolicyVersion | null> {
  const [found, second] = await files.nearest(folders, policyFileNames);
  if (found === undefined) return null;
  if (second !== undefined) return { path: found.path, problem: `${second.path} is there too.` };
  return policyIn(found);
}

export async function policyAt(files: CommitFiles, path: string): Promise<PolicyVersion | null> {
  const found = await files.at(path);
  return found && policyIn(found);
}

function policyIn({ path, content }: CommitFile): PolicyVersion {
  if ('problem' in content) return { path, problem: content.problem };
  try {
    return policyVersionOf(path, policyText(content, path));
  } catch (error) {
    if (!(error instanceof PackgateError)) throw error;
    return { path, problem: error.message };
  }
}

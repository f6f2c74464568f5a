import type { CommitFile, CommitFiles } from '../deliver/github/commit-files.ts';
import { type PolicyFile, policyFileOf } from '../judge/config/policy-file-change.ts';

/** In a folder, the one or the other. */
export const policyNames = ['.github/packgate.yml', 'packgate.yml'] as const;

/** The policy file that holds in the first of these folders, as a commit has it; null where the defaults hold. */
export async function nearestPolicy(
  files: CommitFiles,
  folders: readonly string[],
): Promise<PolicyFile | null> {
  const [found, second] = await files.nearest(folders, policyNames);
  if (found === undefined) return null;
  if (second !== undefined) return { path: found.path, problem: `${second.path} is there too.` };
  return policyIn(found);
}

export async function policyAt(files: CommitFiles, path: string): Promise<PolicyFile | null> {
  const found = await files.at(path);
  return found && policyIn(found);
}

function policyIn({ path, content }: CommitFile): PolicyFile {
  if ('problem' in content) return { path, problem: content.problem };
  try {
    return policyFileOf(path, new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return { path, problem: 'It is no text in UTF-8.' };
  }
}

/** A folder and all above it, from the root of the repository: `a/b`, `a` and the root itself, which is empty. */
export function upwards(folder: string): string[] {
  const parts = folder.split('/').filter((part) => part !== '');
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), ''];
}

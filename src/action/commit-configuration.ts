import { configurationNames, configurationText } from '../config/find.ts';
import { type ConfigurationVersion, configurationVersion } from '../config/policy-differences.ts';
import type { CommitFile, CommitFiles } from '../github/contents.ts';
import { PackgateError } from '../model/errors.ts';

/** The configuration that holds in the first of these folders, as a commit has it; null where the defaults hold. */
export async function nearestConfiguration(
  files: CommitFiles,
  folders: readonly string[],
): Promise<ConfigurationVersion | null> {
  const [found, second] = await files.nearest(folders, configurationNames);
  if (found === undefined) return null;
  if (second !== undefined) return { path: found.path, problem: `${second.path} is there too.` };
  return configurationIn(found);
}

export async function configurationAt(
  files: CommitFiles,
  path: string,
): Promise<ConfigurationVersion | null> {
  const found = await files.at(path);
  return found && configurationIn(found);
}

function configurationIn({ path, content }: CommitFile): ConfigurationVersion {
  if ('problem' in content) return { path, problem: content.problem };
  try {
    return configurationVersion(path, configurationText(content, path));
  } catch (error) {
    if (!(error instanceof PackgateError)) throw error;
    return { path, problem: error.message };
  }
}

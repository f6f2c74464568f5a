import { isAbsolute, relative } from 'node:path';
import type { Policies } from '../app/policies.ts';
import { type ConfigurationVersion, configurationChange } from '../config/policy-differences.ts';
import { type Commit, CommitFiles, parentsOf } from '../github/contents.ts';
import { type Octokit, openGitHub } from '../github/octokit.ts';
import type { Config, ConfigurationChange } from '../model/policy.ts';
import { upwards } from '../text/upwards.ts';
import { configurationAt, nearestConfiguration } from './commit-configuration.ts';
import { type EventBase, isCommit } from './event.ts';
import type { Access, Runner } from './runner.ts';

/** The configurations that the base branch has for the same packages. */
export interface BaseConfigurations {
  readonly configOf: (spec: string) => Config | null;
  /** What the pull request does to them, each once. */
  readonly files: readonly ConfigurationChange[];
  /** Why the first of them cannot be read, as a sentence; null where all can. */
  readonly problem: string | null;
}

export interface BaseRequest {
  readonly policies: Policies;
  readonly candidates: readonly string[];
  readonly cwd: string;
  /** Of the repository. */
  readonly root: string;
  /** Whether the check was given its configuration by name: then the base branch has that one, or none. */
  readonly named: boolean;
  readonly patience: 'long' | 'short';
}

interface Pair {
  readonly spec: string;
  readonly before: ConfigurationVersion | null;
  readonly after: ConfigurationVersion | null;
}

/** Rejects with what GitHub answers where it does not tell. */
export async function baseConfigurations(
  { policies, candidates, cwd, root, named, patience }: BaseRequest,
  base: EventBase,
  access: Access,
  runner: Runner,
): Promise<BaseConfigurations> {
  const octokit = await openGitHub({ ...access, patience });
  const files = new CommitFiles(await baseCommit(base, access.repository, runner, octokit), octokit);
  const inRepository = (path: string): string | null => {
    const inside = relative(root, path).replaceAll('\\', '/');
    return inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? null : inside;
  };
  const foldersOf = (spec: string): string[] =>
    [policies.folderOf(spec), cwd].flatMap((folder) => {
      const inside = folder === null ? null : inRepository(folder);
      return inside === null ? [] : upwards(inside);
    });
  if (!named) await files.expect(candidates.flatMap(foldersOf));
  const pairs = await Promise.all(
    candidates.map(async (spec): Promise<Pair> => {
      const after = versionOf(policies, spec, inRepository);
      if (after === 'elsewhere') return { spec, before: null, after: null };
      const before =
        named && after !== null
          ? await configurationAt(files, after.path)
          : await nearestConfiguration(files, foldersOf(spec));
      return { spec, before, after };
    }),
  );
  return told(pairs, policies);
}

/** No pull request changes what is outside of the repository. */
function versionOf(
  policies: Policies,
  spec: string,
  inRepository: (path: string) => string | null,
): ConfigurationVersion | null | 'elsewhere' {
  const [file, config] = [policies.fileOf(spec), policies.configOf(spec)];
  if (file === null || config === null) return null;
  const path = inRepository(file.path);
  return path === null ? 'elsewhere' : { path, text: file.text, config };
}

function told(pairs: readonly Pair[], policies: Policies): BaseConfigurations {
  const once = new Map(
    pairs.map(({ before, after }) => [JSON.stringify([before?.path, after?.path]), { before, after }]),
  );
  const configs = new Map(
    pairs.map(({ spec, before, after }) => {
      const elsewhere = before === null && after === null ? policies.configOf(spec) : null;
      return [spec, before !== null && 'config' in before ? before.config : elsewhere];
    }),
  );
  const unread = pairs.map(({ before }) => before).find((before) => before !== null && 'problem' in before);
  return {
    configOf: (spec) => configs.get(spec) ?? null,
    files: [...once.values()]
      .map(({ before, after }) => configurationChange(before, after))
      .filter((change) => change !== null),
    problem: unread && 'problem' in unread ? `${unread.path} of the base branch: ${unread.problem}` : null,
  };
}

/**
 * The commit of the base branch that this run stands on. The event has the one that GitHub knew when it was written, and it may be an
 * older one than the test merge was made with: of that merge, the first parent is the base branch, the second the pull request.
 */
export async function baseCommit(
  base: EventBase,
  repository: Omit<Commit, 'sha'>,
  runner: Runner,
  octokit: Octokit,
): Promise<Commit> {
  const asked = commits.get(base) ?? commitOf(base, repository, runner, octokit);
  commits.set(base, asked);
  return await asked;
}

/** Each event is asked for once. */
const commits = new WeakMap<EventBase, Promise<Commit>>();

async function commitOf(
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

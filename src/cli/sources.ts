import { type Candidates, chooseCandidates } from '../app/candidates.ts';
import { buildingRepository, type CheckOptions } from '../app/check-package.ts';
import type { Sources } from '../app/open-package.ts';
import { forThisRun, readPolicies } from '../app/policies.ts';
import { usageError } from '../model/errors.ts';
import type { ShownProgress } from '../output/progress.ts';
import { shardOf } from '../text/shard.ts';
import type { Surroundings } from './command.ts';
import type { CommandName } from './command-table.ts';
import type { Given } from './options.ts';

/** What all commands that open packages pass on, with the defaults of what was not given. */
export const sourcesOf = (
  given: Given,
  { cwd, env, signal }: Surroundings,
  progress: ShownProgress,
): Sources => ({
  cwd,
  env,
  registry: given.registry ?? null,
  packer: given.packer ?? null,
  ignoreScripts: given['ignore-scripts'] ?? false,
  onProgress: progress.show,
  signal,
});

/** Which packages a command is about. `words` is null where none was named. */
export const candidatesOf = (
  words: readonly string[] | null,
  given: Given,
  { cwd }: Surroundings,
): Promise<Candidates> =>
  chooseCandidates({
    cwd,
    words,
    only: forThisRun(given.only, '--only'),
    shard: given.shard === undefined ? null : shardOf(given.shard),
  });

/** What all commands that check pass on. The configurations are read first: one mistake in them, and nothing is packed. */
export async function checkOptionsOf(
  words: readonly string[] | null,
  given: Given,
  surroundings: Surroundings,
  progress: ShownProgress,
): Promise<CheckOptions> {
  const chosen = await candidatesOf(words, given, surroundings);
  const policies = await readPolicies({
    cwd: surroundings.cwd,
    candidates: chosen.candidates,
    config: forThisRun(given.config, '--config'),
    failOn: forThisRun(given['fail-on'], '--fail-on'),
    env: surroundings.env,
  });
  return {
    ...sourcesOf(given, surroundings, progress),
    ...chosen,
    baseline: given.baseline ?? 'auto',
    mode: given.mode ?? 'pr',
    policyOf: policies.of,
    config: given.config ?? null,
    builtBy: buildingRepository(surroundings.env),
    today: surroundings.now.toISOString().slice(0, 10),
  };
}

/** For commands whose answer is no report. */
export function textOrJson(command: CommandName, { format, json }: Given): 'text' | 'json' {
  const wanted = format ?? (json ? 'json' : 'text');
  if (wanted === 'text' || wanted === 'json') return wanted;
  throw usageError(
    'wrong-usage',
    `packgate ${command} writes text or json, not ${wanted}: leave out --format, or use --format json.`,
  );
}

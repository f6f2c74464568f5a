import { type Candidates, chooseCandidates } from '../app/candidates.ts';
import type { CheckOptions } from '../app/check-package.ts';
import type { Sources } from '../app/open-package.ts';
import { forThisRun, readPolicies } from '../app/policies.ts';
import { usageError } from '../model/errors.ts';
import type { BaseReport, Report } from '../model/report.ts';
import type { ShownProgress } from '../output/progress.ts';
import { titleNamed } from '../report/package-view.ts';
import { baseOf } from '../rules/base.ts';
import { buildingRepository } from '../rules/repository.ts';
import { shardOf } from '../text/shard.ts';
import { tool } from '../text/tool.ts';
import { visibleCut } from '../text/visible.ts';
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

/** What `--base` names; the same sentence says what helps wherever it is not what it should be. */
export async function baseAt(file: string, cwd: string): Promise<BaseReport> {
  const { reportAt } = await import('../app/report-files.ts');
  const advice = '--base is the JSON report that this version wrote for the base branch';
  const report = reportAt(file, cwd, advice);
  const { name, version } = report.tool;
  if (name === tool.name && version === tool.version) return baseOf(report, 'the base branch');
  throw usageError(
    'wrong-base',
    `${file} was written by ${visibleCut(name)} ${visibleCut(version)}, and this is ${tool.name} ${tool.version}: ${advice}.`,
  );
}

/** A base that has none of the packages is a mistake, and no base. */
export function requireBase(file: string, { packages }: Report): void {
  const judged = packages.filter(({ problem }) => problem === null);
  if (judged.length === 0 || judged.some(({ base }) => base !== undefined)) return;
  throw usageError(
    'wrong-base',
    `${file} has no result for ${titleNamed(judged[0]?.name ?? 'this package')}: --base is the report of a check of the same packages on the base branch.`,
  );
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

import type { CheckOptions } from '../app/check-package.ts';
import { forThisRun, readPolicies } from '../app/policies.ts';
import type { ShownProgress } from '../output/progress.ts';
import type { Surroundings } from './command.ts';
import type { Given } from './options.ts';
import { sourcesOf } from './sources.ts';

/** What all commands that check pass on. The configurations are read first: one mistake in them, and nothing is packed. */
export async function checkOptionsOf(
  candidates: readonly string[],
  given: Given,
  surroundings: Surroundings,
  progress: ShownProgress,
): Promise<CheckOptions> {
  const policies = await readPolicies({
    cwd: surroundings.cwd,
    candidates,
    config: forThisRun(given.config, '--config'),
    failOn: forThisRun(given['fail-on'], '--fail-on'),
  });
  return {
    ...sourcesOf(given, surroundings, progress),
    candidates,
    baseline: given.baseline ?? 'auto',
    mode: given.mode ?? 'pr',
    tag: given.tag ?? null,
    policyOf: policies.of,
    today: surroundings.now.toISOString().slice(0, 10),
  };
}

import { exitCodeOf } from '../../exit-code.ts';
import { fix } from '../../fix.ts';
import { forThisRun, readPolicies } from '../../policies.ts';
import { renderFixing } from '../../report/fixing.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { sourcesOf } from '../sources.ts';

/** Exits as a check of the folder would now: 1 where something is left, or where nothing was written. */
export const run: Command = async ({ words: [candidate = '.'], given }, surroundings) => {
  const policies = await readPolicies({
    cwd: surroundings.cwd,
    candidates: [candidate],
    config: forThisRun(given.config, '--config'),
    failOn: forThisRun(given['fail-on'], '--fail-on'),
  });
  const progress = progressFor(given, surroundings);
  const { fixing, report, policy } = await fix({
    ...sourcesOf(given, surroundings, progress),
    candidate,
    write: given.write ?? false,
    baseline: given.baseline ?? 'auto',
    mode: given.mode ?? 'pr',
    tag: given.tag ?? null,
    policyOf: policies.of,
    today: surroundings.now.toISOString().slice(0, 10),
  }).finally(progress.end);
  await show((look) => renderFixing(fixing, report, look), given, surroundings);
  return exitCodeOf([report], [policy]);
};

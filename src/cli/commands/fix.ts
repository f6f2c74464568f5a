import { fix } from '../../app/fix.ts';
import { exitCodeOf } from '../../app/outcome.ts';
import { notBlockingLine } from '../../report/not-blocking.ts';
import { renderFixing } from '../../report/terminal/fixing.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { checkOptionsOf } from '../sources.ts';

/** Exits as a check of the folder would now: 1 where something is left, or where nothing was written. */
export const run: Command = async ({ words: [candidate = '.'], given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const options = await checkOptionsOf([candidate], given, surroundings, progress);
  const { fixing, report, policy } = await fix({
    ...options,
    candidate,
    write: given.write ?? false,
  }).finally(progress.end);
  const remark = notBlockingLine([report], [policy]);
  await show((look) => renderFixing(fixing, report, { ...look, remark }), given, surroundings);
  return exitCodeOf([report], [policy]);
};

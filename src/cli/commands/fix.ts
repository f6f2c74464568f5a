import { readyToPack } from '../../app/before-packing.ts';
import type { CheckOptions } from '../../app/check-package.ts';
import { type Fixed, fix } from '../../app/fix.ts';
import { exitCodeOf } from '../../app/outcome.ts';
import { type ExitCode, PackgateError } from '../../model/errors.ts';
import type { Fixing } from '../../model/report.ts';
import { said } from '../../output/complain.ts';
import { notBlockingLine } from '../../report/not-blocking.ts';
import { renderFixing } from '../../report/terminal/fixing.ts';
import type { Look } from '../../report/terminal/lines.ts';
import { plural } from '../../text/amounts.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { checkOptionsOf } from '../sources.ts';

/** Exits as a check of the folders would now: 1 where something is left, or where nothing was written. */
export const run: Command = async ({ words, given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const options = await checkOptionsOf(words.length === 0 ? null : words, given, surroundings, progress);
  const wish = { write: given.write ?? false, failOn: given['fail-on'] ?? null };
  const [candidate = '.', another] = options.candidates;
  if (another === undefined) {
    const fixed = await fix({ ...options, ...wish, candidate }).finally(progress.end);
    await show((look) => fixedText(fixed, look), given, surroundings);
    return exitOf([fixed]);
  }
  const { fixed, problems } = await fixAll(options, wish).finally(progress.end);
  const [open, idle] = [fixed.filter(isTold), fixed.filter((each) => !isTold(each))];
  const rest = idle.length === 0 ? '' : `Nothing to fix in ${plural(idle.length, 'package')}.\n`;
  await show((look) => open.map((each) => `${fixedText(each, look)}\n`).join('') + rest, given, surroundings);
  for (const problem of problems) surroundings.stderr.write(said(problem));
  const exit = exitOf(fixed);
  return exit === 0 && problems.length > 0 ? 3 : exit;
};

/** One after the other, since they may share files; what cannot be looked at keeps no other from being fixed. */
async function fixAll(
  options: CheckOptions,
  wish: Pick<Fixing, 'failOn'> & { readonly write: boolean },
): Promise<{ readonly fixed: readonly Fixed[]; readonly problems: readonly string[] }> {
  const fixed: Fixed[] = [];
  const problems: string[] = [];
  await readyToPack(options.candidates, options);
  for (const candidate of options.candidates) {
    try {
      fixed.push(await fix({ ...options, ...wish, candidate }));
    } catch (error) {
      if (!(error instanceof PackgateError) || options.signal?.aborted) throw error;
      problems.push(`${candidate}: ${error.message}`);
    }
  }
  return { fixed, problems };
}

const isTold = ({ fixing }: Fixed): boolean => fixing.files.length > 0 || fixing.open.length > 0;

const fixedText = ({ fixing, report, policy }: Fixed, look: Look): string =>
  renderFixing(fixing, report, { ...look, remark: notBlockingLine([report], [policy]) });

const exitOf = (fixed: readonly Fixed[]): ExitCode =>
  fixed.length === 0
    ? 3
    : exitCodeOf(
        fixed.map(({ report }) => report),
        fixed.map(({ policy }) => policy),
      );

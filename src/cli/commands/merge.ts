import { merge } from '../../app/merge.ts';
import { exitCodeOf } from '../../app/outcome.ts';
import { shardReports } from '../../app/report-files.ts';
import { usageError } from '../../model/errors.ts';
import type { Command } from '../command.ts';
import { showReport } from '../screen.ts';

export const run: Command = async ({ words, given }, surroundings) => {
  const failOn = given['fail-on'] ?? null;
  if (failOn !== null && failOn !== 'never')
    throw usageError(
      'wrong-usage',
      'Each shard has judged its packages already: packgate merge takes --fail-on never, or leave it out.',
    );
  const { report, policies } = merge(shardReports(words, surroundings.cwd), { blocks: failOn === null });
  await showReport({ report, policies, shard: null }, given, surroundings);
  return exitCodeOf(report.packages, policies, report.skipped);
};

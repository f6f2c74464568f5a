import { checkKeeping } from '../../app/check.ts';
import { exitCodeOf } from '../../app/outcome.ts';
import { shardOf } from '../../text/shard.ts';
import type { Command } from '../command.ts';
import { progressFor, remark, showReport } from '../screen.ts';
import { baseAt, checkOptionsOf, requireBase } from '../sources.ts';

export const run: Command = async ({ words, given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const options = await checkOptionsOf(words.length === 0 ? null : words, given, surroundings, progress);
  const withTexts = given.format === 'html' || given['report-dir'] !== undefined;
  const file = options.mode === 'publish' ? undefined : given.base;
  if (given.base !== file)
    remark('--base is left aside: with --mode publish everything counts', surroundings);
  const base = file === undefined ? null : await baseAt(file, surroundings.cwd);
  const { report, policies } = await checkKeeping({ ...options, base, withTexts }, null).finally(
    progress.end,
  );
  if (file !== undefined) requireBase(file, report);
  const shard = given.shard === undefined ? null : shardOf(given.shard);
  await showReport({ report, policies, shard }, given, surroundings);
  return exitCodeOf(report.packages, policies, report.skipped);
};

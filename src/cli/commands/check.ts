import { checkKeeping } from '../../app/check.ts';
import { exitCodeOf } from '../../app/outcome.ts';
import { shardOf } from '../../text/shard.ts';
import type { Command } from '../command.ts';
import { progressFor, showReport } from '../screen.ts';
import { checkOptionsOf } from '../sources.ts';

export const run: Command = async ({ words, given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const options = await checkOptionsOf(words.length === 0 ? null : words, given, surroundings, progress);
  const withTexts = given.format === 'html' || given['report-dir'] !== undefined;
  const { report, policies } = await checkKeeping({ ...options, withTexts }, null).finally(progress.end);
  const shard = given.shard === undefined ? null : shardOf(given.shard);
  await showReport({ report, policies, shard }, given, surroundings);
  return exitCodeOf(report.packages, policies, report.skipped);
};

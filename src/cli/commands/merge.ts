import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { merge, type ShardReport } from '../../app/merge.ts';
import { exitCodeOf } from '../../app/outcome.ts';
import { PackgateError, usageError } from '../../model/errors.ts';
import { parseReport } from '../../report/parse-report.ts';
import type { Command } from '../command.ts';
import { showReport } from '../screen.ts';

/** Files, and folders of them such as actions/download-artifact makes: one for each shard, or one for all. */
export const run: Command = async ({ words, given }, surroundings) => {
  const failOn = given['fail-on'] ?? null;
  if (failOn !== null && failOn !== 'never')
    throw usageError(
      'wrong-usage',
      'Each shard has judged its packages already: packgate merge takes --fail-on never, or leave it out.',
    );
  const files = [...new Set(words.flatMap((word) => reportsAt(word, surroundings.cwd)))];
  const shards = files.map((file) => shardReport(file, surroundings.cwd));
  const { report, policies } = merge(shards, { blocks: failOn === null });
  await showReport({ report, policies, shard: null }, given, surroundings);
  return exitCodeOf(report.packages, policies, report.skipped);
};

/** `report.json`, or `report-2-of-4.json`. */
const isReport = (file: string): boolean => /^report(?:-\d+-of-\d+)?\.json$/.test(file);

/** In the folder itself, or one below. */
function reportsAt(word: string, cwd: string): string[] {
  const kind = statSync(resolve(cwd, word), { throwIfNoEntry: false });
  if (kind === undefined)
    throw usageError('no-such-report', `There is no file ${word}: name the JSON report of each shard.`);
  if (!kind.isDirectory()) return [word];
  const entries = readdirSync(resolve(cwd, word), { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map((entry) => join(word, entry.name));
  const found = [word, ...below].flatMap((folder) =>
    readdirSync(resolve(cwd, folder))
      .filter(isReport)
      .map((file) => join(folder, file)),
  );
  if (found.length > 0) return found.sort();
  throw usageError('no-such-report', `There is no report in ${word}: name the JSON report of each shard.`);
}

/** Of 430 packages, some large. */
const largest = 256 * 1024 ** 2;

function shardReport(file: string, cwd: string): ShardReport {
  const path = resolve(cwd, file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > largest)
    throw usageError('malformed-report', `${file} is no report: name the JSON report of each shard.`);
  try {
    return { file, report: parseReport(readFileSync(path, 'utf8')) };
  } catch (error) {
    if (!(error instanceof PackgateError)) throw error;
    throw usageError(error.code, `${file}: ${error.message}`, error);
  }
}

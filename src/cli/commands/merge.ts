import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { merge } from '../../app/merge.ts';
import { exitCodeOf } from '../../app/outcome.ts';
import { usageError } from '../../model/errors.ts';
import type { Command } from '../command.ts';
import { showReport } from '../screen.ts';
import { reportAt } from '../sources.ts';

/** Files, and folders of them such as actions/download-artifact makes: one for each shard, or one for all. */
export const run: Command = async ({ words, given }, surroundings) => {
  const failOn = given['fail-on'] ?? null;
  if (failOn !== null && failOn !== 'never')
    throw usageError(
      'wrong-usage',
      'Each shard has judged its packages already: packgate merge takes --fail-on never, or leave it out.',
    );
  const files = [...new Set(words.flatMap((word) => reportsAt(word, surroundings.cwd)))];
  const shards = files.map((file) => ({
    file,
    report: reportAt(file, surroundings.cwd, 'name the JSON report of each shard'),
  }));
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

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PackgateError, usageError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { parseReport } from '../report/parse-report.ts';
import type { ShardReport } from './merge.ts';

/** Of 430 packages, some large. */
const largest = 256 * 1024 ** 2;

/** A JSON report; `advice` is what helps where it is none. */
export function reportAt(file: string, cwd: string, advice: string): Report {
  const path = resolve(cwd, file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw usageError('no-such-report', `There is no file ${file}: ${advice}.`);
  if (!found.isFile() || found.size > largest)
    throw usageError('malformed-report', `${file} is no report: ${advice}.`);
  try {
    return parseReport(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof PackgateError)) throw error;
    throw usageError(error.code, `${file}: ${error.message}`, error);
  }
}

/** Files, and folders of them such as actions/download-artifact makes: one for each shard, or one for all. */
export function shardReports(words: readonly string[], cwd: string): ShardReport[] {
  const files = [...new Set(words.flatMap((word) => reportsIn(word, cwd)))];
  return files.map((file) => ({ file, report: reportAt(file, cwd, advice) }));
}

const advice = 'name the JSON report of each shard';

/** `report.json`, or `report-2-of-4.json`. */
const isReport = (file: string): boolean => /^report(?:-\d+-of-\d+)?\.json$/.test(file);

/** In the folder itself, or one below. */
function reportsIn(word: string, cwd: string): string[] {
  const kind = statSync(resolve(cwd, word), { throwIfNoEntry: false });
  if (kind === undefined) throw usageError('no-such-report', `There is no file ${word}: ${advice}.`);
  if (!kind.isDirectory()) return [word];
  const entries = readdirSync(resolve(cwd, word), { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map((entry) => join(word, entry.name));
  const found = [word, ...below].flatMap((folder) =>
    readdirSync(resolve(cwd, folder))
      .filter(isReport)
      .map((file) => join(folder, file)),
  );
  if (found.length > 0) return found.sort();
  throw usageError('no-such-report', `There is no report in ${word}: ${advice}.`);
}

import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from '../../app/check.ts';
import { waiving } from '../../app/waive.ts';
import { isWaivable, notWaivable, type WaiverTarget } from '../../app/waive-choice.ts';
import { type PackgateError, usageError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import { writeWhole } from '../../output/files.ts';
import { parseReport } from '../../report/parse-report.ts';
import { renderWaiving } from '../../report/terminal/waiving.ts';
import { ruleIds } from '../../rules/lookup.ts';
import type { RuleId } from '../../rules/table.ts';
import { isDay } from '../../text/day.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { Command, Surroundings } from '../command.ts';
import type { Given } from '../options.ts';
import { progressFor, show } from '../screen.ts';
import { checkOptionsOf } from '../sources.ts';

/** More is a document: link to it. */
const longestReason = 1_000;

export const run: Command = async ({ words, given }, surroundings) => {
  const { cwd, now } = surroundings;
  const today = now.toISOString().slice(0, 10);
  const { target, candidates } = targetOf(words);
  const reason = reasonOf(given.reason);
  const expires = given.expires === undefined ? null : expiryDay(given.expires, today);
  const [candidate = '.', another] = candidates;
  if (another !== undefined)
    throw wrong(`Unexpected argument "${another}": quote globs, and paths with spaces`);
  if (given.report !== undefined && candidates.length > 0)
    throw wrong('--report already has the problems: leave out the candidate');
  const report =
    given.report === undefined ? await checked(candidates, given, surroundings) : reportAt(given.report, cwd);
  const outcome = await waiving({
    cwd,
    candidate,
    config: given.config ?? null,
    report,
    target,
    reason,
    expires,
    today,
  });
  if ('advice' in outcome) {
    await show(() => `${outcome.lines.join('\n')}\n`, given, surroundings);
    throw usageError('unchangeable-configuration', outcome.advice);
  }
  if (outcome.text !== null) writeWhole(outcome.path, outcome.text, 'The configuration');
  await show((look) => renderWaiving(outcome.file, outcome.waivers, look), given, surroundings);
  return 0;
};

/** The end of an id: what is before it is the rule that tells the cause. */
const causeId = /-[0-9a-f]{6}(?:[0-9a-f]{10})?$/;

function targetOf([first = '', ...others]: readonly string[]): {
  target: WaiverTarget;
  candidates: readonly string[];
} {
  if (/^[0-9a-f]{16}$/i.test(first)) return { target: { id: first.toLowerCase() }, candidates: others };
  if (causeId.test(first) && ruleIds.includes(first.replace(causeId, '') as RuleId))
    return { target: { id: first }, candidates: others };
  const rule = ruleIds.find((id) => id === first);
  if (rule === undefined)
    throw wrong(
      `"${first}" is neither the id of a problem, as a report prints it, nor a rule.${didYouMean(first, ruleIds)} "packgate explain" lists the rules`,
    );
  if (!isWaivable(rule)) throw wrong(notWaivable(rule));
  const [path, ...candidates] = others;
  if (path === undefined)
    throw wrong(`A path is missing: packgate waive ${rule} PATH, "." for the package as a whole`);
  return { target: { rule, path }, candidates };
}

/** A reason is for whoever reads the report next year. */
function reasonOf(given: string | undefined): string {
  const reason = given?.trim() ?? '';
  if (!/[\p{L}\p{N}]/u.test(reason)) throw wrong('Say why you accept it: --reason "…", with words in it');
  if (reason.length > longestReason)
    throw wrong(
      `The reason has ${reason.length} characters: say it in ${longestReason}, with a link to more`,
    );
  return reason;
}

async function checked(
  candidates: readonly string[],
  given: Given,
  surroundings: Surroundings,
): Promise<Report> {
  const progress = progressFor(given, surroundings);
  const words = candidates.length === 0 ? null : candidates;
  return await check(await checkOptionsOf(words, given, surroundings, progress)).finally(progress.end);
}

/** Larger than the report of a package with 100,000 files that are all new. */
const largestReport = 64 * 1024 ** 2;

function reportAt(file: string, cwd: string): Report {
  const path = resolve(cwd, file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw wrong(`There is no file ${file}: --report is the JSON report of a check`);
  if (!found.isFile() || found.size > largestReport)
    throw wrong(`${file} is no report: --report is the JSON report of a check`);
  return parseReport(readFileSync(path, 'utf8'));
}

const wrong = (message: string): PackgateError => usageError('wrong-usage', `${message}.`);

/** Ten years: what is to count for longer needs no end. */
const mostDays = 3_650;

/** `90d` from today on, or the last day itself, in UTC. */
export function expiryDay(written: string, today: string): string {
  const [, count] = /^(\d{1,6})d$/.exec(written) ?? [];
  const day = count === undefined ? written : later(today, Number(count));
  if (count === '0' || (count !== undefined && Number(count) === 0))
    throw wrong('--expires 0d would end before it begins');
  if (!isDay(day))
    throw wrong(
      `--expires is a number of days such as 90d, or a day such as ${later(today, 90)}, not "${written}"`,
    );
  if (day < today) throw wrong(`--expires ${written} is over: today is ${today} in UTC`);
  if (day > later(today, mostDays))
    throw wrong(
      `--expires ${written} is more than ten years from now: leave it out for a waiver without an end`,
    );
  return day;
}

function later(today: string, days: number): string {
  const time = Date.parse(`${today}T00:00:00Z`) + days * 86_400_000;
  return time > Date.parse('9999-12-31T00:00:00Z') ? '9999-12-31' : new Date(time).toISOString().slice(0, 10);
}

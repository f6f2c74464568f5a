import { resolve } from 'node:path';
import { hideFor } from '../../acquire/secrets/known-secrets.ts';
import type { ExitCode } from '../../cli/command.ts';
import { mask } from '../../github/log.ts';
import { type Annotation, annotate } from '../../github/runner-channels.ts';
import { PackgateError } from '../../model/errors.ts';
import { parseReport } from '../../report/parse/parse-report.ts';
import { stillVisible } from '../../text/visible.ts';
import type { Runner } from '../runner.ts';
import { Warnings } from '../warnings.ts';
import { reportText } from './find-report.ts';
import { parseInputs } from './inputs.ts';
import { post } from './post.ts';
import { triggeringRun } from './triggering-run.ts';

/** Wrong use and a malformed report fail the step; a comment that cannot be posted is one warning. */
export async function run(runner: Runner): Promise<ExitCode> {
  const token = runner.env['INPUT_GITHUB-TOKEN']?.trim();
  if (token) mask(token);
  const say = (sentence: string): boolean => runner.stdout.write(`packgate: ${stillVisible(sentence)}\n`);
  const hide = hideFor([runner.workspace], runner.env);
  const warnings = new Warnings(hide);
  try {
    const request = parseInputs(runner.env);
    const triggering = triggeringRun(runner);
    if (triggering === null) {
      say(
        'The run that ended was none of a pull request whose repository is still there: nothing to comment on.',
      );
      return 0;
    }
    const text = reportText(resolve(runner.workspace, request.report));
    if (text === null) warnings.add(nothingThere);
    else {
      const report = parseReport(text);
      await warnings.around('comment', () =>
        post(report, request, triggering, runner, { say, warn: warnings.add, hide }),
      );
    }
  } catch (error) {
    if (!(error instanceof PackgateError)) throw error;
    annotate([told('error', hide(error.message))]);
    return error.exit;
  }
  annotate(warnings.all.map((sentence) => told('warning', sentence)));
  return 0;
}

const nothingThere =
  'There is no report to comment with: the run of the pull request ended before its check did, or its report was not uploaded or not downloaded.';

const told = (level: Annotation['level'], message: string): Annotation => ({
  level,
  title: 'packgate',
  message: stillVisible(message),
  place: null,
});

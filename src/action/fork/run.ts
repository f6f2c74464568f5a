import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hideFor } from '../../acquire/secrets/known-secrets.ts';
import { annotate, mask } from '../../github/runner-channels.ts';
import { type ExitCode, PackgateError, usageError } from '../../model/errors.ts';
import { ownAnnotation } from '../../report/annotations.ts';
import { formats } from '../../report/formats.ts';
import { parseReport } from '../../report/parse-report.ts';
import { stillVisible } from '../../text/visible.ts';
import { type Runner, Warnings } from '../runner.ts';
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
    const request = parseInputs(runner.env, warnings.add);
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
    annotate([ownAnnotation('error', hide(error.message))]);
    return error.exit;
  }
  annotate(warnings.all.map((sentence) => ownAnnotation('warning', sentence)));
  return 0;
}

const nothingThere =
  'There is no report to comment with: the run of the pull request ended before its check did, or its report was not uploaded or not downloaded.';

/** The report of a package with 100,000 files that are all new has some 25 million bytes. */
const largest = 33_554_432;

/** The text of the one report at `path`, a file or a folder; null where there is none. What is there was written by a stranger. */
function reportText(path: string): string | null {
  const files = candidatesAt(path);
  const [file] = files;
  if (file === undefined) return null;
  if (files.length > 1) {
    throw usageError(
      'several-reports',
      `There are ${files.length} reports where one was expected: let the input report name one of them.`,
    );
  }
  return textOf(file);
}

/** In the folder itself, or one below: actions/download-artifact makes a folder for each artifact where a pattern names them. */
function candidatesAt(path: string): string[] {
  const kind = lstatSync(path, { throwIfNoEntry: false });
  if (kind === undefined) return [];
  if (!kind.isDirectory()) return [path];
  const { fileName } = formats.json;
  const below = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [path, ...below.map(({ name }) => join(path, name))]
    .map((folder) => join(folder, fileName))
    .filter((file) => lstatSync(file, { throwIfNoEntry: false }) !== undefined);
}

/** Never through a link, which could name any file of the job, and never more than the bound. */
function textOf(file: string): string {
  if (!lstatSync(file).isFile()) throw notAFile();
  let descriptor: number;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (cause) {
    throw notAFile(cause);
  }
  try {
    const { size } = fstatSync(descriptor);
    if (size <= largest) return readFileSync(descriptor, 'utf8');
    throw usageError(
      'large-report',
      `The report has ${size} bytes, and more than ${largest} are not read: no check of packgate writes so many.`,
    );
  } finally {
    closeSync(descriptor);
  }
}

const notAFile = (cause?: unknown): PackgateError =>
  usageError(
    'unreadable-report',
    'The report is no plain file that can be read: let the input report name the folder that actions/download-artifact has filled.',
    cause,
  );

import { randomBytes } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { error, notice, setOutput, setSecret, warning } from '@actions/core';
import type { Annotation } from '../model/report.ts';
import { cutVisible } from '../text/visible.ts';

const say = { error, warning, notice } as const;

/** What a step may show of each level; the rest is dropped by the platform without a word. */
const mostOfLevel = 10;
/** Where the platform cuts, in the middle of whatever stands there. */
const longest = 4_096;

/** Commands on stdout, the first ones of each level; the toolkit escapes what a command could be ended with. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    for (const annotation of annotations.filter((each) => each.level === level).slice(0, mostOfLevel)) {
      const { message, title, place } = annotation;
      say[level](cutVisible(message, longest), {
        title,
        ...(place && { file: place.file, startLine: place.line }),
      });
    }
  }
}

/**
 * Written in one go, after everything else, into a file that was emptied first: it belongs to this step alone, and a script of the
 * package may have found it. Returns what went wrong.
 */
export function writeOutputs(outputs: ReadonlyMap<string, string>, file: string | undefined): string | null {
  if (!file) return 'There is no GITHUB_OUTPUT, so later steps get no outputs: run this as a step of a job.';
  try {
    truncateSync(file);
    // One line each: a line break would be a value that nobody meant.
    for (const [name, value] of outputs) setOutput(name, value.replace(/[\r\n\u2028\u2029]+/g, ' '));
    return null;
  } catch {
    return 'The outputs could not be written, so later steps get none: check that nothing changes GITHUB_OUTPUT or the file it names.';
  }
}

/**
 * The file belongs to this step alone: what stands in it by now was written by a script of the package. Returns what went wrong; a
 * summary that cannot be written changes no verdict.
 */
export function writeSummary(markdown: string, file: string | undefined): string | null {
  if (!file) return 'There is no GITHUB_STEP_SUMMARY, so there is no summary: run this as a step of a job.';
  try {
    writeFileSync(file, markdown);
    return null;
  } catch (error) {
    const { code = 'it failed' } = error as NodeJS.ErrnoException;
    return `The job summary could not be written (${code}), so the report is in the log alone: check that nothing changes GITHUB_STEP_SUMMARY or the file it names.`;
  }
}

/**
 * Problem matchers look at every line of a log, fenced or not, and make annotations of what looks like an error of a compiler: those
 * that actions/setup-node registers want a line that begins with no space (tsc) or ends in a bracket (eslint). These do neither.
 */
export const unmatched = (text: string): string => text.replace(/^.+$/gm, ' $& ');

/** A long text with hostile parts, for the log: until a word that nobody can guess, the runner obeys nothing. */
export function fenced(text: string): string {
  const word = randomBytes(24).toString('hex');
  return `::stop-commands::${word}\n${unmatched(text.endsWith('\n') ? text : `${text}\n`)}::${word}::\n`;
}

/** From here on the runner shows asterisks in its place, whoever prints it. */
export const mask = (secret: string): void => setSecret(secret);

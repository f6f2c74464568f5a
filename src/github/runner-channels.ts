import { randomBytes, randomUUID } from 'node:crypto';
import { error, notice, setSecret, warning } from '@actions/core';
import type { Annotation } from '../model/report.ts';
import { cutVisible } from '../text/visible.ts';
import type { CommandFiles } from './command-files.ts';

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
 * Written in one go, after everything else. Returns what went wrong: without outputs a later step has nothing to publish.
 */
export function writeOutputs(outputs: ReadonlyMap<string, string>, files: CommandFiles): string | null {
  try {
    files.write('GITHUB_OUTPUT', [...outputs].map(outputText).join(''));
    return null;
  } catch {
    return 'The outputs could not be written, so later steps get none: run this as a step of a job, and check that nothing changes GITHUB_OUTPUT or the file it names.';
  }
}

/** One line: a line break would be a value that nobody meant. What ends it is a word that nobody can guess. */
function outputText([name, value]: readonly [string, string]): string {
  const word = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${word}\n${value.replace(/[\r\n\u2028\u2029]+/g, ' ')}\n${word}\n`;
}

/** Returns what went wrong; a summary that cannot be written changes no verdict. */
export function writeSummary(markdown: string, files: CommandFiles): string | null {
  try {
    files.write('GITHUB_STEP_SUMMARY', markdown);
    return null;
  } catch (error) {
    const { code = 'it is no file' } = error as NodeJS.ErrnoException;
    return `The job summary could not be written (${code}), so the report is in the log alone: run this as a step of a job, and check that nothing changes GITHUB_STEP_SUMMARY or the file it names.`;
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

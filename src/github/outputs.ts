import { truncateSync } from 'node:fs';
import { setOutput } from '@actions/core';

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

import { randomBytes } from 'node:crypto';
import { setSecret } from '@actions/core';

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

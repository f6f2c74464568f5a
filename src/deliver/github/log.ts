import { randomBytes } from 'node:crypto';
import { setSecret } from '@actions/core';

/** A long text with hostile parts, for the log: until a word that nobody can guess, the runner obeys nothing. */
export function fenced(text: string): string {
  const word = randomBytes(24).toString('hex');
  return `::stop-commands::${word}\n${text.endsWith('\n') ? text : `${text}\n`}::${word}::\n`;
}

/** From here on the runner shows asterisks in its place, whoever prints it. */
export const mask = (secret: string): void => setSecret(secret);

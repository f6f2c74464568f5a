import { readFile, stat } from 'node:fs/promises';
import { PackgateError, usageError } from '../model/errors.ts';

/** Larger than any configuration; what is larger is not read at all. */
const mostBytes = 1024 ** 2;

/** The text of a configuration file. Whatever keeps it from being read ends the run: nothing is judged under a guessed policy. */
export async function readPolicyText(path: string, file: string): Promise<string> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw invalid(`${file} is no file: name a YAML file.`); // a pipe would be waited for without end
    if (found.size > mostBytes)
      throw invalid(
        `${file} has ${found.size} bytes, which no configuration has: name another file, or shorten it.`,
      );
    return policyText(await readFile(path), file);
  } catch (error) {
    if (error instanceof PackgateError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw usageError(
      'unreadable-configuration',
      `${file} cannot be read (${code}): check its permissions.`,
      error,
    );
  }
}

/** Bytes that are no text would be judged by what a decoder makes of them. */
export function policyText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw invalid(`${file} is not UTF-8: save it as UTF-8.`, cause);
  }
}

const invalid = (message: string, cause?: unknown): PackgateError =>
  usageError('invalid-configuration', message, cause);

import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackgateError, usageError } from '../../model/errors.ts';
import { formats } from '../../report/formats.ts';

/** The report of a package with 100,000 files that are all new has some 25 million bytes. */
const largest = 33_554_432;

/** The text of the one report at `path`, a file or a folder; null where there is none. What is there was written by a stranger. */
export function reportText(path: string): string | null {
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

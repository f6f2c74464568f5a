import { lstat, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { PackgateError, usageError } from '../model/errors.ts';
import { upwards } from '../text/upwards.ts';

export interface ConfigurationFile {
  readonly path: string;
  /** As messages call it: relative to where the user is. */
  readonly file: string;
  readonly text: string;
}

/** Relative to each folder that is looked at. */
export const configurationNames = ['.github/packgate.yml', 'packgate.yml'] as const;

/** The file that the user names; `by` is what it was named with. */
export async function namedConfiguration(named: string, by: string, cwd: string): Promise<ConfigurationFile> {
  const path = resolve(cwd, named);
  if (!(await isThere(path)))
    throw usageError('no-such-configuration', `There is no file ${named}: correct ${by}, or leave it out.`);
  return { path, file: named, text: await readConfiguration(path, named) };
}

/**
 * The nearest file from a package's folder upwards, else from the current folder. Neither leaves its git repository: above it lie
 * folders that others may write to.
 */
export async function findConfiguration(
  folder: string | null,
  cwd: string,
): Promise<ConfigurationFile | null> {
  for (const start of new Set([folder ?? cwd, cwd])) {
    for (const each of await foldersFrom(start)) {
      const path = await configurationIn(each, cwd);
      if (path === null) continue;
      const file = called(path, cwd);
      return { path, file, text: await readConfiguration(path, file) };
    }
  }
  return null;
}

/** Up to the root of the repository; where there is none, the folder alone. */
async function foldersFrom(start: string): Promise<string[]> {
  const folders = upwards(resolve(start), sep);
  for (const [at, folder] of folders.entries())
    if (await isThere(join(folder, '.git'))) return folders.slice(0, at + 1); // a file in work trees and submodules
  return folders.slice(0, 1);
}

/** The root of the repository; the folder itself where nothing says that there is one. */
export const rootFolder = async (start: string): Promise<string> =>
  (await foldersFrom(start)).at(-1) ?? resolve(start);

/** Null where nothing says that there is one. */
export async function repositoryRoot(start: string): Promise<string | null> {
  const root = await rootFolder(start);
  return (await isThere(join(root, '.git'))) ? root : null;
}

async function configurationIn(folder: string, cwd: string): Promise<string | null> {
  const there: string[] = [];
  for (const name of configurationNames) {
    const path = join(folder, name);
    if (await isThere(path)) there.push(path);
    const other = path.replace(/yml$/, 'yaml');
    if (await isThere(other))
      throw usageError(
        'misnamed-configuration',
        `${called(other, cwd)} would never be read: rename it to ${called(path, cwd)}.`,
      );
  }
  if (there.length > 1)
    throw usageError(
      'two-configurations',
      `There are two configurations, ${there.map((path) => called(path, cwd)).join(' and ')}: keep one of them.`,
    );
  return there[0] ?? null;
}

const called = (path: string, cwd: string): string => relative(cwd, path).replaceAll('\\', '/');

/** A link to nowhere is there too, and cannot be read. */
const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT' && code !== 'ENOTDIR',
  );

/** Larger than any configuration; what is larger is not read at all. */
const mostBytes = 1024 ** 2;

/** The text of a configuration file. Whatever keeps it from being read ends the run: nothing is judged under a guessed policy. */
async function readConfiguration(path: string, file: string): Promise<string> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw invalid(`${file} is no file: name a YAML file.`); // a pipe would be waited for without end
    if (found.size > mostBytes)
      throw invalid(
        `${file} has ${found.size} bytes, which no configuration has: name another file, or shorten it.`,
      );
    return configurationText(await readFile(path), file);
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
export function configurationText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw invalid(`${file} is not UTF-8: save it as UTF-8.`, cause);
  }
}

const invalid = (message: string, cause?: unknown): PackgateError =>
  usageError('invalid-configuration', message, cause);

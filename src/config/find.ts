import { lstat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { usageError } from '../model/errors.ts';
import { readPolicyText } from './policy-text.ts';

export interface PolicyFile {
  readonly path: string;
  /** As messages call it: relative to where the user is. */
  readonly file: string;
  readonly text: string;
}

/** Relative to each folder that is looked at. */
export const policyFileNames = ['.github/packgate.yml', 'packgate.yml'] as const;

/** The file that the user names; `by` is what it was named with. */
export async function namedPolicyFile(named: string, by: string, cwd: string): Promise<PolicyFile> {
  const path = resolve(cwd, named);
  if (!(await isThere(path)))
    throw usageError('no-such-configuration', `There is no file ${named}: correct ${by}, or leave it out.`);
  return { path, file: named, text: await readPolicyText(path, named) };
}

/**
 * The nearest file from a package's folder upwards, else from the current folder. Neither leaves its git repository: above it lie
 * folders that others may write to.
 */
export async function findPolicyFile(folder: string | null, cwd: string): Promise<PolicyFile | null> {
  for (const start of new Set([folder ?? cwd, cwd])) {
    for (const each of await foldersFrom(start)) {
      const path = await policyFileIn(each, cwd);
      if (path === null) continue;
      const file = called(path, cwd);
      return { path, file, text: await readPolicyText(path, file) };
    }
  }
  return null;
}

/** Up to the root of the repository; where there is none, the folder alone. */
export async function foldersFrom(start: string): Promise<string[]> {
  const folders: string[] = [];
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    folders.push(folder);
    if (await isThere(join(folder, '.git'))) return folders; // a file in work trees and submodules
    if (folder === dirname(folder)) return folders.slice(0, 1);
  }
}

/** Null where nothing says that there is one. */
export async function repositoryRoot(start: string): Promise<string | null> {
  const top = (await foldersFrom(start)).at(-1) ?? start;
  return (await isThere(join(top, '.git'))) ? top : null;
}

async function policyFileIn(folder: string, cwd: string): Promise<string | null> {
  const there: string[] = [];
  for (const name of policyFileNames) {
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

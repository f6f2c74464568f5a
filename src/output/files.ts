import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PackgateError } from '../model/errors.ts';

/**
 * The whole file or none of it: written beside its place, then moved there. All of it synchronous, so that no signal comes between.
 */
export function writeWhole(path: string, text: string, called = 'The report'): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const target = place(path);
    if (target === null) writeFileSync(path, text);
    else moveInto(target, text);
  } catch (error) {
    throw notWritten(called, path, error as NodeJS.ErrnoException);
  }
}

/** Reports of all formats, each under its own name. */
export function writeAll(folder: string, reports: ReadonlyMap<string, string>): void {
  for (const [fileName, text] of reports) writeWhole(join(folder, fileName), text);
}

/** Where a file may be moved to; null for a device or a pipe such as /dev/stderr, which must not be replaced by a file. */
function place(path: string): string | null {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return path;
  if (there.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  return there.isFile() ? realpathSync(path) : null;
}

function moveInto(target: string, text: string): void {
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** What only another path or other rights can help with is the user's to change; the rest (a full disk) leaves things undecided. */
export const wrongPath = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENAMETOOLONG',
  'ELOOP',
]);

function notWritten(called: string, path: string, cause: NodeJS.ErrnoException): PackgateError {
  return new PackgateError(
    'output-not-written',
    wrongPath.has(cause.code ?? '') ? 2 : 3,
    `${called} could not be written to ${path} (${cause.code === 'EISDIR' ? 'it is a folder' : (cause.code ?? cause.message)}). Name a file in a folder that can be written to.`,
    { cause },
  );
}

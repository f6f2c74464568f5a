import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PackgateError } from '../model/errors.ts';
import { wrongPath } from './files.ts';

/** Writes a file that is not there yet. False where something of that name is there, even a link to nowhere: that is left as it is. */
export function writeNew(path: string, text: string): boolean {
  let made = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '', { flag: 'wx' });
    made = true;
    writeFileSync(path, text);
    return true;
  } catch (error) {
    const cause = error as NodeJS.ErrnoException;
    if (made) rmSync(path, { force: true });
    else if (cause.code === 'EEXIST' && cause.syscall === 'open') return false;
    throw new PackgateError(
      'output-not-written',
      wrongPath.has(cause.code ?? '') ? 2 : 3,
      `${path} could not be written (${cause.code ?? cause.message}): see that its folder can be written to.`,
      { cause },
    );
  }
}

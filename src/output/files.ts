import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { PackgateError } from '../model/errors.ts';

/**
 * The whole file or none of it: written beside its place, then moved there. All of it synchronous, so that no signal comes between.
 */
export function writeWhole(path: string, text: Written, called = 'The report'): void {
  try {
    makeFolder(dirname(path));
    const target = place(path);
    if (target === null) writeInto(path, text);
    else moveInto(target, text);
  } catch (error) {
    throw notWritten(called, path, error as NodeJS.ErrnoException);
  }
}

/** A text, or the pieces of one that is better never in memory as a whole. */
export type Written = string | Iterable<string>;

/** Reports of all formats, each under its own name, and none made before the one before is written. */
export function writeAll(folder: string, reports: ReadonlyMap<string, () => Written>): void {
  for (const [fileName, text] of reports) writeWhole(join(folder, fileName), text());
}

/**
 * With the folders above it. Node's own `recursive` asks without an end where a parent is there and says ENOENT all the same, as
 * everything below /proc does (`MKDirpSync` in `src/node_file.cc`).
 */
function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  for (const each of missing) {
    try {
      mkdirSync(each);
    } catch (error) {
      if (!existsSync(each)) throw error; // else somebody was faster
    }
  }
}

/** Where a file may be moved to; null for a device or a pipe such as /dev/stderr, which must not be replaced by a file. */
function place(path: string): string | null {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return path;
  if (there.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  return there.isFile() ? realpathSync(path) : null;
}

/** A pipe that nobody reads would hold up a blocking open for ever, and all signals with it: asked first (fifo(7)). */
function writeInto(path: string, text: Written): void {
  const asked = openSync(path, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0));
  try {
    writePieces(path, text, 'w'); // while the first is open: a reader takes the last one that closes for the end
  } finally {
    closeSync(asked);
  }
}

function writePieces(path: string, text: Written, flag: 'w' | 'wx'): void {
  const file = openSync(path, flag);
  try {
    for (const piece of pieces(text)) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

function moveInto(target: string, text: Written): void {
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.tmp`);
  try {
    writePieces(draft, text, 'wx');
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** What only another path or other rights can help with is the user's to change; the rest (a full disk) leaves things undecided. */
const wrongPath = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENAMETOOLONG',
  'ELOOP',
  'ENXIO',
]);

const reasons = new Map([
  ['EISDIR', 'it is a folder'],
  ['ENXIO', 'nobody reads from it'],
]);

function notWritten(called: string, path: string, cause: NodeJS.ErrnoException): PackgateError {
  const { code = cause.message } = cause;
  return new PackgateError(
    'output-not-written',
    wrongPath.has(code) ? 2 : 3,
    `${called} could not be written to ${path} (${reasons.get(code) ?? code}). Its folder must exist, and you must be allowed to write to it.`,
    { cause },
  );
}

/** Writes a file that is not there yet. False where something of that name is there, even a link to nowhere: that is left as it is. */
export function writeNew(path: string, text: string): boolean {
  let made = false;
  try {
    makeFolder(dirname(path));
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

const gone = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/** A report may have a hundred megabytes: as a whole it would be in memory twice more. */
const most = 65_536;

/**
 * Resolves when the text has left this program. A reader that has had enough (`| head`) closes its end: that is no error, and the
 * verdict stands. A full disk behind `>` is one.
 */
export async function writeTo(stream: Writable, text: Written): Promise<void> {
  for (const piece of pieces(text)) await writePiece(stream, piece);
}

function* pieces(text: Written): Generator<string> {
  if (typeof text === 'string') yield* cut(text);
  else {
    let collected = '';
    for (const piece of text) {
      collected += piece;
      if (collected.length < most) continue;
      yield* cut(collected);
      collected = '';
    }
    if (collected !== '') yield* cut(collected);
  }
}

function* cut(text: string): Generator<string> {
  let at = 0;
  do {
    const end = at + most;
    // Half of a surrogate pair would be written as U+FFFD.
    const next = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
    yield text.slice(at, next);
    at = next;
  } while (at < text.length);
}

function writePiece(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null | undefined): void => {
      if (!error || gone.has((error as NodeJS.ErrnoException).code ?? '')) resolve();
      else reject(unwritable(error));
    };
    stream.once('error', settle); // without a listener, the error ends the program
    stream.write(text, (error) => {
      settle(error);
      // An error comes to the callback first and to the listener after it.
      if (!error) stream.off('error', settle);
    });
  });
}

const unwritable = (cause: Error): PackgateError =>
  new PackgateError(
    'output-failed',
    3,
    `The report could not be written (${cause.message}). Free the disk or send it elsewhere.`,
    {
      cause,
    },
  );

/** A stream as far as its looks go. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

import type { Writable } from 'node:stream';
import { PackgateError } from '../model/errors.ts';

const gone = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/** A report may have a hundred megabytes: as a whole it would be in memory twice more. */
const most = 1_048_576;

/**
 * Resolves when the text has left this program. A reader that has had enough (`| head`) closes its end: that is no error, and the
 * verdict stands. A full disk behind `>` is one.
 */
export async function writeTo(stream: Writable, text: string): Promise<void> {
  for (const piece of pieces(text)) await writePiece(stream, piece);
}

function* pieces(text: string): Generator<string> {
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

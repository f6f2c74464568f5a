import type { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import type { ExitCode } from '../model/errors.ts';

import { type Hide, withoutCredentials } from '../text/credentials.ts';
import { complain, said } from './complain.ts';

/** Runs an edge inside this process; the exit code is 3 until the answer is there. `known` are the secrets that no last words may hold. */
export function guarded(answer: (signal: AbortSignal) => Promise<ExitCode>, known: () => Hide): void {
  // Left alone, V8 lets the heap grow to four times of what lives in it: ninety thousand findings took a gibibyte.
  setFlagsFromString('--heap-growing-percent=40');
  const stop = new AbortController();
  onInterrupt(() => stop.abort());
  let answered = false;
  if (process.env.NODE_DEBUG) hideInDebugOutput(process.stderr, known());

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(3); // asked twice
      if (answered) process.exit(); // told already: outputs that say "pass" and a step that failed would be two answers
      leave(said(`interrupted by ${signal}: there is no result`));
    });
  }
  // Node answers this signal with a debugger, in which whoever runs as the same user may run code: a script of a package, for one.
  process.on('SIGUSR1', () => {});
  process.on('uncaughtException', (error) => leave(complain(error, known()).text));
  process.on('unhandledRejection', (reason) => leave(complain(reason, known()).text));
  // Whoever reads the remarks may have gone; that changes nothing about the answer.
  process.stderr.on('error', () => {});
  // An event loop with nothing left to do ends a program in silence, whatever it was waiting for.
  process.once('beforeExit', () => {
    if (!answered) leave(said('it exited without a result. This is a bug in packgate'));
  });

  answer(stop.signal).then((code) => {
    if (stop.signal.aborted) return;
    answered = true;
    process.exitCode = code;
    // Everything is done. If an output still has data to write (a pipe on Windows), the program waits for it.
    if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
  });
}

/** Undone first, then said, then left: a blocked stderr must not keep a dying program alive. */
function leave(text: string): void {
  process.exitCode = 3;
  undo();
  setTimeout(() => process.exit(3), 1_000);
  process.stderr.write(text, () => process.exit(3));
}

const callbacks = new Set<() => void>();

/** What has to be undone at once when the run ends early: synchronous, since nothing else is sure to run. Returns how to take it back. */
export function onInterrupt(callback: () => void): () => void {
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}

/** One that fails must not keep the others from running. */
export function undo(): void {
  for (const callback of callbacks) {
    callbacks.delete(callback);
    try {
      callback();
    } catch {
      // The run is over; there is nobody left to tell.
    }
  }
}

/**
 * With NODE_DEBUG=http, Node itself writes every request with its headers to stderr, the registry's token among them, and people paste
 * such logs into issues. It reads the variable before any of this runs: what it writes is all that can be changed.
 */
function hideInDebugOutput(stderr: Writable, hide: Hide): void {
  const write = stderr.write.bind(stderr) as (chunk: unknown, ...rest: unknown[]) => boolean;
  stderr.write = ((chunk: unknown, ...rest: unknown[]) =>
    write(typeof chunk === 'string' ? withoutCredentials(hide(chunk)) : chunk, ...rest)) as Writable['write'];
}

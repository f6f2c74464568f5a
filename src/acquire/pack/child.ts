import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { availableParallelism, platform } from 'node:os';
import type { Readable } from 'node:stream';
import { type Hide, hideNothing, withoutCredentials } from '../../text/credentials.ts';
import { killGroup, type Scratch } from '../scratch.ts';

interface Command {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly signal?: AbortSignal | null | undefined;
  readonly hide?: Hide | undefined;
}

export type Ending =
  | { readonly kind: 'exited'; readonly code: number; readonly output: string }
  | { readonly kind: 'killed'; readonly signal: string; readonly output: string }
  | { readonly kind: 'timeout'; readonly output: string }
  | { readonly kind: 'aborted'; readonly output: string }
  | { readonly kind: 'not-started'; readonly error: NodeJS.ErrnoException };

/** A packer keeps one core busy. */
const packersAtOnce = availableParallelism();
let packers = 0;
const waiting: (() => void)[] = [];

export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (packers < packersAtOnce) packers++;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) packers--;
    else next();
  }
}

/** A background process of a script may hold the pipes open after the child itself has ended. */
const grace = 250;

/** Runs a child with piped output, in a process group of its own. Never rejects. */
export function run(command: Command, scratch: Scratch): Promise<Ending> {
  return new Promise((resolve) => {
    const child = start(command);
    scratch.adopt(child);
    const output = tailOf(command.hide ?? hideNothing, child.stdout, child.stderr);
    const end = (ending: Ending): void => {
      clearTimeout(timer);
      command.signal?.removeEventListener('abort', abort);
      killGroup(child);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(ending);
    };
    const timer = setTimeout(() => end({ kind: 'timeout', output: output() }), command.timeout);
    const abort = (): void => end({ kind: 'aborted', output: output() });
    child.once('error', (error) => end({ kind: 'not-started', error }));
    child.once('exit', (code, signal) => {
      const over = (): void =>
        end(
          signal === null
            ? { kind: 'exited', code: code ?? 1, output: output() }
            : { kind: 'killed', signal, output: output() },
        );
      child.once('close', over);
      setTimeout(over, grace);
    });
    if (command.signal?.aborted) abort();
    else command.signal?.addEventListener('abort', abort);
  });
}

function start({
  command,
  arguments: words,
  cwd,
  env,
}: Command): ChildProcessByStdio<null, Readable, Readable> {
  const windows = platform() === 'win32';
  return spawn(command, windows ? words.map((word) => `"${word}"`) : words, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    shell: windows, // npm, pnpm and yarn are `.cmd` files there, which only a shell starts
    windowsHide: true,
  });
}

/** Bytes; what is shown in the end has less, so that nothing secret is cut before it is known for what it is. */
const kept = 16_384;
const shown = 4_096;

/** The last words of a child, whichever stream they came by: bounded, however much it says. */
function tailOf(hide: Hide, ...streams: readonly Readable[]): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  for (const stream of streams) {
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      while (chunks.length > 1 && size - (chunks[0]?.length ?? 0) >= kept)
        size -= chunks.shift()?.length ?? 0;
    });
  }
  return () => {
    const text = Buffer.concat(chunks).subarray(-kept).toString('utf8').replaceAll('\r\n', '\n');
    const lines = withoutCredentials(hide(text)).trim().slice(-shown).split('\n');
    return lines.slice(-20).join('\n');
  };
}

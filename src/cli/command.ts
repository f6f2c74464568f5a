import type { Writable } from 'node:stream';
import type { Parsed } from './parse.ts';

export type ExitCode = 0 | 1 | 2 | 3;

/** A stream as far as its looks go. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** All that a command may know of the world around it. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly signal: AbortSignal;
  readonly now: Date;
}

export type Command = (parsed: Parsed, surroundings: Surroundings) => Promise<ExitCode>;

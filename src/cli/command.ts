import type { ExitCode } from '../model/errors.ts';
import type { Screen } from '../output/files.ts';
import type { Parsed } from './parse.ts';

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

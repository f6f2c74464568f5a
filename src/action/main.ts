import { hideFor } from '../acquire/secrets/known-secrets.ts';
import type { ExitCode } from '../model/errors.ts';
import { guarded } from '../output/guarded.ts';
import { type Runner, runnerOf } from './runner.ts';

/** What a client keeps open must not keep the job waiting; the answer has been given by then. */
const linger = 1_000;

/** Runs a step inside this process. */
export const main = (run: (runner: Runner) => Promise<ExitCode>): void =>
  guarded(
    async (signal) => {
      const { env, stdout } = process;
      const atExit = (callback: () => void): void => void process.once('exit', callback);
      const code = await run(runnerOf(env, { stdout, signal, now: new Date(), atExit }, process.cwd()));
      setTimeout(() => process.exit(), linger).unref();
      return code;
    },
    () => hideFor([process.cwd()], process.env),
  );

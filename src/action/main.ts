import { guarded } from '../output/guarded.ts';
import { run } from './run.ts';
import { runnerOf } from './runner.ts';

/** What a client keeps open must not keep the job waiting; the answer has been given by then. */
const linger = 1_000;

/** Runs the step inside this process. */
export const main = (): void =>
  guarded(async (signal) => {
    const { env, stdout } = process;
    const code = await run(runnerOf(env, { stdout, signal, now: new Date() }, process.cwd()));
    setTimeout(() => process.exit(), linger).unref();
    return code;
  });

import { guarded } from '../output/guarded.ts';
import { run } from './run.ts';

/** Runs the command inside this process. */
export const main = (): void =>
  guarded((signal) =>
    run(process.argv.slice(2), {
      cwd: process.cwd(),
      env: process.env,
      stdout: process.stdout,
      stderr: process.stderr,
      signal,
      now: new Date(),
    }),
  );

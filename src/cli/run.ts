import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { hideFor } from '../acquire/secrets/known-secrets.ts';
import type { ExitCode } from '../model/errors.ts';
import { complain } from '../output/complain.ts';
import { writeTo } from '../output/files.ts';
import { guarded } from '../output/guarded.ts';
import { tool } from '../text/tool.ts';
import type { Command, Surroundings } from './command.ts';
import type { CommandName } from './command-table.ts';
import { type Parsed, parse } from './parse.ts';

/** A command loads what it needs when it is asked for: the help must not wait for a registry client. */
const commands: { readonly [C in CommandName]: () => Promise<{ readonly run: Command }> } = {
  check: () => import('./commands/check.ts'),
  diff: () => import('./commands/diff.ts'),
  list: () => import('./commands/list.ts'),
  config: () => import('./commands/config.ts'),
  explain: () => import('./commands/explain.ts'),
  waive: () => import('./commands/waive.ts'),
  verify: () => import('./commands/verify.ts'),
  init: () => import('./commands/init.ts'),
  fix: () => import('./commands/fix.ts'),
  merge: () => import('./commands/merge.ts'),
  demo: () => import('./commands/demo.ts'),
};

/** From words to an exit code; whatever goes wrong is reported on stderr. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    const parsed = parse(argv, (path) => existsSync(resolve(surroundings.cwd, path)));
    return await answer(parsed, surroundings);
  } catch (error) {
    if (surroundings.signal.aborted) return 3; // whoever interrupted it has said so
    const { text, exit } = complain(error, hideFor([surroundings.cwd], surroundings.env));
    await writeTo(surroundings.stderr, text);
    return exit;
  }
}

async function answer(parsed: Parsed, surroundings: Surroundings): Promise<ExitCode> {
  const { command, named, given } = parsed;
  if (given.version) {
    await writeTo(surroundings.stdout, `${tool.version}\n`);
    return 0;
  }
  if (given.help) {
    const { helpText } = await import('./help.ts');
    await writeTo(surroundings.stdout, helpText(named ? command : null));
    return 0;
  }
  const { run: execute } = await commands[command]();
  return await execute(parsed, surroundings);
}

/** Runs the command inside this process. */
export const main = (): void =>
  guarded(
    (signal) =>
      run(process.argv.slice(2), {
        cwd: process.cwd(),
        env: process.env,
        stdout: process.stdout,
        stderr: process.stderr,
        signal,
        now: new Date(),
      }),
    () => hideFor([process.cwd()], process.env),
  );

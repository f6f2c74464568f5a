import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Screen } from '../cli/command.ts';

/** All that a run may know of the job around it. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the repository is checked out; what annotations name files from. */
  readonly workspace: string;
  /** Emptied when the job is over, not when the step is. */
  readonly temporary: string;
  readonly stdout: Screen;
  readonly signal: AbortSignal;
  readonly now: Date;
}

export const runnerOf = (
  env: Runner['env'],
  rest: Pick<Runner, 'stdout' | 'signal' | 'now'>,
  cwd: string,
): Runner => ({
  ...rest,
  env,
  workspace: resolve(env.GITHUB_WORKSPACE || cwd),
  temporary: env.RUNNER_TEMP || tmpdir(),
});

/** The page of this run; null outside a job. */
export function runUrl({ env }: Runner): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}

/** What tells this gate from another one that comments on the same pull request: where it stands and what it looks at. */
export function gateKey({ env }: Runner, ...subject: readonly (string | null)[]): string {
  const workflow = env.GITHUB_WORKFLOW_REF?.replace(/@.*$/, '') || env.GITHUB_WORKFLOW;
  const parts = [workflow, env.GITHUB_JOB, env.GITHUB_ACTION, ...subject];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

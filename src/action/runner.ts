import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { PackgateError } from '../model/errors.ts';
import type { Screen } from '../output/files.ts';
import { type Hide, hideNothing } from '../text/credentials.ts';
import type { ActionRequest } from './inputs.ts';

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
  /** For the last thing that this process does, however it ends. */
  readonly atExit?: (callback: () => void) => void;
}

export const runnerOf = (
  env: Runner['env'],
  rest: Pick<Runner, 'stdout' | 'signal' | 'now' | 'atExit'>,
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

/** What tells this gate from another one that comments on the same pull request: its name, or else workflow and job. */
export function gateKey({ env }: Runner, ...name: readonly string[]): string {
  const workflow = env.GITHUB_WORKFLOW_REF?.replace(/@.*$/, '') || env.GITHUB_WORKFLOW;
  const parts = name.length > 0 ? name : [workflow, env.GITHUB_JOB];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** What went wrong on the way to a destination: each is reported once, at the end, and changes nothing. */
export class Warnings {
  readonly all: string[] = [];
  readonly #hide: Hide;

  constructor(hide: Hide = hideNothing) {
    this.#hide = hide;
  }

  readonly add = (sentence: string): void => {
    const clean = this.#hide(sentence);
    if (!this.all.includes(clean)) this.all.push(clean);
  };

  /** Whatever should not have happened there is a warning too: the verdict is known by now. */
  async around<T>(destination: string, deliver: () => T | Promise<T>): Promise<T | null> {
    try {
      return await deliver();
    } catch (error) {
      this.add(`The ${destination} failed, and the verdict stands. ${why(error)}`);
      return null;
    }
  }
}

function why(error: unknown): string {
  if (error instanceof PackgateError) return error.message;
  const told = error instanceof Error ? (error.stack ?? error.message) : String(typeof error);
  return `This is a bug in packgate. Please report it with these lines:\n${told}`;
}

/** This repository, on this GitHub, with the token of this step. */
export interface Access {
  readonly apiUrl: string;
  readonly token: string;
  readonly repository: { readonly owner: string; readonly repo: string };
}

/** What is missing is said, and what helps. */
export function accessOf(
  { env }: Runner,
  token: ActionRequest['github-token'],
): Access | { readonly missing: string; readonly helps: string } {
  const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: name = '' } = env;
  const [owner, repo] = name.split('/');
  if (token === null) return { missing: 'There is no token', helps: 'leave the input github-token out' };
  if (!apiUrl || !URL.canParse(apiUrl) || !owner || !repo) {
    return {
      missing: 'The job does not say which repository of which GitHub this is',
      helps: 'check GITHUB_API_URL and GITHUB_REPOSITORY',
    };
  }
  return { apiUrl, token, repository: { owner, repo } };
}

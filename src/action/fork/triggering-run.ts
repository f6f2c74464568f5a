import { readFileSync } from 'node:fs';
import { usageError } from '../../model/errors.ts';
import type { Runner } from '../runner.ts';

/** The run that has ended, as GitHub itself tells of it: nothing here comes from the artifact. */
export interface TriggeringRun {
  readonly id: number;
  readonly attempt: number;
  /** How it ended, in GitHub's own word. */
  readonly conclusion: string | null;
  readonly sha: string;
  readonly branch: string;
  /** The repository that the branch is in, by its number and its owner. */
  readonly head: { readonly id: number; readonly owner: string };
}

/** Null where that run was none of a pull request, or its fork is gone: then there is nothing to comment on. */
export function triggeringRun({ env }: Runner): TriggeringRun | null {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '' } = env;
  if (name !== 'workflow_run') {
    throw usageError(
      'wrong-event',
      `This comments after the run of a pull request, and the event is "${name}": use it in a workflow on workflow_run.`,
    );
  }
  const {
    event,
    id,
    run_attempt: attempt = 1,
    conclusion = null,
    head_sha: sha,
    head_branch: branch,
    head_repository: head,
  } = runIn(path);
  if (event !== 'pull_request' || head === null || branch === null) return null;
  const told =
    Number.isSafeInteger(id) &&
    Number.isSafeInteger(attempt) &&
    (conclusion === null || /^[a-z_]{1,40}$/.test(conclusion)) &&
    typeof sha === 'string' &&
    typeof branch === 'string' &&
    Number.isSafeInteger(head?.id) &&
    typeof head?.owner?.login === 'string';
  if (!told) throw unreadable();
  return { id, attempt, conclusion, sha, branch, head: { id: head.id, owner: head.owner.login } };
}

// biome-ignore lint/suspicious/noExplicitAny: every field that is used is looked at above
function runIn(path: string): any {
  try {
    const run = JSON.parse(readFileSync(path, 'utf8'))?.workflow_run;
    if (typeof run === 'object' && run !== null) return run;
  } catch (cause) {
    throw unreadable(cause);
  }
  throw unreadable();
}

const unreadable = (cause?: unknown): Error =>
  usageError(
    'unreadable-event',
    'The event of the run that ended could not be read: check that nothing changes GITHUB_EVENT_PATH or the file it names.',
    cause,
  );

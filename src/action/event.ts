import { readFileSync } from 'node:fs';
import type { Author } from '../github/octokit.ts';
import type { Runner } from './runner.ts';

export interface RunnerEvent {
  readonly mode: 'pr' | 'publish';
  /** The number of the pull request to comment on; null where there is none. */
  readonly pullRequest: number | null;
  /** Whose it is, where its token can only read because of that. */
  readonly author: Author;
  /** What a pull request is merged into; null where the event is none of a pull request. */
  readonly base: EventBase | 'unreadable' | null;
  /** The branch that was pushed to, as it is now: what it has is what its pull requests are compared with. */
  readonly pushed: Pick<EventBase, 'sha' | 'branch'> | null;
}

export interface EventBase {
  /** Of the base branch. */
  readonly sha: string;
  /** Of the pull request itself. */
  readonly head: string;
  /** The name of the base branch; null where the event does not say it. */
  readonly branch: string | null;
}

const modes = new Map<string, RunnerEvent['mode']>([
  ['pull_request', 'pr'],
  ['merge_group', 'pr'],
  ['pull_request_target', 'pr'],
  ...[
    'push',
    'release',
    'workflow_dispatch',
    'repository_dispatch',
    'workflow_run',
    'schedule',
    'create',
  ].map((name) => [name, 'publish'] as const),
]);

/** What the event says about how to compare and where to comment; `warn` hears of what could not be found out. */
export function eventOf(
  { env }: Runner,
  given: 'pr' | 'publish' | null,
  warn: (sentence: string) => void,
): RunnerEvent {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '', GITHUB_REF_TYPE: refType } = env;
  // Most pushes to a branch release nothing: a version that is not raised there is no release that ran twice.
  const isBranch = (name === 'push' || name === 'create') && refType === 'branch';
  const known = isBranch ? 'pr' : modes.get(name);
  if (given === null && known === undefined) {
    warn(
      `Packgate does not know the event "${name}", so it compared as for a release. Set the input mode to pr or publish.`,
    );
  }
  if (name === 'pull_request_target')
    warn(
      'On pull_request_target, actions/checkout gets the base branch by default, so Packgate may check that and not the pull request. Use pull_request. For comments on forks, docs/pull-requests.md has a recipe.',
    );
  const mode = given ?? known ?? 'publish';
  const payload = payloadIn(path);
  const base = baseIn(name, payload);
  const number = payload?.pull_request?.number;
  const numbered = Number.isSafeInteger(number) && number > 0;
  if (base === 'unreadable' || (name === 'pull_request' && !numbered)) {
    warn(
      'The event of this pull request could not be read, so there is no comment, and it is not known whether it changes the policy. Check that no step changes GITHUB_EVENT_PATH or the file it names.',
    );
  }
  const { GITHUB_SHA: sha, GITHUB_REF_NAME: branch = null } = env;
  const pushed = name === 'push' && isBranch && isCommit(sha) ? { sha, branch } : null;
  return {
    mode,
    author: authorOf(payload),
    pullRequest: name === 'pull_request' && numbered ? number : null,
    base,
    pushed,
  };
}

function baseIn(name: string, payload: Payload): RunnerEvent['base'] {
  if (!['pull_request', 'pull_request_target', 'merge_group'].includes(name)) return null;
  const { pull_request: pull, merge_group: group } = payload ?? {};
  const [sha, head, ref] =
    name === 'merge_group'
      ? [group?.base_sha, group?.head_sha, group?.base_ref]
      : [pull?.base?.sha, pull?.head?.sha, pull?.base?.ref];
  const branch = typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : null;
  return isCommit(sha) && isCommit(head) ? { sha, head, branch } : 'unreadable';
}

function authorOf(payload: Payload): Author {
  const { user, head, base } = payload?.pull_request ?? {};
  if (user?.login === 'dependabot[bot]') return 'dependabot';
  return head && head.repo?.id !== base?.repo?.id ? 'fork' : null;
}

export const isCommit = (sha: unknown): sha is string =>
  typeof sha === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);

// biome-ignore lint/suspicious/noExplicitAny: every field that is used is looked at above
type Payload = any;

function payloadIn(path: string): Payload {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null; // said by the caller
  }
}

/** The last commit of a pull request, or of a merge group; null where nobody knows it. */
export const headOf = ({ base }: Pick<RunnerEvent, 'base'>): string | null =>
  base === null || base === 'unreadable' ? null : base.head;

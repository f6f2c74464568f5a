import { readFileSync } from 'node:fs';
import type { Runner } from './runner.ts';

export interface RunnerEvent {
  readonly mode: 'pr' | 'publish';
  /** The number of the pull request to comment on; null where there is none. */
  readonly pullRequest: number | null;
}

const modes = new Map<string, RunnerEvent['mode']>([
  ['pull_request', 'pr'],
  ['merge_group', 'pr'],
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
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '' } = env;
  const known = modes.get(name);
  if (given === null && known === undefined) {
    warn(
      `The event "${name}" is none that packgate knows: it compared as for a release. Set the input mode to pr or publish.`,
    );
  }
  const mode = given ?? known ?? 'publish';
  if (name !== 'pull_request') return { mode, pullRequest: null };
  const number = numberIn(path);
  if (number === null) {
    warn(
      'The event of this pull request could not be read, so there is no comment: check that nothing changes GITHUB_EVENT_PATH or the file it names.',
    );
  }
  return { mode, pullRequest: number };
}

function numberIn(path: string): number | null {
  try {
    const number = JSON.parse(readFileSync(path, 'utf8'))?.pull_request?.number;
    return Number.isSafeInteger(number) && number > 0 ? number : null;
  } catch {
    return null; // said by the caller
  }
}

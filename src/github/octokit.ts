import type { getOctokit } from '@actions/github';

export type Octokit = ReturnType<typeof getOctokit>;

export interface GitHubAccess {
  /** Of this server; a company's own has another one. */
  readonly apiUrl: string;
  readonly token: string;
  /** How long it may take: short is for what a run can do without. */
  readonly patience?: keyof typeof patiences;
}

/** Milliseconds: a comment is worth some waiting, a job that hangs is not. */
const attempt = 10_000;
const patiences = { long: 30_000, short: 10_000 } as const;
/** Seconds that GitHub may ask for before the next attempt. */
const longestPause = 20;
const attempts = 3;

/** The client is large and slow to load: only a run that has something to say to GitHub does. */
export async function openGitHub({ apiUrl, token, patience = 'long' }: GitHubAccess): Promise<Octokit> {
  const [{ getOctokit: open }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const over = AbortSignal.timeout(patiences[patience]);
  /** Innermost, so that every attempt has its own time. */
  const limits = (octokit: { hook: Octokit['hook'] }): object => {
    octokit.hook.before('request', (options) => {
      options.request.signal = AbortSignal.any([over, AbortSignal.timeout(attempt)]);
    });
    // What stands between may answer in GitHub's place, and call it a success.
    octokit.hook.after('request', ({ data, status }) => {
      if (typeof data !== 'string' || data === '') return;
      throw Object.assign(new Error('it sent a page, and no document'), { status });
    });
    // The throttling plugin knows a secondary limit by its words alone; one that names a pause is one, whatever it says.
    octokit.hook.error('request', (error) => {
      const { status, response, message } = error as Refusal;
      const limited = (status === 403 || status === 429) && response?.headers['retry-after'] !== undefined;
      if (limited && !/secondary rate/i.test(message)) error.message = `${message} (secondary rate limit)`;
      throw error;
    });
    return {};
  };
  const worthWaiting = (pause: number, _options: object, _octokit: object, retried: number): boolean =>
    pause <= longestPause && retried < attempts - 1;
  const settings = {
    baseUrl: apiUrl,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: {
      retries: attempts - 1,
      retryAfterBaseValue: 500,
      doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], // 429 is the other plugin's
    },
    throttle: { onRateLimit: worthWaiting, onSecondaryRateLimit: worthWaiting },
  };
  return open(token, settings, limits, retry, throttling);
}

/** What a failed request rejects with. */
export interface Refusal extends Error {
  readonly status?: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

const silent = (): void => {};

import type { Octokit as Client } from '@octokit/core';
import type { PaginateInterface } from '@octokit/plugin-paginate-rest';
import type npmFetch from 'make-fetch-happen';
import { type Hide, withoutCredentials } from '../text/credentials.ts';
import { visibleCut } from '../text/visible.ts';

export type Octokit = Client & { readonly paginate: PaginateInterface };

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

/** The client is large and slow to load: only a run that packs, or has something to say to GitHub, does. */
export const loadToolkit = () =>
  Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-paginate-rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
    import('make-fetch-happen'),
  ]);

export async function openGitHub({ apiUrl, token, patience = 'long' }: GitHubAccess): Promise<Octokit> {
  const [{ Octokit: Core }, { paginateRest }, { retry }, { throttling }, { default: fetch }] =
    await loadToolkit();
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
    auth: token,
    // By npm's own HTTP, which is here anyway and knows proxies. Another attempt is for the plugins to make.
    request: {
      fetch: (url: string, options: Asked) =>
        ask(url, options, fetch).catch((error) => {
          throw options.signal.aborted ? options.signal.reason : error; // of an abort nobody tries again
        }),
    },
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: {
      retries: attempts - 1,
      retryAfterBaseValue: 500,
      doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], // 429 is the other plugin's
    },
    throttle: { onRateLimit: worthWaiting, onSecondaryRateLimit: worthWaiting },
  };
  const Client = Core.plugin(paginateRest, limits, retry, throttling);
  return new Client(settings);
}

interface Asked {
  readonly signal: AbortSignal;
}

/** Redirects are followed here: npm's HTTP keeps the token where the port or the protocol alone changes, and forgets what is sent. */
async function ask(
  url: string,
  options: Asked,
  fetch: typeof npmFetch,
  hops = 3,
): ReturnType<typeof npmFetch> {
  const response = await fetch(url, { ...options, redirect: 'manual', retry: { retries: 0 } });
  const location = response.headers.get('location');
  if (!/^30[1278]$/.test(String(response.status)) || location === null || hops === 0) return response;
  response.body.resume();
  const next = new URL(location, url);
  if (next.origin !== new URL(url).origin) throw new Error('it redirects to another server');
  return await ask(next.href, options, fetch, hops - 1);
}

/** What a failed request rejects with. */
export interface Refusal extends Error {
  readonly status?: number;
  readonly request?: { readonly url?: string };
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

const silent = (): void => {};

/** Whether a request failed, of whatever reason; anything else that is thrown here is a mistake of ours. */
export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && typeof (error as Refusal).status === 'number';

/** Whose pull request it is, as far as its token is another one because of that. */
export type Author = 'fork' | 'dependabot' | null;

/** Why there is no comment, and what helps. The verdict does not depend on it. */
export const refusalSentence = (refusal: Refusal, author: Author, hide: Hide): string =>
  `The pull request has no new comment: ${whyUnwritten(refusal, author, hide)} The verdict stands, and the job summary has the report.`;

function whyUnwritten(refusal: Refusal, author: Author, hide: Hide): string {
  const { status, message } = refusal;
  if (status === 403 && /\block(?:ed)?\b/i.test(message))
    return 'its conversation is locked (403). Unlock it, or set the input comment to never.';
  if (status === 404 && /\/issues\/comments\/\d+/.test(refusal.request?.url ?? ''))
    return 'the comment of an earlier run was deleted meanwhile (404). The next run writes a new one.';
  if ((status !== 403 && status !== 404) || author === null) return whyRefused(refusal, writing, hide);
  return author === 'fork'
    ? `the token of a pull request from a fork can only read (${status}). Let a second workflow on workflow_run comment: the recipe is "Comments for forks" in docs/pull-requests.md.`
    : `the token of a pull request from Dependabot can only read (${status}), unless the workflow itself gives the job the permission ${writing.permission}.`;
}

/** What was asked for, and the permission without which GitHub does not give it. */
export interface Deed {
  readonly verb: 'write' | 'read';
  readonly permission: string;
}

export const writing: Deed = { verb: 'write', permission: 'pull-requests: write' };
export const reading: Deed = { verb: 'read', permission: 'contents: read' };

export function whyRefused(
  { status, message, response }: Refusal,
  { verb, permission }: Deed,
  hide: Hide,
): string {
  const told = withoutCredentials(hide(message.replace(/ - https?:\/\/\S+$/, '')));
  const said = visibleCut(told, 200);
  const answered = response !== undefined;
  if (status === 429 || /rate limit/i.test(said)) {
    return `GitHub asked this repository to wait longer than a check should (${status}: ${said}). The next run tries again.`;
  }
  if (status === 401) {
    return `GitHub does not know the token (401). Leave the input github-token out to use the job token, or renew it.`;
  }
  if (status === 403 || status === 404) {
    return `the token may not ${verb} it (${status}: ${said}). Give the job the permission ${permission}.`;
  }
  if (answered && status !== undefined && status < 500) {
    return `GitHub refused it (${status}: ${said}).`;
  }
  return `GitHub did not answer (${answered ? `${status}: ` : ''}${said}). Nothing is wrong with the package because of that; the next run tries again.`;
}

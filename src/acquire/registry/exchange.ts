import { setTimeout as wait } from 'node:timers/promises';
import { undecided } from '../../model/errors.ts';
import type { RegistryClient } from './client.ts';
import { connectionProblem, redirectProblem, Transient } from './problem.ts';

export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly body: AsyncIterable<Uint8Array>;
}

const hops = 5;

/**
 * One GET. Redirects are followed here and not by the HTTP client, which keeps the token when only the port or the protocol
 * changes: credentials go to the registry's own origin and nowhere else, and not again after a redirect has led away from it.
 */
export async function exchange<T>(
  client: RegistryClient,
  address: string,
  accept: string,
  signal: AbortSignal,
  use: (answer: Answer) => Promise<T>,
): Promise<T> {
  const { default: fetch } = await import('make-fetch-happen');
  const over = new AbortController();
  const stop = AbortSignal.any([over.signal, signal]);
  let trusted = true;
  let url = new URL(address);
  try {
    for (let hop = 0; hop <= hops; hop++) {
      trusted &&= url.origin === new URL(client.url).origin;
      const response = await fetch(url.href, options(client, accept, trusted, stop));
      response.body.on('error', () => {}); // whoever reads it gets the error; nobody may be reading any more
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) {
        return await use({
          status: response.status,
          header: (name) => response.headers.get(name),
          body: response.body,
        });
      }
      response.body.resume();
      url = followed(location, url);
    }
    throw redirectProblem(client, 'too many redirects');
  } catch (cause) {
    throw connectionProblem(cause, client, signal);
  } finally {
    over.abort();
  }

  function followed(location: string, from: URL): URL {
    const target = URL.canParse(location, from.href) ? new URL(location, from) : null;
    if (target === null || !/^https?:$/.test(target.protocol))
      throw redirectProblem(client, 'a redirect to nowhere');
    if (from.protocol === 'https:' && target.protocol === 'http:') {
      throw redirectProblem(client, 'a redirect from https to plain http');
    }
    return target;
  }
}

function options(
  { config: { flat }, credentials, limits }: RegistryClient,
  accept: string,
  trusted: boolean,
  signal: AbortSignal,
): Readonly<Record<string, unknown>> {
  return {
    headers: {
      accept,
      ...(flat.userAgent ? { 'user-agent': flat.userAgent } : {}),
      ...(trusted && credentials.header !== null ? { authorization: credentials.header } : {}),
    },
    redirect: 'manual',
    retry: { retries: 0 },
    timeout: Math.min(limits.idle, Number(flat.timeout) || limits.idle),
    signal,
    strictSSL: flat.strictSSL,
    ca: flat.ca,
    cert: (trusted && credentials.cert) || flat.cert,
    key: (trusted && credentials.key) || flat.key,
    proxy: flat.httpsProxy || flat.proxy,
    noProxy: flat.noProxy,
    localAddress: flat.localAddress,
    maxSockets: flat.maxSockets,
  };
}

const longest = 8_000;

interface Budget {
  /** All attempts and waits together, in milliseconds. */
  readonly total: number;
  readonly attempts: number;
}

/**
 * Asks again after a transient problem, each time after twice as long, with jitter so that many jobs do not come back at the same
 * moment. `retry-after` can make a wait longer, never shorter: registries in trouble send 0.
 */
export async function withRetries<T>(
  { limits, context }: RegistryClient,
  { total, attempts }: Budget,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(total);
  const signal = context.signal ? AbortSignal.any([deadline, context.signal]) : deadline;
  const started = performance.now();
  for (let count = 1; ; count++) {
    try {
      return await attempt(signal);
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      const backoff = Math.min(longest, limits.retry * 2 ** (count - 1)) * (0.5 + Math.random() / 2);
      const pause = Math.max(backoff, error.after ?? 0);
      if (count >= attempts || performance.now() - started + pause > total) throw error.problem;
      await wait(pause, undefined, { signal }).catch(() => {
        throw context.signal?.aborted
          ? undecided(
              'interrupted',
              'The run was interrupted while the registry was being asked: start it again.',
            )
          : error.problem;
      });
    }
  }
}

/** npm's own setting, `fetch-retries`, counts what comes after the first. */
export function attemptsOf({ config }: RegistryClient): number {
  const { retries } = (config.flat.retry ?? {}) as { retries?: number };
  return 1 + Math.min(10, Math.max(0, Number(retries ?? 2) || 0));
}

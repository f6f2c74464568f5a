import { setTimeout as wait } from 'node:timers/promises';
import { undecided } from '../../model/errors.ts';
import type { RegistryClient } from './client.ts';
import { Transient } from './problem.ts';

const longest = 8_000;

export interface Budget {
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

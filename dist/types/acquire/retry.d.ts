import type { RegistryClient } from './registry-client.ts';
export interface Budget {
    /** All attempts and waits together, in milliseconds. */
    readonly total: number;
    readonly attempts: number;
}
/**
 * Asks again after a transient problem, each time after twice as long, with jitter so that many jobs do not come back at the same
 * moment. `retry-after` can make a wait longer, never shorter: registries in trouble send 0.
 */
export declare function withRetries<T>({ limits, context }: RegistryClient, { total, attempts }: Budget, attempt: (signal: AbortSignal) => Promise<T>): Promise<T>;
/** npm's own setting, `fetch-retries`, counts what comes after the first. */
export declare function attemptsOf({ config }: RegistryClient): number;

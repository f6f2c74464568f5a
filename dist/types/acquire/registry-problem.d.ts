import { PackgateError } from '../model/errors.ts';
import type { RegistryClient } from './registry-client.ts';
/** A problem that may be gone when one asks again. Never leaves the room: `withRetries` turns it into its problem. */
export declare class Transient extends Error {
    readonly problem: PackgateError;
    /** Milliseconds that the registry asked to be left alone for. */
    readonly after: number | null;
    constructor(problem: PackgateError, after?: number | null);
}
type Client = Pick<RegistryClient, 'url' | 'credentials'>;
/** An answer that is no answer to the question. 404 has a meaning of its own wherever it is asked for. */
export declare function statusProblem(status: number, client: Client, subject: string, retryAfter: string | null): Error;
export declare const redirectProblem: (client: Client, what: string) => PackgateError;
export declare const notJsonProblem: (client: Client, subject: string, type: string | null) => PackgateError;
export declare const malformedProblem: (client: Client, subject: string, what: string) => PackgateError;
/** What went wrong below HTTP, by the code of the innermost error. */
export declare function connectionProblem(cause: unknown, client: Client, signal: AbortSignal): Error;
export {};

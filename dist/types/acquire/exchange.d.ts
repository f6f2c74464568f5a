import type { RegistryClient } from './registry-client.ts';
export interface Answer {
    readonly status: number;
    readonly header: (name: string) => string | null;
    readonly body: AsyncIterable<Uint8Array>;
}
/**
 * One GET. Redirects are followed here and not by the HTTP client, which keeps the token when only the port or the protocol
 * changes: credentials go to the registry's own origin and nowhere else, and not again after a redirect has led away from it.
 */
export declare function exchange<T>(client: RegistryClient, address: string, accept: string, signal: AbortSignal, use: (answer: Answer) => Promise<T>): Promise<T>;

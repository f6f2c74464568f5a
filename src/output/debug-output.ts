import type { Writable } from 'node:stream';
import { type Hide, withoutCredentials } from '../text/credentials.ts';

/**
 * With NODE_DEBUG=http, Node itself writes every request with its headers to stderr, the registry's token among them, and people paste
 * such logs into issues. It reads the variable before any of this runs: what it writes is all that can be changed.
 */
export function hideInDebugOutput(stderr: Writable, hide: Hide): void {
  const write = stderr.write.bind(stderr) as (chunk: unknown, ...rest: unknown[]) => boolean;
  stderr.write = ((chunk: unknown, ...rest: unknown[]) =>
    write(typeof chunk === 'string' ? withoutCredentials(hide(chunk)) : chunk, ...rest)) as Writable['write'];
}

import { usageError } from '../../model/errors.ts';
import type { RegistryClient } from './client.ts';
import { type Answer, exchange } from './exchange.ts';
import { malformedProblem, notJsonProblem, statusProblem } from './problem.ts';
import { attemptsOf, withRetries } from './retry.ts';

export interface Question {
  /** Below the registry's address, without a leading slash. */
  readonly path: string;
  readonly accept: string;
  /** What the user would call it. */
  readonly subject: string;
  /** As many as the user's npm would make, unless there is another way to find out. */
  readonly attempts?: number;
}

/** Null where the registry says 404. */
export function askJson(
  client: RegistryClient,
  { path, accept, subject, attempts }: Question,
): Promise<unknown> {
  const budget = { total: client.limits.metadata, attempts: attempts ?? attemptsOf(client) };
  return withRetries(client, budget, (signal) =>
    exchange(client, client.url + path, accept, signal, async (answer) => {
      const { status } = answer;
      if (status !== 200 && status !== 404) {
        throw statusProblem(status, client, subject, answer.header('retry-after'));
      }
      const text = await textOf(answer, client, subject); // read to its end, so that the connection can be used again
      if (status === 404) return null;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        throw notJsonProblem(client, subject, answer.header('content-type'));
      }
    }),
  );
}

async function textOf({ body }: Answer, client: RegistryClient, subject: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > client.limits.metadataBytes) {
      throw malformedProblem(client, subject, `more than ${client.limits.metadataBytes} bytes`);
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** `@scope%2fname`, as npm asks for it; a name that would be another path is refused. */
export function pathOf(name: string): string {
  const parts = name.split('/');
  const scoped = name.startsWith('@') && parts.length === 2 && parts[0] !== '@' && parts[1] !== '';
  if ((parts.length !== 1 && !scoped) || name.length > 214 || /[\s\\?#%]|^[._]|\/[._]/.test(name)) {
    throw usageError(
      'invalid-name',
      `${name} is no package name that a registry could know: correct "name" in its package.json.`,
    );
  }
  return name.replace('/', '%2f');
}

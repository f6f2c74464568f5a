import { usageError } from '../../model/errors.ts';
import { isRecord } from '../../text/json-text.ts';

import type { RegistryClient } from './client.ts';
import { type Answer, attemptsOf, exchange, withRetries } from './exchange.ts';
import { malformedProblem, notJsonProblem, statusProblem } from './problem.ts';

/** One version as the registry describes it. Hostile text; nothing but finding and verifying the tarball may rest on it. */
export interface VersionRecord {
  readonly name: string;
  readonly version: string;
  /** `name@version` as the record itself has it, where it says so. */
  readonly claims: string | null;
  /** Null where the registry lists a version that has no tarball. */
  readonly tarball: string | null;
  readonly integrity: string | null;
  readonly shasum: string | null;
  readonly signatures: readonly unknown[];
  readonly deprecated: boolean;
  /** ISO date, where the registry says so. */
  readonly publishedAt: string | null;
}

export interface Packument {
  readonly name: string;
  readonly versions: ReadonlyMap<string, VersionRecord>;
  readonly distTags: Readonly<Record<string, string>>;
  /** It was there and has been taken down as a whole. */
  readonly unpublished: boolean;
}

const abbreviated = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*';

/** Null where the registry does not know the name, or does not show it to everybody. */
export async function askPackument(client: RegistryClient, name: string): Promise<Packument | null> {
  const document = await askJson(client, { path: pathOf(name), accept: abbreviated, subject: name });
  if (document === null) return null;
  if (!isRecord(document) || (document.name !== undefined && document.name !== name)) {
    throw malformedProblem(
      client,
      name,
      isRecord(document) ? 'it is about another package' : 'it is no object',
    );
  }
  const { versions, time } = document;
  if (!isRecord(versions) && document.name !== name)
    throw malformedProblem(client, name, 'it lists no versions');
  const times = isRecord(time) ? time : {};
  return {
    name,
    versions: new Map(
      Object.entries(isRecord(versions) ? versions : {}).flatMap(([version, record]) =>
        isRecord(record) ? [[version, recordOf(name, version, record, times[version])]] : [],
      ),
    ),
    distTags: strings(document['dist-tags']),
    unpublished: times.unpublished !== undefined,
  };
}

/** The manifest of one version: a few kilobytes, where a packument may have forty megabytes. Null for 404. Asks only once. */
export async function askVersion(
  client: RegistryClient,
  name: string,
  version: string,
): Promise<VersionRecord | null> {
  const subject = `${name}@${version}`;
  const path = `${pathOf(name)}/${encodeURIComponent(version)}`;
  const document = await askJson(client, { path, accept: 'application/json', subject, attempts: 1 });
  if (document === null) return null;
  if (!isRecord(document)) throw malformedProblem(client, subject, 'it is no object');
  if (document.name !== name || document.version !== version) {
    throw malformedProblem(client, subject, 'it is about another package or version');
  }
  return recordOf(name, version, document, undefined);
}

function recordOf(
  name: string,
  version: string,
  record: Readonly<Record<string, unknown>>,
  time: unknown,
): VersionRecord {
  const dist = isRecord(record.dist) ? record.dist : {};
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return {
    name,
    version,
    claims: text(record.name) && text(record.version) && `${record.name}@${record.version}`,
    tarball: text(dist.tarball),
    integrity: text(dist.integrity),
    shasum: text(dist.shasum),
    signatures: Array.isArray(dist.signatures) ? dist.signatures : [],
    deprecated: Boolean(record.deprecated),
    publishedAt: text(time),
  };
}

const strings = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([key, text]) =>
      typeof text === 'string' ? [[key, text]] : [],
    ),
  );

export interface PublishedListing {
  readonly published: readonly string[];
  readonly distTags: Readonly<Record<string, string>>;
  readonly deprecated: readonly string[];
  readonly missingTarball: readonly string[];
}

/** A packument as the choice of a baseline looks at it. */
export function listingOf({ versions, distTags }: Packument): PublishedListing {
  const records = [...versions.values()];
  return {
    published: [...versions.keys()],
    distTags,
    deprecated: records.filter(({ deprecated }) => deprecated).map(({ version }) => version),
    missingTarball: records.filter(({ tarball }) => tarball === null).map(({ version }) => version),
  };
}

interface Question {
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

import { isRecord } from '../pack/package-folder.ts';
import { askJson, pathOf } from './ask-json.ts';
import type { RegistryClient } from './client.ts';
import { malformedProblem } from './problem.ts';

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

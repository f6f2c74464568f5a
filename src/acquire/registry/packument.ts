import { usageError } from '../../model/errors.ts';
import { isRecord } from '../../text/json-text.ts';

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
  /** What the files take, as the registry counted; null where it does not say. */
  readonly unpackedSize: number | null;
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
  readonly listing: PublishedListing;
}

/** A packument as the choice of a baseline looks at it. */
export interface PublishedListing {
  readonly published: readonly string[];
  readonly distTags: Readonly<Record<string, string>>;
  readonly deprecated: readonly string[];
  readonly missingTarball: readonly string[];
}

export const abbreviated = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*';

/** Reads the document of a package. `wrong` words what it cannot be used for. */
export function packumentOf(document: unknown, name: string, wrong: (what: string) => Error): Packument {
  if (!isRecord(document)) throw wrong('it is no object');
  if (document.name !== undefined && document.name !== name) throw wrong('it is about another package');
  if (!isRecord(document.versions) && document.name !== name) throw wrong('it lists no versions');
  const times = isRecord(document.time) ? document.time : {};
  const records = Object.entries(isRecord(document.versions) ? document.versions : {}).flatMap(
    ([version, record]) => (isRecord(record) ? [recordOf(name, version, record, times[version])] : []),
  );
  const distTags = strings(document['dist-tags']);
  return {
    name,
    versions: new Map(records.map((record) => [record.version, record])),
    distTags,
    unpublished: times.unpublished !== undefined,
    listing: {
      published: records.map(({ version }) => version),
      distTags,
      deprecated: records.filter(({ deprecated }) => deprecated).map(({ version }) => version),
      missingTarball: records.filter(({ tarball }) => tarball === null).map(({ version }) => version),
    },
  };
}

/** Reads the manifest of one version. */
export function versionOf(
  document: unknown,
  name: string,
  version: string,
  wrong: (what: string) => Error,
): VersionRecord {
  if (!isRecord(document)) throw wrong('it is no object');
  if (document.name !== name || document.version !== version)
    throw wrong('it is about another package or version');
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
    unpackedSize: typeof dist.unpackedSize === 'number' && dist.unpackedSize > 0 ? dist.unpackedSize : null,
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

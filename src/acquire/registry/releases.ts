import compare from 'semver/functions/compare.js';
import { asBefore, type Listing } from '../../baseline/as-before.ts';
import { parseVersion } from '../../baseline/release.ts';
import { selectBaseline } from '../../baseline/select-baseline.ts';
import type { PublishedVersion } from '../../model/comparison.ts';
import { PackgateError, usageError } from '../../model/errors.ts';
import type { AcquireContext, Tarball } from '../context.ts';
import { integrityOf } from '../keep-tarball.ts';
import { askRegistry, openRegistry, type Place } from './address.ts';
import { type Download, download, expectedOf } from './download.ts';
import { unknownPackageProblem } from './problem.ts';
import type { Packument, Registry, VersionRecord } from './registry.ts';

export interface Wanted {
  readonly name: string;
  /** A version, dist-tag or range. */
  readonly wanted: string;
}

/** A version that is published already, to be judged as if it were about to be. An exact one is asked for by itself. */
export async function downloadCandidate(
  { name, wanted }: Wanted,
  context: AcquireContext,
): Promise<Download & { readonly name: string; readonly version: string }> {
  return await askRegistry({ name, folder: context.cwd }, context, async (registry) => {
    const exact = parseVersion(wanted)?.version;
    const own = exact === undefined ? null : await registry.version(name, exact).catch(ifInterrupted);
    const record = own?.tarball ? own : await listed({ name, wanted }, registry, versionNotFound);
    return { ...(await download(record, registry)), name, version: record.version };
  });
}

const versionNotFound = (wanted: string, packument: Packument): PackgateError =>
  usageError(
    'version-not-found',
    `${packument.name}@${wanted} does not exist: ${nearby(wanted, packument.listing)}.`,
  );

/** Tags and ranges mean the same wherever they are written. */
export async function listed(
  { name, wanted }: Wanted,
  registry: Registry,
  notFound: (wanted: string, packument: Packument) => PackgateError,
): Promise<VersionRecord> {
  const packument = await registry.packument(name);
  if (packument === null) throw unknownPackageProblem(name, registry);
  const { listing, versions } = packument;
  const selected = selectBaseline({
    candidate: '0.0.0',
    ...listing,
    missingTarball: [],
    mode: 'pr',
    baseline: wanted,
  });
  const record = versions.get(selected.version ?? '');
  if (record === undefined) throw notFound(wanted, packument);
  return record;
}

/** Its failure is a doubt, not an answer. */
export function ifInterrupted(error: PackgateError): null {
  if (error.code === 'interrupted') throw error;
  return null;
}

/** What there is instead: the versions on both sides of a version, or the newest ones and the dist-tags. */
export function nearby(wanted: string, { published, distTags }: Listing): string {
  const versions = published.filter((text) => parseVersion(text) !== null).sort(compare);
  if (versions.length === 0) return 'no version is published';
  const exact = parseVersion(wanted);
  const above = exact === null ? -1 : versions.findIndex((text) => compare(text, exact) > 0);
  const index = above < 0 ? versions.length : above;
  const close = versions.slice(Math.max(0, index - 3), index + 2);
  const tags = Object.keys(distTags).slice(0, 8);
  return `there are ${close.join(', ')}${tags.length > 0 ? ` and the dist-tag${tags.length === 1 ? '' : 's'} ${tags.join(', ')}` : ''}`;
}

interface PublishedRelease {
  readonly version: string;
  readonly tarball: Tarball;
}

/**
 * The releases that came before a version, newest first: its baseline, the baseline of that, and so on. So they are of its release
 * line and none that was warned of. Empty where nothing was ever published.
 */
export async function lastReleases(
  place: Place,
  version: string,
  most: number,
  context: AcquireContext,
): Promise<PublishedRelease[]> {
  const registry = await openRegistry(place, context);
  const packument = await registry.packument(place.name);
  if (packument === null) return [];
  let listing = packument.listing;
  const releases: PublishedRelease[] = [];
  let candidate = version;
  while (releases.length < most) {
    const chosen = selectBaseline({ candidate, ...listing, mode: 'pr' });
    const record = packument.versions.get(chosen.version ?? '');
    if (record === undefined) break;
    candidate = record.version;
    listing = { ...listing, ...asBefore(candidate, listing) };
    const got = await download(record, registry).catch(ifMissing);
    if (got !== null) releases.push({ version: candidate, tarball: got.tarball });
  }
  return releases;
}

/** What is listed without its bytes tells nothing, and the release below it will do. */
export function ifMissing(error: unknown): null {
  if (error instanceof PackgateError && error.code === 'tarball-missing') return null;
  throw error;
}

/** Registries list 1.0.0 for a package that calls itself 1.0.0+build. */
export function recordOf(version: string, { versions }: Packument): VersionRecord | null {
  const wanted = parseVersion(version);
  const exact = versions.get(wanted?.version ?? version);
  if (exact !== undefined || wanted === null) return exact ?? null;
  return [...versions.values()].find((each) => parseVersion(each.version)?.compare(wanted) === 0) ?? null;
}

/** The hash that the registry names, or else the one of its bytes: older releases have no more than a SHA-1. */
export async function asPublished(
  record: VersionRecord,
  registry: Registry,
  downloaded: Tarball | null = null,
): Promise<PublishedVersion> {
  const { version } = record;
  const expected = await expectedOf(record);
  const [digest, ...others] = expected?.algorithm === 'sha512' ? expected.digests : [];
  if (digest !== undefined && others.length === 0) return { version, integrity: `sha512-${digest}` };
  const tarball = downloaded ?? (await download(record, registry)).tarball;
  return { version, integrity: await integrityOf(tarball.path) };
}

import compare from 'semver/functions/compare.js';
import { asBefore, type Listing } from '../../baseline/as-before.ts';
import { choice, isPlausibleFirst, parseVersion } from '../../baseline/release.ts';
import { selectBaseline } from '../../baseline/select-baseline.ts';
import type { PublishedVersion } from '../../model/comparison.ts';
import { PackgateError, undecided, usageError } from '../../model/errors.ts';
import type { BaselineChoice } from '../../model/report.ts';
import type { Baseline, BaselineRequest, ChosenBaseline, Identity } from '../baseline-request.ts';
import type { AcquireContext, Tarball } from '../context.ts';
import { publishConfigOf } from '../pack/package-folder.ts';
import { type Download, download } from './download.ts';
import type { Packument, PublishedListing, VersionRecord } from './packument.ts';
import { asPublished, recordOf } from './published.ts';
import { openRegistry, type Registry } from './registry.ts';

type Request = Omit<BaselineRequest, 'identity'> & { readonly folder: string };

/** So many versions in a row may wait for their tarball; more is a registry in trouble. */
const patience = 3;

export async function chosenBaseline(
  request: Request,
  identity: Identity,
  context: AcquireContext,
): Promise<Baseline> {
  const { name, version } = identity;
  if (parseVersion(version) === null) {
    throw usageError(
      'invalid-candidate-version',
      `The version ${version} of ${name} is not valid semver: write one such as 1.2.3.`,
    );
  }
  const publishConfig = publishConfigOf(identity.publishConfig);
  const registry = await openRegistry({ name, publishConfig, folder: request.folder }, context);
  const { baseline, own } = await chosen(request, identity, registry);
  if (request.published) return { ...baseline, published: undefined };
  if (own === null) return { ...baseline, published: null };
  const isOwn = baseline.choice.version === own.version;
  return { ...baseline, published: await asPublished(own, registry, isOwn ? baseline.tarball : null) };
}

/** With what the registry has under the candidate's own version. */
async function chosen(
  request: Request,
  identity: Identity,
  registry: Registry,
): Promise<{ readonly baseline: ChosenBaseline; readonly own: VersionRecord | null }> {
  const { name, version } = identity;
  const missing: string[] = [];
  const near =
    request.baseline === 'auto' ? await previousPatch(identity, request.published, registry) : null;
  if (near !== null) {
    const only = { published: [near.version], distTags: {}, deprecated: [], missingTarball: [] };
    const baseline = await fetched(select(request, version, only), near, missing, registry);
    const isOwn = near.version === parseVersion(version)?.version;
    if (baseline !== null) return { baseline, own: isOwn ? near : null };
  }
  const packument = await registry.packument(name);
  const own = packument === null ? null : recordOf(version, packument);
  for (;;) {
    if (packument === null) return { baseline: unknown(request, { name, version }, registry), own };
    const selected = pick(request, version, packument, missing);
    const record = packument.versions.get(selected.version ?? '');
    if (record === undefined) return { baseline: without(selected, name, missing, packument), own };
    const baseline = await fetched(selected, record, missing, registry);
    if (baseline !== null) return { baseline, own };
  }
}

/** What the registry has under the candidate's own version, where nothing else was asked of it. */
export async function publishedVersion(
  { name, version, publishConfig }: Identity,
  folder: string,
  context: AcquireContext,
): Promise<PublishedVersion | null> {
  const place = { name, publishConfig: publishConfigOf(publishConfig), folder };
  const registry = await openRegistry(place, context);
  const packument = await registry.packument(name);
  const record = packument === null ? null : recordOf(version, packument);
  return record === null ? null : await asPublished(record, registry);
}

/** `name@version` may name another package: the one it was called before, or its previousPatch. */
export async function namedBaseline(
  { name, wanted, folder }: { name: string; wanted: string; folder: string },
  context: AcquireContext,
): Promise<ChosenBaseline> {
  const registry = await openRegistry({ name, publishConfig: {}, folder }, context);
  const packument = await registry.packument(name);
  if (packument === null) throw unknownPackage(name, registry);
  const { version } = resolve(wanted, packument);
  const record = version === null ? undefined : packument.versions.get(version);
  if (record === undefined) throw notFound(wanted, packument);
  const { tarball, warnings } = await download(record, registry);
  const source = `${name}@${record.version}`;
  return {
    choice: choice(record.version, 'override', `${source} was asked for.`),
    tarball,
    name,
    source,
    warnings,
  };
}

function pick(
  request: Request,
  version: string,
  packument: Packument,
  missing: readonly string[],
): BaselineChoice {
  const { baseline, published } = request;
  const listing = packument.listing;
  const named =
    baseline !== 'auto' && (parseVersion(baseline) !== null || Object.hasOwn(listing.distTags, baseline));
  const then = published && !named ? { ...listing, ...asBefore(version, listing) } : listing;
  const selected = select(request, version, {
    ...then,
    missingTarball: [...listing.missingTarball, ...missing],
  });
  if (selected.reason === 'error-baseline-not-found') throw notFound(baseline, packument);
  return selected;
}

const select = ({ mode, baseline }: Request, candidate: string, listing: PublishedListing): BaselineChoice =>
  selectBaseline({ candidate, ...listing, mode, baseline });

/** Null, and the version among the missing, where another one may take its place. */
async function fetched(
  selected: BaselineChoice,
  record: VersionRecord,
  missing: string[],
  registry: Registry,
): Promise<ChosenBaseline | null> {
  const source = `${record.name}@${record.version}`;
  const skipped = missing.map(
    (version) => `${record.name}@${version} is listed but has no tarball yet, so it was passed over.`,
  );
  try {
    const { tarball, warnings } = await download(record, registry);
    return {
      choice: selected,
      tarball,
      name: record.name,
      source,
      warnings: [...skipped, ...warnings],
      sizes: () => recentSizes(record, registry),
    };
  } catch (error) {
    const replaceable = selected.reason !== 'override' && missing.length < patience;
    if (!(error instanceof PackgateError) || error.code !== 'tarball-missing' || !replaceable) throw error;
    missing.push(record.version);
    return null;
  }
}

const mostSizes = 10;

/** Of stable releases, the oldest first. It is one thing more to know, and no check fails without it. */
async function recentSizes({ name, version }: VersionRecord, registry: Registry): Promise<readonly number[]> {
  const packument = await registry.packument(name).catch(ifInterrupted);
  const records = [...(packument?.versions.values() ?? [])].filter(
    (one) => parseVersion(one.version)?.prerelease.length === 0 && compare(one.version, version) <= 0,
  );
  return records
    .sort((a, b) => compare(a.version, b.version))
    .slice(-mostSizes)
    .flatMap(({ unpackedSize }) => unpackedSize ?? []);
}

/** A registry answers 404 to whoever may not read a package, too. */
function unknown({ baseline }: Request, { name, version }: Identity, registry: Registry): ChosenBaseline {
  if (baseline !== 'auto') throw unknownPackage(name, registry);
  const { credentials, url } = registry;
  const isKnown = credentials.header !== null || credentials.cert !== null;
  const explanation = isKnown
    ? `${url} has no package ${name} (404), so Packgate takes this for its first release. The answer is the same if your token may not read it.`
    : 'The registry shows no release under this name.';
  const warnings = isKnown ? [] : ['Packgate asked without a token, so it cannot see private packages.'];
  const doubt = isKnown || isPlausibleFirst(version) ? null : perhapsPrivate({ name, version }, url);
  const first = choice(null, 'first-publish', explanation);
  return { choice: first, tarball: null, name, source: '', warnings, doubt };
}

const perhapsPrivate = ({ name, version }: Identity, url: string): PackgateError =>
  undecided(
    'perhaps-private',
    `${url} has no package ${name} (404), but ${version} does not look like a first version. Without a token, Packgate cannot see private packages. Set a token that may read it. If it was never published, add --baseline none.`,
  );

/** Nothing to compare with is an answer only where nothing was lost on the way to it. */
function without(
  selected: BaselineChoice,
  name: string,
  missing: readonly string[],
  packument: Packument,
): ChosenBaseline {
  const lost = [...missing, ...packument.listing.missingTarball];
  if (selected.reason === 'first-publish' && lost.length > 0) {
    throw undecided(
      'tarball-missing',
      `The registry lists ${name}@${lost[0]} but has no tarball for it, and nothing else to compare with: wait a minute if it has just been published, or name a baseline.`,
    );
  }
  const gone = selected.reason === 'first-publish' && packument.unpublished;
  const said = gone
    ? choice(
        null,
        'first-publish',
        `All versions of ${name} were unpublished, so there is none to compare with.`,
      )
    : selected;
  return { choice: said, tarball: null, name, source: '', warnings: [] };
}

const notFound = (wanted: string, packument: Packument): PackgateError =>
  usageError(
    'baseline-not-found',
    `The baseline ${wanted} does not exist: of ${packument.name} ${nearby(wanted, packument.listing)}.`,
  );

/**
 * For X.Y.Z with Z > 0, two manifests answer without a packument: the version's own, where it is published already, and the one of
 * X.Y.(Z-1), above which no other stable version can be. A published candidate is judged as if its own were not there. Null where
 * that leaves a doubt.
 */
export async function previousPatch(
  { name, version }: Identity,
  published: boolean,
  registry: Registry,
): Promise<VersionRecord | null> {
  const parsed = parseVersion(version);
  if (parsed === null || parsed.prerelease.length > 0 || parsed.patch === 0) return null;
  const below = `${parsed.major}.${parsed.minor}.${parsed.patch - 1}`;
  const ask = (wanted: string) =>
    registry.version(name, wanted).catch((error) => ifInterrupted(error) ?? ('doubt' as const));
  const [own, previous] = await Promise.all([published ? null : ask(parsed.version), ask(below)]);
  if (own === 'doubt' || previous === 'doubt') return null;
  if (own !== null) return own.tarball === null ? null : own;
  return previous === null || previous.tarball === null || previous.deprecated ? null : previous;
}

interface Wanted {
  readonly name: string;
  readonly wanted: string;
}

/** A version that is published already, to be judged as if it were about to be. */
export async function downloadCandidate(
  wanted: Wanted,
  context: AcquireContext,
): Promise<Download & { readonly version: string }> {
  const registry = await openRegistry({ name: wanted.name, publishConfig: {}, folder: context.cwd }, context);
  const record = await resolveVersion(wanted, registry);
  return { ...(await download(record, registry)), version: record.version };
}

/** An exact version is asked for by itself; everything else, and every doubt, by the packument. */
async function resolveVersion({ name, wanted }: Wanted, registry: Registry): Promise<VersionRecord> {
  const exact = parseVersion(wanted)?.version;
  const record = exact === undefined ? null : await registry.version(name, exact).catch(ifInterrupted);
  if (record?.tarball) return record;
  const packument = await registry.packument(name);
  if (packument === null) throw unknownPackage(name, registry);
  const { version } = resolve(wanted, packument);
  const found = version === null ? undefined : packument.versions.get(version);
  if (found !== undefined) return found;
  throw usageError(
    'version-not-found',
    `${name}@${wanted} does not exist: ${nearby(wanted, packument.listing)}.`,
  );
}

/** Tags and ranges mean the same wherever they are written. */
export const resolve = (wanted: string, packument: Packument): BaselineChoice =>
  selectBaseline({
    candidate: '0.0.0',
    ...packument.listing,
    missingTarball: [],
    mode: 'pr',
    baseline: wanted,
  });

/** Its failure is a doubt, not an answer. */
export function ifInterrupted(error: PackgateError): null {
  if (error.code === 'interrupted') throw error;
  return null;
}

export function unknownPackage(name: string, { url, credentials, own }: Registry): PackgateError {
  const rights =
    credentials.header !== null || credentials.withheld || own || name.startsWith('@')
      ? 'check the name, the registry, and whether your credentials may read it; registries answer 404 to both'
      : 'check the name and the registry';
  return usageError('package-not-found', `${url} has no package ${name} (404): ${rights}.`);
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
  { name, version, publishConfig }: Identity,
  { folder, most }: { readonly folder: string; readonly most: number },
  context: AcquireContext,
): Promise<PublishedRelease[]> {
  const place = { name, publishConfig: publishConfigOf(publishConfig), folder };
  const registry = await openRegistry(place, context);
  const packument = await registry.packument(name);
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
function ifMissing(error: unknown): null {
  if (error instanceof PackgateError && error.code === 'tarball-missing') return null;
  throw error;
}

import { asBefore } from '../../baseline/as-before.ts';
import { choice, parseVersion } from '../../baseline/release.ts';
import { selectBaseline } from '../../baseline/select-baseline.ts';
import { PackgateError, undecided, usageError } from '../../model/errors.ts';
import type { BaselineChoice } from '../../model/report.ts';
import type { Baseline, BaselineRequest, Identity } from '../baseline-request.ts';
import type { AcquireContext } from '../context.ts';
import { publishConfigOf } from '../pack/package-folder.ts';
import { ifInterrupted, nearby, resolve, unknownPackage } from './candidate.ts';
import { openRegistry, type RegistryClient } from './client.ts';
import { download } from './download.ts';
import {
  askPackument,
  askVersion,
  listingOf,
  type Packument,
  type PublishedListing,
  type VersionRecord,
} from './packument.ts';

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
  const client = await openRegistry({ name, publishConfig, folder: request.folder }, context);
  const missing: string[] = [];
  const near = request.baseline === 'auto' ? await neighbour(identity, request.published, client) : null;
  if (near !== null) {
    const only = { published: [near.version], distTags: {}, deprecated: [], missingTarball: [] };
    const got = await fetched(select(request, version, only), near, missing, client);
    if (got !== null) return got;
  }
  const packument = await askPackument(client, name);
  for (;;) {
    const selected =
      packument === null ? unknown(request, name, client) : pick(request, version, packument, missing);
    const record = packument?.versions.get(selected.version ?? '');
    if (record === undefined) return without(selected, name, missing, packument);
    const got = await fetched(selected, record, missing, client);
    if (got !== null) return got;
  }
}

/** `name@version` may name another package: the one it was called before, or its neighbour. */
export async function namedBaseline(
  { name, wanted, folder }: { name: string; wanted: string; folder: string },
  context: AcquireContext,
): Promise<Baseline> {
  const client = await openRegistry({ name, publishConfig: {}, folder }, context);
  const packument = await askPackument(client, name);
  if (packument === null) throw unknownPackage(name, client);
  const { version } = resolve(wanted, packument);
  const record = version === null ? undefined : packument.versions.get(version);
  if (record === undefined) throw notFound(wanted, packument);
  const { tarball, warnings } = await download(record, client);
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
  const listing = listingOf(packument);
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
  client: RegistryClient,
): Promise<Baseline | null> {
  const source = `${record.name}@${record.version}`;
  const skipped = missing.map(
    (version) => `${record.name}@${version} is listed but has no tarball yet, so it was passed over.`,
  );
  try {
    const { tarball, warnings } = await download(record, client);
    return { choice: selected, tarball, name: record.name, source, warnings: [...skipped, ...warnings] };
  } catch (error) {
    const replaceable = selected.reason !== 'override' && missing.length < patience;
    if (!(error instanceof PackgateError) || error.code !== 'tarball-missing' || !replaceable) throw error;
    missing.push(record.version);
    return null;
  }
}

function unknown({ baseline }: Request, name: string, client: RegistryClient): BaselineChoice {
  if (baseline !== 'auto') throw unknownPackage(name, client);
  const { credentials, own, url } = client;
  const hidden = credentials.header !== null || credentials.withheld || own;
  const explanation = hidden
    ? `${url} knows no package ${name} (404), so this is taken for its first release; it answers the same to credentials that may not read it.`
    : 'No release has been published under this name yet.';
  return choice(null, 'first-publish', explanation);
}

/** Nothing to compare with is an answer only where nothing was lost on the way to it. */
function without(
  selected: BaselineChoice,
  name: string,
  missing: readonly string[],
  packument: Packument | null,
): Baseline {
  const lost = [...missing, ...(packument === null ? [] : listingOf(packument).missingTarball)];
  if (selected.reason === 'first-publish' && lost.length > 0) {
    throw undecided(
      'tarball-missing',
      `The registry lists ${name}@${lost[0]} but has no tarball for it, and nothing else to compare with: wait a minute if it has just been published, or name a baseline.`,
    );
  }
  const gone = selected.reason === 'first-publish' && packument?.unpublished;
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
    `The baseline ${wanted} does not exist: of ${packument.name} ${nearby(wanted, listingOf(packument))}.`,
  );

/**
 * For X.Y.Z with Z > 0, two manifests answer without a packument: the version's own, where it is published already, and the one of
 * X.Y.(Z-1), above which no other stable version can be. A published candidate is judged as if its own were not there. Null where
 * that leaves a doubt.
 */
export async function neighbour(
  { name, version }: Identity,
  published: boolean,
  client: RegistryClient,
): Promise<VersionRecord | null> {
  const parsed = parseVersion(version);
  if (parsed === null || parsed.prerelease.length > 0 || parsed.patch === 0) return null;
  const below = `${parsed.major}.${parsed.minor}.${parsed.patch - 1}`;
  const ask = (wanted: string) =>
    askVersion(client, name, wanted).catch((error) => ifInterrupted(error) ?? ('doubt' as const));
  const [own, previous] = await Promise.all([published ? null : ask(parsed.version), ask(below)]);
  if (own === 'doubt' || previous === 'doubt') return null;
  if (own !== null) return own.tarball === null ? null : own;
  return previous === null || previous.tarball === null || previous.deprecated ? null : previous;
}

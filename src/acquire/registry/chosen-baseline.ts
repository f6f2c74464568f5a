import compare from 'semver/functions/compare.js';
import { asBefore } from '../../baseline/as-before.ts';
import { choice, isPlausibleFirst, parseVersion } from '../../baseline/release.ts';
import { selectBaseline } from '../../baseline/select-baseline.ts';
import { PackgateError, undecided, usageError } from '../../model/errors.ts';
import type { BaselineChoice } from '../../model/report.ts';
import type {
  AcquireContext,
  Acquired,
  Baseline,
  BaselineWish,
  ChosenBaseline,
  Identity,
} from '../context.ts';
import { askRegistry } from './address.ts';
import { download } from './download.ts';
import { unknownPackageProblem } from './problem.ts';
import type { Packument, PublishedListing, Registry, VersionRecord } from './registry.ts';
import { asPublished, ifInterrupted, listed, nearby, recordOf, type Wanted } from './releases.ts';

/** So many versions in a row may wait for their tarball; more is a registry in trouble. */
const patience = 3;

/** Where a baseline is at hand already, what the registry has under the candidate's own version is asked for alone. */
export async function chosenBaseline(
  identity: Identity,
  { folder, tarball }: Acquired,
  wish: BaselineWish,
  known: ChosenBaseline | null,
  context: AcquireContext,
): Promise<Baseline> {
  return await askRegistry({ ...identity, folder, tarball }, context, async (registry) => {
    const { name, version, fromRegistry } = identity;
    if (known !== null) {
      const packument = await registry.packument(name);
      const own = packument === null ? null : recordOf(version, packument);
      return { ...known, published: own && (await asPublished(own, registry)) };
    }
    if (parseVersion(version) === null) {
      throw usageError(
        'invalid-candidate-version',
        `The version ${version} of ${name} is not valid semver: write one such as 1.2.3.`,
      );
    }
    const { baseline, own } = await chosen(identity, wish, registry);
    if (fromRegistry) return { ...baseline, published: undefined };
    const bytes = baseline.choice.version === own?.version ? baseline.tarball : null;
    return { ...baseline, published: own && (await asPublished(own, registry, bytes)) };
  });
}

/** `name@version` may name another package: the one it was called before, or its previous patch. */
export async function namedBaseline(
  wanted: Wanted,
  { folder, tarball: atHand }: Acquired,
  context: AcquireContext,
): Promise<ChosenBaseline> {
  return await askRegistry({ name: wanted.name, folder, tarball: atHand }, context, async (registry) => {
    const record = await listed(wanted, registry, notFound);
    const { tarball, warnings } = await download(record, registry);
    const source = `${record.name}@${record.version}`;
    const asked = choice(record.version, 'override', `${source} was asked for.`);
    return { choice: asked, tarball, name: record.name, source, warnings };
  });
}

/** With what the registry has under the candidate's own version. */
async function chosen(
  identity: Identity,
  wish: BaselineWish,
  registry: Registry,
): Promise<{ readonly baseline: ChosenBaseline; readonly own: VersionRecord | null }> {
  const { name, version } = identity;
  const missing: string[] = [];
  const near = wish.baseline === 'auto' ? await previousPatch(identity, registry) : null;
  if (near !== null) {
    const only = { published: [near.version], distTags: {}, deprecated: [], missingTarball: [] };
    const baseline = await fetched(select(version, wish, only), near, missing, registry);
    const isOwn = near.version === parseVersion(version)?.version;
    if (baseline !== null) return { baseline, own: isOwn ? near : null };
  }
  const packument = await registry.packument(name);
  const own = packument === null ? null : recordOf(version, packument);
  for (;;) {
    if (packument === null) return { baseline: unknown(identity, wish.baseline, registry), own };
    const selected = pick(identity, wish, packument, missing);
    const record = packument.versions.get(selected.version ?? '');
    if (record === undefined) return { baseline: without(selected, name, missing, packument), own };
    const baseline = await fetched(selected, record, missing, registry);
    if (baseline !== null) return { baseline, own };
  }
}

function pick(
  { version, fromRegistry }: Identity,
  wish: BaselineWish,
  packument: Packument,
  missing: readonly string[],
): BaselineChoice {
  const { baseline } = wish;
  const listing = packument.listing;
  const named =
    baseline !== 'auto' && (parseVersion(baseline) !== null || Object.hasOwn(listing.distTags, baseline));
  const then = fromRegistry && !named ? { ...listing, ...asBefore(version, listing) } : listing;
  const selected = select(version, wish, {
    ...then,
    missingTarball: [...listing.missingTarball, ...missing],
  });
  if (selected.reason === 'error-baseline-not-found') throw notFound(baseline, packument);
  return selected;
}

const select = (candidate: string, wish: BaselineWish, listing: PublishedListing): BaselineChoice =>
  selectBaseline({ candidate, ...listing, ...wish });

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
function unknown({ name, version }: Identity, baseline: string, registry: Registry): ChosenBaseline {
  if (baseline !== 'auto') throw unknownPackageProblem(name, registry);
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
async function previousPatch(
  { name, version, fromRegistry }: Identity,
  registry: Registry,
): Promise<VersionRecord | null> {
  const parsed = parseVersion(version);
  if (parsed === null || parsed.prerelease.length > 0 || parsed.patch === 0) return null;
  const below = `${parsed.major}.${parsed.minor}.${parsed.patch - 1}`;
  const ask = (wanted: string) =>
    registry.version(name, wanted).catch((error) => ifInterrupted(error) ?? ('doubt' as const));
  const [own, previous] = await Promise.all([fromRegistry ? null : ask(parsed.version), ask(below)]);
  if (own === 'doubt' || previous === 'doubt') return null;
  if (own !== null) return own.tarball === null ? null : own;
  return previous === null || previous.tarball === null || previous.deprecated ? null : previous;
}

import { compare } from 'semver';
import type { Listing } from '../../baseline/as-before.ts';
import { parseVersion } from '../../baseline/release.ts';
import { selectBaseline } from '../../baseline/select-baseline.ts';
import { type PackgateError, usageError } from '../../model/errors.ts';
import type { BaselineChoice } from '../../model/report.ts';
import type { AcquireContext } from '../context.ts';
import { openRegistry, type RegistryClient } from './client.ts';
import { type Download, download } from './download.ts';
import { askPackument, askVersion, listingOf, type Packument, type VersionRecord } from './packument.ts';

interface Wanted {
  readonly name: string;
  readonly wanted: string;
}

/** A version that is published already, to be judged as if it were about to be. */
export async function downloadCandidate(
  wanted: Wanted,
  context: AcquireContext,
): Promise<Download & { readonly version: string }> {
  const client = await openRegistry({ name: wanted.name, publishConfig: {}, folder: context.cwd }, context);
  const record = await resolveVersion(wanted, client);
  return { ...(await download(record, client)), version: record.version };
}

/** An exact version is asked for by itself; everything else, and every doubt, by the packument. */
async function resolveVersion({ name, wanted }: Wanted, client: RegistryClient): Promise<VersionRecord> {
  const exact = parseVersion(wanted)?.version;
  const record = exact === undefined ? null : await askVersion(client, name, exact).catch(ifInterrupted);
  if (record?.tarball) return record;
  const packument = await askPackument(client, name);
  if (packument === null) throw unknownPackage(name, client);
  const { version } = resolve(wanted, packument);
  const found = version === null ? undefined : packument.versions.get(version);
  if (found !== undefined) return found;
  throw usageError(
    'version-not-found',
    `${name}@${wanted} does not exist: ${nearby(wanted, listingOf(packument))}.`,
  );
}

/** Tags and ranges mean the same wherever they are written. */
export const resolve = (wanted: string, packument: Packument): BaselineChoice =>
  selectBaseline({
    candidate: '0.0.0',
    ...listingOf(packument),
    missingTarball: [],
    mode: 'pr',
    baseline: wanted,
  });

/** Its failure is a doubt, not an answer. */
export function ifInterrupted(error: PackgateError): null {
  if (error.code === 'interrupted') throw error;
  return null;
}

export function unknownPackage(name: string, { url, credentials, own }: RegistryClient): PackgateError {
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
  return `there are ${close.join(', ')}${tags.length > 0 ? ` and the dist-tags ${tags.join(', ')}` : ''}`;
}

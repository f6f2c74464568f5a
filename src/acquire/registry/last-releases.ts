import { asBefore } from '../../baseline/as-before.ts';
import { selectBaseline } from '../../baseline/select-baseline.ts';
import { PackgateError } from '../../model/errors.ts';
import type { Identity } from '../baseline-request.ts';
import type { AcquireContext, Tarball } from '../context.ts';
import { publishConfigOf } from '../pack/package-folder.ts';
import { openRegistry } from './client.ts';
import { download } from './download.ts';
import { askPackument, listingOf } from './packument.ts';

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
  const client = await openRegistry(place, context);
  const packument = await askPackument(client, name);
  if (packument === null) return [];
  let listing = listingOf(packument);
  const releases: PublishedRelease[] = [];
  let candidate = version;
  while (releases.length < most) {
    const chosen = selectBaseline({ candidate, ...listing, mode: 'pr' });
    const record = packument.versions.get(chosen.version ?? '');
    if (record === undefined) break;
    candidate = record.version;
    listing = { ...listing, ...asBefore(candidate, listing) };
    const got = await download(record, client).catch(ifMissing);
    if (got !== null) releases.push({ version: candidate, tarball: got.tarball });
  }
  return releases;
}

/** What is listed without its bytes tells nothing, and the release below it will do. */
function ifMissing(error: unknown): null {
  if (error instanceof PackgateError && error.code === 'tarball-missing') return null;
  throw error;
}

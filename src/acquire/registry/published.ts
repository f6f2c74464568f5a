import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseVersion } from '../../baseline/release.ts';
import type { PublishedVersion } from '../../model/comparison.ts';
import type { Tarball } from '../context.ts';
import { download, expectedOf } from './download.ts';
import type { Packument, VersionRecord } from './packument.ts';
import type { Registry } from './registry.ts';

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
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball.path), hash);
  return { version, integrity: `sha512-${hash.digest('base64')}` };
}

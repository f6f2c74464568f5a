import { parseVersion } from '../../baseline/release.ts';
import type { Identity } from '../baseline-request.ts';
import { ifInterrupted } from './candidate.ts';
import type { RegistryClient } from './client.ts';
import { askVersion, type VersionRecord } from './packument.ts';

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

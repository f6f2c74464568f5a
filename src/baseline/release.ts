import { parse, type SemVer } from 'semver';
import { type Channel, channelOf, isHash } from './channel.ts';

/** A version that the registry lists. */
export interface Release {
  /** As the registry spells it. */
  readonly text: string;
  readonly version: SemVer;
  readonly channel: Channel;
  readonly stable: boolean;
  readonly deprecated: boolean;
  /** False while, or because, there is no tarball behind it. */
  readonly available: boolean;
}

export const releaseOf = (
  version: SemVer,
  text: string = version.version,
  { deprecated = false, available = true } = {},
): Release => ({
  text,
  version,
  channel: channelOf(version),
  stable: version.prerelease.length === 0,
  deprecated,
  available,
});

/** Strict, as the registry is: `01.2.3` is none; `v1.2.3` is read as npm reads it. */
export const parseVersion = (text: unknown): SemVer | null => (typeof text === 'string' ? parse(text) : null);

/** The order of semver; the spelling decides between two that differ in build metadata alone. */
export const compareReleases = (a: Release, b: Release): number =>
  a.version.compare(b.version) ||
  a.version.compareBuild(b.version) ||
  (a.text < b.text ? -1 : +(a.text > b.text));

/**
 * The order within a channel. As semver has it, save that a date decides where both have one (`canary-<sha>-<date>` is a single
 * identifier, which semver orders by its hash), that `beta10` comes after `beta9`, and that two hashes have no order: then 0.
 */
export function compareWithin(a: Release, b: Release): number {
  const core = a.version.compareMain(b.version);
  if (core !== 0) return core;
  const [stampA, stampB] = [a.channel.stamp, b.channel.stamp];
  if (stampA !== null && stampB !== null && stampA !== stampB) return stampA < stampB ? -1 : 1;
  const [tokensA, tokensB] = [tokensOf(a), tokensOf(b)];
  for (const [index, left] of tokensA.entries()) {
    const right = tokensB[index];
    if (right === undefined) return 1;
    if (left === right) continue;
    if (isHash(left) && isHash(right)) return 0;
    return compareTokens(left, right);
  }
  return tokensA.length < tokensB.length ? -1 : 0;
}

const tokensOf = ({ version }: Release): string[] =>
  version.prerelease
    .flatMap((identifier) => String(identifier).toLowerCase().split('-'))
    .flatMap((token) => (isHash(token) ? [token] : token.replace(/^([a-z]+)(\d+)$/, '$1.$2').split('.')));

function compareTokens(left: string, right: string): number {
  const [numberA, numberB] = [left, right].map((token) => (/^\d+$/.test(token) ? Number(token) : null));
  if (numberA !== null && numberB !== null && numberA !== numberB) return (numberA ?? 0) - (numberB ?? 0);
  if ((numberA === null) !== (numberB === null)) return numberA === null ? 1 : -1;
  return left < right ? -1 : 1;
}

export const highest = (releases: readonly Release[]): Release | undefined =>
  releases.toSorted(compareReleases).at(-1);

/** Of one channel; `tagged` decides where nothing in the versions does. */
export const newest = (releases: readonly Release[], tagged: string | undefined): Release | undefined =>
  releases.reduce<Release | undefined>((best, release) => {
    if (best === undefined) return release;
    const order =
      compareWithin(release, best) ||
      Number(release.text === tagged) - Number(best.text === tagged) ||
      compareReleases(release, best);
    return order > 0 ? release : best;
  }, undefined);

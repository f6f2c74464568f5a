import type { SemVer } from 'semver';
import parse from 'semver/functions/parse.js';
import type { BaselineChoice, BaselineReason } from '../model/report.ts';

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

const plainVersion = /^(?:(?:0|[1-9]\d{0,14})(?:\.(?!$)|$)){3}$/;

/** Whether the registry would take it for a version. Most need no parser. */
export const isVersion = (text: string): boolean => plainVersion.test(text) || parseVersion(text) !== null;

/** What a package may begin with; `7.4.2` has had others before it, seen or not. */
export function isPlausibleFirst(text: string): boolean {
  const version = parseVersion(text);
  return version !== null && (version.major === 0 || version.compareMain('1.0.0') === 0);
}

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

/** The line of prereleases that a version belongs to, read from its prerelease part. */
interface Channel {
  /** `canary`, `beta`, `integration-login`, lower case; empty for bare numbers, dates and hashes. */
  readonly label: string;
  /** Alpha, beta, rc: one goes over into the next on the way to a release. */
  readonly train: boolean;
  /** A build of a branch, a day or a pull request: nobody else's predecessor. */
  readonly rolling: boolean;
  readonly stamp: string | null;
}

const trains = new Set(['alpha', 'beta', 'rc', 'pre', 'preview', 'next']);
const branches = new Set(['canary', 'dev', 'nightly', 'insiders', 'experimental', 'integration', 'snapshot']);
/** Announces a hash or a counter and says nothing by itself. */
const markers = new Set(['sha', 'commit', 'build']);

function channelOf({ prerelease }: SemVer): Channel {
  const identifiers = prerelease.map((identifier) => String(identifier).toLowerCase());
  const text = identifiers.join('.');
  const stamp = stampOf(text);
  const [named = [], ...others] = identifiers.map(wordsOf).filter((words) => words.length > 0);
  // `9.0.0-rc.9-dev.79` is a dev build after rc.9, while semver puts it above rc.10.
  const branch = others.flat().find((word) => branches.has(word));
  let label = [...named, ...(branch === undefined ? [] : [branch])].join('-');
  // A pull request's number tells it from the others: it does not count.
  const pull = /^(?:pr|pull|mr)$/.test(label);
  if (pull) label = `${label}-${/\d+/.exec(text)?.[0] ?? ''}`;
  const built = stamp !== null || text.split(/[.-]/).some(isHash);
  // `next.7` counts towards a release; `next-20260101` and `next.1a2b3c4` are builds of a branch.
  const train = trains.has(label) && !(label === 'next' && built);
  const rolling = !train && (pull || built || branch !== undefined || branches.has(named[0] ?? ''));
  return { label, train, rolling, stamp };
}

const wordsOf = (identifier: string): string[] =>
  identifier
    .split('-')
    .filter((token) => /[a-z]/.test(token) && !isHash(token) && !markers.has(token) && !isTime(token))
    .map((token) => token.replace(/^([a-z]+)\d+$/, '$1')); // `beta1`, `rc0`, `nightly20260101`

/** `20260101t1200`, while `nightly20260101` has a word before it. */
const isTime = (token: string): boolean => /^\d/.test(token) && stampOf(token) !== null;

/** Hexadecimal as git shortens it, or letters and digits in a jumble as an identifier generator writes them. */
const isHash = (token: string): boolean =>
  /^(?=.*[a-f])(?:g?[0-9a-f]{7,64}|(?=.*\d)[0-9a-f]{6})$/.test(token) ||
  /^(?=.{6,}$)(?:[a-z]+\d+[a-z]|\d+[a-z]+\d)[a-z0-9]*$/.test(token);

/** 20260101, 2026-01-01, 202601011200, 20260101T120000: nobody counts to these by chance. */
const calendar =
  /(?<!\d)(20\d\d)[-.]?(0[1-9]|1[0-2])[-.]?(0[1-9]|[12]\d|3[01])(?:[-.t]?((?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?))?(?!\d)/;
/** Seconds or milliseconds since 1970, from 2014 on. */
const epoch = /(?<!\d)(1[4-9]\d{8})(?:\d{3})?(?!\d)/;

/** The date inside a version, as digits `YYYYMMDDhhmmss`: two of them compare as text. */
function stampOf(text: string): string | null {
  const [, year, month, day, time = ''] = calendar.exec(text.toLowerCase()) ?? [];
  if (year !== undefined) return `${year}${month}${day}${time}`.padEnd(14, '0');
  const seconds = epoch.exec(text)?.[1];
  if (seconds === undefined) return null;
  return new Date(Number(seconds) * 1000).toISOString().replace(/\D/g, '').slice(0, 14);
}

/** What a row of the table looks at. */
export interface SelectionInput {
  readonly candidate: Release;
  /** Everything that is listed, placeholders left out, in the order of semver. */
  readonly releases: readonly Release[];
  /** Those of them with a tarball. */
  readonly usable: readonly Release[];
  /** The usable version that a dist-tag points at. */
  readonly tagged: (tag: string) => Release | undefined;
}

export const choice = (
  version: string | null,
  reason: BaselineReason,
  explanation: string,
): BaselineChoice => ({ version, reason, explanation });

export const isBelow =
  ({ version }: Release) =>
  (other: Release): boolean =>
    other.version.compare(version) < 0;

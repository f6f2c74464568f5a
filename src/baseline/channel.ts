import type { SemVer } from 'semver';
import { stampOf } from './stamp.ts';

/** The line of prereleases that a version belongs to, read from its prerelease part. */
export interface Channel {
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

export function channelOf({ prerelease }: SemVer): Channel {
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
export const isHash = (token: string): boolean =>
  /^(?=.*[a-f])(?:g?[0-9a-f]{7,64}|(?=.*\d)[0-9a-f]{6})$/.test(token) ||
  /^(?=.{6,}$)(?:[a-z]+\d+[a-z]|\d+[a-z]+\d)[a-z0-9]*$/.test(token);

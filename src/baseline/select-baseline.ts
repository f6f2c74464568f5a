import maxSatisfying from 'semver/ranges/max-satisfying.js';
import validRange from 'semver/ranges/valid.js';
import type { BaselineChoice } from '../model/report.ts';
import {
  choice,
  compareReleases,
  compareWithin,
  highest,
  isBelow,
  newest,
  parseVersion,
  type Release,
  releaseOf,
  type SelectionInput,
} from './release.ts';

export interface Selection {
  readonly candidate: string;
  readonly published: readonly string[];
  readonly distTags: Readonly<Record<string, string>>;
  /** A message, or true, by version; or the versions alone. */
  readonly deprecated?: Readonly<Record<string, string | boolean>> | readonly string[] | undefined;
  /** Listed, but the registry has no bytes for it (yet). */
  readonly missingTarball?: readonly string[] | undefined;
  readonly mode: 'pr' | 'publish';
  /** `auto`, `none`, or what the user named instead: a version, a dist-tag or a range. */
  readonly baseline?: string | undefined;
}

/** Which published version a candidate is compared with, and why. Pure; the first row of the table that fits decides. */
export function selectBaseline(selection: Selection): BaselineChoice {
  const { candidate: text, mode, baseline = 'auto' } = selection;
  const version = parseVersion(text);
  if (version === null) {
    return choice(null, 'invalid-candidate-version', `The candidate's version ${text} is not valid semver.`);
  }
  const releases = releasesOf(selection);
  const usable = releases.filter(({ available }) => available);
  const tags = new Map(Object.entries(selection.distTags ?? {}));
  const tagged = (tag: string): Release | undefined =>
    usable.find((release) => release.text === tags.get(tag));
  if (baseline !== 'auto') return selectOverride(baseline, usable, tagged);
  if (usable.length === 0) return choice(null, 'first-publish', nothingUsable(releases));

  const candidate = releaseOf(version);
  const input = { candidate, releases, usable, tagged };
  const same = usable.find((release) => release.version.compare(version) === 0);
  if (same !== undefined) return comparedWithItself(same, mode);
  if (isPlaceholder(input)) return selectForPlaceholder(input);
  if (isSnapshot(candidate)) return selectForSnapshot(input);
  const chosen = candidate.stable ? selectForStable(input) : selectForPrerelease(input);
  if (chosen !== undefined) return chosen;
  const below = releases.filter(isBelow(candidate));
  return below.length === 0
    ? selectForPlaceholder(input)
    : choice(null, 'first-publish', `Nothing that was published below ${text} can serve as its baseline.`);
}

const comparedWithItself = ({ text }: Release, mode: string): BaselineChoice =>
  mode === 'publish'
    ? choice(text, 'already-published', `${text} is already published and is compared with itself.`)
    : choice(
        text,
        'same-version',
        `${text} is published, and the package is compared with it until the version is raised.`,
      );

const nothingUsable = (releases: readonly Release[]): string =>
  releases.length === 0
    ? 'The registry shows no release under this name.'
    : `None of the ${releases.length} published versions has a tarball.`;

/** npm's staged publishing and names taken over for safety: no package is behind these. */
const placeholder = /^0\.0\.(?:0-stage|1-security(?:\.\d+)?)$/;

function releasesOf({ published, deprecated = [], missingTarball = [] }: Selection): Release[] {
  const gone = new Set(missingTarball);
  const warned = new Set(
    Array.isArray(deprecated)
      ? deprecated
      : Object.entries(deprecated ?? {}).flatMap(([text, message]) => (message ? [text] : [])),
  );
  const releases = [...new Set(published)].flatMap((text) => {
    const version = parseVersion(text);
    if (version === null || placeholder.test(version.version)) return [];
    return [releaseOf(version, text, { deprecated: warned.has(text), available: !gone.has(text) })];
  });
  return releases.sort(compareReleases);
}

/** Row 1: what the user named is taken, or is an error; it never turns into a pass by not being there. */
function selectOverride(
  baseline: string,
  usable: readonly Release[],
  tagged: SelectionInput['tagged'],
): BaselineChoice {
  if (baseline === 'none') return choice(null, 'override', 'You chose no baseline, so nothing was compared.');
  const exact = parseVersion(baseline);
  if (exact !== null) {
    const release = usable.find(({ version }) => version.compare(exact) === 0);
    return taken(release, `${baseline} was asked for.`, baseline);
  }
  const tag = tagged(baseline);
  if (tag !== undefined)
    return taken(tag, `The dist-tag ${baseline}, which was asked for, points at ${tag.text}.`, baseline);
  if (validRange(baseline) === null) return taken(undefined, '', baseline);
  const satisfying = (releases: readonly Release[]): Release | undefined => {
    const best = maxSatisfying(
      releases.map(({ version }) => version),
      baseline,
    );
    return releases.find(({ version }) => version === best);
  };
  const release = satisfying(usable.filter(({ deprecated }) => !deprecated)) ?? satisfying(usable);
  return taken(
    release,
    `${release?.text} is the highest version in ${baseline}, which was asked for.`,
    baseline,
  );
}

const taken = (release: Release | undefined, explanation: string, baseline: string): BaselineChoice =>
  release === undefined
    ? choice(
        null,
        'error-baseline-not-found',
        `The baseline ${baseline} is no published version, dist-tag or range of one.`,
      )
    : choice(release.text, 'override', explanation);

/** Row 4: the version in the manifest is set at release time, and what stands there now was never meant to be published. */
function isPlaceholder({ candidate, releases, usable }: SelectionInput): boolean {
  if (/^0\.0\.0-(?:placeholder|development)$/i.test(candidate.version.version)) return true;
  const below = releases.some((release) => release.stable && isBelow(candidate)(release));
  return !isSnapshot(candidate) && !below && usable.some(({ stable }) => stable);
}

function selectForPlaceholder({ candidate, usable, tagged }: SelectionInput): BaselineChoice {
  const { text } = candidate;
  const latest = tagged('latest');
  if (latest?.stable) {
    return choice(
      latest.text,
      'placeholder-latest',
      `${text} names no place among the releases, and ${latest.text} is the latest of them.`,
    );
  }
  const stable = highest(usable.filter((release) => release.stable));
  if (stable !== undefined) {
    return choice(
      stable.text,
      'placeholder-latest',
      `${text} names no place among the releases, and ${stable.text} is the highest stable one.`,
    );
  }
  const meant = usable.filter(({ channel }) => !channel.rolling);
  const release = latest ?? highest(meant.length > 0 ? meant : usable);
  return choice(
    release?.text ?? null,
    'no-stable-fallback-prerelease',
    `No stable version is published, and ${release?.text} is the ${latest ? 'latest' : 'highest'} prerelease.`,
  );
}

/** So many dated builds of one label are a channel; fewer may be one branch built twice. */
const family = 3;

export const isSnapshot = ({ version, stable }: Release): boolean =>
  !stable && version.compareMain('0.0.0') === 0;

/** Rows 5 and 6: `0.0.0-<label>-…` is a build of a channel, or of a pull request or branch that nobody else's builds precede. */
function selectForSnapshot({ candidate, usable, tagged }: SelectionInput): BaselineChoice {
  const { label } = candidate.channel;
  const siblings = usable.filter(
    (release) => isSnapshot(release) && label !== '' && release.channel.label === label,
  );
  const target = tagged(label);
  const own = siblings.find((release) => release === target);
  const dated = siblings.filter(({ channel }) => channel.stamp !== null);
  const sibling = own ?? (dated.length >= family ? newest(dated, undefined) : undefined);
  if (sibling !== undefined) {
    const why =
      own === undefined ? 'the newest by the date inside it' : `what the dist-tag ${label} points at`;
    return choice(
      sibling.text,
      'same-channel',
      `${sibling.text} is the build of ${label} before this one: ${why}.`,
    );
  }
  const latest = tagged('latest');
  const release =
    latest ??
    highest(usable.filter(({ stable }) => stable)) ??
    highest(usable.filter(({ channel }) => !channel.rolling)) ??
    highest(usable);
  return choice(
    release?.text ?? null,
    'snapshot-latest',
    `${candidate.text} is a build outside of the releases, and ${release?.text} is the ${latest ? 'latest' : 'highest'} of them.`,
  );
}

/** Rows 7 to 7c. */
function selectForStable(input: SelectionInput): BaselineChoice | undefined {
  const { candidate, usable } = input;
  const stable = lowerStable(input);
  if (stable !== undefined) return stable;
  const below = usable.filter(isBelow(candidate));
  const meant = below.filter(({ channel }) => !channel.rolling);
  const prerelease = highest(meant.length > 0 ? meant : below);
  if (prerelease === undefined) return undefined;
  const { text } = prerelease;
  return choice(
    text,
    'no-stable-fallback-prerelease',
    `No stable version below ${candidate.text} is published, and ${text} is the highest prerelease below it.`,
  );
}

/** The highest stable version below the candidate: with a tarball, and not one that its maintainers warn of while its major has a better one. */
function lowerStable({ candidate, releases }: SelectionInput): BaselineChoice | undefined {
  const below = releases.filter((release) => release.stable && isBelow(candidate)(release));
  const first = below.at(-1);
  const available = below.filter((release) => release.available);
  const next = available.at(-1);
  if (first === undefined || next === undefined) return undefined;

  const sound = highest(available.filter((release) => sameMajor(release, first) && !release.deprecated));
  if (first.deprecated && sound !== undefined) {
    return choice(
      sound.text,
      'highest-lower-stable-not-deprecated',
      `${sound.text} is the highest stable version below ${candidate.text} that is not deprecated, as ${first.text} is.`,
    );
  }
  if (first.available) {
    return choice(
      first.text,
      'highest-lower-stable',
      `${first.text} is the highest stable version below ${candidate.text}.`,
    );
  }
  const better =
    highest(available.filter((release) => sameMajor(release, next) && !release.deprecated)) ?? next;
  return choice(
    better.text,
    'highest-lower-stable-skipped-processing',
    `${better.text} is the highest stable version below ${candidate.text} with a tarball, since the registry lists ${first.text} but has no tarball for it yet.`,
  );
}

const sameMajor = (a: Release, b: Release): boolean => a.version.major === b.version.major;

/** Row 8: the highest of the highest lower stable version, the same channel, and the train of this major.minor. */
function selectForPrerelease(input: SelectionInput): BaselineChoice | undefined {
  const { candidate, usable } = input;
  const stable = lowerStable(input);
  const stableRelease = usable.find(({ text }) => text === stable?.version);
  const prerelease = highest([sameChannel(input), trainBefore(input)].flatMap((found) => found ?? []));
  if (prerelease === undefined || (stableRelease && compareReleases(stableRelease, prerelease) > 0)) {
    return stable ?? anyBelow(input);
  }
  const { text, channel } = prerelease;
  return channel.label === candidate.channel.label
    ? choice(text, 'same-channel', `${text} is ${inChannel(channel.label)} before ${candidate.text}.`)
    : choice(text, 'release-train', `${text} is the highest prerelease on the way to ${candidate.text}.`);
}

const inChannel = (label: string): string =>
  label === '' ? 'the prerelease' : `the newest ${label} version`;

/** Two hashes have no order: every build that is there counts as older than the one that is not. */
function sameChannel({ candidate, usable, tagged }: SelectionInput): Release | undefined {
  const { label } = candidate.channel;
  const older = usable.filter(
    (release) => !release.stable && release.channel.label === label && compareWithin(release, candidate) <= 0,
  );
  return newest(older, tagged(label)?.text);
}

function trainBefore({ candidate, usable }: SelectionInput): Release | undefined {
  if (!candidate.channel.train) return undefined;
  const { major, minor } = candidate.version;
  const onTheWay = usable
    .filter(({ channel, version }) => channel.train && version.major === major && version.minor === minor)
    .filter(({ channel }) => channel.label !== candidate.channel.label) // those are ordered by `sameChannel`
    .filter(isBelow(candidate));
  const leading = highest(onTheWay)?.channel.label;
  return newest(
    onTheWay.filter(({ channel }) => channel.label === leading),
    undefined,
  );
}

function anyBelow({ candidate, usable }: SelectionInput): BaselineChoice | undefined {
  const found = highest(usable.filter(({ channel }) => !channel.rolling).filter(isBelow(candidate)));
  if (found === undefined) return undefined;
  return choice(
    found.text,
    'no-stable-fallback-prerelease',
    `No stable version below ${candidate.text} is published, and ${found.text} is the highest prerelease below it.`,
  );
}

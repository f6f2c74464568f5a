import type { BaselineChoice } from '../model/report.ts';
import { choice, isBelow } from './question.ts';
import { compareReleases, parseVersion, type Release, releaseOf } from './release.ts';
import { selectOverride } from './select-override.ts';
import { selectForPlaceholder, standsForNothing } from './select-placeholder.ts';
import { selectForPrerelease } from './select-prerelease.ts';
import { isSnapshot, selectForSnapshot } from './select-snapshot.ts';
import { selectForStable } from './select-stable.ts';

export interface Selection {
  readonly candidate: string;
  readonly published: readonly string[];
  readonly distTags: Readonly<Record<string, string>>;
  /** A message, or true, by version; or the versions alone. */
  readonly deprecated?: Readonly<Record<string, string | boolean>> | readonly string[] | undefined;
  /** Listed, but the registry has no bytes for it (yet). */
  readonly missingTarball?: readonly string[] | undefined;
  readonly mode: 'pr' | 'publish';
  /** The dist-tag to publish under. It decides nothing: a shared `canary` points at anybody's pull request. */
  readonly tag?: string | undefined;
  /** `auto`, `none`, or what the user named instead: a version, a dist-tag or a range. */
  readonly baseline?: string | undefined;
}

/** Which published version a candidate is held against, and why. Pure; the first row of the table that fits decides. */
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
  const question = { candidate, releases, usable, tagged };
  const same = usable.find((release) => release.version.compare(version) === 0);
  if (same !== undefined) return comparedWithItself(same, mode);
  if (standsForNothing(question)) return selectForPlaceholder(question);
  if (isSnapshot(candidate)) return selectForSnapshot(question);
  const chosen = candidate.stable ? selectForStable(question) : selectForPrerelease(question);
  if (chosen !== undefined) return chosen;
  const below = releases.filter(isBelow(candidate));
  return below.length === 0
    ? selectForPlaceholder(question)
    : choice(null, 'first-publish', `Nothing that was published below ${text} can serve as its baseline.`);
}

const comparedWithItself = ({ text }: Release, mode: string): BaselineChoice =>
  mode === 'publish'
    ? choice(text, 'already-published', `${text} is already published and is compared with itself.`)
    : choice(
        text,
        'same-version',
        `${text} is what was published last under this version, which has not been raised since.`,
      );

const nothingUsable = (releases: readonly Release[]): string =>
  releases.length === 0
    ? 'No release has been published under this name yet.'
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

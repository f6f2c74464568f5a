import { maxSatisfying, validRange } from 'semver';
import type { BaselineChoice } from '../model/report.ts';
import { choice, type Question } from './question.ts';
import { parseVersion, type Release } from './release.ts';

/** Row 1: what the user named is taken, or is an error; it never turns into a pass by not being there. */
export function selectOverride(
  baseline: string,
  usable: readonly Release[],
  tagged: Question['tagged'],
): BaselineChoice {
  if (baseline === 'none')
    return choice(null, 'override', 'No baseline was wanted, so the package is judged by itself.');
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

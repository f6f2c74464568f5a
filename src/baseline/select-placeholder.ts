import type { BaselineChoice } from '../model/report.ts';
import { choice, isBelow, type Question } from './question.ts';
import { highest } from './release.ts';
import { isSnapshot } from './select-snapshot.ts';

/** Row 4: the version in the manifest is set at release time, and what stands there now was never meant to be published. */
export function standsForNothing({ candidate, releases, usable }: Question): boolean {
  if (/^0\.0\.0-(?:placeholder|development)$/i.test(candidate.version.version)) return true;
  const below = releases.some((release) => release.stable && isBelow(candidate)(release));
  return !isSnapshot(candidate) && !below && usable.some(({ stable }) => stable);
}

export function selectForPlaceholder({ candidate, usable, tagged }: Question): BaselineChoice {
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

import type { BaselineChoice } from '../model/report.ts';
import { choice, isBelow, type Question } from './question.ts';
import { highest, type Release } from './release.ts';

/** Rows 7 to 7c. */
export function selectForStable(question: Question): BaselineChoice | undefined {
  const { candidate, usable } = question;
  const stable = lowerStable(question);
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
export function lowerStable({ candidate, releases }: Question): BaselineChoice | undefined {
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

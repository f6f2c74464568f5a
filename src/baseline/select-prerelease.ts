import type { BaselineChoice } from '../model/report.ts';
import { choice, isBelow, type Question } from './question.ts';
import { compareReleases, compareWithin, highest, newest, type Release } from './release.ts';
import { lowerStable } from './select-stable.ts';

/** Row 8: the highest of the highest lower stable version, the same channel, and the train of this major.minor. */
export function selectForPrerelease(question: Question): BaselineChoice | undefined {
  const { candidate, usable } = question;
  const stable = lowerStable(question);
  const stableRelease = usable.find(({ text }) => text === stable?.version);
  const prerelease = highest([sameChannel(question), trainBefore(question)].flatMap((found) => found ?? []));
  if (prerelease === undefined || (stableRelease && compareReleases(stableRelease, prerelease) > 0)) {
    return stable ?? anyBelow(question);
  }
  const { text, channel } = prerelease;
  return channel.label === candidate.channel.label
    ? choice(text, 'same-channel', `${text} is ${inChannel(channel.label)} before ${candidate.text}.`)
    : choice(text, 'release-train', `${text} is the highest prerelease on the way to ${candidate.text}.`);
}

const inChannel = (label: string): string =>
  label === '' ? 'the prerelease' : `the newest ${label} version`;

/** Two hashes have no order: every build that is there counts as older than the one that is not. */
function sameChannel({ candidate, usable, tagged }: Question): Release | undefined {
  const { label } = candidate.channel;
  const older = usable.filter(
    (release) => !release.stable && release.channel.label === label && compareWithin(release, candidate) <= 0,
  );
  return newest(older, tagged(label)?.text);
}

function trainBefore({ candidate, usable }: Question): Release | undefined {
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

function anyBelow({ candidate, usable }: Question): BaselineChoice | undefined {
  const found = highest(usable.filter(({ channel }) => !channel.rolling).filter(isBelow(candidate)));
  if (found === undefined) return undefined;
  return choice(
    found.text,
    'no-stable-fallback-prerelease',
    `No stable version below ${candidate.text} is published, and ${found.text} is the highest prerelease below it.`,
  );
}

import type { BaselineChoice } from '../model/report.ts';
import { choice, type Question } from './question.ts';
import { highest, newest, type Release } from './release.ts';

/** So many dated builds of one label are a channel; fewer may be one branch built twice. */
const family = 3;

export const isSnapshot = ({ version, stable }: Release): boolean =>
  !stable && version.compareMain('0.0.0') === 0;

/** Rows 5 and 6: `0.0.0-<label>-…` is a build of a channel, or of a pull request or branch that nobody else's builds precede. */
export function selectForSnapshot({ candidate, usable, tagged }: Question): BaselineChoice {
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

import { compareWithin, highest, newest, parseVersion, type Release, releaseOf } from './release.ts';
import { isSnapshot } from './select-baseline.ts';

export interface Listing {
  readonly published: readonly string[];
  readonly distTags: Readonly<Record<string, string>>;
}

/**
 * The registry as it stood before `version` was published. Later is what is higher; within a channel, what its dates say. A
 * `0.0.0-…` build is below every release, and only builds of its own channel can be told to be later.
 */
export function asBefore(version: string, { published, distTags }: Listing): Listing {
  const parsed = parseVersion(version);
  if (parsed === null) return { published, distTags };
  const candidate = releaseOf(parsed);
  const releases = published.flatMap((text) => {
    const other = parseVersion(text);
    return other === null ? [] : [releaseOf(other, text)];
  });
  const earlier = releases.filter((release) => isEarlier(release, candidate));
  const kept = new Set(earlier.map(({ text }) => text));
  const tags = Object.entries(distTags).flatMap(([tag, text]) => {
    const target = kept.has(text) ? text : before(tag, text, releases, earlier);
    return target === undefined ? [] : [[tag, target] as const];
  });
  return { published: [...kept], distTags: Object.fromEntries(tags) };
}

function isEarlier(release: Release, candidate: Release): boolean {
  const order = release.version.compare(candidate.version);
  if (order === 0) return false;
  const sameLine = !release.stable && !candidate.stable && release.channel.label === candidate.channel.label;
  if (sameLine) return (compareWithin(release, candidate) || order) < 0;
  return isSnapshot(candidate) || order < 0;
}

/** A tag that has moved on pointed at something of the same kind before. */
function before(
  tag: string,
  text: string,
  releases: readonly Release[],
  earlier: readonly Release[],
): string | undefined {
  const target = releases.find((release) => release.text === text);
  if (target === undefined) return undefined;
  if (target.stable)
    return tag === 'latest' ? highest(earlier.filter(({ stable }) => stable))?.text : undefined;
  const label = target.channel.label;
  if (label !== tag.toLowerCase()) return undefined;
  return newest(
    earlier.filter(
      (release) => release.channel.label === label && isSnapshot(release) === isSnapshot(target),
    ),
    undefined,
  )?.text;
}

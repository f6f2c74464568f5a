import { compare } from 'semver';
import type { Listing } from '../../baseline/as-before.ts';
import { parseVersion } from '../../baseline/release.ts';

/** What there is instead: the versions on both sides of a version, or the newest ones and the dist-tags. */
export function nearby(wanted: string, { published, distTags }: Listing): string {
  const versions = published.filter((text) => parseVersion(text) !== null).sort(compare);
  if (versions.length === 0) return 'no version is published';
  const exact = parseVersion(wanted);
  const above = exact === null ? -1 : versions.findIndex((text) => compare(text, exact) > 0);
  const index = above < 0 ? versions.length : above;
  const close = versions.slice(Math.max(0, index - 3), index + 2);
  const tags = Object.keys(distTags).slice(0, 8);
  return `there are ${close.join(', ')}${tags.length > 0 ? ` and the dist-tags ${tags.join(', ')}` : ''}`;
}

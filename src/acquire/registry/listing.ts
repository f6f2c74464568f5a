import type { Packument } from './packument.ts';

export interface PublishedListing {
  readonly published: readonly string[];
  readonly distTags: Readonly<Record<string, string>>;
  readonly deprecated: readonly string[];
  readonly missingTarball: readonly string[];
}

/** A packument as the choice of a baseline looks at it. */
export function listingOf({ versions, distTags }: Packument): PublishedListing {
  const records = [...versions.values()];
  return {
    published: [...versions.keys()],
    distTags,
    deprecated: records.filter(({ deprecated }) => deprecated).map(({ version }) => version),
    missingTarball: records.filter(({ tarball }) => tarball === null).map(({ version }) => version),
  };
}

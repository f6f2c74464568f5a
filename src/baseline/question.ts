import type { BaselineChoice, BaselineReason } from '../model/report.ts';
import type { Release } from './release.ts';

/** What a row of the table looks at. */
export interface Question {
  readonly candidate: Release;
  /** Everything that is listed, placeholders left out, in the order of semver. */
  readonly releases: readonly Release[];
  /** Those of them with a tarball. */
  readonly usable: readonly Release[];
  /** The usable version that a dist-tag points at. */
  readonly tagged: (tag: string) => Release | undefined;
}

export const choice = (
  version: string | null,
  reason: BaselineReason,
  explanation: string,
): BaselineChoice => ({ version, reason, explanation });

export const isBelow =
  ({ version }: Release) =>
  (other: Release): boolean =>
    other.version.compare(version) < 0;

import type { JsonValue, PackageTree } from './package-tree.ts';

export interface Comparison {
  /** Null on a first publish: every file is then new, and rules judge absolutely. */
  readonly before: PackageTree | null;
  readonly after: PackageTree;
  /** Sorted by path; `renamed` sorts by its new path. Files and links only. */
  readonly changes: readonly Change[];
  readonly manifest: readonly FieldChange[];
  /**
   * For each file of the candidate that continues one of the baseline, the baseline's path: the same path, or the file it was
   * renamed from. A file that is missing here is new.
   */
  readonly continues: ReadonlyMap<string, string>;
  /** Null in a pull request, and wherever nobody knows of a release. */
  readonly publishing: Publishing | null;
  /** Unpacked sizes of the last releases up to the baseline, the oldest first; absent where nobody asked. */
  readonly sizes?: readonly number[];
  /** Where the candidate's package.json sends it, if that is not where its user publishes. */
  readonly elsewhere?: Elsewhere | null;
}

export interface Elsewhere {
  /** Of package.json. */
  readonly field: string;
  /** As written. */
  readonly registry: string;
  /** What the settings of the user say, which was asked for the last release. */
  readonly configured: string;
}

/** The release that this check is for. */
export interface Publishing {
  /** What the registry has under the candidate's own version; null where it has none. */
  readonly published: PublishedVersion | null;
  /** The repository that the job builds from, such as `https://github.com/acme/kettle`; null where no identity token vouches for it. */
  readonly builtBy: string | null;
}

export interface PublishedVersion {
  readonly version: string;
  /** `sha512-…` */
  readonly integrity: string;
}

export type ChangeKind = 'added' | 'removed' | 'changed' | 'renamed' | 'mode';

export interface Change {
  readonly kind: ChangeKind;
  readonly path: string;
  /** The path in the baseline, for `renamed` alone. */
  readonly from: string | null;
  readonly sizeBefore: number | null;
  readonly sizeAfter: number | null;
  readonly modeBefore: number | null;
  readonly modeAfter: number | null;
}

/** One leaf of `package.json` that differs; `undefined` in the document is null here. */
export interface FieldChange {
  /** Such as `dependencies.semver` or `exports[.].import`. */
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

import type { PublishedVersion } from '../model/comparison.ts';
import type { PackgateError } from '../model/errors.ts';
import type { BaselineChoice } from '../model/report.ts';
import type { Tarball } from './context.ts';

/** Of the candidate, as far as the choice needs it. */
export interface Identity {
  readonly name: string;
  readonly version: string;
  /** As the manifest of the folder has it: that of a tarball may send us anywhere. */
  readonly publishConfig?: unknown;
}

export interface BaselineRequest {
  /** Asked for only where the candidate's name and version matter: the tarball may still be being read. */
  readonly identity: () => Promise<Identity>;
  /** The candidate came from the registry: its own version and all later ones are left out. */
  readonly published: boolean;
  /** `auto`, `none`, a version, dist-tag or range, name@version, or the path of a `.tgz`. */
  readonly baseline: string;
  readonly mode: 'pr' | 'publish';
  /** Whose `.npmrc` counts; default the current directory. */
  readonly folder?: string;
}

/** The bytes to compare with. */
export interface ChosenBaseline {
  readonly choice: BaselineChoice;
  /** Null where the candidate is judged by itself. */
  readonly tarball: Tarball | null;
  readonly name: string | null;
  /** The file, or name@version; empty without a tarball. */
  readonly source: string;
  /** Sentences that a reader must not miss. */
  readonly warnings: readonly string[];
  /** Unpacked sizes of the last stable releases up to this one, as the registry has them. */
  readonly sizes?: () => Promise<readonly number[]>;
  /** Why there may be a baseline that was not shown: holds unless another package of the run says otherwise. */
  readonly doubt?: PackgateError | null;
}

export interface Baseline extends ChosenBaseline {
  /** What is published under the candidate's own version; null where nothing is. Undefined where nobody had to know. */
  readonly published: PublishedVersion | null | undefined;
}

import type { PublishedVersion } from '../model/comparison.ts';
import type { PackgateError } from '../model/errors.ts';
import type { Progress } from '../model/progress.ts';
import type { BaselineChoice, CandidateOrigin } from '../model/report.ts';
import type { Hide } from '../text/credentials.ts';
import type { PublishConfig } from './pack/package-folder.ts';
import type { PackerName } from './pack/packer.ts';
import type { Scratch } from './scratch.ts';

export interface AcquireContext {
  readonly cwd: string;
  /** The same object for a whole run: what was read of the user's npm configuration is kept by it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly scratch: Scratch;
  /** Gives the path of a new file in the folder that many packages have in common. */
  readonly downloads?: (() => Promise<string>) | undefined;
  readonly onProgress: Progress;
  readonly signal?: AbortSignal | null;
  /** `--registry`. */
  readonly registry: string | null;
  /** `--packer`. */
  readonly packer: PackerName | null;
  readonly ignoreScripts: boolean;
  readonly limits?: Partial<Limits>;
  /** For what others said, before any of it is cut. */
  readonly hide?: Hide;
}

/** Milliseconds and bytes. */
export interface Limits {
  readonly pack: number;
  /** Nothing came in for so long. */
  readonly idle: number;
  /** One question to the registry, all attempts together. */
  readonly metadata: number;
  readonly download: number;
  /** The first wait before asking again; it doubles. */
  readonly retry: number;
  readonly packedBytes: number;
  readonly metadataBytes: number;
}

const defaults: Limits = {
  pack: 10 * 60_000,
  idle: 30_000,
  metadata: 90_000,
  download: 10 * 60_000,
  retry: 500,
  packedBytes: 256 * 1024 ** 2,
  metadataBytes: 128 * 1024 ** 2,
};

export const limitsOf = ({ limits }: AcquireContext): Limits => ({ ...defaults, ...limits });

/** A local file whose bytes will not change any more; a download is verified before it becomes one. */
export interface Tarball {
  readonly path: string;
  readonly size: number;
}

export interface Candidate {
  readonly from: CandidateOrigin;
  /** The same for people: the folder and its packer, the file, or name@version. */
  readonly source: string;
  readonly tarball: Tarball;
  /** Known before the tarball is read, for directories and registry specs. */
  readonly name: string | null;
  readonly version: string | null;
  /** Whose `.npmrc` counts. */
  readonly folder: string;
  /** What was packed; null where it is no folder. */
  readonly packed: string | null;
  /** That of the folder's own manifest, as it was before a script of the package ran; of a tarball, nobody of the house has said any. */
  readonly publishConfig: PublishConfig;
  readonly warnings: readonly string[];
}

/** Of the candidate, as far as the choice of its baseline needs it. */
export interface Identity {
  readonly name: string;
  readonly version: string;
  /** As the manifest of the folder has it: that of a tarball may send us anywhere. */
  readonly publishConfig?: unknown;
  /** It came from there: its own version and all later ones are left out. */
  readonly fromRegistry?: boolean;
}

/** What the user says of the choice. */
export interface BaselineWish {
  /** `auto`, `none`, a version, dist-tag or range, name@version, or the path of a `.tgz`. */
  readonly baseline: string;
  readonly mode: 'pr' | 'publish';
}

/** What of the candidate is there before it is read. */
export interface Acquired {
  /** Whose `.npmrc` counts. */
  readonly folder: string;
  /** A baseline that has the same bytes is not downloaded. */
  readonly tarball: Tarball | null;
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

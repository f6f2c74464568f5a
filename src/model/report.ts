import type { Change, FieldChange } from './comparison.ts';
import type { Severity, Verdict, Waived } from './finding.ts';
import type { Origin } from './inclusion.ts';
import type { FailOn } from './policy.ts';

/** The JSON report, schemaVersion 1. Every field is present and null where unknown; this order is the order in the file. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly verdict: Verdict;
  readonly packages: readonly PackageReport[];
  /** What was found and not checked. */
  readonly skipped: readonly Skipped[];
  /** Of the check itself, a sentence of ours: what of the base branch its findings are compared with. */
  readonly base?: string | null;
  readonly stats: { readonly durationMs: number };
}

/** A package that is not part of the check. */
export interface Skipped {
  readonly name: string | null;
  /** Its folder, the file that names it, the branch whose report has it, or the release that needs it. */
  readonly source: string;
  /** `private`, `unversioned`, `only`, `unknown`, `gone`, `dropped`, or the shard that has it: `shard 2/4`. */
  readonly reason: string;
}

export interface PackageReport {
  readonly name: string | null;
  readonly verdict: Verdict;
  readonly candidate: CandidateReport | null;
  readonly baseline: BaselineReport | null;
  readonly changes: readonly Change[];
  /** What the base branch has of it, of the check itself: the JSON says it of each finding. */
  readonly base?: BaseSizes;
  /** All files of the candidate, of the check itself: the JSON has the changes alone. */
  readonly files?: readonly PackedFile[];
  readonly manifest: readonly FieldChange[];
  /** Of the check itself, where a page shows them: the JSON has none. */
  readonly texts?: readonly ChangedText[];
  readonly findings: readonly ReportedFinding[];
  /** In the order in which a reader should look at them. */
  readonly causes: readonly CauseReport[];
  /** Of the check itself: the configuration that a waiver belongs in. */
  readonly configuration?: WaiverPlace;
  /** False where a registry has this version already, or the verdict forbids it; null where nobody asked the registry. */
  readonly publish: boolean | null;
  /** Why it is undecided. */
  readonly problem: Problem | null;
}

interface WaiverPlace {
  readonly file: string;
  readonly isThere: boolean;
  /** It judges other packages too. */
  readonly isShared: boolean;
}

/** A small text that changed, line by line, as far as it may be shown. */
export interface ChangedText {
  readonly path: string;
  readonly lines: readonly { readonly style: 'added' | 'removed' | 'dim' | null; readonly text: string }[];
}

export interface PackedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256?: string | null;
}

export interface Measures {
  readonly integrity: string | null;
  readonly sha256: string | null;
  readonly packedSize: number | null;
  readonly unpackedSize: number | null;
  readonly fileCount: number | null;
}

export interface CandidateReport extends Measures {
  readonly version: string | null;
  /** For people: the folder and its packer, the file, or name@version. */
  readonly source: string;
  /** Of the check itself: the JSON has the sentence alone. */
  readonly from?: CandidateOrigin;
  /**
   * Of the check itself: the words behind a command that repeats it, from the candidate on; empty for the folder at hand, null where
   * nobody can repeat it.
   */
  readonly asked?: string | null;
}

/** Where a candidate came from. The folder and the file are as the user named them. */
export type CandidateOrigin =
  | {
      readonly kind: 'directory';
      readonly folder: string;
      readonly packer: string;
      readonly version?: string | null;
    }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'registry'; readonly name: string; readonly version: string };

/** Its version is null where there is none to compare with; the explanation then says why. */
export interface BaselineReport extends Measures {
  readonly version: string | null;
  readonly reason: BaselineReason;
  readonly explanation: string;
  /** Sentences of the explanation that a reader must not miss, where nobody has to read all of it. */
  readonly remarks?: readonly string[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string | null;
  readonly message: string;
  readonly evidence: object;
  readonly fix: string;
  readonly novelty: 'new' | 'existing';
  readonly waived: Waived | null;
  readonly fingerprint: string;
  /** The id of its cause; null where there is nothing to do about it. */
  readonly cause: string | null;
  /** Whether the base branch has it too; null where nobody knows. */
  readonly onBase: boolean | null;
  /** Of the check that found it: the JSON has it in the evidence. */
  readonly origin?: Origin;
}

/** What of the report of a base branch counts: facts and fingerprints. */
export interface BaseReport {
  /** The branch, in words of ours: `main`, or `the base branch`. */
  readonly called: string;
  readonly packages: readonly BasePackage[];
}

export interface BasePackage extends Omit<Measures, 'integrity'> {
  readonly name: string;
  readonly findings: readonly BaseFinding[];
}

export interface BaseFinding {
  readonly fingerprint: string;
  readonly severity: Severity;
  /** Numbers of what was seen. */
  readonly amounts: { readonly [field: string]: number };
  /** Fingerprints of words of what was seen. */
  readonly names: readonly string[];
}

export interface BaseSizes extends Omit<Measures, 'integrity'>, Pick<BaseReport, 'called'> {}

/** What one edit removes, told once: all findings of one accident. */
export interface CauseReport {
  /** For the command line. */
  readonly id: string;
  readonly severity: Severity;
  /** What happened. */
  readonly title: string;
  readonly files: number;
  readonly bytes: number;
  /** At most three. */
  readonly examples: readonly string[];
  readonly rules: readonly string[];
  /** By fingerprint; the first is the one that tells it. */
  readonly findings: readonly string[];
  readonly fix: CauseFix | null;
  /** Null where there is nothing to accept. */
  readonly accept: { readonly command: string; readonly waiver: SuggestedWaiver } | null;
}

interface CauseFix {
  readonly text: string;
  /** Those that were tried. */
  readonly edits: readonly CauseEdit[];
}

export interface CauseEdit {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Null where something is put in; several lines are several lines. */
  readonly before: string | null;
  /** Null where something is taken out. */
  readonly after: string | null;
}

/** With the keys of the configuration; its reason is left to the reader. */
export interface SuggestedWaiver {
  readonly rules: readonly string[];
  readonly path: string;
  readonly 'max-size': string | null;
  readonly fingerprint: readonly string[] | null;
}

export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** What the registry does with packages after they were published. */
export interface Verified {
  readonly packages: readonly VerifiedPackage[];
  /** 0: all of them are served as they were checked. 1: one is not. 3: one is not visible yet, or could not be asked for. */
  readonly exit: 0 | 1 | 3;
}

export interface VerifiedPackage {
  /** As the user named it. */
  readonly file: string;
  readonly name: string;
  readonly version: string;
  /** Of the file. */
  readonly integrity: string;
  readonly outcome: 'same' | 'other' | 'blocked' | 'waiting' | 'unknown';
  /** What the registry serves; null where it serves nothing. */
  readonly served: {
    readonly integrity: string;
    /** The dist-tags that point at the version; null where nobody knows. */
    readonly tags: readonly string[] | null;
  } | null;
  /** What the registry says to those who may publish; null where it says nothing. */
  readonly status: PublishStatus | null;
  readonly problem: Problem | null;
  readonly warnings: readonly string[];
}

export type PublishStatus = 'published' | 'validating' | 'staged' | 'blocked' | 'deleted';

/** What was found to be wrong with a folder, and what was changed in it, or would be. */
export interface Fixing {
  /** As the user named it. */
  readonly folder: string;
  readonly files: readonly FileChange[];
  /** Of the causes that fail the check, those that are gone with these changes. */
  readonly fixed: readonly CauseReport[];
  /** Those that stay. */
  readonly open: readonly CauseReport[];
  /** How many warnings there are besides. */
  readonly warnings: number;
  readonly written: boolean;
  /** The severity that fails it for this run; null where nobody set one. */
  readonly failOn: FailOn | null;
}

export interface FileChange {
  /** Relative to the folder. */
  readonly file: string;
  /** Null where the file is new. */
  readonly before: string | null;
  readonly after: string;
}

/** What a reader of the changed files sees beside them. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Visible text; several lines are several lines. */
  readonly message: string;
  readonly title: string;
  readonly place: { readonly file: string; readonly line: number } | null;
}

export type BaselineReason =
  | 'override'
  | 'error-baseline-not-found'
  | 'first-publish'
  | 'same-version'
  | 'already-published'
  | 'placeholder-latest'
  | 'same-channel'
  | 'snapshot-latest'
  | 'highest-lower-stable'
  | 'highest-lower-stable-not-deprecated'
  | 'highest-lower-stable-skipped-processing'
  | 'no-stable-fallback-prerelease'
  | 'release-train'
  | 'invalid-candidate-version';

export interface BaselineChoice {
  readonly version: string | null;
  readonly reason: BaselineReason;
  /** One sentence for the report: what was chosen and why. */
  readonly explanation: string;
}

import type { ReportedFinding } from './report.ts';

/** What was found to be wrong with a folder, and what was changed in it, or would be. */
export interface Fixing {
  /** As the user named it. */
  readonly folder: string;
  readonly files: readonly FileChange[];
  /** What fails the check and is gone with these changes. */
  readonly fixed: readonly ReportedFinding[];
  /** What fails the check and stays. */
  readonly open: readonly ReportedFinding[];
  readonly written: boolean;
}

export interface FileChange {
  /** Relative to the folder. */
  readonly file: string;
  /** Null where the file is new. */
  readonly before: string | null;
  readonly after: string;
}

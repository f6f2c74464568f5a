import type { Evidence, RuleId } from './evidence.ts';

export type Severity = 'error' | 'warning' | 'note';

interface Common<R extends RuleId> {
  readonly rule: R;
  readonly severity: Severity;
  /** Relative to the package root; null where the finding is about the package as a whole. A folder ends in `/`. */
  readonly path: string | null;
  readonly waived: Waived | null;
  /** Sixteen hex digits, stable from release to release: of rule, normalised path and what tells two findings there apart. */
  readonly fingerprint: string;
}

/** Something that the baseline did not have. */
export interface NewFinding<R extends RuleId = RuleId> extends Common<R> {
  readonly novelty: 'new';
  readonly evidence: Evidence[R];
}

/** What the baseline had already, one finding for a rule: always a note. */
export interface ExistingFinding<R extends RuleId = RuleId> extends Common<R> {
  readonly novelty: 'existing';
  readonly severity: 'note';
  readonly evidence: ExistingEvidence;
}

export type FindingOf<R extends RuleId> = NewFinding<R> | ExistingFinding<R>;
/** Distributes over the rules, so that `rule` discriminates `evidence`. */
export type Finding = { [R in RuleId]: FindingOf<R> }[RuleId];

interface ExistingEvidence {
  readonly count: number;
  /** At most ten. */
  readonly examples: readonly string[];
}

export interface Waived {
  readonly reason: string;
  readonly expires: string | null;
  readonly source: string;
}

export type Verdict = 'pass' | 'warn' | 'fail' | 'undecided';

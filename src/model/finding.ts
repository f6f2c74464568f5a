export type Severity = 'error' | 'warning' | 'note';

interface Common<Rule extends string> {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Relative to the package root; null where the finding is about the package as a whole. A folder ends in `/`. */
  readonly path: string | null;
  readonly waived: Waived | null;
  /** Sixteen hex digits, stable from release to release: of rule, normalised path and what tells two findings there apart. */
  readonly fingerprint: string;
  /** Whether the base branch has it too; null or missing where that is not known. */
  readonly onBase?: boolean | null;
  /** The waiver that accepted it, and has expired. */
  readonly lapsed?: Pick<Waived, 'expires' | 'source'>;
}

/** Something that the baseline did not have. What was seen is typed by rule in `rules/table.ts`. */
export interface NewFinding<Rule extends string = string, Seen extends object = object> extends Common<Rule> {
  readonly novelty: 'new';
  readonly evidence: Seen;
}

/** What the baseline had already, one finding for a rule: always a note. */
export interface ExistingFinding<Rule extends string = string> extends Common<Rule> {
  readonly novelty: 'existing';
  readonly severity: 'note';
  readonly evidence: ExistingEvidence;
}

export type Finding = NewFinding | ExistingFinding;

interface ExistingEvidence {
  readonly count: number;
  /** At most ten. */
  readonly examples: readonly string[];
}

export interface Waived {
  readonly reason: string;
  readonly expires: string | null;
  readonly source: string;
  /** Of the check itself: the JSON report has none. */
  readonly approval?: Approval | null;
}

/** The commit that wrote a waiver, and its day in UTC. */
export interface Approval {
  readonly commit: string;
  readonly date: string;
}

export type Verdict = 'pass' | 'warn' | 'fail' | 'undecided';

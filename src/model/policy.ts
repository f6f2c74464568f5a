import type { Approval, Severity, Verdict } from './finding.ts';

export interface Policy {
  readonly failOn: FailOn;
  readonly rules: RulePolicies;
  /** Null where every path may ship. */
  readonly allow: readonly string[] | null;
  readonly waivers: readonly Waiver[];
}

/** `never` shows everything, and blocks nothing. */
export type FailOn = 'error' | 'warning' | 'never';

/** `default` keeps the severities that the rule gives itself; any other value replaces them all. */
export type Level = 'default' | 'off' | Severity;

/** By rule. */
export interface RulePolicies {
  readonly [rule: string]: RulePolicy;
}

/** The level, and the rule's own numbers: sizes are bytes, percents are 0 and up. */
interface RulePolicy {
  readonly level: Level;
  readonly [option: string]: Level | number;
}

export interface Waiver {
  /** Of several rules, it is for one accident that all of them have found. */
  readonly rule: string | readonly string[];
  /** A glob; `.` is the package as a whole. */
  readonly path: string;
  readonly reason: string;
  /** Its last day, in UTC. */
  readonly expires: string | null;
  readonly maxSize: number | null;
  readonly sha256: string | null;
  /** Of the very findings that were accepted, where others may come to stand at the same path. */
  readonly fingerprint: string | readonly string[] | null;
  /** Where it is written: file and line. */
  readonly source: string;
  /** Null or missing where no history tells. */
  readonly approval?: Approval | null;
}

/** A configuration file in which no mistake was found: what it says, and on which line. */
export interface Config {
  /** As messages call it. */
  readonly file: string;
  readonly base: Layer;
  /** In the order of the file. Later ones win. */
  readonly packages: readonly Override[];
}

export interface Layer {
  readonly failOn: Placed<FailOn> | null;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly allow: Placed<readonly string[]> | null;
  readonly waivers: readonly Placed<Waiver>[];
}

export interface Override extends Layer {
  /** A glob over package names. */
  readonly pattern: string;
  readonly line: number;
}

export interface RuleSetting {
  readonly level: Placed<Level> | null;
  readonly options: ReadonlyMap<string, Placed<number>>;
}

export interface Placed<T> {
  readonly value: T;
  readonly line: number;
}

/** Something in a configuration file that cannot be meant. Lines and columns count from 1. Its text is hostile. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  /** Such as `rules.package-growth.error`; empty for the file as a whole. */
  readonly path: string;
  /** A sentence or two, the path included. */
  readonly message: string;
}

/** Where a value of the policy comes from. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'file'; readonly file: string; readonly line: number }
  /** From an override under `packages`. */
  | { readonly kind: 'package'; readonly file: string; readonly line: number; readonly pattern: string }
  /** Set for one run, by what is named. */
  | { readonly kind: 'run'; readonly by: string };

export interface Resolved<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** The policy of one package, each value with its origin. */
export interface ResolvedPolicy {
  readonly failOn: Resolved<FailOn>;
  readonly rules: ReadonlyMap<string, ResolvedRule>;
  readonly allow: Resolved<Policy['allow']>;
  readonly waivers: readonly Resolved<Waiver>[];
}

export interface ResolvedRule {
  readonly level: Resolved<Level>;
  readonly options: ReadonlyMap<string, Resolved<number>>;
}

/** A policy, or what is said for some packages alone: then only what is written is there. */
export interface PolicyPart extends Partial<Omit<Policy, 'rules'>> {
  readonly rules?: { readonly [rule: string]: Partial<RulePolicy> };
}

/** One thing that two policies say differently; null where one of them says nothing. */
export type PolicyDifference =
  | { readonly what: 'fail-on'; readonly before: string | null; readonly after: string | null }
  | RuleDifference
  | AllowDifference
  | { readonly what: 'waiver'; readonly before: Waiver | null; readonly after: Waiver | null }
  /** Of two patterns that fit one package the later wins. */
  | { readonly what: 'order' };

export interface RuleDifference {
  readonly what: 'rule';
  readonly rule: string;
  /** `level`, or one of the rule's own numbers. */
  readonly option: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export interface AllowDifference {
  readonly what: 'allow';
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Whether there is a list at all; without one every path may ship. */
  readonly listed: { readonly before: boolean; readonly after: boolean };
}

/** A difference, and the packages it holds for: null is all of them. */
export interface PlacedDifference {
  readonly packages: string | null;
  readonly difference: PolicyDifference;
}

/** One configuration as two commits have it. */
export interface ConfigurationChange {
  /** From the root of the repository; null where that commit has none, so that the defaults hold. */
  readonly before: string | null;
  readonly after: string | null;
  readonly differences: readonly PlacedDifference[];
  /** Why the two could not be compared. */
  readonly problem: string | null;
}

/** What a pull request does to the policy that it is judged by. */
export interface PolicyChange {
  readonly files: readonly ConfigurationChange[];
  readonly judgedBy: 'head' | 'base';
  /** Whether the check fails; under `fail-on: never` it does not. */
  readonly stops: boolean;
  /** By the policy of the other side; null where it is not known. */
  readonly alternative: { readonly verdict: Verdict; readonly stops: boolean } | null;
}

import type { RuleId } from './evidence.ts';
import type { FailOn, Level, Policy, Waiver } from './policy.ts';
/** A configuration file in which no mistake was found: what it says, and on which line. */
export interface Config {
    /** As messages call it. */
    readonly file: string;
    readonly base: Layer;
    /** In the order of the file. Later ones win. */
    readonly packages: readonly Override[];
}
export interface Layer {
    readonly mode: Placed<Policy['mode']> | null;
    readonly failOn: Placed<FailOn> | null;
    readonly rules: ReadonlyMap<RuleId, RuleSetting>;
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
export type Origin = {
    readonly kind: 'default';
} | {
    readonly kind: 'file';
    readonly file: string;
    readonly line: number;
}
/** From an override under `packages`. */
 | {
    readonly kind: 'package';
    readonly file: string;
    readonly line: number;
    readonly pattern: string;
}
/** Set for one run, by what is named. */
 | {
    readonly kind: 'run';
    readonly by: string;
};
export interface Settled<T> {
    readonly value: T;
    readonly origin: Origin;
}
/** The policy of one package, each value with its origin. */
export interface SettledPolicy {
    readonly mode: Settled<Policy['mode']>;
    readonly failOn: Settled<FailOn>;
    readonly rules: ReadonlyMap<RuleId, SettledRule>;
    readonly allow: Settled<Policy['allow']>;
    readonly waivers: readonly Settled<Waiver>[];
}
export interface SettledRule {
    readonly level: Settled<Level>;
    readonly options: ReadonlyMap<string, Settled<number>>;
}

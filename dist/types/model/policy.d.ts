import type { RuleId } from './evidence.ts';
import type { Severity } from './finding.ts';
export interface Policy {
    readonly mode: 'enforce' | 'report';
    readonly failOn: FailOn;
    readonly rules: RulePolicies;
    /** Null where every path may ship. */
    readonly allow: readonly string[] | null;
    readonly waivers: readonly Waiver[];
}
export type FailOn = 'error' | 'warning' | 'never';
/** `default` keeps the severities that the rule gives itself; any other value replaces them all. */
export type Level = 'default' | 'off' | Severity;
export type RulePolicies = {
    readonly [R in RuleId]: {
        readonly level: Level;
    } & RuleOptions<R>;
};
export type RuleOptions<R extends RuleId> = R extends keyof Options ? Options[R] : object;
/** The numbers a policy may set. Sizes are bytes, percents are 0 and up. */
export interface Options {
    'source-map': {
        readonly floor: number;
    };
    'large-file': {
        readonly error: number;
        readonly warning: number;
    };
    'package-growth': {
        readonly error: number;
        readonly warning: number;
        readonly floor: number;
    };
    'package-shrink': {
        readonly percent: number;
    };
    media: {
        readonly error: number;
    };
}
export interface Waiver {
    readonly rule: RuleId;
    /** A glob; `.` is the package as a whole. */
    readonly path: string;
    readonly reason: string;
    /** Its last day, in UTC. */
    readonly expires: string | null;
    readonly maxSize: number | null;
    readonly sha256: string | null;
    /** Of the one finding that was accepted, where several may stand at one path. */
    readonly fingerprint: string | null;
    /** Where it is written: file and line. */
    readonly source: string;
}

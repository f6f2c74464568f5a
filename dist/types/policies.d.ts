import { type PolicyFile } from './acquire/policy-file.ts';
import type { Config, SettledPolicy } from './model/config.ts';
import type { FailOn, Policy } from './model/policy.ts';
/** What a candidate is judged by; the package's name is known when its manifest is. */
export type PolicyOf = (spec: string, packageName: string | null) => Policy;
export interface PolicyRequest {
    readonly cwd: string;
    readonly candidates: readonly string[];
    /** A configuration file, in place of those that would be found. */
    readonly config: ForThisRun<string> | null;
    /** Wins over every file. */
    readonly failOn: ForThisRun<FailOn> | null;
}
export interface ForThisRun<T> {
    readonly value: T;
    /** What the user calls the place where it was set, such as `--config`. */
    readonly by: string;
}
export declare const forThisRun: <T>(value: T | null | undefined, by: string) => ForThisRun<T> | null;
export interface Policies {
    readonly of: PolicyOf;
    readonly settled: (spec: string, packageName: string | null) => SettledPolicy;
    /** Null where the defaults hold. */
    readonly configOf: ConfigOf;
    readonly fileOf: (spec: string) => PolicyFile | null;
    /** What is packed; null where the candidate is no folder. */
    readonly folderOf: (spec: string) => string | null;
}
export type ConfigOf = (spec: string) => Config | null;
/** By whatever configurations, with what is set for this run laid over them. */
export declare function judgingBy(configOf: ConfigOf, failOn: PolicyRequest['failOn']): Pick<Policies, 'of' | 'settled'>;
/** Reads every configuration that the candidates need, before anything of them is packed. One mistake in one file ends the run. */
export declare function readPolicies({ cwd, candidates, config, failOn }: PolicyRequest): Promise<Policies>;

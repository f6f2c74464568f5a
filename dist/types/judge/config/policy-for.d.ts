import type { Config, SettledPolicy } from '../../model/config.ts';
import type { Policy } from '../../model/policy.ts';
/** What a package is judged by; without a configuration, or a name that an override could match, what holds for all. */
export declare const policyFor: (config: Config | null, packageName: string | null) => Policy;
/** The values alone. */
export declare const policyOf: ({ mode, failOn, rules, allow, waivers }: SettledPolicy) => Policy;

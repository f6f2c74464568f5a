import type { Config, SettledPolicy } from '../model/config.ts';
import type { Policy, RulePolicies } from '../model/policy.ts';
import { settle } from './resolve.ts';

/** What a package is judged by; without a configuration, or a name that an override could match, what holds for all. */
export const policyFor = (config: Config | null, packageName: string | null): Policy =>
  policyOf(settle(config, packageName));

/** The values alone. */
export const policyOf = ({ mode, failOn, rules, allow, waivers }: SettledPolicy): Policy => ({
  mode: mode.value,
  failOn: failOn.value,
  rules: Object.fromEntries(
    [...rules].map(([rule, { level, options }]) => [
      rule,
      { level: level.value, ...Object.fromEntries([...options].map(([name, { value }]) => [name, value])) },
    ]),
  ) as unknown as RulePolicies,
  allow: allow.value,
  waivers: waivers.map(({ value }) => value),
});

import type { Policy } from '../model/policy.ts';
import { type RulePolicies, rules } from '../rules/table.ts';

/** The numbers separated 55 real accidents from 66 ordinary releases best. Sizes are bytes of 1000 to the kilobyte. */
export const defaultPolicy: Policy & { readonly rules: RulePolicies } = {
  failOn: 'error',
  rules: Object.fromEntries(
    rules.map(({ id, options }) => [
      id,
      {
        level: 'default',
        ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])),
      },
    ]),
  ) as unknown as RulePolicies,
  allow: null,
  waivers: [],
};

import { Minimatch } from 'minimatch';
import type {
  Config,
  Layer,
  Level,
  Origin,
  Placed,
  Policy,
  Settled,
  SettledPolicy,
  SettledRule,
} from '../model/policy.ts';
import { defaultPolicy } from './default-policy.ts';

/** The policy of a package, value by value: the defaults, then the file, then every override whose glob matches the name, in order. */
export function settle(config: Config | null, packageName: string | null): SettledPolicy {
  if (config === null) return defaults;
  const { file, base, packages } = config;
  let settled = over(defaults, base, (line) => ({ kind: 'file', file, line }));
  for (const override of packages) {
    const { pattern } = override;
    if (packageName === null || !nameMatches(pattern, packageName)) continue;
    settled = over(settled, override, (line) => ({ kind: 'package', file, line, pattern }));
  }
  return settled;
}

/** `*` stops at the slash behind a scope, as it does between folders. */
const nameMatches = (pattern: string, name: string): boolean =>
  pattern === name ||
  new Minimatch(pattern, { dot: true, nonegate: true, nocomment: true, platform: 'linux' }).match(name);

const byDefault = <T>(value: T): Settled<T> => ({ value, origin: { kind: 'default' } });

const defaults: SettledPolicy = {
  failOn: byDefault(defaultPolicy.failOn),
  rules: new Map(
    Object.entries(defaultPolicy.rules).map(([rule, { level, ...options }]): [string, SettledRule] => [
      rule,
      {
        level: byDefault<Level>(level),
        options: new Map(
          Object.entries(options as Readonly<Record<string, number>>).map(([name, value]) => [
            name,
            byDefault(value),
          ]),
        ),
      },
    ]),
  ),
  allow: byDefault(defaultPolicy.allow),
  waivers: [],
};

function over(below: SettledPolicy, layer: Layer, originAt: (line: number) => Origin): SettledPolicy {
  const placed = <T>({ value, line }: Placed<T>): Settled<T> => ({ value, origin: originAt(line) });
  const pick = <T>(under: Settled<T>, set: Placed<T> | null): Settled<T> =>
    set === null ? under : placed(set);
  const rules = new Map(below.rules);
  for (const [rule, setting] of layer.rules) {
    const under = below.rules.get(rule);
    if (under === undefined) continue;
    const options = new Map(under.options);
    for (const [name, value] of setting.options) options.set(name, placed(value));
    rules.set(rule, { level: pick(under.level, setting.level), options });
  }
  return {
    failOn: pick(below.failOn, layer.failOn),
    rules,
    allow: pick(below.allow, layer.allow),
    waivers: [...below.waivers, ...layer.waivers.map(placed)],
  };
}

/** What a package is judged by; without a configuration, or a name that an override could match, what holds for all. */
export const policyFor = (config: Config | null, packageName: string | null): Policy =>
  policyOf(settle(config, packageName));

/** The values alone. */
export const policyOf = ({ failOn, rules, allow, waivers }: SettledPolicy): Policy => ({
  failOn: failOn.value,
  rules: Object.fromEntries(
    [...rules].map(([rule, { level, options }]) => [
      rule,
      { level: level.value, ...Object.fromEntries([...options].map(([name, { value }]) => [name, value])) },
    ]),
  ),
  allow: allow.value,
  waivers: waivers.map(({ value }) => value),
});

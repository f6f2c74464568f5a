import { Minimatch } from 'minimatch';
import type {
  Config,
  Layer,
  Level,
  Origin,
  Placed,
  Policy,
  Resolved,
  ResolvedPolicy,
  ResolvedRule,
} from '../model/policy.ts';
import { defaultPolicy } from './default-policy.ts';

/** The policy of a package, value by value: the defaults, then the file, then every override whose glob matches the name, in order. */
export function resolvePolicy(config: Config | null, packageName: string | null): ResolvedPolicy {
  if (config === null) return defaults;
  const { file, base, packages } = config;
  let resolved = over(defaults, base, (line) => ({ kind: 'file', file, line }));
  for (const override of packages) {
    const { pattern } = override;
    if (packageName === null || !nameMatches(pattern, packageName)) continue;
    resolved = over(resolved, override, (line) => ({ kind: 'package', file, line, pattern }));
  }
  return resolved;
}

/** `*` stops at the slash behind a scope, as it does between folders. */
const nameMatches = (pattern: string, name: string): boolean =>
  pattern === name ||
  new Minimatch(pattern, { dot: true, nonegate: true, nocomment: true, platform: 'linux' }).match(name);

const byDefault = <T>(value: T): Resolved<T> => ({ value, origin: { kind: 'default' } });

const defaults: ResolvedPolicy = {
  failOn: byDefault(defaultPolicy.failOn),
  rules: new Map(
    Object.entries(defaultPolicy.rules).map(([rule, { level, ...options }]): [string, ResolvedRule] => [
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

function over(below: ResolvedPolicy, layer: Layer, originAt: (line: number) => Origin): ResolvedPolicy {
  const placed = <T>({ value, line }: Placed<T>): Resolved<T> => ({ value, origin: originAt(line) });
  const pick = <T>(under: Resolved<T>, set: Placed<T> | null): Resolved<T> =>
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
  policyOf(resolvePolicy(config, packageName));

/** The values alone. */
export const policyOf = ({ failOn, rules, allow, waivers }: ResolvedPolicy): Policy => ({
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

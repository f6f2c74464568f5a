import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  defaultPolicy
} from "./chunk-4DYUQPNZ.js";
import {
  Minimatch
} from "./chunk-VXKHA7ND.js";

// src/judge/config/settle.ts
function settle(config, packageName) {
  if (config === null) return defaults;
  const { file, base, packages } = config;
  let settled = over(defaults, base, (line) => ({ kind: "file", file, line }));
  for (const override of packages) {
    const { pattern } = override;
    if (packageName === null || !nameMatches(pattern, packageName)) continue;
    settled = over(settled, override, (line) => ({ kind: "package", file, line, pattern }));
  }
  return settled;
}
var nameMatches = (pattern, name) => pattern === name || new Minimatch(pattern, { dot: true, nonegate: true, nocomment: true, platform: "linux" }).match(name);
var byDefault = (value) => ({ value, origin: { kind: "default" } });
var defaults = {
  mode: byDefault(defaultPolicy.mode),
  failOn: byDefault(defaultPolicy.failOn),
  rules: new Map(
    Object.entries(defaultPolicy.rules).map(([rule, { level, ...options }]) => [
      rule,
      {
        level: byDefault(level),
        options: new Map(Object.entries(options).map(([name, value]) => [name, byDefault(value)]))
      }
    ])
  ),
  allow: byDefault(defaultPolicy.allow),
  waivers: []
};
function over(below, layer, originAt) {
  const placed = ({ value, line }) => ({ value, origin: originAt(line) });
  const pick = (under, set) => set === null ? under : placed(set);
  const rules = new Map(below.rules);
  for (const [rule, setting] of layer.rules) {
    const under = below.rules.get(rule);
    if (under === void 0) continue;
    const options = new Map(under.options);
    for (const [name, value] of setting.options) options.set(name, placed(value));
    rules.set(rule, { level: pick(under.level, setting.level), options });
  }
  return {
    mode: pick(below.mode, layer.mode),
    failOn: pick(below.failOn, layer.failOn),
    rules,
    allow: pick(below.allow, layer.allow),
    waivers: [...below.waivers, ...layer.waivers.map(placed)]
  };
}

// src/judge/config/policy-for.ts
var policyFor = (config, packageName) => policyOf(settle(config, packageName));
var policyOf = ({ mode, failOn, rules, allow, waivers }) => ({
  mode: mode.value,
  failOn: failOn.value,
  rules: Object.fromEntries(
    [...rules].map(([rule, { level, options }]) => [
      rule,
      { level: level.value, ...Object.fromEntries([...options].map(([name, { value }]) => [name, value])) }
    ])
  ),
  allow: allow.value,
  waivers: waivers.map(({ value }) => value)
});

export {
  settle,
  policyFor,
  policyOf
};

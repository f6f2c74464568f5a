import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sourcesOf
} from "./chunk-RSNSA5XW.js";
import {
  forThisRun,
  readPolicies
} from "./chunk-S2K25OKZ.js";

// src/cli/check-options.ts
async function checkOptionsOf(candidates, given, surroundings, progress) {
  const policies = await readPolicies({
    cwd: surroundings.cwd,
    candidates,
    config: forThisRun(given.config, "--config"),
    failOn: forThisRun(given["fail-on"], "--fail-on")
  });
  return {
    ...sourcesOf(given, surroundings, progress),
    candidates,
    baseline: given.baseline ?? "auto",
    mode: given.mode ?? "pr",
    tag: given.tag ?? null,
    policyOf: policies.of,
    today: surroundings.now.toISOString().slice(0, 10)
  };
}

export {
  checkOptionsOf
};

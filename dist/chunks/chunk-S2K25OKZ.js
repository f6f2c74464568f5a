import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  policyOf,
  settle
} from "./chunk-4L6SVXWA.js";
import {
  findPolicyFile,
  namedPolicyFile
} from "./chunk-2F5F6M62.js";
import {
  parseCandidate
} from "./chunk-HGGL3VON.js";
import {
  usageError
} from "./chunk-Y6WSU3UV.js";

// src/judge/config/mistakes-error.ts
function mistakesError(files) {
  const all = files.flatMap(
    ([file, mistakes]) => mistakes.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`)
  );
  const where = files.length === 1 ? files[0]?.[0] ?? "" : "The configurations";
  const [have, them] = [files.length === 1 ? "has" : "have", all.length === 1 ? "it" : "them"];
  const count = all.length === 1 ? "a mistake" : `${all.length} mistakes`;
  return usageError(
    "invalid-configuration",
    [`${where} ${have} ${count}, and nothing was judged. Correct ${them}:`, ...all].join("\n")
  );
}

// src/policies.ts
var forThisRun = (value, by) => value === null || value === void 0 ? null : { value, by };
function judgingBy(configOf, failOn) {
  const settled = (spec, packageName) => {
    const policy = settle(configOf(spec), packageName);
    if (failOn === null) return policy;
    return { ...policy, failOn: { value: failOn.value, origin: { kind: "run", by: failOn.by } } };
  };
  return { of: (spec, name) => policyOf(settled(spec, name)), settled };
}
async function readPolicies({ cwd, candidates, config, failOn }) {
  const named = config === null ? null : await namedPolicyFile(config.value, config.by, cwd);
  const files = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  for (const spec of candidates) {
    const folder = await folderOf(spec, cwd);
    folders.set(spec, folder);
    files.set(spec, named ?? await findPolicyFile(folder, cwd));
  }
  const configs = await parsed([...files.values()].filter((file) => file !== null));
  const fileOf = (spec) => files.get(spec) ?? null;
  const configOf = (spec) => configs.get(fileOf(spec)?.path ?? "") ?? null;
  return {
    ...judgingBy(configOf, failOn),
    configOf,
    fileOf,
    folderOf: (spec) => folders.get(spec) ?? null
  };
}
async function folderOf(spec, cwd) {
  const candidate = await parseCandidate(spec, cwd);
  return candidate.kind === "directory" ? candidate.path : null;
}
async function parsed(files) {
  const configs = /* @__PURE__ */ new Map();
  const unique = new Map(files.map((file) => [file.path, file]));
  if (unique.size === 0) return configs;
  const { parseConfig } = await import("./parse-config-V6H2JQM3.js");
  const wrong = [];
  for (const { path, file, text } of unique.values()) {
    const outcome = parseConfig(text, file);
    if ("mistakes" in outcome) wrong.push([file, outcome.mistakes]);
    else configs.set(path, outcome.config);
  }
  if (wrong.length > 0) throw mistakesError(wrong);
  return configs;
}

export {
  mistakesError,
  forThisRun,
  judgingBy,
  readPolicies
};

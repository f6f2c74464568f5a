import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseConfig
} from "./chunk-FDNX46WA.js";
import {
  policyFor
} from "./chunk-4L6SVXWA.js";
import {
  policyFileNames,
  policyText
} from "./chunk-2F5F6M62.js";
import {
  PackgateError
} from "./chunk-Y6WSU3UV.js";

// src/deliver/github/repository-file.ts
async function repositoryFile(path, { sha, ...repository }, octokit) {
  const answer = await octokit.rest.repos.getContent({ ...repository, path, ref: sha }).catch((error) => {
    if (error.status !== 404) throw error;
    return null;
  });
  if (answer === null) return null;
  const { data } = answer;
  if (Array.isArray(data) || data.type !== "file") return { problem: "It is no file." };
  const { encoding, content, size } = data;
  return encoding === "base64" ? Buffer.from(content, "base64") : { problem: `It has ${size} bytes, which are too many.` };
}
async function parentsOf({ sha, ...repository }, octokit) {
  const { data } = await octokit.rest.git.getCommit({ ...repository, commit_sha: sha });
  return data.parents.map((parent) => parent.sha);
}
async function filesOf({ sha, ...repository }, octokit) {
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: sha, recursive: "1" });
  if (data.truncated) return null;
  return new Set(data.tree.flatMap(({ type, path }) => type === "blob" ? [path] : []));
}

// src/deliver/github/commit-files.ts
var fewFolders = 8;
var CommitFiles = class {
  #commit;
  #octokit;
  #asked = /* @__PURE__ */ new Map();
  #all = null;
  constructor(commit, octokit) {
    this.#commit = commit;
    this.#octokit = octokit;
  }
  async expect(folders) {
    if (new Set(folders).size > fewFolders) this.#all = await filesOf(this.#commit, this.#octokit);
  }
  async at(path) {
    if (this.#all?.has(path) === false) return null;
    const asked = this.#asked.get(path) ?? repositoryFile(path, this.#commit, this.#octokit);
    this.#asked.set(path, asked);
    const content = await asked;
    return content === null ? null : { path, content };
  }
  /** In the first of these folders that has one under a name of these. */
  async nearest(folders, names) {
    for (const folder of folders) {
      const paths = names.map((name) => folder === "" ? name : `${folder}/${name}`);
      const found = (await Promise.all(paths.map((path) => this.at(path)))).filter((file) => file !== null);
      if (found.length > 0) return found;
    }
    return [];
  }
};

// src/judge/config/policy-differences.ts
function policyDifferences(before, after) {
  return [
    ...scalar("mode", before.mode, after.mode),
    ...scalar("fail-on", before.failOn, after.failOn),
    ...rules(before.rules ?? {}, after.rules ?? {}),
    ...allowed(before.allow ?? null, after.allow ?? null),
    ...waivers(before.waivers ?? [], after.waivers ?? [])
  ];
}
function scalar(what, before = null, after = null) {
  return before === after ? [] : [{ what, before, after }];
}
function rules(before, after) {
  return keysOf(before, after).flatMap((rule) => {
    const [was, is] = [before[rule] ?? {}, after[rule] ?? {}];
    return keysOf(was, is).filter((option) => was[option] !== is[option]).map((option) => ({
      what: "rule",
      rule,
      option,
      before: was[option] ?? null,
      after: is[option] ?? null
    }));
  });
}
var keysOf = (a, b) => [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])];
function allowed(before, after) {
  const added = without(after ?? [], before ?? []);
  const removed = without(before ?? [], after ?? []);
  const listed = { before: before !== null, after: after !== null };
  const same = added.length === 0 && removed.length === 0 && listed.before === listed.after;
  return same ? [] : [{ what: "allow", added, removed, listed }];
}
function without(globs, others) {
  const known = new Set(others);
  return [...new Set(globs)].filter((glob) => !known.has(glob));
}
function waivers(before, after) {
  const alike = paired(before, after, meaning);
  const { pairs, gone, came } = paired(alike.gone, alike.came, subject);
  return [
    ...pairs.map(([was, is]) => ({ what: "waiver", before: was, after: is })),
    ...came.map((is) => ({ what: "waiver", before: null, after: is })),
    ...gone.map((was) => ({ what: "waiver", before: was, after: null }))
  ];
}
function paired(before, after, key) {
  const waiting = /* @__PURE__ */ new Map();
  for (const waiver of before) {
    const same = waiting.get(key(waiver));
    if (same === void 0) waiting.set(key(waiver), [waiver]);
    else same.push(waiver);
  }
  const pairs = [];
  const came = after.filter((waiver) => {
    const was = waiting.get(key(waiver))?.shift();
    if (was !== void 0) pairs.push([was, waiver]);
    return was === void 0;
  });
  const left = new Set([...waiting.values()].flat());
  return { pairs, gone: before.filter((waiver) => left.has(waiver)), came };
}
var subject = ({ rule, path }) => JSON.stringify([rule, path]);
var meaning = ({ source: _, ...said }) => JSON.stringify(Object.entries(said).sort(([a], [b]) => a < b ? -1 : 1));

// src/judge/config/policy-file-change.ts
function policyVersionOf(path, text) {
  const parsed = parseConfig(text, path);
  if ("config" in parsed) return { path, text, config: parsed.config };
  const [first] = parsed.mistakes;
  const more = parsed.mistakes.length > 1 ? ` It has ${parsed.mistakes.length} mistakes.` : "";
  return { path, problem: `line ${first?.line}: ${first?.message}${more}` };
}
function policyFileChange(before, after) {
  const change = { before: before?.path ?? null, after: after?.path ?? null };
  for (const [side, file] of [
    ["on the base branch", before],
    ["here", after]
  ]) {
    if (file !== null && "problem" in file)
      return { ...change, differences: [], problem: `It cannot be read ${side}: ${file.problem}` };
  }
  const [was, is] = [before, after];
  if (change.before === change.after && was?.text === is?.text) return null;
  return {
    ...change,
    differences: configDifferences(was?.config ?? null, is?.config ?? null),
    problem: null
  };
}
function configDifferences(before, after) {
  const [was, is] = [patternsOf(before), patternsOf(after)];
  const patterns = [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])];
  const [stayed, stays] = [was, is].map(
    (side) => [...side.keys()].filter((pattern) => was.has(pattern) && is.has(pattern)).join("\0")
  );
  return [
    ...placed(null, policyFor(before, null), policyFor(after, null)),
    ...patterns.flatMap((pattern) => placed(pattern, partOf(was.get(pattern)), partOf(is.get(pattern)))),
    ...stayed === stays ? [] : [{ packages: null, difference: { what: "order" } }]
  ];
}
var placed = (packages, before, after) => policyDifferences(before, after).map((difference) => ({ packages, difference }));
var patternsOf = (config) => new Map((config?.packages ?? []).map((override) => [override.pattern, override]));
var partOf = (layer) => layer === void 0 ? {} : {
  ...layer.mode && { mode: layer.mode.value },
  ...layer.failOn && { failOn: layer.failOn.value },
  rules: Object.fromEntries(
    [...layer.rules].map(([rule, { level, options }]) => [
      rule,
      {
        ...level && { level: level.value },
        ...Object.fromEntries([...options].map(([name, { value }]) => [name, value]))
      }
    ])
  ),
  allow: layer.allow?.value ?? null,
  waivers: layer.waivers.map(({ value }) => value)
};

// src/action/commit-policy.ts
async function nearestPolicy(files, folders) {
  const [found, second] = await files.nearest(folders, policyFileNames);
  if (found === void 0) return null;
  if (second !== void 0) return { path: found.path, problem: `${second.path} is there too.` };
  return policyIn(found);
}
async function policyAt(files, path) {
  const found = await files.at(path);
  return found && policyIn(found);
}
function policyIn({ path, content }) {
  if ("problem" in content) return { path, problem: content.problem };
  try {
    return policyVersionOf(path, policyText(content, path));
  } catch (error) {
    if (!(error instanceof PackgateError)) throw error;
    return { path, problem: error.message };
  }
}
function upwards(folder) {
  const parts = folder.split("/").filter((part) => part !== "");
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join("/")), ""];
}

export {
  parentsOf,
  filesOf,
  CommitFiles,
  policyFileChange,
  nearestPolicy,
  policyAt,
  upwards
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  isCommit
} from "./chunk-F25RBC55.js";
import {
  CommitFiles,
  nearestPolicy,
  parentsOf,
  policyAt,
  policyFileChange,
  upwards
} from "./chunk-XMGH3FKF.js";
import {
  openGitHub
} from "./chunk-M7OY7CBY.js";
import "./chunk-FDNX46WA.js";
import "./chunk-ZW325AQN.js";
import "./chunk-DNZPMK22.js";
import "./chunk-4L6SVXWA.js";
import "./chunk-4DYUQPNZ.js";
import "./chunk-2F5F6M62.js";
import "./chunk-VXKHA7ND.js";
import "./chunk-Y6WSU3UV.js";
import "./chunk-CA75CFMX.js";

// src/action/base-policies.ts
import { isAbsolute, relative } from "node:path";

// src/action/base-commit.ts
async function baseCommit({ sha, head }, repository, { env }, octokit) {
  const { GITHUB_SHA: built } = env;
  const [first, second, ...others] = await parentsOf(
    { ...repository, sha: isCommit(built) ? built : sha },
    octokit
  );
  const merged = first !== void 0 && second === head && others.length === 0;
  return { ...repository, sha: merged ? first : sha };
}

// src/action/base-policies.ts
async function basePolicies({ policies, candidates, cwd, root, named, patience }, base, access, runner) {
  const octokit = await openGitHub({ ...access, patience });
  const files = new CommitFiles(await baseCommit(base, access.repository, runner, octokit), octokit);
  const within = (path) => {
    const inside = relative(root, path).replaceAll("\\", "/");
    return inside === ".." || inside.startsWith("../") || isAbsolute(inside) ? null : inside;
  };
  const foldersOf = (spec) => [policies.folderOf(spec), cwd].flatMap((folder) => {
    const inside = folder === null ? null : within(folder);
    return inside === null ? [] : upwards(inside);
  });
  if (!named) await files.expect(candidates.flatMap(foldersOf));
  const pairs = await Promise.all(
    candidates.map(async (spec) => {
      const after = versionOf(policies, spec, within);
      if (after === "elsewhere") return { spec, before: null, after: null };
      const before = named && after !== null ? await policyAt(files, after.path) : await nearestPolicy(files, foldersOf(spec));
      return { spec, before, after };
    })
  );
  return told(pairs, policies);
}
function versionOf(policies, spec, within) {
  const [file, config] = [policies.fileOf(spec), policies.configOf(spec)];
  if (file === null || config === null) return null;
  const path = within(file.path);
  return path === null ? "elsewhere" : { path, text: file.text, config };
}
function told(pairs, policies) {
  const once = new Map(
    pairs.map(({ before, after }) => [JSON.stringify([before?.path, after?.path]), { before, after }])
  );
  const configs = new Map(
    pairs.map(({ spec, before, after }) => {
      const elsewhere = before === null && after === null ? policies.configOf(spec) : null;
      return [spec, before !== null && "config" in before ? before.config : elsewhere];
    })
  );
  const unread = pairs.map(({ before }) => before).find((before) => before !== null && "problem" in before);
  return {
    configOf: (spec) => configs.get(spec) ?? null,
    files: [...once.values()].map(({ before, after }) => policyFileChange(before, after)).filter((change) => change !== null),
    problem: unread && "problem" in unread ? `${unread.path} of the base branch: ${unread.problem}` : null
  };
}
export {
  basePolicies
};

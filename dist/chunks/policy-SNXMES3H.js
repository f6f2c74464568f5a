import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  CommitFiles,
  filesOf,
  nearestPolicy,
  policyAt,
  policyFileChange,
  upwards
} from "./chunk-XMGH3FKF.js";
import {
  isRefusal,
  reading,
  whyRefused
} from "./chunk-6TAKB2QJ.js";
import "./chunk-FDNX46WA.js";
import "./chunk-ZW325AQN.js";
import "./chunk-DNZPMK22.js";
import {
  masked
} from "./chunk-USRDWYMU.js";
import "./chunk-4L6SVXWA.js";
import "./chunk-4DYUQPNZ.js";
import {
  policyFileNames
} from "./chunk-2F5F6M62.js";
import "./chunk-VXKHA7ND.js";
import "./chunk-RZMQPVHA.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-Y6WSU3UV.js";
import "./chunk-CA75CFMX.js";

// src/deliver/github/pull-files.ts
var mostListed = 300;
async function pullFilesOf({ sha: base, ...repository }, head, octokit) {
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    ...repository,
    basehead: `${base}...${head}`,
    per_page: 1
    // commits, which nobody asks for here
  });
  const files = data.files ?? [];
  return {
    mergeBase: { ...repository, sha: data.merge_base_commit.sha },
    changed: files.length < mostListed ? files.flatMap(({ filename, previous_filename: before }) => [filename, ...before ? [before] : []]) : null
  };
}

// src/comment/policy.ts
async function policyToTell(base, head, named, { octokit, warn, hide }) {
  try {
    return masked(await policyChangeOf(base, head, named, octokit), hide);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(
      `The comment does not say whether the pull request changes the policy: ${whyRefused(error, reading, hide)} The summary of the pull request's own run does.`
    );
    return null;
  }
}
async function policyChangeOf(base, head, named, octokit) {
  const { mergeBase, changed } = await pullFilesOf(base, head, octokit);
  const [before, after] = [
    new CommitFiles(mergeBase, octokit),
    new CommitFiles({ ...base, sha: head }, octokit)
  ];
  const pairs = named === null ? (changed ?? await everything([mergeBase, { ...base, sha: head }], octokit)).flatMap(folderOf).filter((folder, index, all) => all.indexOf(folder) === index).map(
    (folder) => [nearestPolicy(before, upwards(folder)), nearestPolicy(after, upwards(folder))]
  ) : [[policyAt(before, named), policyAt(after, named)]];
  const files = await Promise.all(
    pairs.map(async ([was, is]) => policyFileChange(...await Promise.all([was, is])))
  );
  return { files: files.filter((file) => file !== null), judgedBy: "head", stops: false, otherwise: null };
}
async function everything(commits, octokit) {
  const all = await Promise.all(commits.map((commit) => filesOf(commit, octokit)));
  return [...policyFileNames, ...all.flatMap((paths) => [...paths ?? []])];
}
function folderOf(path) {
  const name = policyFileNames.find((each) => path === each || path.endsWith(`/${each}`));
  return name === void 0 ? [] : [path.slice(0, -name.length).replace(/\/$/, "")];
}
export {
  policyToTell
};

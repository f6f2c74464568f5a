import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  checkPackage
} from "./chunk-2CUNQKXH.js";
import {
  reportOf
} from "./chunk-OSQC64SQ.js";
import {
  verdictOf
} from "./chunk-BYOOYX6A.js";
import {
  undecided
} from "./chunk-Y6WSU3UV.js";

// src/check.ts
import { join as join2 } from "node:path";

// src/acquire/keep-tarball.ts
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
async function keepTarball(tarball, judged, folder) {
  const path = join(folder, fileName(judged));
  const hash = createHash("sha512");
  const hashed = async function* (chunks) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(
      createReadStream(tarball.path),
      hashed,
      createWriteStream(path, { flags: "wx", mode: 292 })
    );
  } catch (error) {
    if (error.code !== "EEXIST") await rm(path, { force: true }).catch(() => {
    });
    throw notKept(judged, folder, error);
  }
  if (`sha512-${hash.digest("base64")}` === judged.integrity) return path;
  await rm(path, { force: true });
  throw undecided(
    "tarball-changed",
    `The tarball of ${judged.name}@${judged.version} was changed after it was judged: look for something that its scripts leave running, and start the check again.`
  );
}
var fileName = ({ name, version }) => `${`${name.replace(/^@/, "")}-${version}`.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 200)}.tgz`;
var notKept = (judged, folder, cause) => undecided(
  "tarball-not-kept",
  `The judged tarball of ${judged.name}@${judged.version} could not be kept in ${folder} (${cause.code}): make room there.`,
  cause
);

// src/shared-waivers.ts
function withSharedWaivers(packages, policies) {
  const used = /* @__PURE__ */ new Set();
  for (const [index, { findings }] of packages.entries()) {
    const policy = policies[index];
    if (!policy || policy.rules.waiver.level === "off") continue;
    const idle = new Set(findings.map(idleSource));
    for (const { source } of policy.waivers) if (!idle.has(source)) used.add(source);
  }
  return packages.map((each, index) => {
    const policy = policies[index];
    const findings = each.findings.filter((finding) => !used.has(idleSource(finding) ?? ""));
    if (!policy || findings.length === each.findings.length) return each;
    return { ...each, findings, verdict: verdictOf(findings, policy.failOn) };
  });
}
function idleSource({ rule, novelty, evidence }) {
  if (rule !== "waiver" || novelty === "existing") return null;
  const { reason, source } = evidence;
  return reason === "unused" && typeof source === "string" ? source : null;
}

// src/check.ts
var packagesAtOnce = 8;
var check = async (options) => (await checkKeeping(options, null)).report;
async function checkKeeping(options, folder) {
  const started = performance.now();
  const specs = [...new Set(options.candidates)];
  const packages = [];
  const tarballs = [];
  const policies = [];
  const otherwise = [];
  const queue = specs.entries();
  const walk = async () => {
    for (const [index, spec] of queue) {
      tarballs[index] = null;
      policies[index] = null;
      otherwise[index] = null;
      packages[index] = await checkPackage(spec, options, async ({ tarball }, { report, ...judgedBy }) => {
        policies[index] = judgedBy.policy;
        otherwise[index] = judgedBy.otherwise;
        const { candidate, name } = report;
        if (folder === null || !candidate?.integrity) return;
        const judged = { name: name ?? "", version: candidate.version ?? "", integrity: candidate.integrity };
        tarballs[index] = await keepTarball(tarball, judged, join2(folder, String(index + 1)));
      });
    }
  };
  const walks = await Promise.allSettled(Array.from({ length: packagesAtOnce }, walk));
  for (const outcome of walks) if (outcome.status === "rejected") throw outcome.reason;
  const told = withSharedWaivers(packages, policies);
  return { report: reportOf(told, performance.now() - started), tarballs, policies, otherwise };
}

export {
  check,
  checkKeeping
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  failed
} from "./chunk-QUJNXIOB.js";
import {
  exitCodeOf
} from "./chunk-3REC2MHE.js";
import "./chunk-XS5CYWYU.js";
import {
  checkKeeping,
  defaultPolicy
} from "./chunk-U4ZBJING.js";
import {
  Minimatch
} from "./chunk-SRFIRHR6.js";
import "./chunk-QIQRZZL7.js";
import "./chunk-WFAD5OY3.js";
import "./chunk-M6FY4KZN.js";
import {
  reportOf,
  undecidedPackage
} from "./chunk-HS5P3GCD.js";
import "./chunk-5KGRQPL5.js";
import "./chunk-I5TFSBKA.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-542XOV6L.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-S6PS7DJI.js";
import "./chunk-NN2MBDZK.js";
import {
  undecided,
  usageError
} from "./chunk-Y6WSU3UV.js";
import "./chunk-BUKVK7OW.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";

// src/action/decide.ts
import { statSync } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/action/expand.ts
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
var magic = /[*?[\]{}]|[@!+]\(/;
async function expandPackages(packages, cwd) {
  const candidates = /* @__PURE__ */ new Set();
  const unmatched = [];
  for (const written of packages) {
    if (!magic.test(written)) {
      candidates.add(written);
      continue;
    }
    const found = await matches(written, cwd);
    if (found.length === 0) unmatched.push(written);
    for (const each of found) candidates.add(each);
  }
  return { candidates: [...candidates], unmatched };
}
async function matches(glob, cwd) {
  const segments = glob.replaceAll("\\", "/").replace(/\/+$/, "").split("/");
  const first = segments.findIndex((segment) => magic.test(segment));
  const lead = leadOf(segments.slice(0, first));
  const pattern = new Minimatch(segments.slice(first).join("/"), { nonegate: true, nocomment: true });
  const found = [];
  const walk = async (folder) => {
    const entries = await readdir(resolve(cwd, lead, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const path = `${folder}${entry.name}`;
      const spec = `${lead}${path}`;
      if (entry.isDirectory() && entry.name !== "node_modules" && entry.name !== ".git") {
        if (pattern.match(path) && await isPublishable(resolve(cwd, spec))) found.push(spec);
        if (pattern.match(path, true)) await walk(`${path}/`);
      } else if (entry.isFile() && /\.(?:tgz|tar\.gz)$/i.test(path) && pattern.match(path)) {
        found.push(spec);
      }
    }
  };
  await walk("");
  return found;
}
function leadOf(segments) {
  const [head] = segments;
  const rooted = head === "" || head === "." || head === ".." || /^[A-Za-z]:$/.test(head ?? "");
  return [...rooted ? [] : ["."], ...segments, ""].join("/");
}
async function isPublishable(folder) {
  const document = await readFile(join(folder, "package.json"), "utf8").catch(() => null);
  if (document === null) return false;
  try {
    return JSON.parse(document)?.private !== true;
  } catch {
    return true;
  }
}

// src/action/decide.ts
async function decide(request, mode, keepIn, runner, onProgress) {
  const cwd = resolve2(runner.workspace, request["working-directory"] ?? ".");
  try {
    requireFolder(cwd, request["working-directory"] ?? ".");
    const { candidates, unmatched } = await expandPackages(request.packages ?? ["."], cwd);
    const policy = { ...defaultPolicy, failOn: request["fail-on"] ?? defaultPolicy.failOn };
    const { report, tarballs } = await checkKeeping(
      {
        cwd,
        env: runner.env,
        signal: runner.signal,
        onProgress,
        candidates,
        mode,
        policy,
        baseline: request.baseline ?? "auto",
        tag: request.tag,
        registry: request.registry,
        packer: request.packer,
        ignoreScripts: request["ignore-scripts"] ?? false,
        today: runner.now.toISOString().slice(0, 10)
      },
      keepIn
    );
    const packages = [...report.packages, ...unmatched.map(nothingThere)];
    const whole = reportOf(packages, report.stats.durationMs);
    return {
      report: whole,
      tarballs: packages.map((_, index) => tarballs[index] ?? null),
      exit: exitCodeOf(whole.verdict, policy.mode),
      candidates: [...candidates, ...unmatched],
      cwd,
      failure: null
    };
  } catch (error) {
    return failed(error, cwd);
  }
}
function requireFolder(cwd, written) {
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) return;
  throw usageError(
    "no-working-directory",
    `There is no folder ${written} in the workspace: correct the input working-directory, or check the repository out first.`
  );
}
var nothingThere = (glob) => undecidedPackage(
  { name: null, version: null, source: glob },
  undecided(
    "no-package-matched",
    `${glob} matches no package that could be published: correct the input packages, or build and pack first.`
  )
);
export {
  decide
};

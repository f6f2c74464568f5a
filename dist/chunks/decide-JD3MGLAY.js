import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  accessOf
} from "./chunk-KPPVB2QG.js";
import {
  failed
} from "./chunk-2MPUIUZJ.js";
import {
  isRefusal,
  reading,
  whyRefused
} from "./chunk-6TAKB2QJ.js";
import {
  reportModeLine
} from "./chunk-3GO7K4XO.js";
import {
  exitCodeOf
} from "./chunk-KASSP3BM.js";
import "./chunk-AVP6VBTU.js";
import {
  checkKeeping
} from "./chunk-YNBUJF3O.js";
import "./chunk-2CUNQKXH.js";
import "./chunk-NBJVRWB5.js";
import {
  reportOf
} from "./chunk-OSQC64SQ.js";
import {
  joinVerdicts,
  undecidedPackage
} from "./chunk-BYOOYX6A.js";
import "./chunk-DNZPMK22.js";
import "./chunk-EVBKUYL7.js";
import {
  masked
} from "./chunk-USRDWYMU.js";
import {
  forThisRun,
  judgingBy,
  readPolicies
} from "./chunk-S2K25OKZ.js";
import "./chunk-4L6SVXWA.js";
import "./chunk-4DYUQPNZ.js";
import "./chunk-YVRFGCLR.js";
import "./chunk-2HR4ROH2.js";
import "./chunk-CF45SCAL.js";
import "./chunk-CHN25SFV.js";
import "./chunk-BW2N4LDX.js";
import {
  repositoryRoot
} from "./chunk-2F5F6M62.js";
import {
  Minimatch
} from "./chunk-VXKHA7ND.js";
import "./chunk-HGGL3VON.js";
import "./chunk-M6FY4KZN.js";
import {
  hideFor
} from "./chunk-WRCUUDYJ.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-RZMQPVHA.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-S6PS7DJI.js";
import "./chunk-GLCSAGLU.js";
import "./chunk-R5UQS6KV.js";
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
  const segments = glob.replaceAll("\\", "/").replace(/(?<!\/)\/+$/, "").split("/");
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

// src/action/judges.ts
async function judgesOf(trial) {
  const { event, head, request } = trial;
  const alone = { policyOf: head.of, otherwise: async () => null, changes: async () => [] };
  if (event.base === null) return { ...alone, judgedBy: "head" };
  if (request["policy-from"] === "base") return await byBase(trial, event.base);
  const access = accessOf(trial.runner, request["github-token"]);
  const root = await repositoryRoot(trial.asked.cwd);
  if (event.base === "unreadable" || root === null) return { ...alone, judgedBy: "head" };
  const read = beside(trial, event.base, access, root);
  return {
    judgedBy: "head",
    policyOf: head.of,
    async otherwise() {
      const base = await read;
      if (base === null || base.problem !== null || base.files.length === 0) return null;
      return judgingBy(base.configOf, trial.asked.failOn).of;
    },
    changes: async () => (await read)?.files ?? []
  };
}
function beside(trial, base, access, root) {
  const { warnings, hide } = trial;
  const unknown = "so nobody knows whether this pull request changes the policy";
  return warnings.around("comparison with the policy of the base branch", async () => {
    if ("missing" in access) {
      warnings.add(`${access.missing}, ${unknown}: ${access.helps}.`);
      return null;
    }
    try {
      return await readBase(trial, base, access, root, "short");
    } catch (error) {
      if (!isRefusal(error)) throw error;
      warnings.add(
        `The policy of the base branch was not read, ${unknown}: ${whyRefused(error, reading, hide)} The verdict stands.`
      );
      return null;
    }
  });
}
async function byBase(trial, base) {
  const { asked, head, runner, request, hide } = trial;
  if (base === "unreadable")
    throw unknowable(
      "The event of this pull request could not be read: check that nothing changes GITHUB_EVENT_PATH or the file it names."
    );
  const access = accessOf(runner, request["github-token"]);
  if ("missing" in access) throw unknowable(`${access.missing}: ${access.helps}.`);
  const root = await repositoryRoot(asked.cwd) ?? runner.workspace;
  const read = await readBase(trial, base, access, root, "long").catch((error) => {
    throw isRefusal(error) ? unknowable(`It could not be read: ${whyRefused(error, reading, hide)}`, error) : error;
  });
  if (read.problem !== null) throw unknowable(`${read.problem} Correct it there.`);
  return {
    judgedBy: "base",
    policyOf: judgingBy(read.configOf, asked.failOn).of,
    otherwise: async () => read.files.length === 0 ? null : head.of,
    changes: async () => read.files
  };
}
var unknowable = (why, cause) => undecided(
  "no-base-policy",
  `The input policy-from is base, and the policy of the base branch is not known. ${why}`,
  cause
);
async function readBase({ asked, head, request, runner }, base, access, root, patience) {
  const { basePolicies } = await import("./base-policies-5WOLS7JO.js");
  const { cwd, candidates } = asked;
  const named = request.config !== null;
  return await basePolicies({ policies: head, candidates, cwd, root, named, patience }, base, access, runner);
}

// src/action/policy-change.ts
var policyChangeOf = async (judges, { packages, otherwise, stops }, hide) => ({
  files: masked(await judges.changes(), hide),
  judgedBy: judges.judgedBy,
  stops,
  otherwise: verdictOtherwise(packages, otherwise)
});
function verdictOtherwise(packages, otherwise) {
  if (otherwise.every((each) => each === null)) return null;
  const verdicts = packages.map(
    (_, index) => ({ verdict: otherwise[index]?.verdict ?? "undecided" })
  );
  const policies = packages.map((_, index) => otherwise[index]?.policy ?? null);
  return {
    verdict: joinVerdicts(verdicts.map(({ verdict }) => verdict)),
    stops: exitCodeOf(verdicts, policies) !== 0
  };
}

// src/action/decide.ts
async function decide(request, event, keepIn, runner, { warnings, onProgress }) {
  const cwd = resolve2(runner.workspace, request["working-directory"] ?? ".");
  const hide = hideFor([cwd], runner.env);
  try {
    requireFolder(cwd, request["working-directory"] ?? ".");
    const { candidates, unmatched } = await expandPackages(request.packages ?? ["."], cwd);
    const asked = {
      cwd,
      candidates,
      config: forThisRun(request.config, "the input config"),
      failOn: forThisRun(request["fail-on"], "the input fail-on")
    };
    const head = await readPolicies(asked);
    const judges = await judgesOf({ request, asked, head, event, runner, warnings, hide });
    const { report, tarballs, ...kept } = await checkKeeping(
      {
        cwd,
        env: runner.env,
        signal: runner.signal,
        onProgress,
        candidates,
        mode: event.mode,
        policyOf: judges.policyOf,
        otherwise: judges.otherwise,
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
    const policies = packages.map((_, index) => kept.policies[index] ?? null);
    const exit = exitCodeOf(packages, policies);
    return {
      report: whole,
      tarballs: packages.map((_, index) => tarballs[index] ?? null),
      policies,
      remark: reportModeLine(packages, policies),
      exit,
      policy: await policyChangeOf(judges, { packages, otherwise: kept.otherwise, stops: exit !== 0 }, hide),
      candidates: [...candidates, ...unmatched],
      cwd,
      failure: null
    };
  } catch (error) {
    return failed(error, cwd, hide);
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

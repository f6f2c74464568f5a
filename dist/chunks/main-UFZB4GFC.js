import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Warnings,
  oneOf,
  parseTable,
  text
} from "./chunk-NNT3DFWI.js";
import {
  mask
} from "./chunk-X5J2TSTE.js";
import {
  runnerOf
} from "./chunk-FEAGRPL2.js";
import {
  guarded
} from "./chunk-ICVK76PG.js";
import "./chunk-YXPJRHLI.js";
import {
  progressOn
} from "./chunk-QXIY5KQP.js";
import "./chunk-SUDACKZN.js";
import "./chunk-XS5CYWYU.js";
import {
  packerNames
} from "./chunk-M6FY4KZN.js";
import "./chunk-542XOV6L.js";
import "./chunk-MTB2JSIU.js";
import {
  undecided
} from "./chunk-Y6WSU3UV.js";
import "./chunk-CA75CFMX.js";

// src/action/run.ts
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// src/action/event.ts
import { readFileSync } from "node:fs";
var modes = new Map([
  ["pull_request", "pr"],
  ["merge_group", "pr"],
  ...[
    "push",
    "release",
    "workflow_dispatch",
    "repository_dispatch",
    "workflow_run",
    "schedule",
    "create"
  ].map((name) => [name, "publish"])
]);
function eventOf({ env }, given, warn) {
  const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path = "" } = env;
  const known = modes.get(name);
  if (given === null && known === void 0) {
    warn(
      `The event "${name}" is none that packgate knows: it compared as for a release. Set the input mode to pr or publish.`
    );
  }
  const mode = given ?? known ?? "publish";
  if (name !== "pull_request") return { mode, pullRequest: null };
  const number = numberIn(path);
  if (number === null) {
    warn(
      "The event of this pull request could not be read, so there is no comment: check that nothing changes GITHUB_EVENT_PATH or the file it names."
    );
  }
  return { mode, pullRequest: number };
}
function numberIn(path) {
  try {
    const number = JSON.parse(readFileSync(path, "utf8"))?.pull_request?.number;
    return Number.isSafeInteger(number) && number > 0 ? number : null;
  } catch {
    return null;
  }
}

// src/action/inputs.ts
var yesOrNo = (value) => /^(?:true|false)$/i.test(value) ? { value: value.toLowerCase() === "true" } : { wrong: `is true or false, not "${value}".` };
var webAddress = (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? { value } : {
  wrong: `is a web address such as https://registry.example/, not "${value.replace(/\/\/[^/]*@/, "//\u2026@")}".`
};
var list = (value) => {
  const parts = value.split(/[\r\n]+|,(?![^{}]*\})/).map((part) => part.trim());
  const named = parts.filter((part) => part !== "");
  return named.length === 0 ? { wrong: "names nothing: is a variable empty?" } : { value: named };
};
var notYet = (value) => ({
  wrong: `names "${value}", and this version reads no configuration file: take the input out.`
});
var inputs = {
  packages: list,
  baseline: text,
  registry: webAddress,
  tag: text,
  packer: oneOf(packerNames),
  "ignore-scripts": yesOrNo,
  config: notYet,
  "fail-on": oneOf(["error", "warning", "never"]),
  mode: oneOf(["auto", "pr", "publish"]),
  comment: oneOf(["always", "on-failure", "on-change", "never"]),
  "report-dir": text,
  "github-token": text,
  "working-directory": text
};
var inputNames = Object.keys(inputs);
var parseInputs = (env) => parseTable(inputs, env);

// src/action/run.ts
async function run(runner) {
  const token = runner.env["INPUT_GITHUB-TOKEN"]?.trim();
  if (token) mask(token);
  const warnings = new Warnings();
  let decision;
  let folder = null;
  let reportFolder = null;
  try {
    const request = parseInputs(runner.env);
    reportFolder = request["report-dir"];
    folder = stepFolder(runner, warnings.add);
    const event = eventOf(runner, request.mode === "auto" ? null : request.mode, warnings.add);
    const progress = progressOn({
      write: (text2) => runner.stdout.write(text2),
      columns: null,
      now: () => performance.now()
    });
    const { decide } = await import("./decide-SEPNGNPC.js");
    decision = await decide(request, event.mode, folder, runner, progress.show);
    progress.end();
    if (runner.signal.aborted) return 3;
    const { report } = decision;
    await warnings.around("comment", async () => {
      const { comment } = await import("./comment-W3K6ER64.js");
      await comment(report, request, event, runner, warnings.add);
    });
  } catch (error) {
    const { failed } = await import("./decision-6TOV4VHD.js");
    decision = failed(error, runner.workspace);
  }
  const { tell } = await import("./tell-Z7JS63AK.js");
  await tell(decision, { wanted: reportFolder, temporary: folder }, runner, warnings);
  return decision.exit;
}
function stepFolder({ temporary }, warn) {
  try {
    return mkdtempSync(join(temporary, "packgate-"));
  } catch (cause) {
    try {
      const folder = mkdtempSync(join(tmpdir(), "packgate-"));
      warn(
        `No folder can be made in ${temporary}, so tarballs and reports are in ${folder}: check what changes RUNNER_TEMP.`
      );
      return folder;
    } catch {
      throw undecided(
        "temporary-folder",
        `No folder can be made in ${temporary} or ${tmpdir()} for what later steps need: make room there, or check what changes RUNNER_TEMP.`,
        cause
      );
    }
  }
}

// src/action/main.ts
var linger = 1e3;
var main = () => guarded(async (signal) => {
  const { env, stdout } = process;
  const code = await run(runnerOf(env, { stdout, signal, now: /* @__PURE__ */ new Date() }, process.cwd()));
  setTimeout(() => process.exit(), linger).unref();
  return code;
});
export {
  main
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Warnings,
  oneOf,
  parseTable,
  text
} from "./chunk-3YXN4WTN.js";
import {
  mask,
  unmatched
} from "./chunk-4QUMD4QN.js";
import {
  eventOf
} from "./chunk-F25RBC55.js";
import {
  runnerOf
} from "./chunk-FEAGRPL2.js";
import {
  guarded
} from "./chunk-6NPBLV2H.js";
import "./chunk-ZW325AQN.js";
import {
  progressOn
} from "./chunk-QXIY5KQP.js";
import {
  onInterrupt
} from "./chunk-SUDACKZN.js";
import "./chunk-AVP6VBTU.js";
import {
  packerNames
} from "./chunk-M6FY4KZN.js";
import {
  hideFor
} from "./chunk-WRCUUDYJ.js";
import "./chunk-RZMQPVHA.js";
import "./chunk-MTB2JSIU.js";
import {
  undecided
} from "./chunk-Y6WSU3UV.js";
import "./chunk-CA75CFMX.js";

// src/action/run.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

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
var inputs = {
  packages: list,
  baseline: text,
  registry: webAddress,
  tag: text,
  packer: oneOf(packerNames),
  "ignore-scripts": yesOrNo,
  config: text,
  "policy-from": oneOf(["head", "base"]),
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
  const hide = hideFor([runner.workspace], runner.env);
  const warnings = new Warnings(hide);
  let decision;
  let folder = null;
  let reportFolder = null;
  try {
    const request = parseInputs(runner.env);
    reportFolder = request["report-dir"];
    folder = stepFolder(runner, warnings.add);
    const event = eventOf(runner, request.mode === "auto" ? null : request.mode, warnings.add);
    const progress = progressOn({
      write: (text2) => runner.stdout.write(unmatched(text2)),
      columns: null,
      now: () => performance.now()
    });
    const { decide } = await import("./decide-JD3MGLAY.js");
    decision = await decide(request, event, folder, runner, {
      warnings,
      onProgress: progress.show
    });
    progress.end();
    if (runner.signal.aborted) return 3;
    const decided = decision;
    await warnings.around("comment", async () => {
      const { comment } = await import("./comment-CAS77IPC.js");
      await comment(decided, request, event, runner, { warn: warnings.add, hide });
    });
  } catch (error) {
    const { failed } = await import("./decision-QYFQWHYQ.js");
    decision = failed(error, runner.workspace, hide);
  }
  const { tell } = await import("./tell-B57ZM4EI.js");
  await tell(decision, { wanted: reportFolder, temporary: folder }, runner, warnings);
  return decision.exit;
}
function stepFolder({ temporary }, warn) {
  try {
    return folderIn(temporary);
  } catch (cause) {
    try {
      const folder = folderIn(tmpdir());
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
function folderIn(parent) {
  const folder = mkdtempSync(join(parent, "packgate-"));
  onInterrupt(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
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

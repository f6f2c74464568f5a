import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  annotate
} from "./chunk-XR3P6GYI.js";
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
  begins,
  renderComment
} from "./chunk-TYNNHJ4S.js";
import {
  gateKey,
  runUrl,
  runnerOf
} from "./chunk-FEAGRPL2.js";
import {
  markerLine
} from "./chunk-TVBFLETC.js";
import {
  guarded
} from "./chunk-ICVK76PG.js";
import "./chunk-YXPJRHLI.js";
import {
  formats
} from "./chunk-P4XSUBL7.js";
import "./chunk-QWUM2V3S.js";
import {
  ruleIds
} from "./chunk-VFAKZQIF.js";
import "./chunk-6JSBA4AM.js";
import "./chunk-IXTI2XPN.js";
import "./chunk-QNLQAGOY.js";
import "./chunk-6YOLBVRB.js";
import "./chunk-GOK5ATNK.js";
import "./chunk-KM4JLPYL.js";
import "./chunk-SUDACKZN.js";
import "./chunk-XS5CYWYU.js";
import "./chunk-5KGRQPL5.js";
import "./chunk-I5TFSBKA.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-542XOV6L.js";
import {
  stillVisible
} from "./chunk-MTB2JSIU.js";
import {
  PackgateError,
  usageError
} from "./chunk-Y6WSU3UV.js";
import "./chunk-BUKVK7OW.js";
import "./chunk-CA75CFMX.js";

// src/comment/run.ts
import { resolve } from "node:path";

// src/report/parse/shape.ts
var Mismatch = class extends Error {
};
var wrong = (at, is) => new Mismatch(`${at} ${is}`);
var text2 = (longest) => (value, at) => {
  if (typeof value !== "string") throw wrong(at, "is no string");
  if (value.length > longest) throw wrong(at, `has more than ${longest} characters`);
  return value;
};
var matching = (shape, called) => (value, at) => {
  if (typeof value === "string" && shape.test(value)) return value;
  throw wrong(at, `is no ${called}`);
};
var count = (value, at) => {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw wrong(at, "is no whole number from 0 on");
};
var oneOf2 = (choices, called) => (value, at) => {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === void 0) throw wrong(at, `is no ${called} that this version knows`);
  return chosen;
};
var nullable = (shape) => (value, at) => value === null ? null : shape(value, at);
var list = (shape, least = 0) => (value, at) => {
  if (!Array.isArray(value)) throw wrong(at, "is no list");
  if (value.length < least) throw wrong(at, "is empty");
  return value.map((item, index) => shape(item, `${at}[${index}]`));
};
var object = (shapes) => {
  const keys = Object.keys(shapes);
  const known = new Set(keys);
  return (value, at) => {
    const found = objectOf(value, at);
    if (Object.keys(found).some((key) => !known.has(key))) throw wrong(at, "has a field that is unknown");
    const fields = keys.map((key) => {
      if (!Object.hasOwn(found, key)) throw wrong(at, `has no field ${key}`);
      return [key, shapes[key](found[key], at === "" ? key : `${at}.${key}`)];
    });
    return Object.fromEntries(fields);
  };
};
var anyJson = (longest) => (value, at) => {
  const walk = (inner) => {
    if (typeof inner === "string") text2(longest)(inner, at);
    else if (typeof inner === "number" && !Number.isFinite(inner))
      throw wrong(at, "has a number too large");
    else if (typeof inner === "object" && inner !== null)
      for (const each of Object.values(inner)) walk(each);
  };
  walk(value);
  return value;
};
var record = (value) => (given, at) => {
  const found = objectOf(given, at);
  for (const [key, inner] of Object.entries(found)) {
    if (!/^[A-Za-z][A-Za-z0-9]{0,39}$/.test(key)) throw wrong(at, "has a field whose name is no word");
    value(inner, `${at}.${key}`);
  }
  return found;
};
function objectOf(value, at) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value;
  }
  throw wrong(at === "" ? "it" : at, "is no object");
}

// src/report/parse/report-shape.ts
var name = text2(16384);
var sentences = text2(262144);
var size = nullable(count);
var measures = {
  integrity: nullable(matching(/^[\w+/=? -]{1,1024}$/, "integrity")),
  sha256: nullable(matching(/^[0-9a-f]{64}$/, "SHA-256")),
  packedSize: size,
  unpackedSize: size,
  fileCount: size
};
var verdict = oneOf2(["pass", "warn", "fail", "undecided"], "verdict");
var reasons = {
  override: true,
  "error-baseline-not-found": true,
  "first-publish": true,
  "same-version": true,
  "already-published": true,
  "placeholder-latest": true,
  "same-channel": true,
  "snapshot-latest": true,
  "highest-lower-stable": true,
  "highest-lower-stable-not-deprecated": true,
  "highest-lower-stable-skipped-processing": true,
  "no-stable-fallback-prerelease": true,
  "release-train": true,
  "invalid-candidate-version": true
};
var candidate = object({ version: nullable(name), source: name, ...measures });
var baseline = object({
  version: nullable(name),
  reason: oneOf2(Object.keys(reasons), "reason"),
  explanation: sentences,
  ...measures
});
var change = object({
  kind: oneOf2(["added", "removed", "changed", "renamed", "mode"], "kind of change"),
  path: name,
  from: nullable(name),
  sizeBefore: size,
  sizeAfter: size,
  modeBefore: size,
  modeAfter: size
});
var json = anyJson(4194304);
var field = object({ field: sentences, before: json, after: json });
var waived = object({ reason: sentences, expires: nullable(name), source: name });
var finding = object({
  rule: oneOf2(ruleIds, "rule"),
  severity: oneOf2(["error", "warning", "note"], "severity"),
  path: nullable(name),
  message: sentences,
  evidence: record(json),
  fix: sentences,
  novelty: oneOf2(["new", "existing"], "novelty"),
  waived: nullable(waived),
  fingerprint: matching(/^[0-9a-f]{16}$/, "fingerprint")
});
var packageShape = object({
  name: nullable(name),
  verdict,
  candidate: nullable(candidate),
  baseline: nullable(baseline),
  changes: list(change),
  manifest: list(field),
  findings: list(finding),
  problem: nullable(object({ code: name, message: sentences }))
});
var reportShape = object({
  schemaVersion: oneOf2([1], "schema version"),
  tool: object({ name, version: name }),
  verdict,
  packages: list(packageShape, 1),
  stats: object({ durationMs: count })
});

// src/report/parse/parse-report.ts
var deepest = 272;
function parseReport(text3) {
  if (isDeeper(text3, deepest)) throw refused("it is nested too deeply");
  let document;
  try {
    document = JSON.parse(text3);
  } catch {
    throw refused("it is no JSON");
  }
  try {
    return reportShape(document, "");
  } catch (error) {
    throw error instanceof Mismatch ? refused(error.message) : error;
  }
}
var refused = (why) => usageError(
  "malformed-report",
  `This is no report of packgate: ${why}. Take the report.json of a check as it was written, by the same version.`
);
function isDeeper(text3, most) {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text3.length; at++) {
    const character = text3[at];
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "[" || character === "{") {
      if (++depth > most) return true;
    } else if (character === "]" || character === "}") depth--;
  }
  return false;
}

// src/comment/find-report.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
var largest = 33554432;
function reportText(path) {
  const files = candidatesAt(path);
  const [file] = files;
  if (file === void 0) return null;
  if (files.length > 1) {
    throw usageError(
      "several-reports",
      `There are ${files.length} reports where one was expected: let the input report name one of them.`
    );
  }
  return textOf(file);
}
function candidatesAt(path) {
  const kind = lstatSync(path, { throwIfNoEntry: false });
  if (kind === void 0) return [];
  if (!kind.isDirectory()) return [path];
  const { fileName } = formats.json;
  const below = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [path, ...below.map(({ name: name2 }) => join(path, name2))].map((folder) => join(folder, fileName)).filter((file) => lstatSync(file, { throwIfNoEntry: false }) !== void 0);
}
function textOf(file) {
  if (!lstatSync(file).isFile()) throw notAFile();
  let descriptor;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (cause) {
    throw notAFile(cause);
  }
  try {
    const { size: size2 } = fstatSync(descriptor);
    if (size2 <= largest) return readFileSync(descriptor, "utf8");
    throw usageError(
      "large-report",
      `The report has ${size2} bytes, and more than ${largest} are not read: no check of packgate writes so many.`
    );
  } finally {
    closeSync(descriptor);
  }
}
var notAFile = (cause) => usageError(
  "unreadable-report",
  "The report is no plain file that can be read: let the input report name the folder that actions/download-artifact has filled.",
  cause
);

// src/comment/inputs.ts
var inputs = {
  report: text,
  comment: oneOf(["always", "on-failure", "on-change"]),
  "github-token": text
};
var inputNames = Object.keys(inputs);
function parseInputs(env) {
  const { report, ...rest } = parseTable(inputs, env);
  if (report !== null) return { report, ...rest };
  throw usageError(
    "wrong-input",
    "The input report is missing: give it the folder that actions/download-artifact has filled."
  );
}

// src/comment/post.ts
async function post(report, request, triggering, runner, { say, warn }) {
  const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository = "" } = runner.env;
  const token = request["github-token"];
  const [owner, repo] = repository.split("/");
  if (token === null) {
    warn("There is no token, so there is no comment: leave the input github-token out to use the job token.");
    return;
  }
  if (!apiUrl || !URL.canParse(apiUrl) || !owner || !repo) {
    warn(
      "The job does not say which repository of which GitHub this is, so there is no comment: check GITHUB_API_URL and GITHUB_REPOSITORY."
    );
    return;
  }
  const [{ openGitHub }, { commentsOf }, { stickyComment }, { pullRequestsOf }, { isRefusal, whyRefused }] = await Promise.all([
    import("./octokit-ITMRMY7A.js"),
    import("./comments-OFLACKKQ.js"),
    import("./sticky-comment-DHSGAIRA.js"),
    import("./pull-requests-EYNSWBPZ.js"),
    import("./refusal-AROXGTC4.js")
  ]);
  const marker = { gate: gateKey(runner, "reported"), run: triggering.id };
  const pageOfRun = runUrl({ ...runner, env: { ...runner.env, GITHUB_RUN_ID: String(triggering.id) } });
  const order = {
    marker,
    begin: begins(request.comment ?? "on-change", report),
    body: renderComment(report, { marker: markerLine(marker), runUrl: pageOfRun, selfReported: true })
  };
  try {
    const octokit = await openGitHub({ apiUrl, token });
    const numbers = await pullRequestsOf(triggering, { owner, repo }, octokit);
    if (numbers.length === 0) {
      say("No open pull request has the commit of that run as its last one: nothing to comment on.");
    }
    for (const number of numbers) {
      const answer = await stickyComment(order, commentsOf({ owner, repo, number }, octokit));
      say(`Pull request ${number}, comment: ${answer}.`);
    }
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(
      `The pull request has no new comment: ${whyRefused(error, "")} The summary of the pull request's own run has the report.`
    );
  }
}

// src/comment/triggering-run.ts
import { readFileSync as readFileSync2 } from "node:fs";
function triggeringRun({ env }) {
  const { GITHUB_EVENT_NAME: name2 = "", GITHUB_EVENT_PATH: path = "" } = env;
  if (name2 !== "workflow_run") {
    throw usageError(
      "wrong-event",
      `This comments after the run of a pull request, and the event is "${name2}": use it in a workflow on workflow_run.`
    );
  }
  const { event, id, head_sha: sha, head_branch: branch, head_repository: head } = runIn(path);
  if (event !== "pull_request" || head === null || branch === null) return null;
  const told2 = Number.isSafeInteger(id) && typeof sha === "string" && typeof branch === "string" && Number.isSafeInteger(head?.id) && typeof head?.owner?.login === "string";
  if (!told2) throw unreadable();
  return { id, sha, branch, head: { id: head.id, owner: head.owner.login } };
}
function runIn(path) {
  try {
    const run2 = JSON.parse(readFileSync2(path, "utf8"))?.workflow_run;
    if (typeof run2 === "object" && run2 !== null) return run2;
  } catch (cause) {
    throw unreadable(cause);
  }
  throw unreadable();
}
var unreadable = (cause) => usageError(
  "unreadable-event",
  "The event of the run that ended could not be read: check that nothing changes GITHUB_EVENT_PATH or the file it names.",
  cause
);

// src/comment/run.ts
async function run(runner) {
  const token = runner.env["INPUT_GITHUB-TOKEN"]?.trim();
  if (token) mask(token);
  const say = (sentence) => runner.stdout.write(`packgate: ${stillVisible(sentence)}
`);
  const warnings = new Warnings();
  try {
    const request = parseInputs(runner.env);
    const triggering = triggeringRun(runner);
    if (triggering === null) {
      say(
        "The run that ended was none of a pull request whose repository is still there: nothing to comment on."
      );
      return 0;
    }
    const text3 = reportText(resolve(runner.workspace, request.report));
    if (text3 === null) warnings.add(nothingThere);
    else {
      const report = parseReport(text3);
      await warnings.around(
        "comment",
        () => post(report, request, triggering, runner, { say, warn: warnings.add })
      );
    }
  } catch (error) {
    if (!(error instanceof PackgateError)) throw error;
    annotate([told("error", error.message)]);
    return error.exit;
  }
  annotate(warnings.all.map((sentence) => told("warning", sentence)));
  return 0;
}
var nothingThere = "There is no report to comment with: the run of the pull request ended before its check did, or its report was not uploaded or not downloaded.";
var told = (level, message) => ({
  level,
  title: "packgate",
  message: stillVisible(message),
  place: null
});

// src/comment/main.ts
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

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  annotate
} from "./chunk-3JTS3G2M.js";
import {
  Warnings,
  oneOf,
  parseTable,
  text
} from "./chunk-3YXN4WTN.js";
import {
  mask
} from "./chunk-4QUMD4QN.js";
import {
  begins,
  renderComment
} from "./chunk-L4EXEZW5.js";
import {
  gateKey,
  runUrl,
  runnerOf
} from "./chunk-FEAGRPL2.js";
import {
  accessOf
} from "./chunk-KPPVB2QG.js";
import {
  markerLine
} from "./chunk-TVBFLETC.js";
import {
  guarded
} from "./chunk-6NPBLV2H.js";
import {
  formats
} from "./chunk-MQPG2PX7.js";
import "./chunk-NNJAV4PR.js";
import "./chunk-CFTGMAR4.js";
import "./chunk-HFKC35DW.js";
import "./chunk-5OZHB42B.js";
import "./chunk-QH7ABFYU.js";
import {
  parseReport
} from "./chunk-IADOA4QX.js";
import "./chunk-G6NNYMW5.js";
import "./chunk-V3QPWB6T.js";
import "./chunk-RETS5AS5.js";
import "./chunk-ZW325AQN.js";
import "./chunk-MQ3WNCJS.js";
import "./chunk-WWGA6CFY.js";
import "./chunk-I7CBXHWT.js";
import "./chunk-SUDACKZN.js";
import "./chunk-AVP6VBTU.js";
import "./chunk-NBJVRWB5.js";
import "./chunk-YVRFGCLR.js";
import "./chunk-2HR4ROH2.js";
import "./chunk-BW2N4LDX.js";
import {
  hideFor
} from "./chunk-WRCUUDYJ.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-RZMQPVHA.js";
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
  return [path, ...below.map(({ name }) => join(path, name))].map((folder) => join(folder, fileName)).filter((file) => lstatSync(file, { throwIfNoEntry: false }) !== void 0);
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
    const { size } = fstatSync(descriptor);
    if (size <= largest) return readFileSync(descriptor, "utf8");
    throw usageError(
      "large-report",
      `The report has ${size} bytes, and more than ${largest} are not read: no check of packgate writes so many.`
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
  config: text,
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
async function post(report, request, triggering, runner, { say, warn, hide }) {
  const access = accessOf(runner, request["github-token"]);
  if ("missing" in access) {
    warn(`${access.missing}, so there is no comment: ${access.helps}.`);
    return;
  }
  const { repository } = access;
  const [
    { policyToTell },
    { openGitHub },
    { commentsOf },
    { stickyComment },
    { pullRequestsOf },
    { isRefusal, whyRefused, writing }
  ] = await Promise.all([
    import("./policy-SNXMES3H.js"),
    import("./octokit-BXFZKP7X.js"),
    import("./comments-OFLACKKQ.js"),
    import("./sticky-comment-DHSGAIRA.js"),
    import("./pull-requests-LINHPRBC.js"),
    import("./refusal-MXFREATZ.js")
  ]);
  const marker = { gate: gateKey(runner, "reported"), run: triggering.id };
  const pageOfRun = runUrl({ ...runner, env: { ...runner.env, GITHUB_RUN_ID: String(triggering.id) } });
  const orderOf = (policy) => ({
    marker,
    begin: begins(request.comment ?? "on-change", report, policy),
    body: renderComment(report, {
      marker: markerLine(marker),
      runUrl: pageOfRun,
      selfReported: true,
      policy
    })
  });
  try {
    const octokit = await openGitHub(access);
    const pulls = await pullRequestsOf(triggering, repository, octokit);
    if (pulls.length === 0) {
      say("No open pull request has the commit of that run as its last one: nothing to comment on.");
    }
    for (const { number, base } of pulls) {
      const policy = await policyToTell({ ...repository, sha: base }, triggering.sha, request.config, {
        octokit: await openGitHub({ ...access, patience: "short" }),
        warn,
        hide
      });
      const order = orderOf(policy);
      const answer = await stickyComment(order, commentsOf({ ...repository, number }, octokit));
      say(`Pull request ${number}, comment: ${answer}.`);
    }
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(
      `The pull request has no new comment: ${whyRefused(error, writing, hide)} The summary of the pull request's own run has the report.`
    );
  }
}

// src/comment/triggering-run.ts
import { readFileSync as readFileSync2 } from "node:fs";
function triggeringRun({ env }) {
  const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path = "" } = env;
  if (name !== "workflow_run") {
    throw usageError(
      "wrong-event",
      `This comments after the run of a pull request, and the event is "${name}": use it in a workflow on workflow_run.`
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
  const hide = hideFor([runner.workspace], runner.env);
  const warnings = new Warnings(hide);
  try {
    const request = parseInputs(runner.env);
    const triggering = triggeringRun(runner);
    if (triggering === null) {
      say(
        "The run that ended was none of a pull request whose repository is still there: nothing to comment on."
      );
      return 0;
    }
    const text2 = reportText(resolve(runner.workspace, request.report));
    if (text2 === null) warnings.add(nothingThere);
    else {
      const report = parseReport(text2);
      await warnings.around(
        "comment",
        () => post(report, request, triggering, runner, { say, warn: warnings.add, hide })
      );
    }
  } catch (error) {
    if (!(error instanceof PackgateError)) throw error;
    annotate([told("error", hide(error.message))]);
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

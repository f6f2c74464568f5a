import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  annotate
} from "./chunk-3JTS3G2M.js";
import {
  fenced,
  setOutput
} from "./chunk-4QUMD4QN.js";
import {
  lines,
  titleOf
} from "./chunk-XKDF6WUG.js";
import {
  formats,
  renderSummary
} from "./chunk-MQPG2PX7.js";
import "./chunk-NNJAV4PR.js";
import {
  renderTerminal
} from "./chunk-CFTGMAR4.js";
import "./chunk-HFKC35DW.js";
import "./chunk-5OZHB42B.js";
import "./chunk-QH7ABFYU.js";
import "./chunk-G6NNYMW5.js";
import "./chunk-V3QPWB6T.js";
import "./chunk-RETS5AS5.js";
import "./chunk-MQ3WNCJS.js";
import "./chunk-WWGA6CFY.js";
import {
  fileLook,
  writeAll
} from "./chunk-6LZRKHUY.js";
import "./chunk-QXIY5KQP.js";
import "./chunk-I7CBXHWT.js";
import {
  writeTo
} from "./chunk-ZUHNZI3L.js";
import "./chunk-SUDACKZN.js";
import "./chunk-AVP6VBTU.js";
import {
  isLoud
} from "./chunk-NBJVRWB5.js";
import "./chunk-YVRFGCLR.js";
import {
  jsonLine
} from "./chunk-2HR4ROH2.js";
import "./chunk-BW2N4LDX.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-RZMQPVHA.js";
import {
  visibleCut
} from "./chunk-MTB2JSIU.js";
import "./chunk-Y6WSU3UV.js";
import "./chunk-BUKVK7OW.js";
import "./chunk-CA75CFMX.js";

// src/deliver/github/outputs.ts
import { truncateSync } from "node:fs";
function writeOutputs(outputs, file) {
  if (!file) return "There is no GITHUB_OUTPUT, so later steps get no outputs: run this as a step of a job.";
  try {
    truncateSync(file);
    for (const [name, value] of outputs) setOutput(name, value.replace(/[\r\n\u2028\u2029]+/g, " "));
    return null;
  } catch {
    return "The outputs could not be written, so later steps get none: check that nothing changes GITHUB_OUTPUT or the file it names.";
  }
}

// src/deliver/github/summary.ts
import { writeFileSync } from "node:fs";
function writeSummary(markdown, file) {
  if (!file) return "There is no GITHUB_STEP_SUMMARY, so there is no summary: run this as a step of a job.";
  try {
    writeFileSync(file, markdown);
    return null;
  } catch (error) {
    const { code = "it failed" } = error;
    return `The job summary could not be written (${code}), so the report is in the log alone: check that nothing changes GITHUB_STEP_SUMMARY or the file it names.`;
  }
}

// src/action/annotations.ts
async function annotationsOf(decision, warnings, workspace) {
  const own = warnings.map((message) => plain("warning", "packgate", message));
  if (decision.failure !== null) return [plain("error", "packgate", decision.failure), ...own];
  const { packages } = decision.report;
  const several = packages.length > 1;
  return [
    ...packages.flatMap(
      (each) => each.problem === null ? [] : [plain("error", titleOf("packgate: undecided", each, several), undecidedText(each))]
    ),
    ...own,
    ...await onLines(decision, workspace),
    ...verdictAlone(decision)
  ];
}
var plain = (level, title, message) => ({
  level,
  title,
  message: lines(message),
  place: null
});
var undecidedText = ({ problem }) => `Nothing was decided, and this is no pass. ${problem?.message ?? ""}`;
async function onLines(decision, workspace) {
  if (!decision.report.packages.some(({ findings }) => findings.some(isLoud))) return [];
  const { findingAnnotations } = await import("./finding-annotations-PCFUJC37.js");
  return findingAnnotations(decision, workspace);
}
function verdictAlone({ report, exit }) {
  const errors = report.packages.some(
    ({ findings }) => findings.some((finding) => isLoud(finding) && finding.severity === "error")
  );
  if (exit !== 1 || errors) return [];
  return [plain("error", "packgate", "The check failed because of warnings: fail-on is warning.")];
}

// src/action/outputs.ts
function outputsOf({ report, tarballs }, files) {
  const { packages, verdict } = report;
  const [first] = packages;
  const news = packages.flatMap(({ findings }) => findings).filter(isLoud);
  const counted = (severity) => String(news.filter((finding) => finding.severity === severity).length);
  return new Map([
    ["verdict", verdict],
    ["baseline", visibleCut(first?.baseline?.version ?? "")],
    ["baseline-reason", first?.baseline?.reason ?? ""],
    ["findings", String(news.length)],
    ["errors", counted("error")],
    ["warnings", counted("warning")],
    ["tarball", tarballs[0] ?? ""],
    ["tarballs", jsonLine(packages.map((each, index) => tarballOf(each, tarballs[index] ?? null)))],
    ["integrity", first?.candidate?.integrity ?? ""],
    ["sha256", first?.candidate?.sha256 ?? ""],
    ["size-delta", sizeDelta(packages)],
    ...reportNames.map(
      (name) => [`report-${name}`, files.get(name) ?? ""]
    )
  ]);
}
var reportNames = ["json", "markdown", "sarif", "html"];
var tarballOf = ({ name, verdict, candidate }, tarball) => ({
  name,
  version: candidate?.version ?? null,
  verdict,
  tarball,
  integrity: candidate?.integrity ?? null,
  sha256: candidate?.sha256 ?? null
});
function sizeDelta(packages) {
  const deltas = packages.flatMap(({ candidate, baseline }) => {
    const [before, after] = [baseline?.unpackedSize ?? null, candidate?.unpackedSize ?? null];
    return before === null || after === null ? [] : [after - before];
  });
  return deltas.length === 0 ? "" : String(deltas.reduce((sum, delta) => sum + delta, 0));
}

// src/action/reports.ts
import { join, relative, resolve } from "node:path";
function writeReports({ report, remark }, { wanted, temporary }, { cwd, workspace }, warn) {
  const names = Object.keys(formats);
  const options = { ...fileLook, quiet: false, remark, root: relative(workspace, cwd).replaceAll("\\", "/") };
  const texts = new Map(names.map((name) => [formats[name].fileName, formats[name].render(report, options)]));
  const folders = [wanted === null ? null : resolve(cwd, wanted), temporary].filter((each) => each !== null);
  for (const folder of folders) {
    try {
      writeAll(folder, texts);
      return new Map(names.map((name) => [name, join(folder, formats[name].fileName)]));
    } catch (error) {
      warn(`${error.message} The check goes on without it, and its outputs name what is there.`);
    }
  }
  return /* @__PURE__ */ new Map();
}

// src/action/tell.ts
async function tell(decision, folders, { env, stdout, workspace }, warnings) {
  const { report, cwd, remark, policy } = decision;
  const files = await warnings.around(
    "folder of reports",
    () => writeReports(decision, folders, { cwd, workspace }, warnings.add)
  );
  await warnings.around("summary", () => {
    const problem2 = writeSummary(renderSummary(report, { remark, policy }), env.GITHUB_STEP_SUMMARY);
    if (problem2 !== null) warnings.add(problem2);
  });
  await warnings.around("log", async () => {
    if (decision.failure !== null) return;
    await writeTo(stdout, fenced(renderTerminal(report, { ...fileLook, quiet: false, remark })));
  });
  annotate(await annotationsOf(decision, warnings.all, workspace));
  const problem = writeOutputs(outputsOf(decision, files ?? /* @__PURE__ */ new Map()), env.GITHUB_OUTPUT);
  if (problem !== null) annotate([{ level: "warning", title: "packgate", message: problem, place: null }]);
}
export {
  tell
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  counts,
  findingsText,
  quietFindings,
  summaryLine,
  verdictLine
} from "./chunk-HFKC35DW.js";
import {
  changesTold,
  fieldsTold,
  largestChanges,
  sizesTold
} from "./chunk-5OZHB42B.js";
import {
  blank,
  labelled,
  line,
  sentence
} from "./chunk-I7CBXHWT.js";
import {
  isLoud
} from "./chunk-NBJVRWB5.js";
import {
  name
} from "./chunk-SBKOXB3L.js";
import {
  visibleCut
} from "./chunk-MTB2JSIU.js";

// src/report/terminal.ts
var worstFirst = ["fail", "undecided", "warn", "pass"];
var budget = 2e5;
var folds = [10, 3, 1, 0, null];
function renderTerminal(report, options) {
  const remark = options.remark ? `${line(options, 0, options.remark, "bold")}
` : "";
  for (const limit of folds) {
    const text = render(report, options, limit);
    if (text !== null) return `${remark}${text}`;
  }
  return `${remark}${summaryLine(report, options.paint)}
`;
}
function render(report, options, limit) {
  const { packages } = report;
  const shown = options.quiet ? packages.filter(({ verdict }) => verdict !== "pass") : packages;
  const sorted = worstFirst.flatMap((verdict) => shown.filter((each) => each.verdict === verdict));
  const several = packages.length !== 1 || sorted.length === 0;
  let text = several ? `${summaryLine(report, options.paint)}
` : "";
  for (const each of sorted) {
    if (text !== "" && each.verdict !== "pass") text += `${blank}
`;
    text += `${packageText(each, options, limit).join("\n")}
`;
    if (text.length > budget) return null;
  }
  return text;
}
function packageText(report, options, limit) {
  const heading = verdictLine(report, options.paint);
  if (report.verdict === "pass") return [heading, ...passText(report, options)];
  if (limit === null)
    return [heading, line(options, 0, counts(report.findings) || "the JSON report says why")];
  const sizes = sizesTold(report);
  const findings = report.findings.filter((finding) => !isProblem(finding, report));
  return [
    heading,
    ...problemText(report, options),
    ...findings.some(isLoud) ? [line(options, 0, counts(findings))] : [],
    ...findingsText(options.quiet ? findings.filter(atLeastWarning) : findings, options, limit),
    ...afterBlank([
      ...largestChanges(report, options),
      ...fieldsTold(report, options),
      ...sizes === "" ? [] : labelled(options, 0, "sizes", sizes),
      ...candidateText(report, options),
      ...baselineText(report, options),
      ...options.quiet ? [] : quietFindings(report.findings, options, false),
      ...acceptText(report, options)
    ])
  ];
}
var afterBlank = (lines) => lines.length === 0 ? [] : [blank, ...lines];
var atLeastWarning = ({ severity }) => severity !== "note";
function passText({ findings, changes, ...report }, look) {
  const notes = findings.filter(isLoud).map(({ rule, path }) => `${rule}${path === null ? "" : ` ${name(path)}`}`);
  return [
    ...labelled(look, 0, sizesTold(report) || "no sizes", changesTold(changes), "dim"),
    ...report.baseline?.version === null ? baselineText(report, look) : [],
    ...notes.length === 0 ? [] : labelled(look, 0, "new notes", someNotes(notes), "dim"),
    ...quietFindings(findings, look, true)
  ];
}
var someNotes = (notes) => notes.length > 3 ? `${notes.slice(0, 3).join(", ")} and ${notes.length - 3} more` : notes.join(", ");
function problemText({ problem }, look) {
  if (problem === null) return [];
  const lines = problem.message.split(/\r?\n/);
  return [
    ...lines.slice(0, 40).flatMap((text) => sentence(look, 0, visibleCut(text, 1e3))),
    ...lines.length > 40 ? [line(look, 0, `and ${lines.length - 40} more lines`, "dim")] : [],
    line(look, 0, `This is no pass: nothing was decided (${name(problem.code)}).`)
  ];
}
var isProblem = ({ evidence }, { problem }) => problem !== null && "code" in evidence && evidence.code === problem.code;
function candidateText({ name: named, candidate, problem }, look) {
  if (problem !== null || candidate === null || candidate.source === `${named}@${candidate.version}`)
    return [];
  return labelled(look, 0, "candidate", name(candidate.source));
}
function baselineText({ baseline }, look) {
  if (baseline === null) return [];
  return labelled(
    look,
    0,
    "baseline",
    `${visibleCut(baseline.explanation, 1e3)} (${name(baseline.reason)})`
  );
}
function acceptText({ verdict, findings }, look) {
  if (verdict !== "fail" || !findings.some(isLoud)) return [];
  return labelled(
    look,
    0,
    "if it is meant",
    'the line behind "accept" writes a waiver with your reason into the configuration. After the release it is in the baseline, and the waiver can go. "packgate explain RULE" tells more about a rule.'
  );
}

export {
  renderTerminal
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  name,
  plural
} from "./chunk-SBKOXB3L.js";
import {
  stillVisible,
  visibleCut
} from "./chunk-MTB2JSIU.js";

// src/report/verdict-line.ts
var badge = {
  pass: { word: "PASS", style: "pass" },
  warn: { word: "WARN", style: "warning" },
  fail: { word: "FAIL", style: "error" },
  undecided: { word: "UNDECIDED", style: "undecided" }
};
function verdictLine(report, paint) {
  const { word, style } = badge[report.verdict];
  return `${paint(style, word)} ${stillVisible(`${title(report)}${comparedWith(report)}`)}`;
}
function summaryLine(report, paint) {
  const { word, style } = badge[report.verdict];
  const of = (verdict) => report.packages.filter((each) => each.verdict === verdict).length;
  const counts = [
    [of("fail"), "failed"],
    [of("undecided"), "undecided"],
    [of("warn"), "with warnings"],
    [of("pass"), "passed"]
  ];
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${paint(style, word)} ${plural(report.packages.length, "package")}: ${told.join(", ")}`;
}
function title({ name: named, candidate }) {
  const known = [named, candidate?.version].filter((part) => part !== null && part !== void 0);
  if (named !== null) return known.map((part) => visibleCut(part, 214)).join(" ");
  return candidate === null ? "a package" : name(candidate.source);
}
function comparedWith({ baseline, verdict }) {
  if (baseline?.version !== null && baseline?.version !== void 0) {
    return `, compared with ${name(baseline.version)}`;
  }
  return verdict === "undecided" || baseline === null ? "" : ", compared with nothing";
}

export {
  badge,
  verdictLine,
  summaryLine,
  title
};

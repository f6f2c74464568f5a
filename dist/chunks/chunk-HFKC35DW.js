import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  bounds
} from "./chunk-RETS5AS5.js";
import {
  explanations
} from "./chunk-MQ3WNCJS.js";
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
  words
} from "./chunk-YVRFGCLR.js";
import {
  excerpt,
  grouped,
  name,
  plural
} from "./chunk-SBKOXB3L.js";
import {
  stillVisible,
  visibleCut
} from "./chunk-MTB2JSIU.js";

// src/report/acceptance/waive-command.ts
function waiveCommand({ rule, path, fingerprint }) {
  const word = shellWord(path === null || path === "" ? "." : path);
  const named = word === null || bounds[rule].includes("finding") ? fingerprint : `${rule} ${word}`;
  return `packgate waive ${named} --reason "\u2026"`;
}
function shellWord(path) {
  if (path.length > 160) return null;
  if (/^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/.test(path)) return path;
  return /^[A-Za-z0-9_.@[(][A-Za-z0-9_.@/+,=()[\] -]*$/.test(path) ? `'${path}'` : null;
}

// src/report/acceptance/acceptance.ts
function acceptance(group) {
  const [{ rule } = group[0]] = group;
  const [only] = group;
  const command = only !== void 0 && group.length === 1 ? waiveCommand(only) : `packgate waive ${rule} PATH --reason "\u2026", for each path or for a glob in quotes`;
  return group.every(isWithinOtherLimits) ? `${command}; or other limits for ${rule}, under "rules" of the configuration` : command;
}
var isWithinOtherLimits = ({ rule, evidence }) => Object.keys(explanations[rule].options).length > 0 && !("reason" in evidence && evidence.reason === "first");

// src/report/waived-text.ts
function waivedBySource(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (finding.waived === null || finding.novelty === "existing") continue;
    const key = `${finding.rule} ${finding.waived.source}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
function waivedTold(group) {
  const [first] = group;
  if (first === void 0 || first.waived === null) return "";
  const { rule, severity, path, waived } = first;
  const others = group.length > 1 ? ` and ${plural(group.length - 1, "other")}` : "";
  const where = [...waived.expires === null ? [] : [`until ${name(waived.expires)}`], name(waived.source)];
  const what = path === null || path === "" ? "of the package" : name(path);
  return `${severity} ${rule} ${what}${others}: ${excerpt(waived.reason)} (${where.join(", ")})`;
}

// src/report/findings-text.ts
var order = { error: 0, warning: 1, note: 2 };
function findingsText(findings, look, limit) {
  return groupsOf(findings).flatMap((group) => [blank, ...groupText(group, look, limit)]);
}
function groupsOf(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings.filter(isLoud)) {
    const key = `${order[finding.severity]} ${finding.rule}`;
    const group = groups.get(key) ?? [];
    group.push(finding);
    groups.set(key, group);
  }
  return [...groups.entries()].sort(([a], [b]) => Number(a[0]) - Number(b[0])).map(([, group]) => group);
}
function groupText(group, look, limit) {
  const [{ rule, severity, fix } = group[0]] = group;
  const { title: title2, harm, origin } = words[rule];
  const count = group.length > 1 ? ` (${grouped(group.length)})` : "";
  const heading = line(look, 0, `${severity}: ${title2}${count} [${rule}]`, severity);
  if (limit === 0) return [heading];
  const shown = group.slice(0, limit);
  const oneFix = shown.every((finding) => finding.fix === fix);
  return [
    heading,
    ...shown.flatMap((finding) => findingText(finding, look, oneFix)),
    ...group.length > limit ? [line(look, 2, `and ${grouped(group.length - limit)} more, the JSON report has them all`, "dim")] : [],
    ...labelled(look, 2, "why", `${harm} ${origin}`),
    ...oneFix && fix !== "" ? labelled(look, 2, "fix", fix) : [],
    ...severity === "note" || rule === "waiver" ? [] : labelled(look, 2, "accept", acceptance(group))
  ];
}
function findingText({ path, message, fix }, look, oneFix) {
  return [
    line(look, 2, path === null || path === "" ? "the package" : name(path), "bold"),
    ...sentence(look, 4, message),
    ...oneFix || fix === "" ? [] : labelled(look, 4, "fix", fix)
  ];
}
function counts(findings) {
  const of = (severity) => findings.filter((finding) => isLoud(finding) && finding.severity === severity).length;
  const told = [
    [of("error"), "error"],
    [of("warning"), "warning"],
    [of("note"), "note"]
  ];
  return told.filter(([count]) => count > 0).map(([count, what]) => plural(count, what)).join(", ");
}
function quietFindings(findings, look, folded) {
  const existing = findings.filter(({ novelty }) => novelty === "existing");
  const rules = existing.map(({ rule, evidence }) => `${rule} ${grouped(countIn(evidence))}`);
  const known = folded ? [`${plural(total(existing), "finding")} of earlier releases: ${rules.join(", ")}`] : existing.map(({ message }) => message);
  return [
    ...existing.length === 0 ? [] : known.flatMap((text) => labelled(look, 0, "note", text, "dim")),
    ...waivedText(findings, look)
  ];
}
var mostWaived = 20;
function waivedText(findings, look) {
  const told = waivedBySource(findings);
  const lines = told.slice(0, mostWaived).flatMap((each) => labelled(look, 0, "waived", waivedTold(each), "dim"));
  const rest = told.slice(mostWaived).reduce((sum, { length }) => sum + length, 0);
  return rest === 0 ? lines : [...lines, line(look, 0, `waived: ${plural(rest, "more finding")}`, "dim")];
}
var total = (findings) => findings.reduce((sum, { evidence }) => sum + countIn(evidence), 0);
var countIn = (evidence) => "count" in evidence && typeof evidence.count === "number" ? evidence.count : 1;

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
  const counts2 = [
    [of("fail"), "failed"],
    [of("undecided"), "undecided"],
    [of("warn"), "with warnings"],
    [of("pass"), "passed"]
  ];
  const told = counts2.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
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
  waivedBySource,
  waivedTold,
  findingsText,
  groupsOf,
  counts,
  quietFindings,
  badge,
  verdictLine,
  summaryLine,
  title
};

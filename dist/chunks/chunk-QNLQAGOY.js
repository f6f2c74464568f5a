import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  blank,
  labelled,
  line,
  sentence
} from "./chunk-KM4JLPYL.js";
import {
  words
} from "./chunk-5KGRQPL5.js";
import {
  grouped,
  name,
  plural
} from "./chunk-SBKOXB3L.js";

// src/report/findings-text.ts
var order = { error: 0, warning: 1, note: 2 };
function findingsText(findings, look, limit) {
  return groupsOf(findings).flatMap((group) => [blank, ...groupText(group, look, limit)]);
}
function groupsOf(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings.filter(loud)) {
    const key = `${order[finding.severity]} ${finding.rule}`;
    const group = groups.get(key) ?? [];
    group.push(finding);
    groups.set(key, group);
  }
  return [...groups.entries()].sort(([a], [b]) => Number(a[0]) - Number(b[0])).map(([, group]) => group);
}
var loud = ({ novelty, waived }) => novelty === "new" && waived === null;
function groupText(group, look, limit) {
  const [{ rule, severity, fix } = group[0]] = group;
  const { title, harm, origin } = words[rule];
  const count = group.length > 1 ? ` (${grouped(group.length)})` : "";
  const heading = line(look, 0, `${severity}: ${title}${count} [${rule}]`, severity);
  if (limit === 0) return [heading];
  const shown = group.slice(0, limit);
  const oneFix = shown.every((finding) => finding.fix === fix);
  return [
    heading,
    ...shown.flatMap((finding) => findingText(finding, look, oneFix)),
    ...group.length > limit ? [line(look, 2, `and ${grouped(group.length - limit)} more, the JSON report has them all`, "dim")] : [],
    ...labelled(look, 2, "why", `${harm} ${origin}`),
    ...oneFix && fix !== "" ? labelled(look, 2, "fix", fix) : []
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
  const of = (severity) => findings.filter((finding) => loud(finding) && finding.severity === severity).length;
  const told = [
    [of("error"), "error"],
    [of("warning"), "warning"],
    [of("note"), "note"]
  ];
  return told.filter(([count]) => count > 0).map(([count, what]) => plural(count, what)).join(", ");
}
function quietFindings(findings, look, folded) {
  const existing = findings.filter(({ novelty }) => novelty === "existing");
  const waived = findings.filter((finding) => finding.novelty === "new" && finding.waived !== null);
  const rules = existing.map(({ rule, evidence }) => `${rule} ${grouped(countIn(evidence))}`);
  const known = folded ? [`${plural(total(existing), "finding")} of earlier releases: ${rules.join(", ")}`] : existing.map(({ message }) => message);
  return [
    ...existing.length === 0 ? [] : known.flatMap((text) => labelled(look, 0, "note", text, "dim")),
    ...waived.length === 0 ? [] : [line(look, 0, `waived: ${plural(waived.length, "finding")}`, "dim")]
  ];
}
var total = (findings) => findings.reduce((sum, { evidence }) => sum + countIn(evidence), 0);
var countIn = (evidence) => "count" in evidence && typeof evidence.count === "number" ? evidence.count : 1;

export {
  findingsText,
  groupsOf,
  loud,
  counts,
  quietFindings
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  explanations
} from "./chunk-VFAKZQIF.js";
import {
  badge,
  summaryLine
} from "./chunk-IXTI2XPN.js";
import {
  counts,
  groupsOf
} from "./chunk-QNLQAGOY.js";
import {
  bytesOf,
  changesTold,
  hasBaseline,
  largestOf,
  sizesTold
} from "./chunk-6YOLBVRB.js";
import {
  plain
} from "./chunk-GOK5ATNK.js";
import {
  words
} from "./chunk-5KGRQPL5.js";
import {
  delta,
  grouped,
  growth,
  plural,
  size
} from "./chunk-SBKOXB3L.js";
import {
  cutVisible,
  stillVisible,
  visible,
  visibleCut
} from "./chunk-MTB2JSIU.js";

// src/report/escape/html.ts
var entities = (shown) => shown.replace(/[^A-Za-z0-9 ,./\u{80}-\u{10ffff}-]/gu, (character) => `&#${character.codePointAt(0)};`);

// src/report/escape/shown.ts
var shownName = (text, limit = 160) => text === "" ? "\\u{}" : cutVisible(spacesShown(visibleCut(text, limit)), limit);
var shownSentence = (text, limit = 1e3) => cutVisible(spacesShown(stillVisible(text.slice(0, 2 * limit + 2))), limit);
var spacesShown = (shown) => shown.replace(/^ | $|(?<= ) /g, "\\u{20}");

// src/report/markdown/prose.ts
var code = (text, limit) => codeOf(shownName(text, limit));
var codeOf = (shown) => `<code>${entities(shown)}</code>`;
var prose = (text, limit) => (shownSentence(text, limit).match(/"(?:[^"\\]|\\.)*"|--fail-on [a-z]+|[^\s"]+|[\s"]/g) ?? []).map(part).join("");
function part(text) {
  if (text === " " || plainWord.test(text) || plainNumber.test(text)) return text;
  if (text.length > 1 && text.startsWith('"')) return codeOf(text);
  if (text.startsWith("--fail-on ")) return codeOf(text);
  const [, opening = "", core = "", closing = ""] = /^(\(*)(.*?)([).,;:!?]*)$/.exec(text) ?? [];
  const inner = core === "" || plainWord.test(core) || plainNumber.test(core) ? core : codeOf(core);
  return `${opening}${inner}${closing}`;
}
var plainWord = /^(?!.*[a-f]{7})[A-Za-z]+(?:['-][A-Za-z]+)*[.,]?$/i;
var plainNumber = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.\d)?%?[.,]?$/;

// src/report/escape/code-span.ts
function codeSpan(shown) {
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  const pad = /^`|`$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

// src/report/markdown/headline.ts
var marks = { pass: "\u{1F7E2}", warn: "\u{1F7E1}", fail: "\u{1F534}", undecided: "\u26AA" };
var severityMarks = { error: "\u{1F534}", warning: "\u{1F7E1}", note: "\u{1F535}" };
var inMarkdown = (text) => codeSpan(shownName(text, longestTitle));
var inHtml = (text) => code(text, longestTitle);
var longestTitle = 300;
var headline = (report, named) => `${marks[report.verdict]} ${badge[report.verdict].word} ${named(subject(report))}${comparedWith(report, named)}`;
var markdownHeadline = (report) => headline(report, inMarkdown);
var htmlHeadline = (report) => headline(report, inHtml);
var reportHeadline = (report) => `${marks[report.verdict]} ${summaryLine(report, plain)}`;
function subject({ name, candidate }) {
  if (name === null) return candidate === null ? "a package" : candidate.source;
  return [name, candidate?.version].filter((part2) => typeof part2 === "string").join(" ");
}
function comparedWith({ baseline, verdict }, named) {
  if (baseline !== null && baseline.version !== null) return `, compared with ${named(baseline.version)}`;
  return verdict === "undecided" || baseline === null ? "" : ", compared with nothing";
}

// src/report/markdown/table.ts
function* table(rows2) {
  yield "<table>\n";
  for (const row2 of rows2) yield `${row2}
`;
  yield "</table>\n\n";
}
var row = (...cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
var headings = (...cells) => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join("")}</tr>`;
var labelled = (label, cell) => `<tr><th align="left">${label}</th><td>${cell}</td></tr>`;
var wide = (columns2, cell) => `<tr><td colspan="${columns2}">${cell}</td></tr>`;
function* folded(summary, pieces) {
  yield `<details><summary>${summary}</summary>

`;
  yield* pieces;
  yield "</details>\n\n";
}

// src/report/markdown/changes-table.ts
var mostChanges = 10;
function* largestChanges(report, away) {
  const largest = largestOf(report.changes, mostChanges);
  if (largest.length === 0) return;
  const heading = hasBaseline(report) ? `Largest changes (of ${changesTold(report.changes)})` : "Largest files";
  const rows2 = largest.map(
    (change, index) => row(String(index + 1), delta(bytesOf(change)), change.kind, paths(change))
  );
  const all = table([headings("", "size", "kind", "path"), ...rows2]);
  if (away) yield* folded(heading, all);
  else yield* titled(heading, all);
}
var paths = ({ path, from }) => from === null ? code(path) : `${code(from)} \u2192 ${code(path)}`;
function* titled(heading, pieces) {
  yield `#### ${heading}

`;
  yield* pieces;
}

// src/report/markdown/facts-table.ts
function* factsTable(report) {
  const rows2 = [...baselineRow(report), ...sizeRows(report), ...manifestRow(report), ...quietRows(report)];
  if (rows2.length > 0) yield* table(rows2);
}
function baselineRow({ baseline }) {
  if (baseline === null) return [];
  return [labelled("baseline", `${prose(visible(baseline.explanation))} (${code(baseline.reason)})`)];
}
function sizeRows({ candidate, baseline }) {
  const measures = [
    ["packed", baseline?.packedSize, candidate?.packedSize, size],
    ["unpacked", baseline?.unpackedSize, candidate?.unpackedSize, size],
    ["files", baseline?.fileCount, candidate?.fileCount, grouped]
  ];
  return measures.flatMap(([what2, before, after, shown]) => {
    if (typeof after !== "number") return [];
    if (typeof before !== "number") return [labelled(what2, shown(after))];
    if (before === after) return [labelled(what2, `${shown(after)} (unchanged)`)];
    const by = [what2 === "files" ? "" : delta(after - before), growth(before, after)].filter(Boolean).join(", ");
    return [labelled(what2, `${shown(before)} \u2192 ${shown(after)}${by === "" ? "" : ` (${by})`}`)];
  });
}
function manifestRow(report) {
  const { manifest } = report;
  if (manifest.length === 0 || !hasBaseline(report)) return [];
  const names = manifest.slice(0, 5).map(({ field }) => code(field));
  const more2 = manifest.length - names.length;
  return [labelled("package.json", `${names.join(", ")}${more2 > 0 ? ` and ${grouped(more2)} more` : ""}`)];
}
function quietRows({ findings }) {
  const existing = findings.filter(({ novelty }) => novelty === "existing");
  const waived = findings.filter((finding) => finding.novelty === "new" && finding.waived !== null);
  return [
    ...existing.length === 0 ? [] : [
      labelled(
        "known",
        existing.slice(0, 30).map(({ message }) => prose(message)).join("<br>")
      )
    ],
    ...waived.length === 0 ? [] : [labelled("waived", plural(waived.length, "finding"))]
  ];
}

// src/report/markdown/finding-size.ts
function sizeTold({ evidence }) {
  const seen = { ...evidence };
  const before = bytes(seen.before);
  const after = bytes(seen.after);
  if (before !== null && after !== null && seen.measure !== "files") return delta(after - before);
  const own = bytes(seen.size) ?? bytes(seen.bytes) ?? bytes(seen.embeddedBytes);
  return own === null ? "" : size(own);
}
var bytes = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;

// src/report/markdown/findings-table.ts
var columns = ["what", "size", "why, and what to do"];
function* findingsTable(findings, limit, elsewhere2) {
  const groups = groupsOf(findings);
  if (groups.length > 0) yield* table(rows(groups, limit, elsewhere2));
}
function* rows(groups, limit, elsewhere2) {
  yield headings(...columns);
  for (const group of groups) {
    let firstFix = null;
    for (const finding of group.slice(0, limit)) {
      const repeated = finding.fix === firstFix;
      yield row(what(finding), sizeTold(finding), advice(finding, firstFix === null, repeated));
      firstFix ??= finding.fix;
    }
    if (group.length > limit) yield wide(columns.length, more(group, limit, elsewhere2));
  }
}
var what = ({ rule, severity, path }) => `${severityMarks[severity]} ${severity}: ${prose(words[rule].title)}<br>${place(path)}<br>${code(rule)}`;
var place = (path) => path === null || path === "" ? "the package" : code(path);
function advice({ rule, message, fix }, first, repeated) {
  const { harm, origin } = words[rule];
  return [
    prose(message),
    ...first ? [`<b>Why:</b> ${prose(`${harm} ${origin}`)}`] : [],
    ...fix === "" || repeated ? [] : [`<b>Remove:</b> ${prose(fix)}`],
    ...first ? [`<b>Accept:</b> ${prose(explanations[rule].accept)}`] : [],
    ...first ? [] : [`Why${repeated ? ", how to remove" : ""} and how to accept: as above.`]
  ].join("<br>");
}
function more(group, limit, elsewhere2) {
  const [first] = group;
  if (first === void 0) return "";
  const { rule, severity } = first;
  const count = grouped(group.length - limit);
  return limit === 0 ? `${severityMarks[severity]} ${severity}: ${prose(words[rule].title)} \xD7 ${count} (${code(rule)})` : `and ${count} more of ${code(rule)}; ${elsewhere2}`;
}

// src/report/markdown/size-chart.ts
var least = { bytes: 1e5, share: 0.2 };
var mostSlices = 4;
var thinnest = 0.02;
function sizeChart(report) {
  const [before, after] = [report.baseline?.unpackedSize, report.candidate?.unpackedSize];
  if (!hasBaseline(report) || typeof before !== "number" || typeof after !== "number") return "";
  if (after - before < Math.max(least.bytes, before * least.share)) return "";
  const grown = report.changes.reduce((sum, change) => sum + Math.max(0, bytesOf(change)), 0);
  const slices = largestOf(report.changes, mostSlices).map((change, index) => ({ label: `change ${index + 1}`, bytes: bytesOf(change) })).filter(({ bytes: bytes2 }) => bytes2 >= after * thinnest);
  const shown = slices.reduce((sum, { bytes: bytes2 }) => sum + bytes2, 0);
  const lines = [
    { label: "as before", bytes: after - grown },
    ...slices,
    { label: "other growth", bytes: grown - shown }
  ].filter(({ bytes: bytes2 }) => Number.isSafeInteger(bytes2) && bytes2 >= after * thinnest).map(({ label, bytes: bytes2 }) => `  "${label}: ${size(bytes2)}" : ${bytes2}`);
  return `${["```mermaid", "pie title Unpacked size", ...lines, "```"].join("\n")}

`;
}

// src/report/markdown/package-section.ts
var elsewhere = {
  summary: "the JSON report has all",
  comment: "the summary of the run has more"
};
function* packageSection(report, { limit, place: place2 }) {
  const found = counts(report.findings);
  if (limit === null) {
    yield `${found === "" ? "No new findings" : found}; ${elsewhere[place2]}.

`;
    return;
  }
  yield* problemTable(report);
  if (found !== "") yield `${found}${limit === 0 ? `; ${elsewhere[place2]}` : ""}

`;
  yield* findingsTable(report.findings, limit, elsewhere[place2]);
  yield* factsTable(report);
  yield* largestChanges(report, place2 === "comment");
  if (place2 === "summary") yield sizeChart(report);
}
var mostLines = 40;
function* problemTable({ problem }) {
  if (problem === null) return;
  const lines = problem.message.split(/\r?\n/);
  const more2 = lines.length - mostLines;
  const told = [
    ...lines.slice(0, mostLines).map((line) => prose(visible(line))),
    ...more2 > 0 ? [`and ${plural(more2, "more line")}`] : [],
    `<b>This is no pass: nothing was decided</b> (${code(problem.code)}).`
  ];
  yield* table([labelled("undecided", told.join("<br>"))]);
}

// src/report/markdown/packages.ts
var loud = ["fail", "undecided", "warn"];
var worstFirst = ({ packages }) => loud.flatMap((verdict) => packages.filter((each) => each.verdict === verdict));
function* passedPackages({ packages }) {
  const passed = packages.filter(({ verdict }) => verdict === "pass");
  if (passed.length === 0) return;
  const rows2 = passed.map((each) => row(htmlHeadline(each), sizesTold(each), changesTold(each.changes)));
  yield* folded(`${plural(passed.length, "package")} passed`, table(rows2));
}

// src/report/markdown/within.ts
function within(budget, pieces, measure) {
  const taken = [];
  let size2 = 0;
  for (const piece of pieces) {
    size2 += measure(piece);
    if (size2 > budget) return null;
    taken.push(piece);
  }
  return taken.join("");
}

export {
  entities,
  code,
  prose,
  markdownHeadline,
  htmlHeadline,
  reportHeadline,
  folded,
  elsewhere,
  packageSection,
  worstFirst,
  passedPackages,
  within
};

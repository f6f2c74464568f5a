import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  badge,
  counts,
  groupsOf,
  summaryLine,
  waivedBySource,
  waivedTold
} from "./chunk-HFKC35DW.js";
import {
  bytesOf,
  changesTold,
  hasBaseline,
  largestOf,
  sizesTold
} from "./chunk-5OZHB42B.js";
import {
  entryFields,
  suggestedWaiver
} from "./chunk-G6NNYMW5.js";
import {
  explanations
} from "./chunk-MQ3WNCJS.js";
import {
  plain
} from "./chunk-I7CBXHWT.js";
import {
  words
} from "./chunk-YVRFGCLR.js";
import {
  delta,
  grouped,
  growth,
  percent,
  plural,
  size
} from "./chunk-SBKOXB3L.js";
import {
  cutVisible,
  stillVisible,
  visible,
  visibleCut
} from "./chunk-MTB2JSIU.js";

// src/report/within.ts
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

// src/report/escape/code-span.ts
function codeSpan(shown) {
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  const pad = /^`|`$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

// src/report/escape/shown.ts
var shownName = (text, limit = 160) => text === "" ? "\\u{}" : cutVisible(spacesShown(visibleCut(text, limit)), limit);
var shownSentence = (text, limit = 1e3) => cutVisible(spacesShown(stillVisible(text.slice(0, 2 * limit + 2))), limit);
var spacesShown = (shown) => shown.replace(/^ | $|(?<= ) /g, "\\u{20}");

// src/report/escape/html.ts
var entities = (shown) => shown.replace(/[^A-Za-z0-9 ,./\u{80}-\u{10ffff}-]/gu, (character) => `&#${character.codePointAt(0)};`);

// src/report/markdown/prose.ts
var code = (text, limit) => codeOf(shownName(text, limit));
var codeOf = (shown) => `<code>${entities(shown)}</code>`;
var prose = (text, limit) => (shownSentence(text, limit).match(/"(?:[^"\\]|\\.)*"|[^\s"]+|[\s"]/g) ?? []).map(part).join("");
function part(text) {
  if (text === " " || plainWord.test(text) || plainNumber.test(text)) return text;
  if (text.length > 1 && text.startsWith('"')) return codeOf(text);
  const [opening = ""] = /^\(*/.exec(text) ?? [];
  const [closing = ""] = /(?<![).,;:!?])[).,;:!?]*$/.exec(text.slice(opening.length)) ?? [];
  const core = text.slice(opening.length, text.length - closing.length);
  const inner = core === "" || plainWord.test(core) || plainNumber.test(core) ? core : codeOf(core);
  return `${opening}${inner}${closing}`;
}
var plainWord = /^(?!.*[a-f]{7})[A-Za-z]+(?:['-][A-Za-z]+)*[.,]?$/i;
var plainNumber = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.\d)?%?[.,]?$/;

// src/report/markdown/headline.ts
var marks = { pass: "\u{1F7E2}", warn: "\u{1F7E1}", fail: "\u{1F534}", undecided: "\u26AA" };
var severityMarks = { error: "\u{1F534}", warning: "\u{1F7E1}", note: "\u{1F535}" };
var inMarkdown = (text) => codeSpan(shownName(text, longestTitle));
var inHtml = (text) => code(text, longestTitle);
var longestTitle = 300;
var verdictMark = (verdict) => `${marks[verdict]} ${badge[verdict].word}`;
var headline = (report, named) => `${verdictMark(report.verdict)} ${named(subject(report))}${comparedWith(report, named)}`;
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
function* table(rows3) {
  yield "<table>\n";
  for (const row2 of rows3) yield `${row2}
`;
  yield "</table>\n\n";
}
var row = (...cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
var headings = (...cells) => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join("")}</tr>`;
var labelled = (label, cell) => `<tr><th align="left">${label}</th><td>${cell}</td></tr>`;
var wide = (columns3, cell) => `<tr><td colspan="${columns3}">${cell}</td></tr>`;
function* folded(summary, pieces) {
  yield `<details><summary>${summary}</summary>

`;
  yield* pieces;
  yield "</details>\n\n";
}

// src/report/markdown/policy-rows.ts
var nothing = "\u2013";
var longestReason = 200;
function* differenceRows({ packages, difference }) {
  const told = (what2, before, after) => row(packages === null ? what2 : `${code(packages)}: ${what2}`, before, after);
  switch (difference.what) {
    case "rule":
      return yield told(...ruleTold(difference));
    case "allow":
      for (const cells of allowTold(difference)) yield told(...cells);
      return;
    case "waiver": {
      const { before, after } = difference;
      const { rule, path } = after ?? before;
      return yield told(`waiver of ${code(rule)} for ${code(path)}`, terms(before), terms(after));
    }
    case "order":
      return yield told(`order of ${code("packages")}`, nothing, "another one: the later of two wins");
    default:
      return yield told(code(difference.what), value(difference.before), value(difference.after));
  }
}
var rowsOf = ({ difference }) => difference.what === "allow" ? difference.added.length + difference.removed.length + Number(difference.listed.before !== difference.listed.after) : 1;
var value = (said) => said === null ? nothing : code(said);
function ruleTold({ rule, option, before, after }) {
  const shown = (said) => typeof said === "number" ? amount(rule, option, said) : value(said);
  return [`${code(rule)}${option === "level" ? "" : ` ${code(option)}`}`, shown(before), shown(after)];
}
var amount = (rule, option, said) => option === "percent" || rule === "package-growth" && option !== "floor" ? percent(said) : size(said);
function* allowTold({ added, removed, listed }) {
  const what2 = code("files.allow");
  const whole = (is) => is ? "a list" : "every path may ship";
  if (listed.before !== listed.after) yield [what2, whole(listed.before), whole(listed.after)];
  for (const glob of added) yield [what2, nothing, code(glob)];
  for (const glob of removed) yield [what2, code(glob), nothing];
}
function terms(waiver) {
  if (waiver === null) return nothing;
  const { reason, expires, maxSize, sha256, fingerprint } = waiver;
  return [
    prose(reason, longestReason),
    ...expires === null ? [] : [`until ${code(expires)}`],
    ...maxSize === null ? [] : [`at most ${size(maxSize)}`],
    ...sha256 === null ? [] : [`${code("sha256")} ${code(sha256.slice(0, 12))}`],
    ...fingerprint === null ? [] : [`the finding ${code(fingerprint)} alone`]
  ].join("<br>");
}

// src/report/markdown/policy-notice.ts
var folds = [100, 30, 10, 3, 0];
var columns = ["policy", "base branch", "here"];
function policyNotice(change, options) {
  if (change === null || change.files.length === 0) return "";
  const first = `<p><b>${verdicts(change, options)}</b></p>

`;
  for (const limit of folds) {
    const rest = within(
      options.budget - first.length,
      details(change, limit, options),
      ({ length }) => length
    );
    if (rest !== null) return `${first}${rest}`;
  }
  return first;
}
var changesMeaning = ({ files }) => files.some(({ differences, problem }) => differences.length > 0 || problem !== null);
function verdicts(change, { verdict, selfReported }) {
  const [is, other] = [verdictMark(verdict), otherwise(change, verdict)];
  if (!changesMeaning(change)) {
    return `${is}. This pull request changes the policy file of this check, and not what it says.`;
  }
  if (change.judgedBy === "base") {
    const by2 = `${is}, by the policy of the base branch: this pull request changes it.`;
    return other === null ? by2 : `${by2} By its own policy it would have been ${other}.`;
  }
  const by = `${is}, by a policy that this pull request changes.`;
  if (other !== null) return `${by} By the policy of the base branch it would have been ${other}.`;
  return selfReported ? `${by} What it would have been by the policy of the base branch is in the summary of the run.` : by;
}
function otherwise({ stops, otherwise: other }, verdict) {
  if (other === null) return null;
  const mark = verdictMark(other.verdict);
  if (other.verdict !== "fail") return mark;
  if (!other.stops) return `${mark}, and the check would pass`;
  return verdict === "fail" && !stops ? `${mark}, and the check would fail` : mark;
}
function* details({ files }, limit, { elsewhere: elsewhere2 }) {
  const told = files.filter(({ differences, problem }) => differences.length > 0 || problem !== null);
  if (told.length === 0) return;
  const all = told.flatMap(({ differences }) => differences).length;
  if (limit === 0) {
    yield `${plural(all, "difference")} in ${plural(told.length, "policy file")}; ${elsewhere2}.

`;
    return;
  }
  yield* table(allRows(told, limit, elsewhere2));
}
function* allRows(files, limit, elsewhere2) {
  yield headings(...columns);
  for (const file of files) yield* rows(file, limit, elsewhere2);
}
function* rows(file, limit, elsewhere2) {
  yield wide(columns.length, `${fileTold(file)}${file.problem === null ? "" : `<br>${prose(file.problem)}`}`);
  let told = 0;
  for (const difference of file.differences) {
    for (const each of differenceRows(difference)) {
      if (told === limit) {
        const more2 = file.differences.reduce((sum, one) => sum + rowsOf(one), -limit);
        yield wide(columns.length, `and ${plural(more2, "more line")}; ${elsewhere2}`);
        return;
      }
      yield each;
      told++;
    }
  }
}
function fileTold({ before, after }) {
  if (before === after) return code(before ?? "");
  if (before === null)
    return `${code(after ?? "")}, which the base branch does not have: there the defaults hold`;
  if (after === null) return `${code(before)} is not here any more: the defaults hold`;
  return `${code(after)} instead of ${code(before)}`;
}

// src/report/markdown/changes-table.ts
var mostChanges = 10;
function* largestChanges(report, away) {
  const largest = largestOf(report.changes, mostChanges);
  if (largest.length === 0) return;
  const heading = hasBaseline(report) ? `Largest changes (of ${changesTold(report.changes)})` : "Largest files";
  const rows3 = largest.map(
    (change, index) => row(String(index + 1), delta(bytesOf(change)), change.kind, paths(change))
  );
  const all = table([headings("", "size", "kind", "path"), ...rows3]);
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
  const rows3 = [...baselineRow(report), ...sizeRows(report), ...manifestRow(report), ...quietRows(report)];
  if (rows3.length > 0) yield* table(rows3);
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
  return [
    ...existing.length === 0 ? [] : [
      labelled(
        "known",
        existing.slice(0, 30).map(({ message }) => prose(message)).join("<br>")
      )
    ],
    ...waivedRow(findings)
  ];
}
var mostWaived = 30;
function waivedRow(findings) {
  const told = waivedBySource(findings);
  if (told.length === 0) return [];
  const rest = told.slice(mostWaived).reduce((sum, { length }) => sum + length, 0);
  const lines = told.slice(0, mostWaived).map((each) => prose(waivedTold(each)));
  return [labelled("waived", [...lines, ...rest > 0 ? [plural(rest, "more finding")] : []].join("<br>"))];
}

// src/report/acceptance/entry-line.ts
var waiverPlace = 'To accept a finding, put its line, with your reason in it, under "waivers" in .github/packgate.yml; of several packages, below the name of this one under "packages".';
var longestEntry = 400;
function entryLine(finding, report) {
  if (report.problem !== null || finding.rule === "waiver" || finding.severity === "note") return null;
  const entry = { ...suggestedWaiver(finding, report), reason: "\u2026", expires: null };
  const fields = entryFields(entry).map(([key, written]) => `${key}: ${written}`);
  const line = `- { ${fields.join(", ")} }`;
  return line.length > longestEntry ? null : line;
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
var bytes = (value2) => typeof value2 === "number" && Number.isFinite(value2) && value2 >= 0 ? value2 : null;

// src/report/markdown/findings-table.ts
var columns2 = ["what", "size", "why, and what to do"];
function* findingsTable(report, limit, elsewhere2) {
  const groups = groupsOf(report.findings);
  if (groups.length > 0) yield* table(rows2(groups, limit, elsewhere2, report));
}
function* rows2(groups, limit, elsewhere2, report) {
  yield headings(...columns2);
  for (const group of groups) {
    let firstFix = null;
    for (const finding of group.slice(0, limit)) {
      const repeated = finding.fix === firstFix;
      yield row(what(finding), sizeTold(finding), advice(finding, report, firstFix === null, repeated));
      firstFix ??= finding.fix;
    }
    if (group.length > limit) yield wide(columns2.length, more(group, limit, elsewhere2));
  }
  if (limit > 0 && report.problem === null) yield wide(columns2.length, prose(waiverPlace));
}
var what = ({ rule, severity, path }) => `${severityMarks[severity]} ${severity}: ${prose(words[rule].title)}<br>${place(path)}<br>${code(rule)}`;
var place = (path) => path === null || path === "" ? "the package" : code(path);
function advice(finding, report, first, repeated) {
  const { rule, message, fix } = finding;
  const { harm, origin } = words[rule];
  return [
    prose(message),
    ...first ? [`<b>Why:</b> ${prose(`${harm} ${origin}`)}`] : [],
    ...fix === "" || repeated ? [] : [`<b>Remove:</b> ${prose(fix)}`],
    ...first ? [`<b>Accept:</b> ${accept(finding, report)}`] : [],
    ...first ? [] : [`Why${repeated ? ", how to remove" : ""} and how to accept: as above.`]
  ].join("<br>");
}
function accept(finding, report) {
  const said = prose(explanations[finding.rule].accept);
  const entry = entryLine(finding, report);
  return entry === null ? said : `${said}<br>${code(entry, longestEntry)}`;
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
  yield* findingsTable(report, limit, elsewhere[place2]);
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
  const rows3 = passed.map((each) => row(htmlHeadline(each), sizesTold(each), changesTold(each.changes)));
  yield* folded(`${plural(passed.length, "package")} passed`, table(rows3));
}

// src/report/markdown/remark.ts
var remarkOf = (remark) => remark === null ? "" : `<p><b>${prose(remark)}</b></p>

`;

export {
  entities,
  shownName,
  shownSentence,
  waiverPlace,
  longestEntry,
  entryLine,
  within,
  codeSpan,
  markdownHeadline,
  htmlHeadline,
  reportHeadline,
  folded,
  elsewhere,
  packageSection,
  worstFirst,
  passedPackages,
  policyNotice,
  changesMeaning,
  remarkOf
};

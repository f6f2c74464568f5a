import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  elsewhere,
  markdownHeadline,
  packageSection,
  passedPackages,
  reportHeadline,
  within,
  worstFirst
} from "./chunk-QWUM2V3S.js";
import {
  explanations,
  ruleIds
} from "./chunk-VFAKZQIF.js";
import {
  renderTerminal
} from "./chunk-6JSBA4AM.js";
import {
  title
} from "./chunk-IXTI2XPN.js";
import {
  words
} from "./chunk-5KGRQPL5.js";
import {
  jsonText
} from "./chunk-I5TFSBKA.js";
import {
  plural,
  size
} from "./chunk-SBKOXB3L.js";
import {
  cutVisible,
  stillVisible,
  visibleCut
} from "./chunk-MTB2JSIU.js";
import {
  tool
} from "./chunk-BUKVK7OW.js";

// src/report/utf8-length.ts
function utf8Length(text) {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128) continue;
    const pair = unit >= 55296 && unit < 56320 && isLow(text.charCodeAt(at + 1));
    bytes += unit < 2048 ? 1 : 2;
    if (pair) at++;
  }
  return bytes;
}
var isLow = (unit) => unit >= 56320 && unit < 57344;

// src/report/markdown/summary.ts
var folds = [1e3, 300, 100, 30, 10, 3, 1, 0, null];
function renderSummary(report, { budget: budget2 } = { budget: 1e6 }) {
  for (const limit of folds) {
    const text = within(budget2, summary(report, limit), utf8Length);
    if (text !== null) return `${text.trimEnd()}
`;
  }
  return `## ${reportHeadline(report)}

Too many packages to be told here; ${elsewhere.summary}.
`;
}
function* summary(report, limit) {
  const [only] = report.packages;
  if (only !== void 0 && report.packages.length === 1) {
    yield `## ${markdownHeadline(only)}

`;
    yield* packageSection(only, { limit, place: "summary" });
    return;
  }
  yield `## ${reportHeadline(report)}

`;
  for (const each of worstFirst(report)) yield* section(each, limit);
  yield* passedPackages(report);
}
function* section(report, limit) {
  yield `### ${markdownHeadline(report)}

`;
  yield* packageSection(report, { limit, place: "summary" });
}

// src/report/json.ts
var renderJson = (report) => jsonText({
  schemaVersion: report.schemaVersion,
  tool: { name: report.tool.name, version: report.tool.version },
  verdict: report.verdict,
  packages: report.packages.map(packageOf),
  stats: { durationMs: report.stats.durationMs }
});
var packageOf = ({ name, verdict, candidate, baseline, problem, ...lists }) => ({
  name,
  verdict,
  candidate: candidate && { version: candidate.version, source: candidate.source, ...measuresOf(candidate) },
  baseline: baseline && baselineOf(baseline),
  changes: lists.changes.map(changeOf),
  manifest: lists.manifest.map(fieldOf),
  findings: lists.findings.map(findingOf),
  problem: problem && { code: problem.code, message: problem.message }
});
var baselineOf = (baseline) => ({
  version: baseline.version,
  reason: baseline.reason,
  explanation: baseline.explanation,
  ...measuresOf(baseline)
});
var measuresOf = ({ integrity, sha256, packedSize, unpackedSize, fileCount }) => ({
  integrity,
  sha256,
  packedSize,
  unpackedSize,
  fileCount
});
var changeOf = (change) => ({
  kind: change.kind,
  path: change.path,
  from: change.from,
  sizeBefore: change.sizeBefore,
  sizeAfter: change.sizeAfter,
  modeBefore: change.modeBefore,
  modeAfter: change.modeAfter
});
var fieldOf = ({ field, before, after }) => ({ field, before, after });
var findingOf = (finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  path: finding.path,
  message: finding.message,
  evidence: finding.evidence,
  fix: finding.fix,
  novelty: finding.novelty,
  waived: finding.waived && waivedOf(finding.waived),
  fingerprint: finding.fingerprint
});
var waivedOf = ({ reason: reason2, expires, source }) => ({ reason: reason2, expires, source });

// src/report/escape/sarif.ts
var sarifText = (shown) => shown.replace(/[[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
var uriPath = (path) => path.split("/").map(uriSegment).join("/");
var uriSegment = (segment) => encodeURIComponent(segment.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD")).replace(
  /[!'()*]/g,
  (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
);

// src/report/sarif/location.ts
function manifestLocation(report, index, { root, manifests }) {
  const path = manifests?.[index] ?? inside(root, folderOf(report));
  return {
    artifactLocation: { uri: uriPath(path), uriBaseId: "%SRCROOT%" },
    region: { startLine: 1 }
  };
}
var folderOf = ({ candidate }) => /^(.*) \(packed with (?:npm|pnpm|yarn|bun)\)$/s.exec(candidate?.source ?? "")?.[1] ?? ".";
function inside(root, folder) {
  const top = resolved([], root) ?? [];
  const segments = /^(?:[/\\]|[a-z]:)/i.test(folder) ? null : resolved(top, folder);
  return [...segments ?? top, "package.json"].join("/");
}
function resolved(from, path) {
  const segments = [...from];
  for (const segment of path.split(/[/\\]/)) {
    if (segment === ".." && segments.length === 0) return null;
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments;
}

// src/report/sarif/notifications.ts
var mostNotifications = 500;
function notificationsOf(report, options, omitted) {
  const undecided = report.packages.map((each, index) => ({ each, index })).filter(({ each }) => each.verdict === "undecided");
  const more = undecided.length - mostNotifications;
  return [
    ...undecided.slice(0, mostNotifications).map(
      ({ each, index }) => notification("error", reason(each), [{ physicalLocation: manifestLocation(each, index, options) }])
    ),
    ...more > 0 ? [notification("error", `${plural(more, "more package")} could not be decided.`, [])] : [],
    ...omitted > 0 ? [
      notification(
        "warning",
        `${plural(omitted, "more finding")} of less weight found no room here; the JSON report has all.`,
        []
      )
    ] : []
  ];
}
var notification = (level, text, locations) => ({
  level,
  message: { text: sarifText(text) },
  locations
});
var reason = (report) => `${title(report)}: nothing was decided. ${visibleCut(report.problem?.message ?? "", 1e3)} (${visibleCut(report.problem?.code ?? "unknown")})`;

// src/report/sarif/fingerprint.ts
function primaryHash(name, fingerprint, seen) {
  const hash = `${visibleCut(name ?? "", 100)}/${visibleCut(fingerprint)}`;
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${count}`;
}

// src/report/rule-page.ts
function renderRulePage(rule) {
  const { title: title2, harm, origin } = words[rule];
  const { looksFor, example, ignores, fix, accept, options } = explanations[rule];
  const sections = [
    ["What it looks for", looksFor],
    ["Why it matters", `${harm} ${origin}`],
    ["An accident of the kind", example],
    ["What it ignores on purpose", ignores],
    ["How to fix", fix],
    ["How to accept", accept],
    ["Options", optionsTable(Object.entries(options))]
  ];
  const body = sections.map(([heading, text]) => `## ${heading}

${text}
`);
  return [`# \`${rule}\`: ${title2}
`, ...body].join("\n");
}
function optionsTable(options) {
  if (options.length === 0) return "None but its severity.";
  const rows = options.map(
    ([name, { default: value, unit, meaning }]) => `| \`${name}\` | ${unit === "bytes" ? size(value) : `${value} %`} | ${cell(meaning)} |`
  );
  return ["| option | default | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}
var cell = (text) => text.replaceAll("|", "\\|");

// src/report/sarif/rules.ts
var sarifRules = () => ruleIds.map(ruleOf);
var ruleIndex = new Map(ruleIds.map((rule, index) => [rule, index]));
function ruleOf(rule) {
  const { title: title2, harm, origin } = words[rule];
  const { looksFor, ignores, fix, accept } = explanations[rule];
  const help = [
    looksFor,
    `Why it matters: ${harm} ${origin}`,
    `What it ignores: ${ignores}`,
    `How to fix: ${fix}`,
    `How to accept: ${accept}`
  ];
  return {
    id: rule,
    shortDescription: { text: sarifText(title2) },
    fullDescription: { text: sarifText(harm) },
    help: { text: sarifText(help.join("\n\n")), markdown: renderRulePage(rule) },
    properties: { tags: ["package", "release"] }
  };
}

// src/report/sarif/results.ts
var mostResults = 5e3;
var budget = 95e5;
function boundedResults({ packages }, options) {
  const placed = packages.flatMap(
    (report, index) => report.findings.map((finding) => ({ finding, report, index }))
  );
  placed.sort((a, b) => rank(a.finding) - rank(b.finding));
  const results = [];
  const seen = /* @__PURE__ */ new Map();
  let bytes = 0;
  for (const each of placed.slice(0, mostResults)) {
    const result = resultOf(each, seen, options);
    bytes += utf8Length(jsonText(result));
    if (bytes > budget) break;
    results.push(result);
  }
  return { results, omitted: placed.length - results.length };
}
var ranks = { error: 0, warning: 1, note: 2 };
var rank = ({ severity, waived }) => ranks[severity] + (waived === null ? 0 : 3);
function resultOf({ finding, report, index }, seen, options) {
  const { rule, severity, path, novelty, waived, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule),
    level: severity,
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: manifestLocation(report, index, options),
        ...path === null || path === "" ? {} : { logicalLocations: [{ fullyQualifiedName: visibleCut(path), kind: "resource" }] }
      }
    ],
    partialFingerprints: {
      primaryLocationLineHash: primaryHash(report.name, fingerprint, seen),
      "packgateFinding/v1": visibleCut(fingerprint)
    },
    suppressions: waived === null ? [] : [
      {
        kind: "external",
        justification: sarifText(visibleCut(waived.reason, 500))
      }
    ],
    properties: { novelty }
  };
}
function messageOf({ path, message, fix }) {
  const where = path === null || path === "" ? "" : `${visibleCut(path)}: `;
  return sarifText(`${where}${[message, fix].filter(Boolean).map(sentence).join(" ")}`);
}
var sentence = (text) => cutVisible(stillVisible(text.slice(0, 2e3)), 800);

// src/report/sarif.ts
function renderSarif(report, options) {
  const { results, omitted } = boundedResults(report, options);
  return jsonText({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: sarifRules() } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: !report.packages.some(({ verdict }) => verdict === "undecided"),
            toolExecutionNotifications: notificationsOf(report, options, omitted)
          }
        ],
        results
      }
    ]
  });
}

// src/report/formats.ts
var formats = {
  text: { fileName: "report.txt", render: renderTerminal },
  json: { fileName: "report.json", render: renderJson },
  markdown: { fileName: "report.md", render: (report) => renderSummary(report) },
  sarif: {
    fileName: "report.sarif",
    render: (report, options) => renderSarif(report, { root: "", ...options })
  }
};

export {
  renderSummary,
  formats
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  lines,
  titleOf
} from "./chunk-XKDF6WUG.js";
import {
  originIn
} from "./chunk-5W6RFYVF.js";
import {
  lineOfField
} from "./chunk-I5YQGHIR.js";
import {
  textIn
} from "./chunk-MHSLAEU5.js";
import {
  isLoud
} from "./chunk-NBJVRWB5.js";
import "./chunk-RZMQPVHA.js";
import {
  visible
} from "./chunk-MTB2JSIU.js";
import "./chunk-R5UQS6KV.js";
import "./chunk-Y6WSU3UV.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";

// src/action/finding-annotations.ts
import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

// src/action/locate.ts
function locate({ evidence }, manifest) {
  if (manifest === null) return null;
  const field = fieldIn(evidence);
  if (field !== null) return { file: "package.json", line: lineOfField(manifest, field) };
  const admission = originIn(evidence)?.admission ?? null;
  return (admission && placeOf(admission)) ?? { file: "package.json", line: 1 };
}
var placeOf = ({ file, line }) => file === null ? null : { file, line: line ?? 1 };
function fieldIn(evidence) {
  if ("script" in evidence) return "scripts";
  return "field" in evidence && typeof evidence.field === "string" ? /^[A-Za-z]+/.exec(evidence.field)?.[0] ?? null : null;
}

// src/action/suggestion.ts
var mostCharacters = 1e3;
function suggestionFor({ evidence }) {
  const removal = originIn(evidence)?.removal ?? null;
  if (removal === null) return null;
  const { change, file, line, replaced, lines: lines2 } = removal;
  if (lines2.join("\n").length > mostCharacters) return null;
  if (change === "create") return [`Suggested ${file}:`, ...lines2].join("\n");
  const last = line + replaced - 1;
  const where = last > line ? `lines ${line} to ${last}` : `line ${line}`;
  if (lines2.length === 0) return `Suggested change: delete ${where} of ${file}.`;
  return replaced === 0 ? [`Suggested change: insert as line ${line} of ${file}:`, ...lines2].join("\n") : [`Suggested change: replace ${where} of ${file} by:`, ...lines2].join("\n");
}

// src/action/finding-annotations.ts
var levels = { error: "error", warning: "warning", note: "notice" };
function findingAnnotations(decision, workspace) {
  const { packages } = decision.report;
  return packages.flatMap((report, index) => {
    const candidate = decision.candidates[index];
    if (candidate === void 0) return [];
    const folder = resolve(decision.cwd, candidate);
    const manifest = manifestIn(folder);
    return report.findings.filter(isLoud).map((finding) => ({
      level: levels[finding.severity],
      title: titleOf(`packgate: ${finding.rule}`, report, packages.length > 1),
      message: [finding.message, finding.fix, suggestionFor(finding) ?? ""].filter(Boolean).map(lines).join("\n"),
      place: placeOf2(finding, manifest, folder, workspace)
    }));
  });
}
var manifestIn = (folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? textIn(folder, "package.json") : null;
function placeOf2(finding, manifest, folder, workspace) {
  const place = locate(finding, manifest);
  if (place === null) return null;
  const file = relative(workspace, join(folder, place.file)).replaceAll("\\", "/");
  return file.startsWith("../") || visible(file) !== file ? null : { ...place, file };
}
export {
  findingAnnotations
};

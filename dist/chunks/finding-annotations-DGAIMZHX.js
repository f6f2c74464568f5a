import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  lines,
  titleOf
} from "./chunk-U2TMBS3H.js";
import {
  loud
} from "./chunk-QNLQAGOY.js";
import "./chunk-KM4JLPYL.js";
import {
  minimatch
} from "./chunk-SRFIRHR6.js";
import "./chunk-5KGRQPL5.js";
import "./chunk-I5TFSBKA.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-542XOV6L.js";
import {
  visible
} from "./chunk-MTB2JSIU.js";
import "./chunk-CA75CFMX.js";

// src/action/finding-annotations.ts
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

// src/action/locate.ts
function locate({ path, evidence }, { manifest, ignore }) {
  if (manifest === null) return null;
  const lines2 = manifest.split("\n");
  const at = (index) => ({ file: "package.json", line: Math.max(index, 0) + 1 });
  const field = fieldOf(evidence);
  if (field !== null) return at(keyLine(lines2, field));
  if (path === null) return at(0);
  const files = keyLine(lines2, "files");
  if (files !== -1) {
    const entry = listOf(manifest).find((pattern) => covers(pattern, path));
    const found = lines2.findIndex(
      (line, index) => index >= files && entry !== void 0 && line.includes(JSON.stringify(entry))
    );
    return at(found === -1 ? files : found);
  }
  if (ignore === null) return at(0);
  return { file: ignore.name, line: ignoreLine(ignore.text, path) };
}
function fieldOf(evidence) {
  if ("script" in evidence) return "scripts";
  return "field" in evidence && typeof evidence.field === "string" ? /^[A-Za-z]+/.exec(evidence.field)?.[0] ?? null : null;
}
function keyLine(lines2, key) {
  let [best, depth] = [-1, Number.POSITIVE_INFINITY];
  for (const [index, line] of lines2.entries()) {
    const place = line.indexOf(`"${key}"`);
    if (place !== -1 && place < depth && /^\s*:/.test(line.slice(place + key.length + 2))) {
      [best, depth] = [index, place];
    }
  }
  return best;
}
function listOf(manifest) {
  try {
    const { files } = JSON.parse(manifest);
    return Array.isArray(files) ? files.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}
function covers(pattern, path) {
  const plain = pattern.replace(/^\.?\//, "").replace(/\/+$/, "");
  if (plain === "" || plain.length > 1e3) return false;
  return path === plain || path.startsWith(`${plain}/`) || minimatch(path, plain, { dot: true });
}
function ignoreLine(text, path) {
  const lines2 = text.split("\n").map((line) => line.trim());
  return lines2.findLastIndex((line) => line.startsWith("!") && covers(line.slice(1), path)) + 1 || 1;
}

// src/action/finding-annotations.ts
var levels = { error: "error", warning: "warning", note: "notice" };
function findingAnnotations(decision, workspace) {
  const { packages } = decision.report;
  return packages.flatMap((report, index) => {
    const candidate = decision.candidates[index];
    if (candidate === void 0) return [];
    const folder = resolve(decision.cwd, candidate);
    const files = packingFiles(folder);
    return report.findings.filter(loud).map((finding) => ({
      level: levels[finding.severity],
      title: titleOf(`packgate: ${finding.rule}`, report, packages.length > 1),
      message: lines(`${finding.message}
${finding.fix}`),
      place: placeOf(finding, files, folder, workspace)
    }));
  });
}
var packingFiles = (folder) => {
  const npmignore = textOf(join(folder, ".npmignore"));
  const ignore = npmignore ?? textOf(join(folder, ".gitignore"));
  return {
    manifest: textOf(join(folder, "package.json")),
    ignore: ignore === null ? null : { name: npmignore === null ? ".gitignore" : ".npmignore", text: ignore }
  };
};
function textOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
function placeOf(finding, files, folder, workspace) {
  const place = locate(finding, files);
  if (place === null) return null;
  const file = relative(workspace, join(folder, place.file)).replaceAll("\\", "/");
  return file.startsWith("../") || visible(file) !== file ? null : { ...place, file };
}
export {
  findingAnnotations
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  ruleIds
} from "./chunk-MQ3WNCJS.js";
import {
  usageError
} from "./chunk-Y6WSU3UV.js";

// src/report/parse/shape.ts
var Mismatch = class extends Error {
};
var wrong = (at, is) => new Mismatch(`${at} ${is}`);
var text = (longest) => (value, at) => {
  if (typeof value !== "string") throw wrong(at, "is no string");
  if (value.length > longest) throw wrong(at, `has more than ${longest} characters`);
  return value;
};
var matching = (shape, called) => (value, at) => {
  if (typeof value === "string" && shape.test(value)) return value;
  throw wrong(at, `is no ${called}`);
};
var count = (value, at) => {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw wrong(at, "is no whole number from 0 on");
};
var oneOf = (choices, called) => (value, at) => {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === void 0) throw wrong(at, `is no ${called} that this version knows`);
  return chosen;
};
var nullable = (shape) => (value, at) => value === null ? null : shape(value, at);
var list = (shape, least = 0) => (value, at) => {
  if (!Array.isArray(value)) throw wrong(at, "is no list");
  if (value.length < least) throw wrong(at, "is empty");
  return value.map((item, index) => shape(item, `${at}[${index}]`));
};
var object = (shapes) => {
  const keys = Object.keys(shapes);
  const known = new Set(keys);
  return (value, at) => {
    const found = objectOf(value, at);
    if (Object.keys(found).some((key) => !known.has(key))) throw wrong(at, "has a field that is unknown");
    const fields = keys.map((key) => {
      if (!Object.hasOwn(found, key)) throw wrong(at, `has no field ${key}`);
      return [key, shapes[key](found[key], at === "" ? key : `${at}.${key}`)];
    });
    return Object.fromEntries(fields);
  };
};
var anyJson = (longest) => (value, at) => {
  const walk = (inner) => {
    if (typeof inner === "string") text(longest)(inner, at);
    else if (typeof inner === "number" && !Number.isFinite(inner))
      throw wrong(at, "has a number too large");
    else if (typeof inner === "object" && inner !== null)
      for (const each of Object.values(inner)) walk(each);
  };
  walk(value);
  return value;
};
var record = (value) => (given, at) => {
  const found = objectOf(given, at);
  for (const [key, inner] of Object.entries(found)) {
    if (!/^[A-Za-z][A-Za-z0-9]{0,39}$/.test(key)) throw wrong(at, "has a field whose name is no word");
    value(inner, `${at}.${key}`);
  }
  return found;
};
function objectOf(value, at) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value;
  }
  throw wrong(at === "" ? "it" : at, "is no object");
}

// src/report/parse/report-shape.ts
var name = text(16384);
var sentences = text(262144);
var size = nullable(count);
var measures = {
  integrity: nullable(matching(/^[\w+/=? -]{1,1024}$/, "integrity")),
  sha256: nullable(matching(/^[0-9a-f]{64}$/, "SHA-256")),
  packedSize: size,
  unpackedSize: size,
  fileCount: size
};
var verdict = oneOf(["pass", "warn", "fail", "undecided"], "verdict");
var reasons = {
  override: true,
  "error-baseline-not-found": true,
  "first-publish": true,
  "same-version": true,
  "already-published": true,
  "placeholder-latest": true,
  "same-channel": true,
  "snapshot-latest": true,
  "highest-lower-stable": true,
  "highest-lower-stable-not-deprecated": true,
  "highest-lower-stable-skipped-processing": true,
  "no-stable-fallback-prerelease": true,
  "release-train": true,
  "invalid-candidate-version": true
};
var candidate = object({ version: nullable(name), source: name, ...measures });
var baseline = object({
  version: nullable(name),
  reason: oneOf(Object.keys(reasons), "reason"),
  explanation: sentences,
  ...measures
});
var change = object({
  kind: oneOf(["added", "removed", "changed", "renamed", "mode"], "kind of change"),
  path: name,
  from: nullable(name),
  sizeBefore: size,
  sizeAfter: size,
  modeBefore: size,
  modeAfter: size
});
var json = anyJson(4194304);
var field = object({ field: sentences, before: json, after: json });
var waived = object({ reason: sentences, expires: nullable(name), source: name });
var finding = object({
  rule: oneOf(ruleIds, "rule"),
  severity: oneOf(["error", "warning", "note"], "severity"),
  path: nullable(name),
  message: sentences,
  evidence: record(json),
  fix: sentences,
  novelty: oneOf(["new", "existing"], "novelty"),
  waived: nullable(waived),
  fingerprint: matching(/^[0-9a-f]{16}$/, "fingerprint")
});
var packageShape = object({
  name: nullable(name),
  verdict,
  candidate: nullable(candidate),
  baseline: nullable(baseline),
  changes: list(change),
  manifest: list(field),
  findings: list(finding),
  problem: nullable(object({ code: name, message: sentences }))
});
var reportShape = object({
  schemaVersion: oneOf([1], "schema version"),
  tool: object({ name, version: name }),
  verdict,
  packages: list(packageShape, 1),
  stats: object({ durationMs: count })
});

// src/report/parse/parse-report.ts
var deepest = 272;
function parseReport(text2) {
  if (isDeeper(text2, deepest)) throw refused("it is nested too deeply");
  let document;
  try {
    document = JSON.parse(text2);
  } catch {
    throw refused("it is no JSON");
  }
  try {
    return reportShape(document, "");
  } catch (error) {
    throw error instanceof Mismatch ? refused(error.message) : error;
  }
}
var refused = (why) => usageError(
  "malformed-report",
  `This is no report of packgate: ${why}. Take the report.json of a check as it was written, by the same version.`
);
function isDeeper(text2, most) {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text2.length; at++) {
    const character = text2[at];
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "[" || character === "{") {
      if (++depth > most) return true;
    } else if (character === "]" || character === "}") depth--;
  }
  return false;
}

export {
  parseReport
};

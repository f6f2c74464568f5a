import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  withRoom
} from "./chunk-V3QPWB6T.js";
import {
  bounds
} from "./chunk-RETS5AS5.js";
import {
  yamlText
} from "./chunk-WWGA6CFY.js";
import {
  hashMark,
  normaliseName,
  versionMark
} from "./chunk-BW2N4LDX.js";

// src/model/waiver-entry.ts
function entryFields({ rule, path, reason, expires, maxSize, fingerprint }) {
  const values = { rule, path, reason, expires, "max-size": maxSize, fingerprint };
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === null) return [];
    const isPlain = key === "expires" || key === "max-size";
    return [[key, isPlain ? value : yamlText(value), value]];
  });
}

// src/report/acceptance/path-glob.ts
function pathGlob(path, version) {
  const normal = normaliseName(path, version);
  if (normal === path || path.includes(hashMark) || path.includes(versionMark)) return literal(path);
  const glob = literal(normal).replaceAll(hashMark, "*").replaceAll(versionMark, "*");
  return /(?:^|\/)\*+[^/\w]*(?:\.[^/]*)?$/.test(glob) ? literal(path) : glob;
}
var literal = (path) => path.replace(/^\s|\s$|\\/g, "\0").replace(/[*?[\]{}]|[+@!](?=\()|^!/g, "\\$&").replaceAll("\0", "?");

// src/report/acceptance/suggested-waiver.ts
function suggestedWaiver(finding, report) {
  const { rule, path, fingerprint } = finding;
  const held = bounds[rule];
  const size = held.includes("size") ? sizeIn(finding, report) : null;
  return {
    rule,
    path: path === null || path === "" ? "." : pathGlob(path, report.candidate?.version ?? ""),
    maxSize: size === null ? null : withRoom(size),
    fingerprint: held.includes("finding") ? fingerprint : null
  };
}
function sizeIn({ path, evidence }, report) {
  if (path === null || path === "") return report.candidate?.unpackedSize ?? null;
  const file = report.changes.find((change) => change.path === path && change.kind !== "removed");
  const { bytes, size } = evidence;
  const known = file?.sizeAfter ?? bytes ?? size;
  return typeof known === "number" && Number.isFinite(known) && known >= 0 ? known : null;
}

export {
  entryFields,
  suggestedWaiver,
  sizeIn
};

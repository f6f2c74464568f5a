import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  labelled,
  line
} from "./chunk-I7CBXHWT.js";
import {
  delta,
  grouped,
  growth,
  name,
  octal,
  plural,
  size,
  someOf
} from "./chunk-SBKOXB3L.js";

// src/report/changes-text.ts
var mostChanges = 5;
function largestChanges(report, look) {
  const rows = largestOf(report.changes, mostChanges).map((change) => ({
    change,
    by: delta(bytesOf(change))
  }));
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ by }) => by.length));
  return [
    line(
      look,
      0,
      hasBaseline(report) ? `largest changes (of ${changesTold(report.changes)})` : "largest files"
    ),
    ...rows.map(
      ({ change, by }) => line(look, 2, `${by.padStart(width)}  ${change.kind.padEnd(7)}  ${paths(change)}`)
    )
  ];
}
var largestOf = (changes, limit) => changes.filter((change) => bytesOf(change) !== 0).sort((a, b) => Math.abs(bytesOf(b)) - Math.abs(bytesOf(a))).slice(0, limit);
var bytesOf = ({ sizeBefore, sizeAfter }) => (sizeAfter ?? 0) - (sizeBefore ?? 0);
var paths = ({ path, from }) => from === null ? name(path) : `${name(from)} \u2192 ${name(path)}`;
var kinds = ["added", "removed", "changed", "renamed", "mode"];
function changesTold(changes) {
  if (changes.length === 0) return "no changes";
  const counted = kinds.map((kind) => [changes.filter((change) => change.kind === kind).length, kind]).filter(([count]) => count > 0).map(([count, kind]) => [count, kind === "mode" ? "with another mode" : kind]);
  const [only = [0, ""], ...others] = counted;
  if (others.length === 0) return `${plural(changes.length, "file")} ${only[1]}`;
  return `${plural(changes.length, "change")}: ${counted.map(([count, what]) => `${grouped(count)} ${what}`).join(", ")}`;
}
function sizesTold({ candidate, baseline }) {
  const rows = [
    ["packed", baseline?.packedSize, candidate?.packedSize, size],
    ["unpacked", baseline?.unpackedSize, candidate?.unpackedSize, size],
    ["files", baseline?.fileCount, candidate?.fileCount, grouped]
  ];
  return rows.flatMap(([what, before, after, shown]) => {
    if (after === null || after === void 0) return [];
    if (before === null || before === void 0) return [`${what} ${shown(after)}`];
    if (before === after) return [`${what} ${shown(after)} (unchanged)`];
    const by = growth(before, after);
    return [`${what} ${shown(before)} \u2192 ${shown(after)}${by === "" || what === "files" ? "" : ` (${by})`}`];
  }).join(", ");
}
var hasBaseline = ({ baseline }) => baseline !== null && baseline.version !== null;
function fieldsTold({ manifest, baseline }, look) {
  if (manifest.length === 0 || !hasBaseline({ baseline })) return [];
  const fields = manifest.slice(0, mostChanges).map(({ field }) => name(field));
  return labelled(
    look,
    0,
    "package.json",
    `${someOf(fields, manifest.length)} ${manifest.length === 1 ? "differs" : "differ"}`
  );
}
function modesTold({ modeBefore, modeAfter }) {
  if (modeBefore === null || modeAfter === null || modeBefore === modeAfter) {
    return octal(modeAfter ?? modeBefore ?? 0);
  }
  return `${octal(modeBefore)} \u2192 ${octal(modeAfter)}`;
}

export {
  largestChanges,
  largestOf,
  bytesOf,
  paths,
  changesTold,
  sizesTold,
  hasBaseline,
  fieldsTold,
  modesTold
};

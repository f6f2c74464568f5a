import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plural
} from "./chunk-SBKOXB3L.js";

// src/report/report-mode.ts
function reportModeLine(packages, policies) {
  const isFailed = ({ verdict }) => verdict === "fail";
  const failed = packages.filter(isFailed).length;
  const excused = packages.filter(
    (each, index) => isFailed(each) && policies[index]?.mode === "report"
  ).length;
  if (excused === 0) return null;
  if (excused === failed) return "Report mode: this check would have failed, and stops nothing.";
  return `Report mode: of ${plural(failed, "failed package")}, ${excused} would have failed this check and ${excused === 1 ? "stops" : "stop"} nothing.`;
}

export {
  reportModeLine
};

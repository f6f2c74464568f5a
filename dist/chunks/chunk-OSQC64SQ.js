import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  joinVerdicts
} from "./chunk-BYOOYX6A.js";
import {
  tool
} from "./chunk-BUKVK7OW.js";

// src/whole-report.ts
var reportOf = (packages, durationMs) => ({
  schemaVersion: 1,
  tool,
  verdict: joinVerdicts(packages.map(({ verdict }) => verdict)),
  packages,
  stats: { durationMs: Math.round(durationMs) }
});

export {
  reportOf
};

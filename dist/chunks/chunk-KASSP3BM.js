import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  joinVerdicts
} from "./chunk-BYOOYX6A.js";

// src/exit-code.ts
function exitCodeOf(packages, policies) {
  const counted = packages.map(
    ({ verdict }, index) => verdict === "fail" && policies[index]?.mode === "report" ? "warn" : verdict
  );
  const worst = joinVerdicts(counted);
  return worst === "undecided" ? 3 : worst === "fail" ? 1 : 0;
}

export {
  exitCodeOf
};

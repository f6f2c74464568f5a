import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  complain
} from "./chunk-AVP6VBTU.js";
import {
  reportOf
} from "./chunk-OSQC64SQ.js";
import {
  undecidedPackage
} from "./chunk-BYOOYX6A.js";
import {
  PackgateError,
  undecided
} from "./chunk-Y6WSU3UV.js";

// src/action/decision.ts
function failed(error, cwd, hide) {
  const told = error instanceof PackgateError ? error : undecided("internal-error", complain(error, hide).text.replaceAll(/^(?:packgate:| {2}│) /gm, ""));
  const nothing = undecidedPackage({ name: null, version: null, source: "the packages" }, told, [], hide);
  return {
    report: reportOf([nothing], 0),
    tarballs: [null],
    policies: [null],
    remark: null,
    policy: null,
    exit: told.exit,
    candidates: [],
    cwd,
    failure: hide(told.message)
  };
}

export {
  failed
};

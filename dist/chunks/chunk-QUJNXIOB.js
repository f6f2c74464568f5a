import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  complain
} from "./chunk-XS5CYWYU.js";
import {
  reportOf,
  undecidedPackage
} from "./chunk-HS5P3GCD.js";
import {
  PackgateError,
  undecided
} from "./chunk-Y6WSU3UV.js";

// src/action/decision.ts
function failed(error, cwd) {
  const told = error instanceof PackgateError ? error : undecided("internal-error", complain(error).text.replaceAll(/^(?:packgate:| {2}│) /gm, ""));
  const nothing = undecidedPackage({ name: null, version: null, source: "the packages" }, told);
  return {
    report: reportOf([nothing], 0),
    tarballs: [null],
    exit: told.exit,
    candidates: [],
    cwd,
    failure: told.message
  };
}

export {
  failed
};

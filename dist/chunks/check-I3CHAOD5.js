import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  formats
} from "./chunk-P4XSUBL7.js";
import "./chunk-QWUM2V3S.js";
import {
  sourcesOf
} from "./chunk-RSNSA5XW.js";
import "./chunk-VFAKZQIF.js";
import "./chunk-6JSBA4AM.js";
import "./chunk-IXTI2XPN.js";
import "./chunk-QNLQAGOY.js";
import "./chunk-6YOLBVRB.js";
import {
  fileLook,
  progressFor,
  show,
  writeAll
} from "./chunk-R5FHJI6G.js";
import "./chunk-QXIY5KQP.js";
import "./chunk-GOK5ATNK.js";
import "./chunk-KM4JLPYL.js";
import "./chunk-ZUHNZI3L.js";
import "./chunk-SUDACKZN.js";
import {
  exitCodeOf
} from "./chunk-3REC2MHE.js";
import "./chunk-XS5CYWYU.js";
import {
  check,
  defaultPolicy
} from "./chunk-U4ZBJING.js";
import "./chunk-SRFIRHR6.js";
import "./chunk-QIQRZZL7.js";
import "./chunk-WFAD5OY3.js";
import "./chunk-M6FY4KZN.js";
import "./chunk-HS5P3GCD.js";
import "./chunk-5KGRQPL5.js";
import "./chunk-I5TFSBKA.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-542XOV6L.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-S6PS7DJI.js";
import "./chunk-NN2MBDZK.js";
import "./chunk-Y6WSU3UV.js";
import "./chunk-BUKVK7OW.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";

// src/cli/commands/check.ts
import { resolve } from "node:path";
var run = async ({ words, given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const policy = { ...defaultPolicy, failOn: given["fail-on"] ?? defaultPolicy.failOn };
  const report = await check({
    ...sourcesOf(given, surroundings, progress),
    candidates: words.length === 0 ? ["."] : words,
    baseline: given.baseline ?? "auto",
    mode: given.mode ?? "pr",
    tag: given.tag ?? null,
    policy,
    today: surroundings.now.toISOString().slice(0, 10)
  }).finally(progress.end);
  const folder = given["report-dir"];
  if (folder !== void 0) {
    const look = { ...fileLook, quiet: false };
    const files = Object.values(formats).map((each) => [each.fileName, each.render(report, look)]);
    writeAll(resolve(surroundings.cwd, folder), new Map(files));
  }
  const { render } = formats[given.format ?? (given.json ? "json" : "text")];
  await show((look) => render(report, { ...look, quiet: given.quiet ?? false }), given, surroundings);
  return exitCodeOf(report.verdict, policy.mode);
};
export {
  run
};

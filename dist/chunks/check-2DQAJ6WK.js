import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  formats
} from "./chunk-YNDMC3ZK.js";
import {
  reportModeLine
} from "./chunk-3GO7K4XO.js";
import "./chunk-V3GT6FB5.js";
import {
  exitCodeOf
} from "./chunk-KASSP3BM.js";
import "./chunk-FHX3VTAP.js";
import "./chunk-IXTI2XPN.js";
import "./chunk-4YTVTUBQ.js";
import "./chunk-6YOLBVRB.js";
import "./chunk-QH7ABFYU.js";
import "./chunk-G6NNYMW5.js";
import "./chunk-V3QPWB6T.js";
import "./chunk-RETS5AS5.js";
import "./chunk-MQ3WNCJS.js";
import "./chunk-WWGA6CFY.js";
import {
  sourcesOf
} from "./chunk-RSNSA5XW.js";
import {
  fileLook,
  progressFor,
  show,
  writeAll
} from "./chunk-ICVA2YWI.js";
import "./chunk-QXIY5KQP.js";
import "./chunk-GOK5ATNK.js";
import "./chunk-KM4JLPYL.js";
import "./chunk-ZUHNZI3L.js";
import "./chunk-SUDACKZN.js";
import "./chunk-AVP6VBTU.js";
import {
  checkKeeping
} from "./chunk-SG4K66UC.js";
import "./chunk-WJNFYDGI.js";
import "./chunk-OSQC64SQ.js";
import "./chunk-BYOOYX6A.js";
import "./chunk-DNZPMK22.js";
import "./chunk-IJIPIIDA.js";
import "./chunk-USRDWYMU.js";
import {
  forThisRun,
  readPolicies
} from "./chunk-QIYWTDA4.js";
import "./chunk-4L6SVXWA.js";
import "./chunk-4DYUQPNZ.js";
import "./chunk-YVRFGCLR.js";
import "./chunk-2HR4ROH2.js";
import "./chunk-CF45SCAL.js";
import "./chunk-HFISLFVP.js";
import "./chunk-BW2N4LDX.js";
import "./chunk-2F5F6M62.js";
import "./chunk-VXKHA7ND.js";
import "./chunk-U7MT7OMR.js";
import "./chunk-M6FY4KZN.js";
import "./chunk-WRCUUDYJ.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-RZMQPVHA.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-S6PS7DJI.js";
import "./chunk-GLCSAGLU.js";
import "./chunk-R5UQS6KV.js";
import "./chunk-Y6WSU3UV.js";
import "./chunk-BUKVK7OW.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";

// src/cli/commands/check.ts
import { resolve } from "node:path";
var run = async ({ words, given }, surroundings) => {
  const candidates = words.length === 0 ? ["."] : words;
  const policies = await readPolicies({
    cwd: surroundings.cwd,
    candidates,
    config: forThisRun(given.config, "--config"),
    failOn: forThisRun(given["fail-on"], "--fail-on")
  });
  const progress = progressFor(given, surroundings);
  const kept = await checkKeeping(
    {
      ...sourcesOf(given, surroundings, progress),
      candidates,
      baseline: given.baseline ?? "auto",
      mode: given.mode ?? "pr",
      tag: given.tag ?? null,
      policyOf: policies.of,
      today: surroundings.now.toISOString().slice(0, 10)
    },
    null
  ).finally(progress.end);
  const { report } = kept;
  const remark = reportModeLine(report.packages, kept.policies);
  const folder = given["report-dir"];
  if (folder !== void 0) {
    const look = { ...fileLook, quiet: false, remark };
    const files = Object.values(formats).map((each) => [each.fileName, each.render(report, look)]);
    writeAll(resolve(surroundings.cwd, folder), new Map(files));
  }
  const { render } = formats[given.format ?? (given.json ? "json" : "text")];
  const quiet = given.quiet ?? false;
  await show((look) => render(report, { ...look, quiet, remark }), given, surroundings);
  return exitCodeOf(report.packages, kept.policies);
};
export {
  run
};

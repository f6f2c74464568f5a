import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  formats
} from "./chunk-MQPG2PX7.js";
import {
  reportModeLine
} from "./chunk-3GO7K4XO.js";
import "./chunk-NNJAV4PR.js";
import {
  exitCodeOf
} from "./chunk-KASSP3BM.js";
import "./chunk-CFTGMAR4.js";
import "./chunk-HFKC35DW.js";
import "./chunk-5OZHB42B.js";
import "./chunk-QH7ABFYU.js";
import "./chunk-G6NNYMW5.js";
import {
  checkOptionsOf
} from "./chunk-TLRG65XI.js";
import "./chunk-V3QPWB6T.js";
import "./chunk-RETS5AS5.js";
import "./chunk-MQ3WNCJS.js";
import "./chunk-WWGA6CFY.js";
import "./chunk-RSNSA5XW.js";
import {
  fileLook,
  progressFor,
  show,
  writeAll
} from "./chunk-6LZRKHUY.js";
import "./chunk-QXIY5KQP.js";
import "./chunk-I7CBXHWT.js";
import "./chunk-ZUHNZI3L.js";
import "./chunk-SUDACKZN.js";
import "./chunk-AVP6VBTU.js";
import {
  checkKeeping
} from "./chunk-YNBUJF3O.js";
import "./chunk-2CUNQKXH.js";
import "./chunk-NBJVRWB5.js";
import "./chunk-OSQC64SQ.js";
import "./chunk-BYOOYX6A.js";
import "./chunk-DNZPMK22.js";
import "./chunk-EVBKUYL7.js";
import "./chunk-USRDWYMU.js";
import "./chunk-S2K25OKZ.js";
import "./chunk-4L6SVXWA.js";
import "./chunk-4DYUQPNZ.js";
import "./chunk-YVRFGCLR.js";
import "./chunk-2HR4ROH2.js";
import "./chunk-CF45SCAL.js";
import "./chunk-CHN25SFV.js";
import "./chunk-BW2N4LDX.js";
import "./chunk-2F5F6M62.js";
import "./chunk-VXKHA7ND.js";
import "./chunk-HGGL3VON.js";
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
  const progress = progressFor(given, surroundings);
  const candidates = words.length === 0 ? ["."] : words;
  const options = await checkOptionsOf(candidates, given, surroundings, progress);
  const kept = await checkKeeping(options, null).finally(progress.end);
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

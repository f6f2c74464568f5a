import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  check
} from "./chunks/chunk-YNBUJF3O.js";
import {
  judge
} from "./chunks/chunk-2CUNQKXH.js";
import "./chunks/chunk-NBJVRWB5.js";
import "./chunks/chunk-OSQC64SQ.js";
import {
  verdictOf
} from "./chunks/chunk-BYOOYX6A.js";
import "./chunks/chunk-DNZPMK22.js";
import {
  withSecrets
} from "./chunks/chunk-EVBKUYL7.js";
import "./chunks/chunk-USRDWYMU.js";
import {
  forThisRun,
  readPolicies
} from "./chunks/chunk-S2K25OKZ.js";
import "./chunks/chunk-4L6SVXWA.js";
import {
  defaultPolicy
} from "./chunks/chunk-4DYUQPNZ.js";
import "./chunks/chunk-YVRFGCLR.js";
import "./chunks/chunk-2HR4ROH2.js";
import "./chunks/chunk-CF45SCAL.js";
import {
  compareTrees
} from "./chunks/chunk-CHN25SFV.js";
import "./chunks/chunk-BW2N4LDX.js";
import "./chunks/chunk-2F5F6M62.js";
import "./chunks/chunk-VXKHA7ND.js";
import {
  readPackage
} from "./chunks/chunk-HGGL3VON.js";
import "./chunks/chunk-M6FY4KZN.js";
import "./chunks/chunk-WRCUUDYJ.js";
import "./chunks/chunk-SBKOXB3L.js";
import "./chunks/chunk-RZMQPVHA.js";
import "./chunks/chunk-MTB2JSIU.js";
import {
  selectBaseline
} from "./chunks/chunk-KM4OM2NX.js";
import "./chunks/chunk-S6PS7DJI.js";
import "./chunks/chunk-GLCSAGLU.js";
import "./chunks/chunk-R5UQS6KV.js";
import {
  PackgateError
} from "./chunks/chunk-Y6WSU3UV.js";
import "./chunks/chunk-BUKVK7OW.js";
import "./chunks/chunk-7NLOSQN2.js";
import "./chunks/chunk-TRRDQ6M3.js";
import "./chunks/chunk-CA75CFMX.js";

// src/index.ts
import { Readable } from "node:stream";
async function check2(wanted = {}) {
  const { failOn, config, policy, today = /* @__PURE__ */ new Date(), ...request } = wanted;
  const { candidates = ["."], cwd = process.cwd() } = request;
  const policyOf = policy === void 0 ? (await readPolicies({
    cwd,
    candidates,
    config: forThisRun(config, "the option config"),
    failOn: forThisRun(failOn, "the option failOn")
  })).of : () => ({ ...policy, failOn: failOn ?? policy.failOn });
  return await check({
    env: process.env,
    baseline: "auto",
    mode: "pr",
    registry: null,
    tag: null,
    packer: null,
    ignoreScripts: false,
    onProgress: () => {
    },
    signal: null,
    ...request,
    candidates,
    cwd,
    policyOf,
    today: today.toISOString().slice(0, 10)
  });
}
async function readTarball(packed) {
  const stream = packed instanceof Readable ? packed : Readable.from(packed);
  return await withSecrets(await readPackage(stream));
}
export {
  PackgateError,
  check2 as check,
  compareTrees,
  defaultPolicy,
  judge,
  readTarball,
  selectBaseline,
  verdictOf
};

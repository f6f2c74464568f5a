import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  selectBaseline
} from "./chunks/chunk-PUBCL3FR.js";
import {
  check,
  defaultPolicy,
  judge,
  withSecrets
} from "./chunks/chunk-U4ZBJING.js";
import "./chunks/chunk-SRFIRHR6.js";
import {
  compareTrees
} from "./chunks/chunk-QIQRZZL7.js";
import {
  readPackage
} from "./chunks/chunk-WFAD5OY3.js";
import "./chunks/chunk-M6FY4KZN.js";
import {
  verdictOf
} from "./chunks/chunk-HS5P3GCD.js";
import "./chunks/chunk-5KGRQPL5.js";
import "./chunks/chunk-I5TFSBKA.js";
import "./chunks/chunk-SBKOXB3L.js";
import "./chunks/chunk-542XOV6L.js";
import "./chunks/chunk-MTB2JSIU.js";
import "./chunks/chunk-S6PS7DJI.js";
import "./chunks/chunk-NN2MBDZK.js";
import {
  PackgateError
} from "./chunks/chunk-Y6WSU3UV.js";
import "./chunks/chunk-BUKVK7OW.js";
import "./chunks/chunk-7NLOSQN2.js";
import "./chunks/chunk-TRRDQ6M3.js";
import "./chunks/chunk-CA75CFMX.js";

// src/index.ts
import { Readable } from "node:stream";
function check2({ failOn, today = /* @__PURE__ */ new Date(), ...request } = {}) {
  const policy = request.policy ?? defaultPolicy;
  return check({
    candidates: ["."],
    cwd: process.cwd(),
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
    policy: { ...policy, failOn: failOn ?? policy.failOn },
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

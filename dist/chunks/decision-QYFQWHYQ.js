import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  failed
} from "./chunk-2MPUIUZJ.js";
import "./chunk-AVP6VBTU.js";
import "./chunk-OSQC64SQ.js";
import "./chunk-BYOOYX6A.js";
import "./chunk-USRDWYMU.js";
import "./chunk-YVRFGCLR.js";
import "./chunk-2HR4ROH2.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-RZMQPVHA.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-Y6WSU3UV.js";
import "./chunk-BUKVK7OW.js";
import "./chunk-CA75CFMX.js";
export {
  failed
};

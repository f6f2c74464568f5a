import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  failed
} from "./chunk-I5CXTFMV.js";
import "./chunk-AJBKXABP.js";
import "./chunk-YH4DEFE4.js";
import "./chunk-N6NSI53Z.js";
import "./chunk-I5TFSBKA.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-BLRVLX2Q.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-Y6WSU3UV.js";
import "./chunk-BUKVK7OW.js";
import "./chunk-CA75CFMX.js";
export {
  failed
};

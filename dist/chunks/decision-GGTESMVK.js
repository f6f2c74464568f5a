import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  failed
} from "./chunk-DU35RMW7.js";
import "./chunk-AJBKXABP.js";
import "./chunk-JZSSJCKY.js";
import "./chunk-5B7AVGBB.js";
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

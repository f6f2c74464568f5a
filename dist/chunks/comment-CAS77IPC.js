import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  begins,
  comment
} from "./chunk-L4EXEZW5.js";
import "./chunk-FEAGRPL2.js";
import "./chunk-KPPVB2QG.js";
import "./chunk-TVBFLETC.js";
import "./chunk-NNJAV4PR.js";
import "./chunk-HFKC35DW.js";
import "./chunk-5OZHB42B.js";
import "./chunk-G6NNYMW5.js";
import "./chunk-V3QPWB6T.js";
import "./chunk-RETS5AS5.js";
import "./chunk-MQ3WNCJS.js";
import "./chunk-WWGA6CFY.js";
import "./chunk-I7CBXHWT.js";
import "./chunk-NBJVRWB5.js";
import "./chunk-YVRFGCLR.js";
import "./chunk-2HR4ROH2.js";
import "./chunk-BW2N4LDX.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-CA75CFMX.js";
export {
  begins,
  comment
};

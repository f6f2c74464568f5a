import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  begins,
  comment
} from "./chunk-TYNNHJ4S.js";
import "./chunk-FEAGRPL2.js";
import "./chunk-TVBFLETC.js";
import "./chunk-QWUM2V3S.js";
import "./chunk-VFAKZQIF.js";
import "./chunk-IXTI2XPN.js";
import "./chunk-QNLQAGOY.js";
import "./chunk-6YOLBVRB.js";
import "./chunk-GOK5ATNK.js";
import "./chunk-KM4JLPYL.js";
import "./chunk-5KGRQPL5.js";
import "./chunk-I5TFSBKA.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-CA75CFMX.js";
export {
  begins,
  comment
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  begins,
  comment
} from "./chunk-CRCW4UY5.js";
import "./chunk-FEAGRPL2.js";
import "./chunk-TVBFLETC.js";
import "./chunk-2OOQQJVV.js";
import "./chunk-VFAKZQIF.js";
import "./chunk-IXTI2XPN.js";
import "./chunk-KOGBHBBU.js";
import "./chunk-6YOLBVRB.js";
import "./chunk-GOK5ATNK.js";
import "./chunk-KM4JLPYL.js";
import "./chunk-N6NSI53Z.js";
import "./chunk-I5TFSBKA.js";
import "./chunk-SBKOXB3L.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-CA75CFMX.js";
export {
  begins,
  comment
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  isRefusal,
  reading,
  refusalSentence,
  whyRefused,
  writing
} from "./chunk-6TAKB2QJ.js";
import "./chunk-RZMQPVHA.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-CA75CFMX.js";
export {
  isRefusal,
  reading,
  refusalSentence,
  whyRefused,
  writing
};

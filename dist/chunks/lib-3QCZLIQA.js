import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  require_lib3 as require_lib
} from "./chunk-SSE732AF.js";
import "./chunk-DCVDDHIW.js";
import "./chunk-745WQAMN.js";
import "./chunk-5OO4MW6P.js";
import "./chunk-XXRTFOUW.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";
export default require_lib();

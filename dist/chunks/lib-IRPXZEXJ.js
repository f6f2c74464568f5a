import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  require_lib3 as require_lib
} from "./chunk-HWFX5FP4.js";
import "./chunk-DCVDDHIW.js";
import "./chunk-745WQAMN.js";
import "./chunk-U5RLJAGR.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";
export default require_lib();

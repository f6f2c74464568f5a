import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  require_lib
} from "./chunk-745WQAMN.js";
import "./chunk-CA75CFMX.js";
export default require_lib();

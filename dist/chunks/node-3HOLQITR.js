import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  SecretLintProfiler,
  secretLintProfiler
} from "./chunk-2KM5X7HZ.js";
import "./chunk-CA75CFMX.js";
export {
  SecretLintProfiler,
  secretLintProfiler
};

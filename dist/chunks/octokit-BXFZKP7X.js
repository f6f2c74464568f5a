import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  openGitHub
} from "./chunk-M7OY7CBY.js";
import "./chunk-CA75CFMX.js";
export {
  openGitHub
};

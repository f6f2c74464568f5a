import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseConfig
} from "./chunk-FDNX46WA.js";
import "./chunk-ZW325AQN.js";
import "./chunk-DNZPMK22.js";
import "./chunk-4DYUQPNZ.js";
import "./chunk-VXKHA7ND.js";
import "./chunk-CA75CFMX.js";
export {
  parseConfig
};

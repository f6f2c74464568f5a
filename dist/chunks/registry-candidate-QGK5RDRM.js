import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  downloadCandidate,
  ifInterrupted,
  resolve,
  unknownPackage
} from "./chunk-HOPLNODR.js";
import "./chunk-OOT7IZY3.js";
import "./chunk-KM4OM2NX.js";
import "./chunk-S6PS7DJI.js";
import "./chunk-GLCSAGLU.js";
import "./chunk-R5UQS6KV.js";
import "./chunk-Y6WSU3UV.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";
export {
  downloadCandidate,
  ifInterrupted,
  resolve,
  unknownPackage
};

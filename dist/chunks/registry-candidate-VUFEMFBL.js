import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  downloadCandidate,
  ifInterrupted,
  resolve,
  unknownPackage
} from "./chunk-LL27Y56V.js";
import "./chunk-PUBCL3FR.js";
import "./chunk-S6PS7DJI.js";
import "./chunk-NN2MBDZK.js";
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

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  withoutCredentials
} from "./chunk-RZMQPVHA.js";
import {
  cutVisible,
  stillVisible,
  visibleCut
} from "./chunk-MTB2JSIU.js";

// src/action/annotation-text.ts
var longestLine = 1500;
var lines = (text) => withoutCredentials(text).trimEnd().split(/\r?\n/).map((line) => cutVisible(stillVisible(line), longestLine)).join("\n");
var titleOf = (title, { name }, several) => several && name !== null ? `${title} in ${visibleCut(name)}` : title;

export {
  lines,
  titleOf
};

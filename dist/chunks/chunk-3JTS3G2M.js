import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  error,
  notice,
  warning
} from "./chunk-4QUMD4QN.js";
import {
  cutVisible
} from "./chunk-MTB2JSIU.js";

// src/deliver/github/annotations.ts
var say = { error, warning, notice };
var mostOfLevel = 10;
var longest = 4096;
function annotate(annotations) {
  for (const level of ["error", "warning", "notice"]) {
    for (const annotation of annotations.filter((each) => each.level === level).slice(0, mostOfLevel)) {
      const { message, title, place } = annotation;
      say[level](cutVisible(message, longest), {
        title,
        ...place && { file: place.file, startLine: place.line }
      });
    }
  }
}

export {
  annotate
};

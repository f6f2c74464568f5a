import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  withoutCredentials
} from "./chunk-RZMQPVHA.js";

// src/report/masked.ts
function masked(value, hide) {
  return mask(value, hide);
}
function mask(value, hide) {
  if (typeof value === "string") return withoutCredentials(hide(value));
  if (Array.isArray(value)) return value.map((each) => mask(each, hide));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      withoutCredentials(hide(key)),
      credential.test(key) ? withheld(inner) : mask(inner, hide)
    ])
  );
}
var credential = /(?:^|[.:\]])_?(?:auth|authToken|password)$/i;
var withheld = (value) => value === null || typeof value === "boolean" ? value : "\u2026";
var maskedField = (change, hide) => {
  const { field, before, after } = masked(change, hide);
  if (!credential.test(change.field)) return { ...change, field, before, after };
  return { ...change, field, before: withheld(before), after: withheld(after) };
};
var maskedChange = (change, hide) => ({
  ...change,
  path: masked(change.path, hide),
  from: masked(change.from, hide)
});

export {
  masked,
  maskedField,
  maskedChange
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  stillVisible
} from "./chunk-MTB2JSIU.js";

// src/report/json-text.ts
var jsonText = (document) => `${printable(JSON.stringify(document, wellFormed, 2))}
`;
var pasteable = (text) => printable(JSON.stringify(text));
var jsonLine = (document) => printable(JSON.stringify(document, wellFormed)).replace(
  /['`$<>&|;()]/g,
  (character) => `\\u00${character.charCodeAt(0).toString(16)}`
);
var printable = (json) => json.replace(
  /[^\n -~]/gu,
  (character) => stillVisible(character) === character ? character : utf16(character)
).replaceAll("##[", "##\\u005b");
function wellFormed(_key, value) {
  if (typeof value === "string") return wellFormedText(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (!Object.keys(value).some((key) => surrogate.test(key))) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [wellFormedText(key), inner]));
}
var surrogate = new RegExp("\\p{Surrogate}", "u");
var surrogates = new RegExp("\\p{Surrogate}", "gu");
var wellFormedText = (text) => text.replace(surrogates, "\uFFFD");
var utf16 = (character) => [...Array(character.length).keys()].map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");

export {
  jsonText,
  pasteable,
  jsonLine
};

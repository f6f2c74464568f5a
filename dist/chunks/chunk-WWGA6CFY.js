import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  stillVisible
} from "./chunk-MTB2JSIU.js";

// src/model/yaml-text.ts
function yamlText(text) {
  const seen = stillVisible(text) === text;
  if (seen && plain.test(text) && !word.test(text)) return text;
  if (seen && text !== "") return `'${text.replaceAll("'", "''")}'`;
  const escaped = text.replace(/["\\]/g, "\\$&").replace(
    /[^\n -~]|\n/gu,
    (character) => stillVisible(character) === character ? character : code(character)
  ).replaceAll("##[", "##\\x5b");
  return `"${escaped}"`;
}
var plain = /^(?:[\p{L}_/]|\.{1,2}[\p{L}_/])(?:[\p{L}\p{N}_./@+()'"=*&;?!~-]| (?=[\p{L}\p{N}_./(]))*$/u;
var word = /^(?:null|true|false|yes|no|on|off|y|n|\.inf|\.nan)$/i;
function code(character) {
  if (character === "\n") return "\\n";
  const point = character.codePointAt(0) ?? 0;
  const digits = point.toString(16);
  if (point > 65535) return `\\U${digits.padStart(8, "0")}`;
  return point > 255 ? `\\u${digits.padStart(4, "0")}` : `\\x${digits.padStart(2, "0")}`;
}

export {
  yamlText
};

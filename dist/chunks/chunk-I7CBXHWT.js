import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  stillVisible
} from "./chunk-MTB2JSIU.js";

// src/report/lines.ts
var bar = "\u2502";
function line(look, indent, text, style) {
  const shown = stillVisible(text);
  return `${bar}${" ".repeat(indent + 1)}${style === void 0 ? shown : look.paint(style, shown)}`;
}
function sentence(look, indent, text, style, hang = 0) {
  const room = look.columns === null ? Number.POSITIVE_INFINITY : Math.min(Math.max(look.columns, 40), 120);
  const lines = [];
  let current = "";
  for (const word of text.split(" ")) {
    const taken = 2 + indent + (lines.length > 0 ? hang : 0);
    if (current !== "" && taken + current.length + 1 + word.length > room) {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  lines.push(current);
  return lines.map((shown, index) => line(look, indent + (index > 0 ? hang : 0), shown, style));
}
var labelled = (look, indent, label, text, style) => sentence(look, indent, `${label}: ${text}`, style, label.length + 2);
var blank = bar;

// src/report/paint.ts
var plain = (_style, text) => text;

export {
  line,
  sentence,
  labelled,
  blank,
  plain
};

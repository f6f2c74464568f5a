import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  visibleCut
} from "./chunk-MTB2JSIU.js";

// src/report/names.ts
var name = (text) => visibleCut(text);
var excerpt = (text) => `"${visibleCut(text, 80)}"`;
function someOf(shown, count, limit = 5) {
  const few = shown.slice(0, limit);
  const rest = count - few.length;
  if (rest > 0) return `${few.join(", ")} and ${rest} more`;
  return few.length < 2 ? few.join("") : `${few.slice(0, -1).join(", ")} and ${few.at(-1)}`;
}

// src/report/amounts.ts
var grouped = (count) => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
var plural = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;
var units = ["kB", "MB", "GB", "TB"];
function size(bytes) {
  let value = bytes / 1e3;
  if (value < 1) return plural(bytes, "byte");
  let unit = 0;
  while (unit < units.length - 1 && value >= 999.5) {
    value /= 1e3;
    unit++;
  }
  return `${value < 99.95 ? value.toFixed(1) : grouped(Math.round(value))} ${units[unit]}`;
}
var exactSize = (bytes) => bytes < 1e3 ? size(bytes) : `${plural(bytes, "byte")} (${size(bytes)})`;
var percent = (value) => `${grouped(Number(Math.abs(value) < 9.95 ? value.toFixed(1) : Math.round(value)))}%`;
function growth(before, after) {
  if (before === 0) return "";
  const change = (after - before) / before * 100;
  if (change >= 1e3) return times(before, after);
  return `${change < 0 ? "" : "+"}${percent(change)}`;
}
var times = (before, after) => before === 0 ? "many times" : `${grouped(Math.round(after / before))} times`;
var delta = (bytes) => `${bytes < 0 ? "-" : "+"}${size(Math.abs(bytes))}`;
var octal = (mode) => mode.toString(8).padStart(4, "0");

export {
  name,
  excerpt,
  someOf,
  grouped,
  plural,
  size,
  exactSize,
  percent,
  growth,
  times,
  delta,
  octal
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fieldOf,
  membersAt
} from "./chunk-MHSLAEU5.js";

// src/acquire/admission/change.ts
var fileOf = (change) => change.kind === "add-line" ? change.file : "package.json";
function edited(text, change) {
  if (change.kind === "add-line") return withLine(text ?? "", change.pattern);
  if (text === null) return null;
  const files = fieldOf(text, "files");
  if (files === null || text[files.start] !== "[") return null;
  const entries = membersAt(text, files.start);
  if (change.kind === "add-entry") return withEntry(text, files.start + 1, entries, change.pattern);
  const at = entries.findLastIndex(({ start, end }) => JSON.parse(text.slice(start, end)) === change.pattern);
  return at === -1 || entries.length === 1 ? null : withoutEntry(text, entries, at);
}
function withEntry(text, inside, entries, pattern) {
  const last = entries.at(-1);
  if (last === void 0) return null;
  const before = entries.at(-2);
  const between = text.slice(before === void 0 ? inside : text.indexOf(",", before.end) + 1, last.start);
  const lead = before === void 0 && !between.includes("\n") ? " " : between;
  return `${text.slice(0, last.end)},${lead}${JSON.stringify(pattern)}${text.slice(last.end)}`;
}
function withoutEntry(text, entries, at) {
  const [entry, next, before] = [entries[at], entries[at + 1], entries[at - 1]];
  const [from, to] = next === void 0 ? [before?.end ?? entry.start, entry.end] : [entry.start, next.start];
  return text.slice(0, from) + text.slice(to);
}
function withLine(text, line) {
  if (text === "") return `${line}
`;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  return text.endsWith("\n") ? `${text}${line}${newline}` : `${text}${newline}${line}`;
}
function withChanges(texts, changes) {
  const after = new Map(texts);
  for (const change of changes) {
    const file = fileOf(change);
    const text = edited(after.get(file) ?? null, change);
    if (text === null) return null;
    after.set(file, text);
  }
  return after;
}

export {
  fileOf,
  edited,
  withChanges
};

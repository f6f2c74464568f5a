import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/acquire/admission/snapshot.ts
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
var Snapshot = class {
  folder;
  #read = /* @__PURE__ */ new Map();
  #gone = /* @__PURE__ */ new Map();
  constructor(folder, packed) {
    this.folder = folder;
    for (const path of packed) if (this.kind(path) === null) this.#addGone(path);
  }
  /** What stands in a folder, by name. The folder itself is ''. */
  entries(path) {
    const there = this.#onDisk(path);
    const gone = this.#gone.get(path);
    return gone === void 0 ? there : new Map([...there, ...gone]);
  }
  kind(path) {
    const { parent, name } = parts(path);
    return this.entries(parent).get(name) ?? null;
  }
  /** Whether only the package has it, so that npm's own look at the disk would not find it. */
  isGone(path) {
    const { parent, name } = parts(path);
    return this.#gone.get(parent)?.has(name) ?? false;
  }
  /** Through links, as npm reads its ignore files. */
  text(path) {
    return this.kind(path) === null || this.isGone(path) ? null : readFileSync(join(this.folder, path), "utf8");
  }
  #onDisk(path) {
    const known = this.#read.get(path);
    if (known !== void 0) return known;
    const entries = new Map(this.#list(path).map((entry) => [entry.name, kindOf(entry)]));
    this.#read.set(path, entries);
    return entries;
  }
  #list(path) {
    const place = join(this.folder, path);
    const there = lstatSync(place, { throwIfNoEntry: false });
    return there?.isDirectory() ? readdirSync(place, { withFileTypes: true }) : [];
  }
  #addGone(path, kind = "file") {
    const { parent, name } = parts(path);
    const siblings = this.#gone.get(parent) ?? /* @__PURE__ */ new Map();
    this.#gone.set(parent, siblings.set(name, kind));
    if (parent !== "" && this.kind(parent) === null) this.#addGone(parent, "directory");
  }
};
function textIn(folder, path) {
  const place = join(folder, path);
  return lstatSync(place, { throwIfNoEntry: false })?.isFile() ? readFileSync(place, "utf8") : null;
}
var kindOf = (entry) => entry.isFile() ? "file" : entry.isDirectory() ? "directory" : "other";
function parts(path) {
  const parent = dirname(path);
  return { parent: parent === "." ? "" : parent, name: path.slice(path.lastIndexOf("/") + 1) };
}

// src/acquire/admission/json-places.ts
function membersAt(text, open) {
  const token = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[{}[\],:]|[^\s"{}[\],:]+/g;
  token.lastIndex = open;
  const members = [];
  let [depth, start, end] = [0, -1, -1];
  let key = null;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [word] = found;
    if (depth === 1 && /^[,\]}]$/.test(word)) {
      if (start !== -1) members.push({ key: key?.name ?? null, at: key?.at ?? start, start, end });
      [start, key] = [-1, null];
      if (word !== ",") return members;
    } else if (depth === 1 && word === ":") {
      key = { name: JSON.parse(text.slice(start, end)), at: start };
      start = -1;
    } else {
      if (depth === 1 && start === -1) start = found.index;
      if (/^[{[]$/.test(word)) depth++;
      else if (/^[\]}]$/.test(word)) depth--;
      end = token.lastIndex;
    }
  }
  return members;
}
function fieldOf(text, name) {
  const open = text.search(/[^\s\ufeff]/);
  if (text[open] !== "{" || !isJson(text)) return null;
  return membersAt(text, open).findLast(({ key }) => key === name) ?? null;
}
function isJson(text) {
  try {
    JSON.parse(text.replace(/^\ufeff/, ""));
    return true;
  } catch {
    return false;
  }
}
var lineAt = (text, offset) => text.slice(0, offset).split("\n").length;

export {
  membersAt,
  fieldOf,
  lineAt,
  Snapshot,
  textIn
};

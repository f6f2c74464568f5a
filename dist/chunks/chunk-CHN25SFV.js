import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  hashMark,
  normaliseName,
  tail
} from "./chunk-BW2N4LDX.js";
import {
  isJsonObject
} from "./chunk-HGGL3VON.js";

// src/model/hashed-folders.ts
var HashedFolders = class {
  #hashed = /* @__PURE__ */ new Set();
  constructor(paths) {
    const counts = /* @__PURE__ */ new Map();
    for (const path of paths) {
      const form = formOf(path);
      if (form === null) continue;
      const count2 = counts.get(form) ?? { clear: 0, all: 0 };
      counts.set(form, count2);
      count2.all++;
      if (hasHash(path)) count2.clear++;
    }
    for (const [form, { clear, all }] of counts)
      if (clear >= fewest(form) && clear >= all / 2) this.#hashed.add(form);
  }
  normalise(path, version) {
    const strict = normaliseName(path, version);
    const form = formOf(path);
    if (form === null || !this.#hashed.has(form) || hasHash(path)) return strict;
    const { folder, name } = parts(path);
    const [, prefix = "", , ending = ""] = tail.exec(name) ?? [];
    return `${normaliseName(folder, version)}${prefix}${hashMark}${ending}`;
  }
};
var fewest = (form) => form.endsWith("/*") ? 3 : 1;
function formOf(path) {
  const { folder, name } = parts(path);
  const found = tail.exec(name);
  return found === null ? null : `${folder}/${found[1] === "" ? "*" : "-*"}`;
}
var hasHash = (path) => {
  const { name } = parts(path);
  return normaliseName(name, "") !== name;
};
function parts(path) {
  const at = path.lastIndexOf("/") + 1;
  return { folder: path.slice(0, at), name: path.slice(at) };
}

// src/compare/manifest-delta.ts
var deepest = 32;
var most = 1e4;
function manifestDelta(before, after) {
  const old = leaves(before);
  const now = leaves(after);
  const changes = [];
  for (const field of [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort()) {
    const was = old.get(field) ?? null;
    const is = now.get(field) ?? null;
    if (!sameJson(was, is)) changes.push({ field, before: was, after: is });
    if (changes.length === most) break;
  }
  return changes;
}
function leaves(fields) {
  const found = /* @__PURE__ */ new Map();
  for (const [key, value] of fields) collect(fieldName("", key), value, 1, found);
  return found;
}
function collect(field, value, depth, found) {
  const parts2 = isJsonObject(value) && depth < deepest ? Object.entries(value) : [];
  if (parts2.length === 0) found.set(field, value);
  for (const [key, part] of parts2) collect(fieldName(field, key), part, depth + 1, found);
}
function fieldName(parent, key) {
  if (key === "" || /[[\]"\s]/.test(key)) return `${parent}[${JSON.stringify(key)}]`;
  if (key.includes(".")) return `${parent}[${key}]`;
  return parent === "" ? key : `${parent}.${key}`;
}
function sameJson(a, b) {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key] ?? null, b[key] ?? null));
}

// src/compare/pair-sizes.ts
function pairSizes(pairing, gone, arrived, reach = Number.POSITIVE_INFINITY) {
  const swap = gone.length > arrived.length;
  const shorter = bySize(swap ? arrived : gone);
  const longer = bySize(swap ? gone : arrived);
  const next = longer.map((_, at) => at);
  next.push(longer.length);
  const previous = longer.map((_, at) => at + 1);
  previous.unshift(0);
  let from = 0;
  for (const entry of shorter) {
    while (from < longer.length && (longer[from]?.size ?? 0) < entry.size) from++;
    const above = find(next, from);
    const below = find(previous, from) - 1;
    const choice = nearer(entry, longer[below], longer[above]);
    if (choice === void 0 || distance(entry, choice) > reach * Math.max(entry.size, choice.size)) continue;
    const at = choice === longer[above] ? above : below;
    next[at] = at + 1;
    previous[at + 1] = at;
    if (swap) pairing.join(choice, entry);
    else pairing.join(entry, choice);
  }
}
var bySize = (entries) => [...entries].sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1));
var distance = (a, b) => Math.abs(a.size - b.size);
function nearer(entry, below, above) {
  if (below === void 0 || above === void 0) return above ?? below;
  return distance(entry, below) < distance(entry, above) ? below : above;
}
function find(links, start) {
  let root = start;
  for (let to = links[root] ?? root; to !== root; to = links[root] ?? root) root = to;
  for (let at = start; at !== root; ) {
    const to = links[at] ?? root;
    links[at] = root;
    at = to;
  }
  return root;
}

// src/compare/pairing.ts
var Pairing = class {
  before;
  after;
  /** By the candidate's path: the baseline's path. */
  pairs = /* @__PURE__ */ new Map();
  #before = /* @__PURE__ */ new Map();
  #after = /* @__PURE__ */ new Map();
  constructor(before, after) {
    for (const entry of sorted(before)) this.#before.set(entry.path, entry);
    for (const entry of sorted(after)) this.#after.set(entry.path, entry);
    this.before = this.#before;
    this.after = this.#after;
  }
  join(before, after) {
    this.pairs.set(after.path, before.path);
    this.#before.delete(before.path);
    this.#after.delete(after.path);
  }
};
function sorted(tree) {
  const entries = [...tree.entries.values()].filter((entry) => entry.type !== "directory");
  return entries.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
function groupBy(entries, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const name = key(entry);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
}

// src/compare/pair-binaries.ts
var close = 0.25;
var smallest = 64;
function pairBinaries(pairing) {
  const before = groupBy(pairing.before.values(), nearName);
  for (const [name, arrived] of groupBy(pairing.after.values(), nearName)) {
    const gone = before.get(name);
    if (gone) pairSizes(pairing, gone, arrived, close);
  }
}
function nearName(entry) {
  if (entry.type !== "file" || entry.size < smallest || (entry.content?.sketch.length ?? 0) > 0) return null;
  const base = entry.path.slice(entry.path.lastIndexOf("/") + 1).toLowerCase();
  return `${entry.content?.text ?? ""} ${entry.content?.format ?? ""} ${base.replace(/[0-9]+/g, "0")}`;
}

// src/compare/pair-bytes.ts
var trivial = 64;
function pairBytes(pairing) {
  const before = groupBy(pairing.before.values(), digest);
  const after = groupBy(pairing.after.values(), digest);
  for (const [key, arrived] of after) {
    const gone = before.get(key);
    if (gone === void 0) continue;
    if ((arrived[0]?.size ?? 0) < trivial && (gone.length > 1 || arrived.length > 1)) continue;
    pairEqual(pairing, gone, arrived);
  }
}
var digest = (entry) => entry.size === 0 ? null : entry.sha256;
function pairEqual(pairing, gone, arrived) {
  const byName = groupBy(gone, baseName);
  const taken = /* @__PURE__ */ new Set();
  const rest = [];
  for (const after of arrived) {
    const same = byName.get(baseName(after))?.shift();
    if (same === void 0) rest.push(after);
    else {
      taken.add(same);
      pairing.join(same, after);
    }
  }
  const left = gone.filter((entry) => !taken.has(entry));
  for (const [at, after] of rest.entries()) {
    const before = left[at];
    if (before) pairing.join(before, after);
  }
}
var baseName = (entry) => entry.path.slice(entry.path.lastIndexOf("/") + 1);

// src/compare/pair-chunks.ts
var close2 = 0.5;
var smallest2 = 1e5;
function pairChunks(pairing, folders) {
  const chunkKind = ({ path, size }) => size < smallest2 || folders.normalise(path, "") === path ? null : `${path.slice(0, path.lastIndexOf("/") + 1)}*${path.slice(path.lastIndexOf("."))}`;
  const before = groupBy(pairing.before.values(), chunkKind);
  for (const [kind, arrived] of groupBy(pairing.after.values(), chunkKind)) {
    const gone = before.get(kind);
    if (gone) pairSizes(pairing, gone, arrived, close2);
  }
}

// src/compare/pair-formats.ts
function pairFormats(pairing) {
  const before = groupBy(pairing.before.values(), moduleName);
  for (const [name, arrived] of groupBy(pairing.after.values(), moduleName)) {
    const gone = before.get(name);
    if (gone) pairSizes(pairing, gone, arrived);
  }
}
function moduleName({ path }) {
  const [, stem, ending = ""] = /^(.*)\.((?:d\.)[mc]?ts(?:\.map)?|[mc]?js(?:\.map)?)$/.exec(path) ?? [];
  return stem === void 0 ? null : `${stem}.${ending.replace(/[mc](?=[jt]s)/, "")}`;
}

// src/compare/pair-sketches.ts
var enough = 0.6;
var common = 16;
var fewest2 = 3;
function pairSketches(pairing, gone, arrived) {
  const rare = new RareLines(gone, arrived);
  const holders = /* @__PURE__ */ new Map();
  const linesBefore = /* @__PURE__ */ new Map();
  for (const before of gone) {
    const lines = rare.of(before);
    linesBefore.set(before, lines.length);
    for (const line of lines) {
      const list = holders.get(line);
      if (list) list.push(before);
      else holders.set(line, [before]);
    }
  }
  const matches = [];
  for (const after of arrived) {
    const lines = rare.of(after);
    if (lines.length < fewest2) continue;
    const shared = /* @__PURE__ */ new Map();
    for (const line of lines)
      for (const before of holders.get(line) ?? []) shared.set(before, (shared.get(before) ?? 0) + 1);
    for (const [before, count2] of shared) {
      const longest = Math.max(lines.length, linesBefore.get(before) ?? 0);
      if (count2 >= fewest2 && count2 / longest >= enough)
        matches.push({ before, after, share: count2 / longest });
    }
  }
  matches.sort(
    (a, b) => b.share - a.share || order(a.after.path, b.after.path) || order(a.before.path, b.before.path)
  );
  for (const { before, after } of matches)
    if (pairing.before.has(before.path) && pairing.after.has(after.path)) pairing.join(before, after);
}
var order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var RareLines = class {
  #before = /* @__PURE__ */ new Map();
  #after = /* @__PURE__ */ new Map();
  constructor(gone, arrived) {
    for (const entry of gone) count(this.#before, entry);
    for (const entry of arrived) count(this.#after, entry);
  }
  of(entry) {
    const lines = new Set(entry.content?.sketch ?? []);
    return [...lines].filter(
      (line) => (this.#before.get(line) ?? 0) <= common && (this.#after.get(line) ?? 0) <= common
    );
  }
};
function count(counts, entry) {
  for (const line of new Set(entry.content?.sketch ?? [])) counts.set(line, (counts.get(line) ?? 0) + 1);
}

// src/compare/pair-names.ts
function pairNames(pairing, treeBefore, treeAfter, folders) {
  const nameIn = ({ manifest }) => ({ path }) => folders.normalise(path, manifest.version);
  const before = groupBy(pairing.before.values(), nameIn(treeBefore));
  const after = groupBy(pairing.after.values(), nameIn(treeAfter));
  for (const [name, arrived] of after) {
    const gone = before.get(name);
    if (gone === void 0) continue;
    if (gone.length > 1 || arrived.length > 1) {
      const bytes = groupBy(gone, (entry) => entry.sha256);
      for (const [digest2, copies] of groupBy(arrived, (entry) => entry.sha256))
        pairEqual(pairing, bytes.get(digest2) ?? [], copies);
      pairSketches(pairing, unpaired(gone, pairing.before), unpaired(arrived, pairing.after));
    }
    pairSizes(pairing, unpaired(gone, pairing.before), unpaired(arrived, pairing.after));
  }
}
var unpaired = (entries, rest) => entries.filter((entry) => rest.has(entry.path));

// src/compare/pair-paths.ts
function pairPaths(pairing) {
  for (const after of [...pairing.after.values()]) {
    const before = pairing.before.get(after.path);
    if (before) pairing.join(before, after);
  }
}

// src/compare/compare-trees.ts
function compareTrees(before, after) {
  const manifest = manifestDelta(before?.manifest.fields ?? /* @__PURE__ */ new Map(), after.manifest.fields);
  if (before === null) {
    const all = [...after.entries.values()].filter((entry) => entry.type !== "directory");
    return {
      before,
      after,
      changes: all.map((entry) => change("added", null, entry)).sort(byPath),
      manifest,
      continues: /* @__PURE__ */ new Map()
    };
  }
  const pairing = new Pairing(before, after);
  const folders = new HashedFolders([...before.entries.keys(), ...after.entries.keys()]);
  pairPaths(pairing);
  pairNames(pairing, before, after, folders);
  pairBytes(pairing);
  pairSketches(pairing, [...pairing.before.values()], [...pairing.after.values()]);
  pairFormats(pairing);
  pairChunks(pairing, folders);
  pairBinaries(pairing);
  return { before, after, changes: changesOf(pairing, before, after), manifest, continues: pairing.pairs };
}
function changesOf(pairing, before, after) {
  const changes = [];
  for (const [path, from] of pairing.pairs) {
    const old = before.entries.get(from);
    const now = after.entries.get(path);
    if (old === void 0 || now === void 0) continue;
    const kind = kindOf(old, now);
    if (kind !== null) changes.push(change(kind, old, now));
  }
  for (const entry of pairing.before.values()) changes.push(change("removed", entry, null));
  for (const entry of pairing.after.values()) changes.push(change("added", null, entry));
  return changes.sort(byPath);
}
function kindOf(before, after) {
  if (before.path !== after.path) return "renamed";
  if (before.type !== after.type || before.sha256 !== after.sha256 || before.linkTarget !== after.linkTarget)
    return "changed";
  return before.mode === after.mode ? null : "mode";
}
function change(kind, before, after) {
  return {
    kind,
    path: (after ?? before)?.path ?? "",
    from: kind === "renamed" ? before?.path ?? null : null,
    sizeBefore: before?.size ?? null,
    sizeAfter: after?.size ?? null,
    modeBefore: before?.mode ?? null,
    modeAfter: after?.mode ?? null
  };
}
var byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

export {
  HashedFolders,
  compareTrees
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  yamlText
} from "./chunk-WWGA6CFY.js";
import {
  sourcesOf
} from "./chunk-RSNSA5XW.js";
import {
  progressFor,
  show,
  wrongPath
} from "./chunk-6LZRKHUY.js";
import "./chunk-QXIY5KQP.js";
import {
  sentence
} from "./chunk-I7CBXHWT.js";
import "./chunk-ZUHNZI3L.js";
import "./chunk-SUDACKZN.js";
import "./chunk-AVP6VBTU.js";
import {
  asBefore
} from "./chunk-QOT2HURM.js";
import {
  askPackument,
  download,
  listingOf,
  openRegistry
} from "./chunk-OOT7IZY3.js";
import {
  factsOf,
  globMatcher,
  isArchive,
  isMap,
  leftoverKind,
  pathClass,
  sensitiveKind,
  toolOf
} from "./chunk-CF45SCAL.js";
import {
  HashedFolders,
  compareTrees
} from "./chunk-CHN25SFV.js";
import {
  hashMark,
  versionMark
} from "./chunk-BW2N4LDX.js";
import {
  findPolicyFile,
  foldersFrom
} from "./chunk-2F5F6M62.js";
import "./chunk-VXKHA7ND.js";
import {
  acquireCandidate,
  choosePacker,
  parseCandidate,
  readLocal,
  withScratch
} from "./chunk-HGGL3VON.js";
import "./chunk-M6FY4KZN.js";
import "./chunk-WRCUUDYJ.js";
import {
  name,
  plural,
  someOf
} from "./chunk-SBKOXB3L.js";
import "./chunk-RZMQPVHA.js";
import {
  visibleCut
} from "./chunk-MTB2JSIU.js";
import {
  selectBaseline
} from "./chunk-KM4OM2NX.js";
import "./chunk-S6PS7DJI.js";
import "./chunk-GLCSAGLU.js";
import {
  isRecord,
  publishConfigOf
} from "./chunk-R5UQS6KV.js";
import {
  PackgateError,
  usageError
} from "./chunk-Y6WSU3UV.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";

// src/cli/commands/init.ts
import { join as join2 } from "node:path";

// src/deliver/new-file.ts
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
function writeNew(path, text) {
  let made = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "", { flag: "wx" });
    made = true;
    writeFileSync(path, text);
    return true;
  } catch (error) {
    const cause = error;
    if (made) rmSync(path, { force: true });
    else if (cause.code === "EEXIST" && cause.syscall === "open") return false;
    throw new PackgateError(
      "output-not-written",
      wrongPath.has(cause.code ?? "") ? 2 : 3,
      `${path} could not be written (${cause.code ?? cause.message}): see that its folder can be written to.`,
      { cause }
    );
  }
}

// src/init.ts
import { resolve } from "node:path";

// src/acquire/last-releases.ts
async function lastReleases({ name: name2, version, publishConfig }, { folder, most }, context) {
  const place = { name: name2, publishConfig: publishConfigOf(publishConfig), folder };
  const client = await openRegistry(place, context);
  const packument = await askPackument(client, name2);
  if (packument === null) return [];
  let listing = listingOf(packument);
  const releases = [];
  let candidate = version;
  while (releases.length < most) {
    const chosen = selectBaseline({ candidate, ...listing, mode: "pr" });
    const record = packument.versions.get(chosen.version ?? "");
    if (record === void 0) break;
    candidate = record.version;
    listing = { ...listing, ...asBefore(candidate, listing) };
    const got = await download(record, client).catch(ifMissing);
    if (got !== null) releases.push({ version: candidate, tarball: got.tarball });
  }
  return releases;
}
function ifMissing(error) {
  if (error instanceof PackgateError && error.code === "tarball-missing") return null;
  throw error;
}

// src/acquire/project.ts
import { access, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
async function projectOf(folder, wanted) {
  const root = (await foldersFrom(folder)).at(-1) ?? folder;
  const policy = await findPolicyFile(folder, folder);
  const builds = async (path) => scriptsOf(path).then((all) => all.includes("build"));
  return {
    root,
    inside: between(root, folder),
    packer: await choosePacker(folder, wanted),
    locked: await anyThere(root, lockfiles),
    build: await builds(root) ? "root" : await builds(folder) ? "package" : null,
    policy: policy === null ? null : between(root, policy.path),
    schema: await isThere(join(root, schemaFile)) ? `../${schemaFile}` : null
  };
}
var schemaFile = "node_modules/packgate/packgate.schema.json";
var lockfiles = [
  "package-lock.json",
  "npm-shrinkwrap.json",
  "pnpm-lock.yaml",
  "yarn.lock",
  "bun.lock",
  "bun.lockb"
];
var between = (root, path) => relative(root, path).replaceAll("\\", "/");
async function anyThere(folder, names) {
  for (const name2 of names) if (await isThere(join(folder, name2))) return true;
  return false;
}
async function scriptsOf(folder) {
  const document = await readFile(join(folder, "package.json"), "utf8").then((text) => JSON.parse(text.replace(/^\ufeff/, ""))).catch(() => null);
  return Object.keys(isRecord(document) && isRecord(document.scripts) ? document.scripts : {});
}
var isThere = (path) => access(path).then(
  () => true,
  () => false
);

// src/judge/allowlist/grouped.ts
function grouped(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

// src/judge/allowlist/common-folder.ts
function commonFolder(folders) {
  const [first = "", ...others] = folders;
  let end = first.length;
  for (const folder of others) {
    let same = 0;
    while (same < end && folder[same] === first[same]) same++;
    end = same;
  }
  return first.slice(0, first.lastIndexOf("/", end - 1) + 1);
}

// src/judge/allowlist/piece.ts
var anyOf = (kind) => kind === "" ? "+([!.])" : "*";
var globOf = ({ folders, deep, names }) => `${foldersText(folders)}${deep ? "**/" : ""}${alternatives(namesOf(names))}`;
function namesOf(names) {
  const stems = /* @__PURE__ */ new Map();
  for (const kind of [...names.keys()].sort()) {
    const source = /^\.d(\.[cm]?ts)$/.exec(kind)?.[1];
    if (source !== void 0 && names.get(source)?.has("*")) continue;
    for (const stem of names.get(kind) ?? []) stems.set(stem, [...stems.get(stem) ?? [], kind]);
  }
  const alike = grouped([...stems.keys()].sort(), (stem) => stems.get(stem)?.join(",") ?? "");
  return [...alike].flatMap(([key, shared]) => {
    const kinds = key.split(",");
    if (key === "") return shared;
    if (kinds.length === 1 || kinds.includes(""))
      return kinds.map((kind) => `${alternatives(shared)}${kind}`);
    return [`${alternatives(shared)}.${alternatives(kinds.map((kind) => kind.slice(1)))}`];
  });
}
function foldersText(folders) {
  if (folders.length === 1) return folders[0] ?? "";
  const shared = commonFolder(folders);
  return `${shared}${alternatives(folders.map((folder) => folder.slice(shared.length, -1)))}/`;
}
var alternatives = (texts) => texts.length === 1 ? texts[0] ?? "" : `{${texts.join(",")}}`;

// src/judge/allowlist/arranged.ts
function arranged(pieces) {
  const lines = [...grouped(pieces, placeOf).values()].flatMap(inOneFolder);
  return [...grouped(lines, (line) => sharedPlace(line) ?? JSON.stringify([placeOf(line), namesKey(line)]))].map(([, alike]) => alike).flatMap((alike) => {
    const [first] = alike;
    if (first === void 0 || alike.length > mostFolders) return alike;
    return [{ ...first, folders: alike.flatMap(({ folders }) => folders).sort() }];
  });
}
var mostFolders = 6;
var placeOf = ({ folders, deep, suspect }) => JSON.stringify([folders, deep, suspect]);
var namesKey = ({ names }) => JSON.stringify([...names].map(([kind, stems]) => [kind, ...stems]).sort());
function inOneFolder(pieces) {
  const [first] = pieces;
  if (first === void 0) return [];
  const any2 = /* @__PURE__ */ new Map();
  const kinds = /* @__PURE__ */ new Map();
  for (const { names } of pieces)
    for (const [kind, stems] of names)
      for (const stem of stems)
        if (stem === anyOf(kind)) any2.set(kind, stems);
        else kinds.set(stem, (kinds.get(stem) ?? /* @__PURE__ */ new Set()).add(kind));
  const named = [...grouped(kinds.keys(), (stem) => [...kinds.get(stem) ?? []].sort().join(","))].map(
    ([key, stems]) => new Map(key.split(",").map((kind) => [kind, new Set(stems)]))
  );
  const dotless = any2.get("");
  any2.delete("");
  const all = [...any2.size > 0 ? [any2] : [], ...dotless ? [/* @__PURE__ */ new Map([["", dotless]])] : [], ...named];
  return all.map((names) => ({ ...first, names }));
}
function sharedPlace(piece) {
  const { folders, deep, names, suspect } = piece;
  const [folder = ""] = folders;
  if (folders.length > 1 || deep || !/^[^/*]+\/$/.test(folder)) return null;
  for (const [kind, stems] of names) if (stems.has(anyOf(kind))) return null;
  return JSON.stringify(["shared", suspect, namesKey({ ...piece, names })]);
}

// src/judge/allowlist/merged.ts
var mostStems = 6;
function merged(a, b) {
  const names = union(a.names, b.names);
  const suspect = [...new Set([a.suspect, b.suspect].flatMap((rules) => rules.split(", ")))].filter((rule) => rule !== "").sort().join(", ");
  const folders = [.../* @__PURE__ */ new Set([...a.folders, ...b.folders])].sort();
  const beside = a.deep === b.deep && folders.length <= mostFolders && !folders.some(liesWithin(folders));
  if (beside) return { folders, deep: a.deep, names, suspect };
  return { folders: [holder(folders)], deep: true, names, suspect };
}
var liesWithin = (folders) => (folder) => folders.some((other) => other !== folder && folder.startsWith(other));
function holder(folders) {
  const common = commonFolder(folders);
  return common === "" && !folders.includes("") ? "*/" : common;
}
function union(a, b) {
  const names = /* @__PURE__ */ new Map();
  for (const kind of /* @__PURE__ */ new Set([...a.keys(), ...b.keys()])) {
    const stems = /* @__PURE__ */ new Set([...a.get(kind) ?? [], ...b.get(kind) ?? []]);
    const any2 = anyOf(kind);
    names.set(kind, stems.has(any2) || stems.size > mostStems ? /* @__PURE__ */ new Set([any2]) : stems);
  }
  return names;
}
var longestLine = 240;
function legible(piece) {
  const anyName = [...piece.names.keys()].map((kind) => [kind, /* @__PURE__ */ new Set([anyOf(kind)])]);
  const wider = [
    piece,
    { ...piece, names: new Map(anyName) },
    { ...piece, names: /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set(["*"])]]) },
    {
      ...piece,
      folders: [piece.folders.includes("") ? "" : "*/"],
      deep: !piece.folders.includes(""),
      names: /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set(["*"])]])
    }
  ];
  return wider.find((one) => globOf(one).length <= longestLine) ?? piece;
}
function burden(piece, below) {
  const { folders, deep, names } = piece;
  const places = folders.reduce((sum, folder) => sum + (deep ? 1 + below(folder) : 1), 0);
  const spread = Math.log2(1 + places);
  let loose = 0;
  let any2 = 0;
  for (const [kind, stems] of names)
    for (const stem of stems) {
      const isAny = stem === anyOf(kind);
      if (isAny) any2++;
      loose += (isAny ? 1 : 0.2) * spread;
    }
  const groups = namesOf(names).length;
  const mixed = any2 > 0 && groups > 1 ? 4 : 0;
  return loose + groups + mixed + 2 * folders.length + Math.max(0, globOf(piece).length - 60) / 4;
}

// src/judge/allowlist/fewer.ts
function fewer(pieces, most, below) {
  if (pieces.length <= most) return pieces;
  const weigh = (piece) => burden(piece, below);
  const rest = new Map(pieces.map((piece) => [piece, weigh(piece)]));
  let mergers = [];
  const add = (a, others) => {
    for (const b of others) mergers.push(mergerOf(a, b, weigh, rest));
  };
  const list = [...rest.keys()];
  for (const [at, piece] of list.entries()) add(piece, list.slice(at + 1));
  while (rest.size > most) {
    const best = mergers.reduce((one, other) => other.cost < one.cost ? other : one);
    rest.delete(best.a);
    rest.delete(best.b);
    mergers = mergers.filter(({ a, b }) => rest.has(a) && rest.has(b));
    const others = [...rest.keys()];
    rest.set(best.piece, weigh(best.piece));
    add(best.piece, others);
  }
  return [...rest.keys()];
}
function mergerOf(a, b, weigh, weights) {
  const piece = merged(a, b);
  if (isTop(a) !== isTop(b)) return { a, b, piece, cost: Number.POSITIVE_INFINITY };
  const apart = (a.suspect === b.suspect ? 0 : 100) + (topOf(a) === topOf(b) ? 0 : 6) + (piece.folders[0] === "*/" ? 30 : 0);
  const cost = weigh(piece) - (weights.get(a) ?? 0) - (weights.get(b) ?? 0) + apart;
  return { a, b, piece, cost };
}
var isTop = ({ folders }) => folders.includes("");
var topOf = ({ folders }) => folders.map((folder) => folder.slice(0, folder.indexOf("/") + 1)).join(",");

// src/judge/allowlist/first-pieces.ts
var built = /^\.(?:[cm]?jsx?|[cm]?tsx?|d\.[cm]?ts|css|map)$/;
var mostNamed = 3;
var mostAtTop = 6;
function firstPieces(now, earlier) {
  const before = grouped(earlier, placeOf2);
  const groups = grouped(now, (file) => `${placeOf2(file)}\0${file.suspect}`).values();
  return [...groups].map((files) => {
    const [{ folders, kind, suspect } = nothing] = files;
    const other = before.get(placeOf2({ folders, kind })) ?? [];
    return folders.length === 0 ? atTop(files, kind, suspect) : inFolder(files, other, kind, suspect);
  });
}
var nothing = { folders: [], kind: "", suspect: "" };
var placeOf2 = ({ folders: [top = ""], kind }) => `${top}\0${kind}`;
function atTop(files, kind, suspect) {
  const stems = new Set(files.map(({ stem }) => stem));
  const names = stems.size > mostAtTop ? any(kind) : /* @__PURE__ */ new Map([[kind, stems]]);
  return { folders: [""], deep: false, names, suspect };
}
function inFolder(files, other, kind, suspect) {
  const stems = new Set(files.map(({ stem }) => stem));
  const known = /* @__PURE__ */ new Set([...stems, ...other.map(({ stem }) => stem)]);
  const most = built.test(kind) ? 1 : kind === "" ? mostAtTop : mostNamed;
  const named = known.size <= most;
  const names = named ? /* @__PURE__ */ new Map([[kind, stems]]) : any(kind);
  const folders = [...new Set([...files, ...other].map((file) => folderOf(file.folders)))];
  const single = folders.length === 1 ? folders[0] : named ? oneVaries(folders) : void 0;
  if (single !== void 0) return { folders: [single], deep: false, names, suspect };
  const common = commonFolder(folders);
  const narrow = suspect === "" ? null : sharedName(folders, common);
  if (narrow !== null) return { folders: [`${common}**/${narrow}/`], deep: true, names, suspect };
  return { folders: [common], deep: true, names, suspect };
}
function sharedName(folders, common) {
  const [first = [], ...others] = folders.map(
    (folder) => folder.slice(common.length).split("/").slice(0, -1)
  );
  return first.find((name2) => others.every((segments) => segments.includes(name2))) ?? null;
}
var any = (kind) => /* @__PURE__ */ new Map([[kind, /* @__PURE__ */ new Set([anyOf(kind)])]]);
var folderOf = (segments) => segments.map((segment) => `${segment}/`).join("");
function oneVaries(folders) {
  if (folders.length < 3) return void 0;
  const [first = [], ...others] = folders.map((folder) => folder.split("/"));
  const varying = /* @__PURE__ */ new Set();
  for (const segments of others) {
    if (segments.length !== first.length) return void 0;
    for (const [at, segment] of segments.entries()) if (segment !== first[at]) varying.add(at);
  }
  return varying.size === 1 ? first.map((segment, at) => varying.has(at) ? "*" : segment).join("/") : void 0;
}

// src/judge/allowlist/folder-counts.ts
function folderCounts(files) {
  const folders = new Set(files.map((file) => file.folders.map((segment) => `${segment}/`).join("")));
  const counts = /* @__PURE__ */ new Map();
  for (const folder of folders)
    for (let end = folder.length; ; end = folder.lastIndexOf("/", end - 2) + 1) {
      const holder2 = folder.slice(0, end);
      counts.set(holder2, (counts.get(holder2) ?? 0) + 1);
      if (end === 0) break;
    }
  return (folder) => counts.get(folder) ?? folders.size;
}

// src/judge/allowlist/shipped-file.ts
var ending = /^(.+?)(\.d\.[cm]?ts|\.[A-Za-z][A-Za-z0-9_-]{0,15})$/s;
var isListed = (path) => path !== "package.json";
function shippedFiles({ version, paths }, minded) {
  const wanted = paths.filter(isListed);
  const hashed = new HashedFolders(wanted);
  const files = /* @__PURE__ */ new Map();
  for (const path of wanted) {
    const folders = hashed.normalise(path, version).split("/").map(pattern);
    const name2 = folders.pop() ?? "";
    const [, stem = name2, kind = ""] = ending.exec(name2) ?? [];
    const suspect = minded.get(path) ?? "";
    files.set(`${suspect}/${[...folders, name2].join("/")}`, { folders, stem, kind, suspect });
  }
  return [...files.keys()].sort().flatMap((key) => files.get(key) ?? []);
}
var longest = 80;
var pattern = (segment) => segment.length > longest ? `*${ending.exec(segment)?.[2] ?? ""}` : segment.split(marks).map(literal).join("*");
var marks = new RegExp(`(?:${hashMark}|${versionMark})+`);
var literal = (text) => text.replace(
  /^\s|\s$|[,\\\p{Cc}\u2028\u2029]|([*?[\]{}()|!+@])/gu,
  (_, special) => special === void 0 ? "?" : `\\${special}`
);

// src/judge/allowlist/allowlist.ts
var mostLines = 12;
var mostPieces = 150;
function allowlist(today, earlier, minded) {
  const now = today.flatMap((release) => shippedFiles(release, minded));
  const before = earlier.flatMap((release) => shippedFiles(release, minded));
  const paths = [...new Set(today.flatMap((release) => release.paths))].filter(isListed).sort();
  const sets = today.map((release) => new Set(release.paths));
  const pieces = arranged(firstPieces(now, before));
  const few = fewer(pieces.length > mostPieces ? acrossTops(pieces) : pieces, mostLines, folderCounts(now));
  const lines = needed(few.map((piece) => lineOf(legible(piece), paths)));
  const isCovered = (path) => lines.some(({ matched }) => matched.has(path));
  const sound = paths.every(isCovered) ? lines.sort(byPlace) : everything(paths);
  return sound.map(({ glob, suspect, matched }) => ({
    glob,
    suspect,
    partly: suspect === "" ? rulesOf(matched, minded) : [],
    files: sets.map((set) => [...matched].filter((path) => set.has(path)).length)
  }));
}
var rulesOf = (matched, minded) => [...new Set([...matched].flatMap((path) => minded.get(path) ?? []))].sort();
function lineOf(piece, paths) {
  const glob = globOf(piece);
  const matched = new Set(paths.filter(globMatcher(glob)));
  return { glob, suspect: piece.suspect, matched };
}
function needed(lines) {
  const kept = new Set(lines);
  for (const line of [...lines].sort((a, b) => a.matched.size - b.matched.size)) {
    const others = [...kept].filter(
      (other) => other !== line && (other.suspect === "" || other.suspect === line.suspect)
    );
    const isIdle = [...line.matched].every((path) => others.some(({ matched }) => matched.has(path)));
    if (isIdle) kept.delete(line);
  }
  return [...kept];
}
function byPlace(a, b) {
  const key = ({ glob, suspect }) => `${suspect === "" ? 0 : 1}${glob.includes("/") ? 0 : 1}${glob}`;
  return key(a) < key(b) ? -1 : 1;
}
function acrossTops(pieces) {
  const atTop2 = pieces.filter(({ folders }) => folders[0] === "");
  const below = pieces.filter(({ folders }) => folders[0] !== "");
  const kinds = below.flatMap(
    (piece) => [...piece.names].map(
      (entry) => ({ ...piece, folders: ["*/"], deep: true, names: new Map([entry]) })
    )
  );
  const wide = grouped(kinds, ({ names, suspect }) => JSON.stringify([...names.keys(), suspect]));
  const all = [...atTop2, ...[...wide.values()].flatMap((alike) => alike.reduce((a, b) => merged(a, b)))];
  return all.length > mostPieces ? [anything("", false), anything("*/", true)] : arranged(all);
}
var anything = (folder, deep) => ({
  folders: [folder],
  deep,
  names: /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set(["*"])]]),
  suspect: ""
});
var everything = (paths) => [anything("", false), anything("*/", true)].map((piece) => lineOf(piece, paths)).filter(({ matched }) => matched.size > 0);

// src/judge/minded-files.ts
function mindedFiles(comparison) {
  const facts = factsOf(comparison, null);
  const own = facts.files.filter(({ path }) => !facts.folders.isBundled(path));
  return new Map(
    own.flatMap((file) => {
      const rule = facts.folders.of(file.path)?.is.rule ?? ruleOf(file);
      return rule === null ? [] : [[file.path, rule]];
    })
  );
}
function ruleOf(file) {
  if (sensitiveKind(file) !== null) return "sensitive-file";
  if (toolOf(file.path) !== null) return "agent-file";
  if (leftoverKind(file) !== null) return "build-leftover";
  if (isArchive(file)) return "archive";
  if (isMap(file)) return "source-map";
  return pathClass(file.path) === null ? null : "unexpected-path";
}

// src/init.ts
var mostReleases = 3;
async function start(folder, sources) {
  const spec = await parseCandidate(folder, sources.cwd);
  if (spec.kind !== "directory") {
    throw usageError("not-a-folder", `${folder} is no folder: packgate init writes beside a package.json.`);
  }
  return await withScratch(sources, [folder], async (context) => {
    const path = resolve(sources.cwd, spec.path);
    const project = await projectOf(path, sources.packer);
    const candidate = await acquireCandidate({ ...sources, spec: folder }, context);
    const packed = await treeOf(candidate, context);
    const { name: name2, version, fields } = packed.manifest;
    const identity = { name: name2, version, publishConfig: fields.get("publishConfig") };
    const releases = await lastReleases(identity, { folder: path, most: mostReleases }, context);
    const trees = [];
    for (const { version: released, tarball } of releases)
      trees.push(await treeOf({ tarball, source: `${name2}@${released}` }, context));
    const today = [packed, ...trees.slice(0, 1)];
    const minded = new Map(today.flatMap((tree) => [...mindedFiles(compareTrees(null, tree))]));
    return {
      name: name2,
      project,
      releases: releases.map((release) => release.version),
      lines: allowlist(today.map(shipped), trees.slice(1).map(shipped), minded),
      files: shipped(packed).paths.length - 1,
      packsAll: !fields.has("files"),
      hide: context.hide
    };
  });
}
var treeOf = async ({ tarball, source }, context) => (await readLocal(tarball, source, context, { search: () => false })).tree;
var shipped = ({ manifest: { version }, entries }) => ({
  version,
  paths: [...entries.values()].filter(({ type }) => type === "file").map(({ path }) => path)
});

// src/report/start/policy-file.ts
function policyFile(policy) {
  const { name: name2, releases, schema, oneOfMany } = policy;
  const sources = [...releases.map((version) => visibleCut(version, 40)), "what is packed now"];
  return [
    ...schema === null ? [] : [`# yaml-language-server: $schema=${schema}`],
    `# What may ship in ${visibleCut(name2, 100)}: written by "packgate init" from ${someOf(sources, sources.length)}.`,
    '# A file that no line of "allow" matches fails the check. If it is meant, widen the nearest line or add one.',
    "version: 1",
    ...oneOfMany ? ["packages:", ...indented(2, section(policy))] : section(policy),
    ""
  ].join("\n");
}
var section = ({ name: name2, lines, oneOfMany }) => oneOfMany ? [`${yamlText(nameGlob(name2))}:`, ...indented(2, allowed(lines))] : allowed(lines);
function allowed(lines) {
  const sound = lines.filter(({ suspect }) => suspect === "");
  const minded = lines.filter(({ suspect }) => suspect !== "");
  const width = Math.max(0, ...lines.map(({ glob }) => Math.min(yamlText(glob).length, widest)));
  const item = (line) => `- ${yamlText(line.glob).padEnd(width)} # ${covers(line)}`;
  if (lines.length === 0) return ["files:", "  allow:", "    - 'package.json' # and nothing else"];
  return [
    "files:",
    "  allow: # and package.json, which is packed in any case",
    ...indented(4, sound.map(item)),
    ...minded.length === 0 ? [] : ["    # Shipped so far, and better not. Delete these lines once the files are out of the package."],
    ...indented(4, minded.map(item))
  ];
}
var widest = 60;
function covers({ files: [now = 0, released = 0], suspect, partly }) {
  const amount = now === 0 ? `${plural(released, "file")} of the last release, none packed now` : plural(now, "file");
  if (suspect !== "") return `${amount}; see: packgate explain ${suspect.split(", ")[0]}`;
  return partly.length === 0 ? amount : `${amount}; some, see: packgate explain ${partly[0]}`;
}
var nameGlob = (name2) => name2.replace(/[^\w@./~-]/g, "?");
var indented = (spaces, lines) => lines.map((line) => " ".repeat(spaces) + line);

// src/report/start/told.ts
function renderStarted(started, look) {
  const { policy, policyPath: policyPath2, policyLeft, workflowPath: workflowPath2, workflowLeft } = started;
  const say = (text) => sentence(look, 0, text).join("\n");
  const lines = [
    policyLeft === null ? say(`wrote ${name(policyPath2)}: ${extent(started)}.`) : left(started, policyLeft, say),
    ...policy.lines.flatMap(({ glob, suspect, partly }) => {
      if (suspect !== "")
        return say(`look at ${name(glob)}: this is in the package today, and ${suspect} minds it.`);
      return partly.map((rule) => say(`look at ${name(glob)}: ${rule} minds some of what it lets in.`));
    }),
    say(workflowLeft ? `left ${name(workflowPath2)} as it is.` : `wrote ${name(workflowPath2)}.`),
    ...next(started).map(say)
  ];
  return `${lines.join("\n")}
`;
}
function extent({ policy: { lines, releases }, files }) {
  const sources = [...releases.map((version) => name(version)), "what is packed now"];
  const unknown = releases.length === 0 ? ", since no release was found" : "";
  return `${plural(lines.length, "line")} for ${plural(files, "file")}, from ${someOf(sources, sources.length)}${unknown}`;
}
function left({ policy }, path, say) {
  const where = policy.oneOfMany ? ' below "packages:"' : "";
  return [
    say(
      `left ${name(path)} as it is. What ${name(policy.name)} ships today would be let in by this${where}:`
    ),
    "",
    ...section(policy),
    ""
  ].join("\n");
}
function next({ policyLeft, workflowLeft, packed }) {
  if (policyLeft !== null && workflowLeft) return ["nothing was written, since both files are there."];
  const everything2 = 'package.json has no "files", so what was written would be published too: "packgate check" names the line that keeps it out.';
  const commit = workflowLeft ? "" : "put the commit of a release for OWNER/packgate@SHA, and ";
  return [...packed ? [everything2] : [], `next: ${commit}run "packgate check".`];
}

// src/report/start/workflow-file.ts
function workflowFile(workflow) {
  const { inside, packer, locked, build } = workflow;
  const place = isPlain(inside) ? inside : "";
  const program = packer.startsWith("yarn") ? "yarn" : packer;
  const steps = [
    ...install(packer, locked).map((command) => [`- run: ${command}`]),
    ...build === null ? [] : [[`- run: ${program} run build`, ...within(build === "package" ? place : "")]],
    ["- uses: OWNER/packgate@SHA", ...place === "" ? [] : ["  with:", `    packages: ${yamlText(place)}`]]
  ];
  return [
    "# Checks what the package would ship. OWNER/packgate@SHA stands for the repository of Packgate and the commit of a release.",
    "name: packgate",
    "on: [pull_request, merge_group]",
    "permissions: {}",
    "jobs:",
    "  packgate:",
    "    runs-on: ubuntu-latest",
    "    permissions:",
    "      contents: read",
    "      pull-requests: write # for the comment",
    "    steps:",
    "      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
    "        with:",
    "          persist-credentials: false",
    ...steps.flat().map((line) => `      ${line}`),
    ""
  ].join("\n");
}
var isPlain = (path) => /^[\w@./ -]*$/.test(path);
var within = (folder) => folder === "" ? [] : [`  working-directory: ${yamlText(folder)}`];
function install(packer, locked) {
  switch (packer) {
    case "npm":
      return [locked ? "npm ci" : "npm install"];
    case "pnpm":
      return ["corepack enable", locked ? "pnpm install --frozen-lockfile" : "pnpm install"];
    case "bun":
      return ["npm install --global bun", locked ? "bun install --frozen-lockfile" : "bun install"];
    case "yarn-classic":
      return [locked ? "yarn install --frozen-lockfile" : "yarn install"];
    case "yarn-berry":
      return ["corepack enable", locked ? "yarn install --immutable" : "yarn install"];
  }
}

// src/cli/commands/init.ts
var policyPath = ".github/packgate.yml";
var workflowPath = ".github/workflows/packgate.yml";
var run = async ({ words: [folder = "."], given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const { project, files, packsAll, hide, ...found } = await start(
    folder,
    sourcesOf(given, surroundings, progress)
  ).finally(progress.end);
  const { root, inside, policy: before, schema } = project;
  const policy = { ...found, oneOfMany: inside !== "", schema };
  const isNew = before === null && writeNew(join2(root, policyPath), policyFile(policy));
  const workflowLeft = !writeNew(join2(root, workflowPath), workflowFile(project));
  const started = {
    policy,
    files,
    policyPath,
    policyLeft: isNew ? null : before ?? policyPath,
    workflowPath,
    workflowLeft,
    packed: packsAll && inside === ""
  };
  await show((look) => hide(renderStarted(started, look)), given, surroundings);
  return isNew || !workflowLeft ? 0 : 2;
};
export {
  run
};

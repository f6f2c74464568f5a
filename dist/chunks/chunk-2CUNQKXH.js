import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  isLoud
} from "./chunk-NBJVRWB5.js";
import {
  judgedPackage,
  undecidedPackage,
  verdictOf
} from "./chunk-BYOOYX6A.js";
import {
  isDay
} from "./chunk-DNZPMK22.js";
import {
  secretsIn,
  traced,
  withSecrets
} from "./chunk-EVBKUYL7.js";
import {
  agentFile,
  archive,
  baseName,
  buildLeftover,
  embedsSources,
  existing,
  factsOf,
  globMatcher,
  hasInlineMap,
  isArchive,
  isMap,
  leftoverKind,
  mapOf,
  mappingOf,
  pathClass,
  sensitiveKind,
  toolOf
} from "./chunk-CF45SCAL.js";
import {
  HashedFolders,
  compareTrees
} from "./chunk-CHN25SFV.js";
import {
  normaliseName
} from "./chunk-BW2N4LDX.js";
import {
  Minimatch,
  braceExpand
} from "./chunk-VXKHA7ND.js";
import {
  acquireCandidate,
  dependencyFields,
  isJsonObject,
  readLocal,
  registrySpec,
  withScratch
} from "./chunk-HGGL3VON.js";
import {
  hideNothing,
  hiding
} from "./chunk-RZMQPVHA.js";
import {
  choice
} from "./chunk-S6PS7DJI.js";
import {
  PackgateError,
  usageError
} from "./chunk-Y6WSU3UV.js";
import {
  require_subset
} from "./chunk-7NLOSQN2.js";
import {
  __toESM
} from "./chunk-CA75CFMX.js";

// src/judge/fingerprint.ts
function fingerprint(text) {
  let high = 3421674724;
  let low = 2216829733;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 255, unit >>> 8]) {
      low = (low ^ byte) >>> 0;
      const product = low * 435;
      high = (high * 435 + Math.floor(product / 4294967296) + (low << 8 >>> 0)) % 4294967296;
      low = product >>> 0;
    }
  }
  return hex(high) + hex(low);
}
var hex = (half) => (half >>> 0).toString(16).padStart(8, "0");

// src/judge/rules/absolute-path.ts
var absolutePath = function* (facts) {
  for (const file of facts.own) {
    const { count, examples } = file.content.machinePaths;
    if (count === 0 || document.test(file.path)) continue;
    if ((facts.predecessor(file.path)?.content.machinePaths.count ?? 0) > 0) yield existing(file.path);
    else yield { novelty: "new", severity: "warning", path: file.path, evidence: { count, examples } };
  }
};
var document = /\.(?:md|mdx|markdown|rst|adoc)$/i;

// src/judge/target-path.ts
function targetPath(target) {
  const parts = [];
  for (const part of target.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}

// src/judge/rules/crlf-shebang.ts
var crlfShebang = function* (facts) {
  const commands = /* @__PURE__ */ new Map();
  for (const [command, target] of facts.after.manifest.bin) {
    const path = targetPath(target);
    if (path !== null && !commands.has(path)) commands.set(path, command);
  }
  for (const file of facts.files) {
    const bin = commands.get(file.path);
    if (bin === void 0 || file.content.shebang?.crlf !== true) continue;
    if (facts.predecessor(file.path)?.content.shebang?.crlf === true) yield existing(file.path);
    else yield { novelty: "new", severity: "error", path: file.path, evidence: { bin } };
  }
};

// src/judge/dependency-source.ts
function* dependenciesOf(manifest) {
  for (const field of dependencyFields)
    for (const [name, range] of manifest.dependencies.get(field) ?? []) yield { field, name, range };
}
function unresolvedProtocol(range) {
  const protocol = /^(?:workspace|catalog|file|link|portal|patch|exec|jsr):/i.exec(range.trim());
  if (protocol) return protocol[0].toLowerCase();
  return /^(?:\.{1,2}(?:[\\/]|$)|~?[\\/]|[a-z]:[\\/])/i.test(range.trim()) ? "path" : null;
}
var isRemoteSource = (range) => /^(?:git(?:\+[a-z]+)?:|git@|ssh:|https?:|github:|gitlab:|bitbucket:|gist:)|^[\w.-]+\/[\w.-]+(?:#.*)?$/i.test(
  range.trim()
);

// src/judge/rules/dependency.ts
var dependency = function* (facts) {
  const before = /* @__PURE__ */ new Map();
  if (facts.before !== null)
    for (const { name, range } of runtimeOf(facts.before.manifest)) before.set(name, range);
  const programs = new Set([...before.keys()].map(programOf));
  const { version } = facts.after.manifest;
  for (const { field, name, range } of runtimeOf(facts.after.manifest)) {
    if (unresolvedProtocol(range) !== null) continue;
    const program = programOf(name);
    if (field === "optionalDependencies" && range === version && program !== null && programs.has(program))
      continue;
    const known2 = before.get(name) ?? null;
    const moved = isRemoteSource(range) && (known2 !== null ? !isRemoteSource(known2) : facts.first);
    if (!moved && (known2 !== null || facts.first)) continue;
    yield {
      novelty: "new",
      severity: "warning",
      path: "package.json",
      evidence: { field, name, before: known2, after: range, reason: moved ? "moved" : "added" },
      key: `${field} ${name}${moved ? ` ${range}` : ""}`
    };
  }
};
var programOf = (name) => /^(.*[-/])(?:linux|darwin|macos|win32|windows|freebsd|openbsd|netbsd|sunos|aix|android|openharmony|wasm32)-[a-z0-9-]+$/.exec(
  name
)?.[1] ?? null;
function runtimeOf(manifest) {
  const optionalPeers = manifest.fields.get("peerDependenciesMeta");
  const isOptional = (name) => {
    if (typeof optionalPeers !== "object" || optionalPeers === null || Array.isArray(optionalPeers))
      return false;
    const meta = Object.entries(optionalPeers).find(([key]) => key === name)?.[1];
    return typeof meta === "object" && meta !== null && "optional" in meta && meta.optional === true;
  };
  const seen = /* @__PURE__ */ new Set();
  return [...dependenciesOf(manifest)].filter(({ field, name }) => {
    if (field === "devDependencies" || field === "peerDependencies" && isOptional(name)) return false;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

// src/judge/rules/embedded-sources.ts
var embeddedSources = function* (facts) {
  const knownBefore = facts.ownBefore.some(embedsSources);
  const inlineBefore = facts.ownBefore.some(hasInlineMap);
  const plainMapsBefore = !knownBefore && (inlineBefore || facts.ownBefore.some(isMap));
  for (const file of facts.own) {
    const map = mapOf(file);
    if (map === null || map.embedded === 0) continue;
    if (knownBefore) yield existing(file.path);
    else if (isMap(file) || inlineBefore)
      yield {
        novelty: "new",
        severity: "error",
        path: file.path,
        evidence: {
          sources: map.sources,
          embedded: map.embedded,
          embeddedBytes: map.embeddedBytes,
          folders: map.folders,
          plainMapsBefore
        }
      };
  }
};

// src/judge/rules/native-binary.ts
var nativeBinary = function* (facts) {
  const knownBefore = new Set(facts.ownBefore.map(binaryKind));
  for (const file of facts.own) {
    const kind = binaryKind(file);
    if (kind === null) continue;
    yield knownBefore.has(kind) ? existing(file.path) : {
      novelty: "new",
      severity: "warning",
      path: file.path,
      evidence: { format: file.content.format, size: file.size }
    };
  }
};
function binaryKind({ path, content: { format, text } }) {
  if (format === "elf" || format === "mach-o" || format === "pe") return "native";
  if (format === "wasm") return "wasm";
  if (text || format !== null) return null;
  return /\.node$/i.test(path) ? "native" : /\.wasm$/i.test(path) ? "wasm" : null;
}

// src/judge/rules/exec-bit.ts
var execBit = function* (facts) {
  for (const file of facts.files) {
    const before = facts.predecessor(file.path);
    if (before === null || (before.mode & 73) === 0 || (file.mode & 73) !== 0) continue;
    const isBinary = binaryKind(file) === "native";
    if (!isBinary && file.content.shebang === null) continue;
    yield {
      novelty: "new",
      severity: "warning",
      path: file.path,
      evidence: { kind: isBinary ? "binary" : "script", modeBefore: before.mode, modeAfter: file.mode }
    };
  }
};

// src/judge/rules/hazardous-entry.ts
var hazardousEntry = function* (facts) {
  const links = new Map(linksOf(facts.before?.hazards));
  for (const { level, code, offset, path, detail } of facts.after.hazards) {
    if (code === "link" && path !== null && links.get(path) === detail) yield existing(path);
    else
      yield {
        novelty: "new",
        severity: level,
        path,
        evidence: { code, offset, detail },
        key: `${code} ${detail}`
      };
  }
};
var linksOf = (hazards = []) => hazards.filter(({ code }) => code === "link").map(({ path, detail }) => [path, detail]);

// src/judge/rules/inline-source-map.ts
var inlineSourceMap = function* (facts) {
  const knownBefore = facts.ownBefore.some(hasInlineMap);
  for (const file of facts.own) {
    const mapping = mappingOf(file);
    if (mapping?.kind !== "inline") continue;
    if (knownBefore) {
      yield existing(file.path);
      continue;
    }
    const embedded = mapping.map?.embedded ?? 0;
    yield {
      novelty: "new",
      // With nothing published yet a map without sources is routine.
      severity: facts.first && embedded === 0 ? "warning" : "error",
      path: file.path,
      evidence: { bytes: mapping.bytes, sources: mapping.map?.sources ?? 0, embedded }
    };
  }
};

// src/judge/rules/install-script.ts
var installScript = function* (facts) {
  const before = facts.before === null ? null : scriptsOf(facts.before);
  const commandsBefore = new Set([...before?.values() ?? []].map(({ command }) => command));
  for (const [script, { command, implicit }] of scriptsOf(facts.after)) {
    const path = implicit ? "binding.gyp" : "package.json";
    const known2 = before?.get(script)?.command ?? null;
    if (known2 === command) {
      yield existing(path, `${script}: ${command}`);
      continue;
    }
    const isChange = known2 !== null || commandsBefore.has(command);
    yield {
      novelty: "new",
      severity: facts.first || isChange ? "warning" : "error",
      path,
      evidence: { script, before: known2, after: command, implicit },
      key: `${script} ${command}`
    };
  }
};
function scriptsOf({ manifest, entries }) {
  const scripts = /* @__PURE__ */ new Map();
  for (const name of ["preinstall", "install", "postinstall"]) {
    const command = manifest.scripts.get(name);
    if (command !== void 0 && command.trim() !== "") scripts.set(name, { command, implicit: false });
  }
  const isBuilt = entries.get("binding.gyp")?.type === "file" && manifest.fields.get("gypfile") !== false;
  if (isBuilt && !scripts.has("install") && !scripts.has("preinstall"))
    scripts.set("install", { command: "node-gyp rebuild", implicit: true });
  return scripts;
}

// src/judge/rules/large-file.ts
var largeFile = function* (facts, limits) {
  for (const file of facts.files) {
    const before = facts.predecessor(file.path)?.size ?? null;
    const grown = file.size - (before ?? 0);
    if (before !== null && file.size < 2 * before) continue;
    const isError = grown >= limits.error;
    if (!isError && grown < limits.warning) continue;
    yield {
      novelty: "new",
      severity: isError && !facts.first ? "error" : "warning",
      path: file.path,
      evidence: { size: file.size, sizeBefore: before, limit: isError ? limits.error : limits.warning }
    };
  }
};

// src/judge/rules/media.ts
var media = function* (facts, limits) {
  const knownBefore = new Set(facts.ownBefore.map(mediaKind));
  for (const file of facts.own) {
    const kind = mediaKind(file);
    if (kind === null) continue;
    if (knownBefore.has(kind)) yield existing(file.path);
    else
      yield {
        novelty: "new",
        severity: file.size >= limits.error && !facts.first ? "error" : "warning",
        path: file.path,
        evidence: { kind, size: file.size }
      };
  }
};
var largeImage = 1e5;
function mediaKind({ path, size, content: { format, text } }) {
  const kind = (format === null ? void 0 : formats.get(format)) ?? (text ? null : byName(path));
  return kind === "image" && size < largeImage ? null : kind;
}
var formats = /* @__PURE__ */ new Map([
  ["mp4", "video"],
  ["webm", "video"],
  ["avi", "video"],
  ["mpeg", "video"],
  ["mp3", "audio"],
  ["wav", "audio"],
  ["ogg", "audio"],
  ["flac", "audio"],
  ["png", "image"],
  ["jpeg", "image"],
  ["gif", "image"],
  ["webp", "image"],
  ["bmp", "image"],
  ["tiff", "image"],
  ["avif", "image"],
  ["psd", "image"],
  ["ico", "image"]
]);
function byName(path) {
  if (/\.(?:mp4|m4v|mov|mkv|webm|avi|wmv|flv|mpe?g|ogv|3gp)$/i.test(path)) return "video";
  if (/\.(?:mp3|wav|ogg|flac|aac|m4a|opus|aiff?|wma)$/i.test(path)) return "audio";
  return /\.(?:png|jpe?g|gif|webp|bmp|tiff?|avif|heic|psd|jxl)$/i.test(path) ? "image" : null;
}

// src/judge/types-versions.ts
function* redirected(path, typesVersions) {
  for (const paths of values(typesVersions))
    for (const [pattern, targets] of Object.entries(isJsonObject(paths) ? paths : {})) {
      const star = matched(path, targetPath(pattern) ?? pattern);
      if (star === null || !Array.isArray(targets)) continue;
      for (const target of targets) if (typeof target === "string") yield target.replace("*", () => star);
    }
}
function matched(path, pattern) {
  const at = pattern.indexOf("*");
  if (at === -1) return path === pattern ? "" : null;
  const [prefix, suffix] = [pattern.slice(0, at), pattern.slice(at + 1)];
  if (path.length < prefix.length + suffix.length) return null;
  return path.startsWith(prefix) && path.endsWith(suffix) ? path.slice(prefix.length, path.length - suffix.length) : null;
}
var values = (value) => isJsonObject(value) ? Object.values(value) : [];

// src/judge/entry-resolution.ts
var EntryResolution = class {
  #files = /* @__PURE__ */ new Set();
  /** Sorted, for patterns and folders. */
  #paths;
  #typesVersions;
  constructor(tree) {
    this.#typesVersions = tree.manifest.fields.get("typesVersions");
    for (const entry of tree.entries.values()) if (entry.type !== "directory") this.#files.add(entry.path);
    this.#paths = [...this.#files].sort();
  }
  of({ field, target }) {
    if (/^exports(?:$|[.[])/.test(field)) return this.#exported(target);
    if (/^imports(?:$|[.[])/.test(field)) return target.startsWith("./") ? this.#exported(target) : "found";
    if (/^bin(?:$|[.[])/.test(field)) return this.#exact(target);
    if (/^browser[.[]/.test(field) && !/^\.{0,2}\//.test(target)) return "found";
    const isTypes = /^(?:types|typings)$/.test(field);
    const found = this.#loose(target, isTypes);
    return found === "absent" && isTypes ? this.#redirected(target) : found;
  }
  /** https://nodejs.org/api/packages.html: relative, inside the package, and taken as it stands. */
  #exported(target) {
    if (!target.startsWith("./") || /(?:^|[\\/])(?:\.\.?|node_modules)(?:[\\/]|$)/i.test(target.slice(2)))
      return "invalid";
    const path = target.slice(2);
    if (path === "" || path.endsWith("/")) return this.#some(path, "") ? "found" : "absent";
    const star = path.indexOf("*");
    if (star !== -1) return this.#pattern(path) ? "found" : "absent";
    return this.#files.has(path) || this.#files.has(decoded(path)) ? "found" : "absent";
  }
  #exact(target) {
    const path = targetPath(target);
    return path !== null && this.#files.has(path) ? "found" : "absent";
  }
  /** As `require` finds a folder or leaves out an extension; type checkers and bundlers add theirs. */
  #loose(target, types) {
    const path = targetPath(target);
    if (path === null) return "absent";
    if (path.includes("*")) return this.#pattern(path) ? "found" : "absent";
    if (path !== "" && this.#files.has(path)) return "found";
    const endings = types ? typeEndings : moduleEndings;
    const index = path === "" ? "index" : `${path}/index`;
    const stem = types ? path.replace(/\.[mc]?jsx?$/, "") : path;
    const candidates = endings.flatMap((ending) => [
      `${path}${ending}`,
      `${stem}${ending}`,
      `${index}${ending}`
    ]);
    return candidates.some((candidate) => this.#files.has(candidate)) ? "found" : "absent";
  }
  #redirected(target) {
    for (const other of redirected(targetPath(target) ?? target, this.#typesVersions))
      if (this.#loose(other, true) === "found") return "found";
    return "absent";
  }
  /** Every `*` of a target stands for the same text. */
  #pattern(path) {
    const [prefix = "", ...others] = path.split("*");
    const suffix = others.at(-1) ?? "";
    return this.#some(prefix, suffix, (candidate) => {
      if (others.length === 1) return true;
      const fill = candidate.length - path.replaceAll("*", "").length;
      if (fill <= 0 || fill % others.length !== 0) return false;
      const star = candidate.slice(prefix.length, prefix.length + fill / others.length);
      return path.replaceAll("*", () => star) === candidate;
    });
  }
  #some(prefix, suffix, accepts = () => true) {
    for (let at = this.#firstFrom(prefix); at < this.#paths.length; at++) {
      const path = this.#paths[at] ?? "";
      if (!path.startsWith(prefix)) return false;
      if (path.length > prefix.length + suffix.length && path.endsWith(suffix) && accepts(path)) return true;
    }
    return false;
  }
  #firstFrom(prefix) {
    let [low, high] = [0, this.#paths.length];
    while (low < high) {
      const middle = low + high >>> 1;
      if ((this.#paths[middle] ?? "") < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
var moduleEndings = [".js", ".json", ".node", ".mjs", ".cjs", ".jsx", ".ts", ".tsx"];
var typeEndings = [".d.ts", ".ts", ".tsx", ".d.mts", ".d.cts"];
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// src/judge/public-conditions.ts
function isPublic(field) {
  const conditions = field.slice(field.lastIndexOf("]") + 1).replace(/^exports/, "").split(".").filter((name) => name !== "");
  return conditions.every((name) => known.has(name) || /^types@/.test(name));
}
var known = new Set(
  `import require default node node-addons module-sync types typings module browser development production
  test script style sass less stylus css svelte solid vue asset esmodules umd cjs esm commonjs
  deno bun worker worklet workerd edge edge-light edge-routine electron react-native react-server netlify fastly azion
  lagon kiesel moddable wintercg wintertc nodejs node-native async-node service-worker webworker macro`.split(
    /\s+/
  )
);

// src/judge/rules/missing-entry.ts
var missingEntry = function* (facts) {
  const now = new EntryResolution(facts.after);
  const then = facts.before === null ? null : new EntryResolution(facts.before);
  const targetsBefore = facts.before === null ? [] : targetsOf(facts.before, null);
  const brokenBefore = new Set(
    targetsBefore.filter((target) => then?.of(target) !== "found").map((target) => identity(target))
  );
  const targets = targetsOf(facts.after, then);
  const found = targets.filter((target) => now.of(target) === "found");
  const exportsWork = found.some(isMainExport);
  const listsWork = new Set(found.map(listOf));
  for (const target of targets) {
    const resolution = now.of(target);
    const list = listOf(target);
    if (resolution === "found" || list !== null && listsWork.has(list)) continue;
    yield brokenBefore.has(identity(target)) ? existing(pathOf(target), `${target.field}: ${target.target}`) : judged(target, resolution, {
      shadowed: target.field === "main" && exportsWork,
      shippedBefore: then?.of(target) === "found"
    });
  }
};
function judged({ field, target }, resolution, { shadowed, shippedBefore }) {
  return {
    novelty: "new",
    severity: severityOf(field, shadowed, shippedBefore),
    path: pathOf({ field, target }),
    evidence: { field, target, reason: shadowed ? "shadowed" : resolution, shippedBefore },
    key: `${field} ${target}`
  };
}
function severityOf(field, shadowed, shippedBefore) {
  if (/^exports(?:$|[.[])/.test(field) && !isPublic(field)) return shippedBefore ? "warning" : "note";
  return shadowed || !loaded.test(field) ? "warning" : "error";
}
var pathOf = ({ target }) => targetPath(target) || "package.json";
var identity = ({ field, target }) => `${field.startsWith("exports") ? "exports" : "file"} ${targetPath(target) ?? target}`;
var loaded = /^(?:main|module|types|typings|exports|bin|browser)(?:$|[.[])/;
var listOf = ({ field }) => /^.*?(?=\[\d+\])/.exec(field)?.[0] ?? null;
var isMainExport = ({ field }) => field === "exports" || /^exports(?:\[\.\]|\[\d|\.)/.test(field);
function targetsOf({ manifest }, then) {
  const index = { field: "main", target: "index.js" };
  const named = manifest.targets.some(({ field }) => /^(?:main|exports)(?:$|[.[])/.test(field));
  return !named && then?.of(index) === "found" ? [...manifest.targets, index] : manifest.targets;
}

// src/judge/rules/nested-dependencies.ts
var nestedDependencies = function* (facts) {
  for (const folder of facts.folders.list("nested-dependencies")) {
    const { path, is, files, bytes: bytes2 } = folder;
    if (is.rule !== "nested-dependencies") continue;
    yield facts.foldersBefore.has(folder) ? existing(path) : { novelty: "new", severity: "error", path, evidence: { kind: is.kind, files, bytes: bytes2 } };
  }
};

// src/judge/rules/package-growth.ts
var packageGrowth = function* (facts, limits) {
  const { before, after } = facts;
  if (before === null) return;
  const measured = [
    { measure: "unpacked", before: before.unpackedSize, after: after.unpackedSize },
    { measure: "packed", before: before.packedSize, after: after.packedSize }
  ].filter((one) => one.before > 0 && one.after - one.before >= limits.floor).map((one) => ({ ...one, percent: 100 * (one.after - one.before) / one.before })).sort((a, b) => b.percent - a.percent);
  const worst = measured[0];
  if (worst === void 0) return;
  const isError = worst.percent >= limits.error;
  if (!isError && worst.percent < limits.warning) return;
  yield {
    novelty: "new",
    severity: isError ? "error" : "warning",
    path: null,
    evidence: { ...worst, percent: Math.round(worst.percent * 10) / 10, largest: largest(facts) }
  };
};
function largest(facts) {
  return facts.files.map(({ path, size }) => ({ path, bytes: size - (facts.predecessor(path)?.size ?? 0) })).filter(({ bytes: bytes2 }) => bytes2 > 0).sort((a, b) => b.bytes - a.bytes).slice(0, 5);
}

// src/judge/rules/typescript-source.ts
var typescriptSource = function* (facts) {
  const knownBefore = facts.ownBefore.some(isSource);
  for (const file of facts.own)
    if (isSource(file))
      yield knownBefore ? existing(file.path) : { novelty: "new", severity: "warning", path: file.path, evidence: { size: file.size } };
};
var isSource = ({ path, content }) => /\.(?:ts|tsx|mts|cts)$/i.test(path) && !/\.d(?:\.[^./]+)?\.[mc]?ts$/i.test(path) && content.format === null;

// src/judge/expected-paths.ts
var customary = /^(?:package\.json|npm-shrinkwrap\.json|(?:readme|licen[cs]es?|copying|unlicense|notices?|change(?:s|log)|changelogs?|history|releases?|release[-_ ]?notes|authors|contributors|contributing|maintainers|security|support|code[-_]of[-_]conduct|patents|migration|migrating|upgrading|upgrade|funding|thirdparty|third[-_ ]?party|credits|backers|governance|citation|todo|roadmap)(?:$|[-_. ].*))$/i;
function expectedAtRoot(facts, file) {
  if (customary.test(file.path) || isMap(file) || isSource(file)) return true;
  if (mediaKind(file) !== null || binaryKind(file) !== null) return true;
  const kind = extension(file.path);
  if (kind === "") return false;
  return facts.ownBefore.some(
    ({ path }) => !path.includes("/") && path !== "package.json" && extension(path) === kind
  );
}
function extension(path) {
  const found = /\.(?:d\.)?[^.]+$/.exec(baseName(path).slice(1))?.[0].toLowerCase() ?? "";
  return /^\.(?:d\.)?[mc]?[jt]s$/.test(found) ? ".js" : found;
}
function isDeclared(facts, top) {
  return facts.after.manifest.targets.some(({ target }) => {
    const path = targetPath(target);
    return path !== null && (path === top || path.startsWith(top) || `${path}/` === top);
  });
}
var isToldElsewhere = (facts, file) => facts.folders.of(file.path) !== null || sensitiveKind(file) !== null || toolOf(file.path) !== null || leftoverKind(file) !== null || isArchive(file);

// src/judge/product.ts
var isProduct = (file) => !customary.test(file.path) && pathClass(file.path) === null && !isMap(file) && toolOf(file.path) === null && leftoverKind(file) === null && !isArchive(file) && mediaKind(file) === null;

// src/judge/rules/package-shrink.ts
var packageShrink = function* (facts, { percent }) {
  const { before, after } = facts;
  if (before === null) return;
  const { goneFiles, goneBytes, newBytes } = flow(facts);
  const bytes2 = lost(before.unpackedSize, after.unpackedSize);
  const files = Math.min(lost(before.fileCount, after.fileCount), lost(goneFiles.of, goneFiles.left));
  const filesCount = files > percent && newBytes < goneBytes / 2;
  if (bytes2 <= percent && !filesCount || isCleanUp(facts, percent)) return;
  const measure = filesCount && files > bytes2 ? "files" : "bytes";
  const [was, is] = measure === "files" ? [before.fileCount, after.fileCount] : [before.unpackedSize, after.unpackedSize];
  yield {
    novelty: "new",
    severity: "warning",
    path: null,
    evidence: { measure, before: was, after: is, percent: Math.round(lost(was, is) * 10) / 10 }
  };
};
var lost = (was, is) => was > 0 ? 100 * (was - is) / was : 0;
function isCleanUp({ own, ownBefore }, percent) {
  const [products, productsAfter] = [ownBefore.filter(isProduct), own.filter(isProduct)];
  const stays = (was, is) => was > 0 && lost(was, is) <= percent;
  return stays(weight(products), weight(productsAfter)) && stays(products.length, productsAfter.length);
}
var weight = (files) => files.reduce((sum, { size }) => sum + size, 0);
function flow(facts) {
  const continued = new Set(facts.comparison.continues.values());
  const gone = facts.filesBefore.filter((file) => !continued.has(file.path));
  let newBytes = 0;
  for (const file of facts.files)
    newBytes += Math.max(0, file.size - (facts.predecessor(file.path)?.size ?? 0));
  return {
    goneFiles: { of: facts.filesBefore.length, left: facts.filesBefore.length - gone.length },
    goneBytes: gone.reduce((sum, file) => sum + file.size, 0),
    newBytes
  };
}

// src/judge/rules/publish-config.ts
var import_subset = __toESM(require_subset(), 1);

// src/judge/exports-map.ts
function exportsMap(value) {
  if (value === void 0 || value === null) return null;
  if (!isJsonObject(value)) return /* @__PURE__ */ new Map([[".", value]]);
  const keys = Object.keys(value);
  if (!keys.some((key) => key.startsWith("."))) return /* @__PURE__ */ new Map([[".", value]]);
  return new Map(keys.map((key) => [key, value[key] ?? null]));
}
function resolveConditions(value, conditions, depth = 0) {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object" || depth > 32) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const target = resolveConditions(item, conditions, depth + 1);
      if (target !== null) return target;
    }
    return null;
  }
  for (const [key, part] of Object.entries(value)) {
    if (key !== "default" && !conditions.has(key)) continue;
    const target = resolveConditions(part, conditions, depth + 1);
    if (target !== null || part === null) return target;
  }
  return null;
}
function* everyTarget(value, depth = 0) {
  if (typeof value === "string") yield value;
  else if (value !== null && typeof value === "object" && depth <= 32)
    for (const part of Object.values(value)) yield* everyTarget(part, depth + 1);
}

// src/judge/publish-target.ts
function movesRelease(field, before, after, manifest) {
  const name = field.replace(/^publishConfig\.?/, "");
  if (name === "tag") return isMisled(manifest.version, after);
  if (name === "access") return manifest.name.startsWith("@") || before !== null || after !== "public";
  if (name === "provenance") return before === true || before === "true";
  return name === "" || /registry\]?$/i.test(name);
}
var isMisled = (version, tag) => /^\d+\.\d+\.\d+-/.test(version) === (tag === null || tag === "latest");

// src/judge/rules/publish-config.ts
var publishConfig = function* (facts) {
  if (facts.before === null) return;
  const { fields: before, bin: binBefore } = facts.before.manifest;
  const { fields: after, bin } = facts.after.manifest;
  for (const { field, before: was, after: is } of facts.comparison.manifest) {
    if (/^publishConfig(?:[.[]|$)/.test(field) && movesRelease(field, was, is, facts.after.manifest))
      yield told(field, was, is);
    if (field === "type" && was === "module" !== (is === "module")) yield told(field, was, is);
    if (/^engines\./.test(field) && narrowsRange(was, is)) yield told(field, was, is);
    if (/^(?:os|cpu|libc)$/.test(field) && narrowsList(was, is)) yield told(field, was, is);
  }
  for (const [command, path] of binBefore) if (!bin.has(command)) yield told(`bin.${command}`, path, null);
  yield* lostExports(
    exportsMap(before.get("exports")),
    exportsMap(after.get("exports")),
    after.get("exports") ?? null
  );
};
var told = (field, before, after) => ({
  novelty: "new",
  severity: "warning",
  path: "package.json",
  evidence: { field, before, after },
  key: `${field} ${JSON.stringify(after)}`
});
var ways = [
  /* @__PURE__ */ new Set(["node", "node-addons", "module-sync", "import"]),
  /* @__PURE__ */ new Set(["node", "node-addons", "module-sync", "require"]),
  /* @__PURE__ */ new Set(["browser", "import"])
];
function* lostExports(before, after, whole) {
  if (after === null) return;
  if (before === null) {
    if (!after.has("./*") && !after.has("./")) yield told("exports", null, whole);
    return;
  }
  for (const [subpath, was] of before) {
    const is = after.get(subpath) ?? null;
    const lost2 = ways.some(
      (way) => resolveConditions(was, way) !== null && resolveConditions(is, way) === null && !covered(subpath, after, way)
    );
    if (lost2) yield told(`exports[${subpath}]`, was, is);
  }
}
var covered = (subpath, after, way) => !after.has(subpath) && [...after].some(([key, value]) => {
  const [prefix = "", suffix] = key.split("*");
  if (suffix === void 0 && !key.endsWith("/")) return false;
  return subpath.startsWith(prefix) && subpath.endsWith(suffix ?? "") && resolveConditions(value, way) !== null;
});
function narrowsRange(before, after) {
  if (typeof after !== "string") return false;
  if (typeof before !== "string") return true;
  try {
    return !(0, import_subset.default)(before, after);
  } catch {
    return true;
  }
}
function narrowsList(before, after) {
  const [was, is] = [names(before), names(after)];
  if (is.length === 0) return false;
  const [allowed, denied] = [
    is.filter((name) => !name.startsWith("!")),
    is.filter((name) => name.startsWith("!"))
  ];
  const allowedBefore = was.filter((name) => !name.startsWith("!"));
  if (denied.some((name) => !was.includes(name))) return true;
  if (allowed.length === 0) return false;
  return allowedBefore.length === 0 || allowedBefore.some((name) => !allowed.includes(name));
}
var names = (value) => (Array.isArray(value) ? value : [value]).filter((name) => typeof name === "string");

// src/judge/rules/remote-source-map.ts
var remoteSourceMap = function* (facts) {
  const known2 = new Set(facts.filesBefore.flatMap((file) => [...hostsOf(file).values()].flat()));
  for (const file of facts.own)
    for (const [where, hosts] of hostsOf(file)) {
      const fresh = [...new Set(hosts)].filter((host) => !known2.has(host)).sort();
      if (fresh.length > 0)
        yield {
          novelty: "new",
          severity: "error",
          path: file.path,
          evidence: { hosts: fresh, where },
          key: `${where} ${fresh.join(" ")}`
        };
      else if (hosts.length > 0) yield existing(file.path);
    }
};
function hostsOf(file) {
  const host = mappingOf(file)?.host ?? null;
  return /* @__PURE__ */ new Map([
    ["comment", host === null ? [] : [host]],
    ["map", [...mapOf(file)?.hosts ?? []]]
  ]);
}

// src/judge/module-name.ts
var moduleName = (path) => path.replace(/(?:\.d)?\.[mc]?[jt]sx?$/, ".js");

// src/judge/rules/removed-file.ts
var removedFile = function* (facts) {
  if (facts.before === null) return;
  const isReachable = reachable(facts);
  const gone = facts.ownBefore.filter((file) => !facts.after.entries.has(file.path) && isReachable(file));
  const left = foldersOf(facts.after.entries.keys());
  const groups = /* @__PURE__ */ new Map();
  for (const file of gone) {
    const name = goneFolder(file.path, left) ?? moduleName(file.path);
    const group = groups.get(name);
    if (group) group.push(file);
    else groups.set(name, [file]);
  }
  for (const [name, files] of groups) {
    const size = files.reduce((sum, file) => sum + file.size, 0);
    yield {
      novelty: "new",
      severity: "warning",
      path: told2(name, files),
      evidence: { size, files: files.length }
    };
  }
};
function told2(name, files) {
  const isOne = name.endsWith("/") ? files.length > 1 : files.some(({ path }) => path === name);
  return isOne ? name : files[0]?.path ?? name;
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths)
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      const folder = path.slice(0, at + 1);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}
function goneFolder(path, left) {
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1))
    if (!left.has(path.slice(0, at + 1))) return path.slice(0, at + 1);
  return null;
}
var importable = /\.(?:[mc]?jsx?|json|node|wasm|css|s[ac]ss|less|styl|vue|svelte|[mc]?tsx?)$/i;
function reachable(facts) {
  const { before, after } = facts;
  const version = before?.manifest.version ?? "";
  const folders = new HashedFolders([...before?.entries.keys() ?? [], ...after.entries.keys()]);
  const targets = new Set(after.manifest.targets.map(({ target }) => target.replace(/^\.\//, "")));
  const isOrdinary = ({ path }) => path !== "package.json" && importable.test(path) && !targets.has(path) && !/(?:^|\/)_virtual\//.test(path) && pathClass(path) === null && folders.normalise(path, version) === path;
  const map = exportsMap(before?.manifest.fields.get("exports"));
  if (map === null) return isOrdinary;
  const named = /* @__PURE__ */ new Set();
  const patterns = [];
  const subpathsAfter = exportsMap(after.manifest.fields.get("exports"));
  for (const [subpath, value] of map) {
    const isOpen = subpath.includes("*") || subpath.endsWith("/");
    if (!isOpen && (subpathsAfter === null || subpathsAfter.has(subpath))) continue;
    for (const target of everyTarget(value)) {
      const [prefix = "", ...rest] = target.replace(/^\.\//, "").split("*");
      if (isOpen) patterns.push({ prefix, suffix: rest.at(-1) ?? "" });
      else named.add(prefix);
    }
  }
  return (file) => isOrdinary(file) && (named.has(file.path) || patterns.some(
    ({ prefix, suffix }) => file.path.length > prefix.length + suffix.length && file.path.startsWith(prefix) && file.path.endsWith(suffix)
  ));
}

// src/judge/rules/secret.ts
var secret = function* (facts) {
  const known2 = new Set(
    facts.filesBefore.flatMap((file) => file.content.secrets.map(({ digest }) => digest))
  );
  for (const file of facts.files) {
    const told3 = /* @__PURE__ */ new Set();
    const before = facts.predecessor(file.path);
    const isToldByName = sensitiveKind(file) === "private-key" && (before === null || sensitiveKind(before) === null);
    for (const { detector, line, digest } of file.content.secrets) {
      if (told3.has(digest) || isToldByName && detector === "private-key") continue;
      told3.add(digest);
      if (known2.has(digest)) yield existing(file.path);
      else
        yield {
          novelty: "new",
          severity: "error",
          path: file.path,
          evidence: { detector, line, digest },
          key: `${detector} ${digest}`
        };
    }
  }
};

// src/judge/rules/sensitive-file.ts
var sensitiveFile = function* (facts) {
  for (const folder of facts.folders.list("sensitive-file"))
    yield facts.foldersBefore.has(folder) ? existing(folder.path) : {
      novelty: "new",
      severity: "error",
      path: folder.path,
      evidence: { kind: "git-folder", size: folder.bytes }
    };
  for (const file of facts.files) {
    if (facts.folders.of(file.path)?.is.rule === "sensitive-file") continue;
    const kind = sensitiveKind(file);
    if (kind === null) continue;
    const before = facts.predecessor(file.path);
    if (before !== null && sensitiveKind(before) !== null) yield existing(file.path);
    else yield { novelty: "new", severity: "error", path: file.path, evidence: { kind, size: file.size } };
  }
};

// src/judge/rules/source-map.ts
var sourceMap = function* (facts, { floor }) {
  const maps = facts.own.filter(isMap);
  const mapsBefore = facts.ownBefore.filter(isMap);
  const [bytesBefore, bytesAfter] = [bytes(mapsBefore), bytes(maps)];
  const isFirst = mapsBefore.length === 0;
  const grew = !isFirst && bytesAfter >= 2 * bytesBefore && bytesAfter - bytesBefore >= floor;
  const growth = new Map(maps.map((map) => [map, map.size - (facts.predecessor(map.path)?.size ?? 0)]));
  const told3 = isFirst ? new Set(maps) : grew ? heaviest(growth) : /* @__PURE__ */ new Set();
  for (const map of maps)
    yield told3.has(map) ? {
      novelty: "new",
      severity: facts.first ? "warning" : "error",
      path: map.path,
      evidence: {
        reason: isFirst ? "first" : "grew",
        size: map.size,
        sources: map.content.sourceMap?.sources ?? 0,
        bytesBefore,
        bytesAfter
      }
    } : existing(map.path);
};
var bytes = (files) => files.reduce((sum, file) => sum + file.size, 0);
function heaviest(growth) {
  const grown = [...growth].filter(([, more]) => more > 0).sort(([, a], [, b]) => b - a);
  let rest = 0.9 * grown.reduce((sum, [, more]) => sum + more, 0);
  const chosen = /* @__PURE__ */ new Set();
  for (const [map, more] of grown) {
    if (rest <= 0) break;
    chosen.add(map);
    rest -= more;
  }
  return chosen;
}

// src/judge/nearest-glob.ts
var mostAlternatives = 200;
function nearestGlob(globs) {
  const ways2 = globs.flatMap(
    (glob) => braceExpand(glob.replace(/^(?:\.?\/)+/, ""), { braceExpandMax: mostAlternatives }).map((alternative) => ({
      glob,
      segments: alternative.split("/").map(segmentOf)
    }))
  );
  return (path) => {
    const segments = path.split("/");
    let best = globs[0] ?? null;
    let most = -1;
    for (const way of ways2) {
      const score = likeness(way.segments, segments);
      if (score > most) [best, most] = [way.glob, score];
    }
    return best;
  };
}
function segmentOf(text) {
  if (text === "**") return { text, matches: () => true };
  const glob = new Minimatch(text, {
    dot: true,
    nonegate: true,
    nocomment: true,
    nobrace: true,
    platform: "linux"
  });
  return { text, matches: (name) => name === text || glob.match(name) };
}
function likeness(wanted, path) {
  const folders = wanted.slice(0, -1);
  let agree = 0;
  for (const [at, name2] of path.slice(0, -1).entries()) {
    const segment = folders[at];
    if (segment === void 0 || !segment.matches(name2)) break;
    agree++;
    if (segment.text !== "**") continue;
    agree = path.length - 1;
    break;
  }
  const next = wanted[agree]?.text ?? wanted.at(-1)?.text ?? "";
  const name = path[agree] ?? "";
  let same = 0;
  while (same < next.length && next[same] === name[same]) same++;
  const level = folders.length === path.length - 1 || folders.at(-1)?.text === "**" ? 1 : 0;
  return agree * 1e3 + Math.min(same, 99) * 10 + level;
}

// src/judge/allowed-paths.ts
var AllowedPaths = class {
  #globs;
  /** Each alternative of each glob, with the class that it names. */
  #ways;
  constructor(globs) {
    this.#globs = globs.map((glob) => ({ glob, matches: globMatcher(glob) }));
    this.#ways = globs.flatMap(
      (glob) => braceExpand(glob, { braceExpandMax }).flatMap((way) => {
        const kind = pathClass(way);
        return kind === null ? [] : [{ kind, matches: globMatcher(way) }];
      })
    );
  }
  /** npm packs `package.json` in any case. */
  has(path) {
    return path === "package.json" || this.#globs.some(({ matches }) => matches(path));
  }
  /** A glob that names tests lets tests in; one for any script of a folder was not written with them in mind. */
  names(path, kind) {
    return this.#ways.some((way) => way.kind === kind && way.matches(path));
  }
  /** The package has said what may ship: the last release is no excuse. */
  *outside(files) {
    const nearest = nearestGlob(this.#globs.map(({ glob }) => glob));
    for (const { path, size } of files) {
      if (this.has(path)) continue;
      const evidence = { reason: "not-allowed", what: nearest(path), files: 1, bytes: size };
      yield { novelty: "new", severity: "error", path, evidence };
    }
  }
  /** Left standing, such a line lets in what nobody will remember. */
  *idle(files) {
    for (const { glob, matches } of new Map(this.#globs.map((one) => [one.glob, one])).values()) {
      if (files.some(({ path }) => matches(path))) continue;
      const evidence = { reason: "idle", what: glob, files: 0, bytes: 0 };
      yield { novelty: "new", severity: "note", path: null, evidence, key: `idle ${glob}` };
    }
  }
};
var braceExpandMax = 200;

// src/judge/expected-folders.ts
var sort = 4;
function expectedFolders(facts) {
  const subpaths = exportsMap(facts.after.manifest.fields.get("exports")) ?? /* @__PURE__ */ new Map();
  const here = byTop(facts.own);
  const holders = /* @__PURE__ */ new Map();
  for (const names2 of byTop(facts.ownBefore).values())
    for (const name of names2) holders.set(name, (holders.get(name) ?? 0) + 1);
  return (top) => {
    const names2 = here.get(top) ?? [];
    if (names2.length === 1 && names2[0] === "package.json") return true;
    if (subpaths.has(`./${top.slice(0, -1)}`)) return true;
    const shared = names2.filter((name) => (holders.get(name) ?? 0) >= sort);
    return names2.length > 0 && shared.length >= names2.length / 2;
  };
}
function byTop(files) {
  const folders = /* @__PURE__ */ new Map();
  for (const { path } of files) {
    const end = path.indexOf("/") + 1;
    if (end === 0) continue;
    const top = path.slice(0, end);
    const names2 = folders.get(top);
    if (names2) names2.push(path.slice(end));
    else folders.set(top, [path.slice(end)]);
  }
  return folders;
}

// src/judge/rules/unexpected-path.ts
var unexpectedPath = function* (facts) {
  const allowed = facts.allow === null ? null : new AllowedPaths(facts.allow);
  if (allowed !== null) {
    yield* allowed.outside(facts.files);
    yield* allowed.idle(facts.files);
  }
  const classesBefore = new Set(facts.ownBefore.map((file) => pathClass(file.path)));
  const topsBefore = namesAtTop(facts.before);
  const isExpected = expectedFolders(facts);
  const groups = /* @__PURE__ */ new Map();
  for (const file of facts.own) {
    const named = pathClass(file.path);
    const isKnown = named !== null && classesBefore.has(named);
    if (isKnown && facts.predecessor(file.path) !== null) yield existing(file.path);
    if (isToldElsewhere(facts, file) || allowed?.has(file.path) === false) continue;
    const top = topOf(file.path);
    const reason = named !== null && !isKnown ? "class" : "top-level";
    if (reason === "class" && named !== null && allowed?.names(file.path, named)) continue;
    if (reason === "top-level") {
      if (allowed !== null) continue;
      if (facts.first || facts.predecessor(file.path) !== null) continue;
      if (topsBefore.has(normaliseName(top, facts.after.manifest.version)) || isDeclared(facts, top))
        continue;
      if (top.endsWith("/") ? isExpected(top) : expectedAtRoot(facts, file)) continue;
    }
    const what = reason === "class" && named !== null ? named : top;
    const key = JSON.stringify([reason, what, top]);
    const group = groups.get(key);
    if (group) group.files.push(file);
    else groups.set(key, { reason, what, files: [file] });
  }
  for (const [key, group] of groups) yield draft(group, key);
};
var topOf = (path) => path.slice(0, path.indexOf("/") + 1) || path;
function namesAtTop(tree) {
  if (tree === null) return /* @__PURE__ */ new Set();
  return new Set([...tree.entries.keys()].map((path) => normaliseName(topOf(path), tree.manifest.version)));
}
function draft({
  reason,
  what,
  files
}, key) {
  const bytes2 = files.reduce((sum, file) => sum + file.size, 0);
  return {
    novelty: "new",
    severity: "warning",
    path: commonPath(files.map((file) => file.path)),
    evidence: { reason, what, files: files.length, bytes: bytes2 },
    key
  };
}
function commonPath(paths) {
  const [first = "", ...others] = paths;
  let length = first.length;
  for (const path of others) {
    let same = 0;
    while (same < length && path.charCodeAt(same) === first.charCodeAt(same)) same++;
    length = same;
  }
  return others.length === 0 ? first : first.slice(0, first.lastIndexOf("/", length - 1) + 1);
}

// src/judge/rules/unresolved-dependency.ts
var unresolvedDependency = function* (facts) {
  const before = facts.before === null ? [] : [...dependenciesOf(facts.before.manifest)];
  const known2 = new Set(
    before.map(({ field, name, range }) => `${field} ${name} ${unresolvedProtocol(range)}`)
  );
  for (const { field, name, range } of dependenciesOf(facts.after.manifest)) {
    const protocol = unresolvedProtocol(range);
    if (protocol === null) continue;
    if (known2.has(`${field} ${name} ${protocol}`))
      yield existing("package.json", `${field}: ${name}@${range}`);
    else
      yield {
        novelty: "new",
        severity: field === "devDependencies" ? "note" : "error",
        path: "package.json",
        evidence: { field, name, range, protocol },
        key: `${field} ${name} ${range}`
      };
  }
};

// src/judge/rules/waiver.ts
var waiver = function* (facts) {
  for (const { waiver: one, fault } of facts.waivers)
    if (fault !== null)
      yield {
        novelty: "new",
        severity: "warning",
        path: null,
        evidence: { reason: fault, waiver: `${one.rule}: ${one.path}`, source: one.source },
        key: `${fault} ${one.rule} ${one.path} ${one.source}`
      };
};

// src/judge/rules/table.ts
var rules = {
  "source-map": sourceMap,
  "embedded-sources": embeddedSources,
  "inline-source-map": inlineSourceMap,
  "remote-source-map": remoteSourceMap,
  "typescript-source": typescriptSource,
  "large-file": largeFile,
  "package-growth": packageGrowth,
  "package-shrink": packageShrink,
  "sensitive-file": sensitiveFile,
  secret,
  "agent-file": agentFile,
  "build-leftover": buildLeftover,
  "nested-dependencies": nestedDependencies,
  archive,
  media,
  "native-binary": nativeBinary,
  "unexpected-path": unexpectedPath,
  "missing-entry": missingEntry,
  "removed-file": removedFile,
  "install-script": installScript,
  "unresolved-dependency": unresolvedDependency,
  dependency,
  "publish-config": publishConfig,
  "exec-bit": execBit,
  "crlf-shebang": crlfShebang,
  "absolute-path": absolutePath,
  "hazardous-entry": hazardousEntry,
  waiver
};
var ruleTable = Object.keys(rules).map((id) => ({
  id
}));

// src/judge/extent.ts
function extentOf(finding, after) {
  if (finding.path === null) return finding.rule === "package-growth" ? after.unpackedSize : null;
  const file = after.entries.get(finding.path);
  return file?.type === "file" ? file.size : countedIn(finding.evidence);
}
function countedIn(evidence) {
  const { bytes: bytes2, size } = evidence;
  const counted = bytes2 ?? size;
  return typeof counted === "number" ? counted : null;
}

// src/judge/waiver-path.ts
function waiverMatcher(pattern, { before, after }) {
  const matches = globMatcher(pattern);
  const named = pattern.replace(/^(?:\.?\/)+(?=.)/, "").replace(/\/$/, "");
  const folders = new Minimatch(named, { dot: true, nonegate: true, nocomment: true, platform: "linux" });
  return (path) => {
    if (path === null || !path.endsWith("/")) return matches(path ?? ".");
    const folder = path.slice(0, -1);
    if (folder === named || folders.match(folder)) return true;
    const now = filesIn(path, after);
    const files = now.length > 0 ? now : filesIn(path, before);
    return files.length > 0 && files.every(matches);
  };
}
function filesIn(folder, tree) {
  const files = [];
  for (const { path, type } of tree?.entries.values() ?? [])
    if (type !== "directory" && path.startsWith(folder)) files.push(path);
  return files;
}

// src/judge/waivers.ts
function applyWaivers(findings, present, waivers, comparison, today) {
  let rest = [...findings];
  const states = waivers.map((waiver2) => {
    if (isMalformed(waiver2)) return { waiver: waiver2, fault: "malformed" };
    if (waiver2.expires !== null && waiver2.expires < today) return { waiver: waiver2, fault: "expired" };
    const isThere = globMatcher(waiver2.path);
    const matches = waiverMatcher(waiver2.path, comparison);
    let used = present.some((one) => one.rule === waiver2.rule && isThere(one.path));
    rest = rest.map((finding) => {
      if (finding.rule !== waiver2.rule || finding.novelty === "existing") return finding;
      if (!matches(finding.path) || !isAsLookedAt(waiver2, finding, comparison)) return finding;
      used = true;
      const { reason, expires, source } = waiver2;
      return finding.waived === null ? { ...finding, waived: { reason, expires, source } } : finding;
    });
    return { waiver: waiver2, fault: used ? null : "unused" };
  });
  return { findings: rest, states };
}
function isAsLookedAt(waiver2, finding, { after }) {
  if (waiver2.fingerprint !== null && waiver2.fingerprint.toLowerCase() !== finding.fingerprint) return false;
  if (waiver2.sha256 !== null) {
    const actual = after.entries.get(finding.path ?? "")?.sha256 ?? null;
    if (actual?.toLowerCase() !== waiver2.sha256.toLowerCase()) return false;
  }
  if (waiver2.maxSize === null) return true;
  const size = extentOf(finding, after);
  return size !== null && size <= waiver2.maxSize;
}
function isMalformed({ path, reason, expires, sha256, fingerprint: fingerprint2, maxSize }) {
  return path.trim() === "" || reason.trim() === "" || expires !== null && !isDay(expires) || sha256 !== null && !/^[0-9a-f]{64}$/i.test(sha256) || fingerprint2 !== null && !/^[0-9a-f]{16}$/i.test(fingerprint2) || maxSize !== null && !(maxSize >= 0);
}

// src/judge/judge.ts
function judge(comparison, policy, today) {
  const facts = factsOf(comparison, policy.allow);
  const sitting = new Sitting(comparison.after.manifest.version);
  for (const { id } of ruleTable) if (id !== "waiver") sitting.hear(id, facts, policy);
  const day = typeof today === "string" ? today.slice(0, 10) : today.toISOString().slice(0, 10);
  const { findings, states } = applyWaivers(
    sitting.findings,
    sitting.present,
    policy.waivers,
    comparison,
    day
  );
  const last = new Sitting(comparison.after.manifest.version);
  last.hear("waiver", { ...facts, waivers: states }, policy);
  return [...findings, ...last.findings].sort(byWeight);
}
var places = new Map(ruleTable.map(({ id }, at) => [id, at]));
var weights = { error: 0, warning: 1, note: 2 };
var mostExamples = 10;
var Sitting = class {
  findings = [];
  present = [];
  #version;
  #seen = /* @__PURE__ */ new Map();
  constructor(version) {
    this.#version = version;
  }
  hear(id, facts, policy) {
    const options = policy.rules[id];
    if (options.level === "off") return;
    const rule = rules[id];
    const examples = [];
    const drafts = [];
    for (const draft2 of rule(facts, options)) {
      if (draft2.novelty === "new") drafts.push(draft2);
      else {
        examples.push(draft2.example);
        this.present.push({ rule: id, path: draft2.path });
      }
    }
    drafts.sort((a, b) => order(a.path ?? "", b.path ?? "") || order(a.key ?? "", b.key ?? ""));
    for (const { severity, path, evidence, key = "" } of drafts)
      this.findings.push({
        rule: id,
        severity: options.level === "default" ? severity : options.level,
        path,
        novelty: "new",
        evidence,
        waived: null,
        fingerprint: this.#mark(`${id}\0${normaliseName(path ?? "", this.#version)}\0${key}`)
      });
    if (examples.length === 0) return;
    this.findings.push({
      rule: id,
      severity: "note",
      path: null,
      novelty: "existing",
      evidence: { count: examples.length, examples: examples.slice(0, mostExamples) },
      waived: null,
      fingerprint: this.#mark(`${id}\0existing`)
    });
  }
  /** Two chunks that differ in their hash alone have one normalised path: the second gets a number. */
  #mark(text) {
    const count = this.#seen.get(text) ?? 0;
    this.#seen.set(text, count + 1);
    return fingerprint(count === 0 ? text : `${text}\0${count}`);
  }
};
var order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byWeight = (a, b) => weights[a.severity] - weights[b.severity] || (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0) || order(a.path ?? "", b.path ?? "");

// src/acquire/baseline.ts
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
async function acquireBaseline(request, context) {
  const { baseline, folder = context.cwd } = request;
  if (baseline === "none") {
    const none = choice(null, "override", "No baseline was wanted, so the package is judged by itself.");
    return { choice: none, tarball: null, name: null, source: "", warnings: [] };
  }
  if (/\.(?:tgz|tar\.gz)$/i.test(baseline) || /^(?:file:|\.{0,2}[\\/]|[a-z]:\\)/i.test(baseline)) {
    return await fromFile(baseline.replace(/^file:/, ""), context);
  }
  const { chosenBaseline, namedBaseline } = await import("./registry-baseline-OGVVAKDU.js");
  const named = registrySpec(baseline);
  if (named?.wanted) return await namedBaseline({ name: named.name, wanted: named.wanted, folder }, context);
  return await chosenBaseline({ ...request, folder }, await request.identity(), context);
}
async function fromFile(file, { cwd }) {
  const path = resolve(cwd, file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) {
    throw usageError(
      "baseline-not-found",
      found?.isDirectory() ? `The baseline ${file} is a folder: pack it and name the .tgz.` : `There is no file ${file} to use as the baseline: correct the path, or name another baseline.`
    );
  }
  return {
    choice: choice(null, "override", `The file ${file} was asked for.`),
    tarball: { path, size: found.size },
    name: null,
    source: file,
    warnings: []
  };
}

// src/hold-against.ts
async function openBaseline({ kind, folder }, manifest, memo, { baseline: wanted, mode, tag }, context) {
  const identity2 = async () => {
    const { name, version, fields } = await manifest;
    return { name, version, publishConfig: fields.get("publishConfig") };
  };
  const request = { baseline: wanted, mode, tag, published: kind === "registry", identity: identity2, folder };
  const baseline = await acquireBaseline(request, context);
  const read = async (options) => baseline.tarball === null ? null : await readLocal(baseline.tarball, baseline.source, context, options);
  const before = await read({ memo, search: (path) => path === "package.json" });
  return { ...baseline, before, searched: (search) => read({ search }) };
}
async function compared({ before, searched }, after) {
  const tree = await withSecrets(after, before?.tree);
  const comparison = compareTrees(before?.tree ?? null, tree);
  const { paths, secrets } = traced(tree);
  if (before === null || paths.length === 0) return comparison;
  const wanted = new Set(paths.map((path) => comparison.continues.get(path)));
  const again = await searched((path) => secrets || wanted.has(path));
  return again === null ? comparison : { ...comparison, before: await withSecrets(again) };
}

// src/judge/refused.ts
var refused = (path, evidence) => ({
  rule: "hazardous-entry",
  severity: "error",
  path,
  novelty: "new",
  evidence,
  waived: null,
  fingerprint: fingerprint(`hazardous-entry\0${path ?? ""}\0${evidence.code}`)
});

// src/judge/suspects.ts
var remedies = {
  "source-map": "kind",
  "embedded-sources": "kind",
  "inline-source-map": "stays",
  "remote-source-map": "kind",
  "typescript-source": "kind",
  "large-file": "path",
  "package-growth": null,
  "package-shrink": null,
  "sensitive-file": "kind",
  secret: "stays",
  "agent-file": "path",
  "build-leftover": "kind",
  "nested-dependencies": "path",
  archive: "kind",
  media: "path",
  "native-binary": "path",
  "unexpected-path": "path",
  "missing-entry": null,
  "removed-file": null,
  "install-script": null,
  "unresolved-dependency": null,
  dependency: null,
  "publish-config": null,
  "exec-bit": "stays",
  "crlf-shebang": "stays",
  "absolute-path": "stays",
  "hazardous-entry": "stays",
  waiver: null
};
function suspectsOf(findings, { entries, manifest }) {
  const loud = findings.filter((finding) => isLoud(finding) && finding.path);
  if (loud.length === 0) return [];
  const paths = [...entries.values()].filter(({ type }) => type === "file").map(({ path }) => path);
  const targets = new Set(manifest.targets.map(({ target }) => targetPath(target)));
  return loud.flatMap(({ rule, path, evidence, fingerprint: fingerprint2 }) => {
    const remedy = remedies[rule];
    if (remedy === null || path === null) return [];
    const files = path.endsWith("/") ? paths.filter((each) => each.startsWith(path)) : entries.get(path)?.type === "file" ? [path] : [];
    if (files.length === 0 || "files" in evidence && evidence.files !== files.length) return [];
    const grown = "sizeBefore" in evidence && evidence.sizeBefore !== null;
    const stays = grown || isCarrier(rule, entries.get(path)) || files.some((each) => targets.has(each));
    return [{ fingerprint: fingerprint2, path, files, unwanted: stays ? "stays" : remedy }];
  });
}
var isCarrier = (rule, entry) => /^(?:remote-source-map|embedded-sources)$/.test(rule) && !/\.map$/i.test(entry?.path ?? "") && !entry?.content?.sourceMap;

// src/origins.ts
async function originsIn({ packer, folder }, findings, tree) {
  const suspects = packer === null ? [] : suspectsOf(findings, tree);
  if (packer === null || suspects.length === 0) return /* @__PURE__ */ new Map();
  const { originsOf } = await import("./origins-MVRNP4KN.js");
  const files = [...tree.entries.values()].filter(({ type }) => type === "file").map(({ path }) => path);
  return await originsOf(folder, packer, files, suspects);
}

// src/check-package.ts
async function checkPackage(spec, options, onJudged) {
  let candidate = null;
  let hide = hideNothing;
  try {
    return await withScratch(options, [spec], async (context) => {
      hide = context.hide;
      candidate = await acquireCandidate({ ...options, spec }, context);
      const judged2 = await judgeCandidate(candidate, { ...options, spec }, context);
      await onJudged(candidate, judged2);
      return judged2.report;
    });
  } catch (error) {
    if (!(error instanceof PackgateError) || error.exit !== 3) throw error;
    const known2 = candidate ?? { name: null, version: null, source: spec };
    return undecidedPackage(known2, error, refusalOf(known2.source, error), hide);
  }
}
function refusalOf(source, { code, detail, message }) {
  const { subject, offset, path } = detail;
  if (subject !== source || typeof offset !== "number") return [];
  return [refused(typeof path === "string" ? path : null, { code, offset, detail: message })];
}
async function judgeCandidate(candidate, options, context) {
  const memo = /* @__PURE__ */ new Map();
  let reading;
  const manifest = new Promise((resolve2, reject) => {
    reading = readLocal(candidate.tarball, candidate.source, context, { memo, onManifest: resolve2 });
    reading.catch(reject);
  });
  manifest.catch(() => {
  });
  const [after, baseline] = await Promise.all([
    reading,
    openBaseline(candidate, manifest, memo, options, context)
  ]);
  const comparison = await compared(baseline, after);
  const policy = options.policyOf(options.spec, after.tree.manifest.name);
  const findings = judge(comparison, policy, options.today);
  const verdict = verdictOf(findings, policy.failOn);
  const warnings = [...candidate.warnings, ...baseline.warnings];
  const inManifests = await Promise.all(
    [after, baseline.before].map((each) => each === null ? [] : secretsIn(each, ["package.json"]))
  );
  const ownSecrets = hiding(inManifests.flat());
  const origins = await originsIn(candidate, findings, after.tree);
  const report = judgedPackage({
    ...candidate,
    choice: baseline.choice,
    warnings,
    comparison,
    findings,
    origins,
    verdict,
    hide: (text) => context.hide(ownSecrets(text))
  });
  const other = (await options.otherwise?.())?.(options.spec, after.tree.manifest.name);
  const otherwise = other === void 0 ? null : judgedBy(other, comparison, options);
  return { report, policy, tree: after.tree, otherwise };
}
var judgedBy = (policy, comparison, { today }) => ({
  verdict: verdictOf(judge(comparison, policy, today), policy.failOn),
  policy
});

export {
  judge,
  checkPackage
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Minimatch
} from "./chunk-SRFIRHR6.js";
import {
  HashedFolders,
  compareTrees,
  normaliseName
} from "./chunk-QIQRZZL7.js";
import {
  acquireCandidate,
  dependencyFields,
  fileClass,
  readLocal,
  registrySpec,
  withScratch
} from "./chunk-WFAD5OY3.js";
import {
  judgedPackage,
  reportOf,
  undecidedPackage,
  verdictOf
} from "./chunk-HS5P3GCD.js";
import {
  choice
} from "./chunk-S6PS7DJI.js";
import {
  PackgateError,
  undecided,
  usageError
} from "./chunk-Y6WSU3UV.js";
import {
  require_subset
} from "./chunk-7NLOSQN2.js";
import {
  __toESM
} from "./chunk-CA75CFMX.js";

// src/judge/file-entry.ts
var baseName = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/judge/folder-kinds.ts
function folderKind(name, above) {
  const lower = name.toLowerCase();
  if (lower.includes("node_modules")) return { rule: "nested-dependencies", kind: "node_modules" };
  if (caches.has(lower)) return { rule: "nested-dependencies", kind: "package-cache" };
  if (repositories.has(lower)) return { rule: "sensitive-file", kind: "git-folder" };
  const tool = tools.get(lower) ?? (lower.startsWith(".aider") ? "Aider" : void 0);
  if (tool !== void 0 && !above.some((folder) => scaffold.test(folder)))
    return { rule: "agent-file", kind: tool };
  const leftover = leftovers.get(lower) ?? (above.length === 0 ? topLeftovers.get(lower) : void 0);
  return leftover === void 0 ? null : { rule: "build-leftover", kind: leftover };
}
var scaffold = /^(?:templates?|boilerplates?|scaffolds?|skeletons?|starters?|blueprints?)(?:$|[-_.])/i;
var repositories = /* @__PURE__ */ new Set([".git", ".svn", ".hg", ".bzr", ".jj"]);
var caches = /* @__PURE__ */ new Set([
  "_cacache",
  ".npm",
  ".yarn",
  ".yarn-cache",
  ".pnpm",
  ".pnpm-store",
  ".bun",
  "bower_components",
  "jspm_packages"
]);
var tools = /* @__PURE__ */ new Map([
  [".claude", "Claude Code"],
  [".codex", "Codex"],
  [".cursor", "Cursor"],
  [".windsurf", "Windsurf"],
  [".continue", "Continue"],
  [".cline", "Cline"],
  [".clinerules", "Cline"],
  [".roo", "Roo Code"],
  [".kiro", "Kiro"],
  [".junie", "Junie"],
  [".gemini", "Gemini CLI"],
  [".qwen", "Qwen Code"],
  [".opencode", "OpenCode"],
  [".augment", "Augment"],
  [".specstory", "SpecStory"],
  [".pi", "Pi"],
  [".goose", "Goose"],
  [".crush", "Crush"],
  [".amp", "Amp"],
  [".factory", "Factory"],
  [".trae", "Trae"],
  [".kilocode", "Kilo Code"],
  [".aiassistant", "JetBrains AI Assistant"],
  [".agent", "an AI agent"],
  [".agents", "an AI agent"],
  [".openhands", "OpenHands"],
  [".serena", "Serena"],
  [".taskmaster", "Task Master"],
  [".bmad", "BMAD"],
  [".bmad-core", "BMAD"],
  [".beads", "Beads"],
  [".claude-flow", "Claude Flow"],
  [".hive-mind", "Claude Flow"],
  [".swarm", "Claude Flow"],
  [".cognition", "Devin"],
  [".devin", "Devin"],
  [".rovodev", "Rovo Dev"],
  [".zencoder", "Zencoder"],
  [".tabnine", "Tabnine"],
  [".codeium", "Codeium"],
  [".sourcegraph", "Cody"],
  [".playwright-mcp", "Playwright MCP"],
  [".vscode", "Visual Studio Code"],
  [".vscode-test", "Visual Studio Code"],
  [".history", "Visual Studio Code"],
  [".vs", "Visual Studio"],
  [".idea", "JetBrains"],
  [".fleet", "JetBrains Fleet"],
  [".zed", "Zed"],
  [".settings", "Eclipse"]
]);
var leftovers = /* @__PURE__ */ new Map([
  [".nyc_output", "coverage"],
  [".c8", "coverage"],
  ["lcov-report", "coverage"],
  ["htmlcov", "coverage"],
  [".cache", "cache"],
  [".parcel-cache", "cache"],
  [".rollup.cache", "cache"],
  [".rpt2_cache", "cache"],
  [".rts2_cache_cjs", "cache"],
  [".rts2_cache_es", "cache"],
  [".rts2_cache_esm", "cache"],
  [".rts2_cache_umd", "cache"],
  [".turbo", "cache"],
  [".nx", "cache"],
  [".wireit", "cache"],
  [".swc", "cache"],
  [".angular", "cache"],
  [".jest-cache", "cache"],
  [".eslintcache", "cache"],
  [".sass-cache", "cache"],
  [".pytest_cache", "cache"],
  [".mypy_cache", "cache"],
  [".ruff_cache", "cache"],
  ["__pycache__", "cache"],
  [".gradle", "cache"],
  [".clinic", "profile"],
  [".tmp", "temporary"],
  [".temp", "temporary"],
  ["__macosx", "finder"],
  [".spotlight-v100", "finder"],
  [".trashes", "finder"],
  [".fseventsd", "finder"]
]);
var topLeftovers = /* @__PURE__ */ new Map([
  ["coverage", "coverage"],
  ["tmp", "temporary"],
  ["temp", "temporary"]
]);

// src/judge/folders.ts
var Folders = class {
  #manifest;
  #reports;
  #places = /* @__PURE__ */ new Map();
  #families = /* @__PURE__ */ new Set();
  #byFile = /* @__PURE__ */ new Map();
  constructor(manifest, files3) {
    this.#manifest = manifest;
    this.#reports = coverageReports(files3);
    for (const file of files3) {
      const found = this.#find(file.path);
      if (found === null) continue;
      const place = this.#places.get(found.path);
      if (place === void 0) this.#places.set(found.path, { ...found, files: 1, bytes: file.size });
      else {
        place.files++;
        place.bytes += file.size;
      }
      this.#families.add(found.family);
      this.#byFile.set(file.path, found.path);
    }
  }
  list(rule) {
    return [...this.#places.values()].filter((place) => place.is.rule === rule);
  }
  /** The folder that one of the package's files lies in. */
  of(path) {
    return this.#places.get(this.#byFile.get(path) ?? "") ?? null;
  }
  has(folder) {
    return this.#families.has(folder.family);
  }
  isBundled(path) {
    return this.#bundledDepth(path.split("/")) > 0;
  }
  #find(path) {
    const segments = path.split("/");
    const bundled = this.#bundledDepth(segments);
    for (let at = bundled; at < segments.length - 1; at++) {
      const above = segments.slice(0, at);
      const here = `${segments.slice(0, at + 1).join("/")}/`;
      const is = this.#reports.has(here) ? { rule: "build-leftover", kind: "coverage" } : folderKind(segments[at] ?? "", above);
      if (bundled > 0 && is?.rule !== "sensitive-file") continue;
      if (is !== null) return this.#place(is, here, segments);
    }
    return null;
  }
  /**
   * Where something is bundled, the packer lays the dependencies of bundled packages beside them: those are named one by one, and
   * are of one family, so that a package that always had some may have another.
   */
  #place(is, here, segments) {
    const family = `${is.rule} ${normaliseName(here, "")}`;
    const { bundled } = this.#manifest;
    if (here !== "node_modules/" || bundled === "all" || bundled.length === 0)
      return { path: here, is, family };
    const depth = segments[1]?.startsWith("@") ? 3 : 2;
    if (segments.length <= depth) return { path: here, is, family };
    return { path: `${segments.slice(0, depth).join("/")}/`, is, family: `${family}*` };
  }
  #bundledDepth(segments) {
    if (segments[0] !== "node_modules") return 0;
    const depth = segments[1]?.startsWith("@") ? 3 : 2;
    if (segments.length <= depth) return 0;
    const { bundled } = this.#manifest;
    if (bundled === "all") return depth;
    return bundled.includes(segments.slice(1, depth).join("/")) ? depth : 0;
  }
};
var reportFile = /^(?:lcov\.info|lcov\.dat|coverage(?:-final|-summary)?\.json|clover\.xml|cobertura(?:-coverage)?\.xml)$/i;
function coverageReports(files3) {
  const found = /* @__PURE__ */ new Set();
  for (const { path } of files3) {
    if (!reportFile.test(baseName(path)) && !/\/lcov-report\//i.test(path)) continue;
    const at = /(?:^|\/)coverage\//i.exec(path);
    if (at) found.add(path.slice(0, at.index + at[0].length));
  }
  return found;
}

// src/judge/facts.ts
function factsOf(comparison, allow) {
  const { before, after, continues } = comparison;
  const files3 = filesOf(after);
  const filesBefore = before === null ? [] : filesOf(before);
  const byPathBefore = new Map(filesBefore.map((file) => [file.path, file]));
  const folders = new Folders(after.manifest, files3);
  const foldersBefore = new Folders(before?.manifest ?? emptyManifest, filesBefore);
  return {
    comparison,
    before,
    after,
    first: before === null,
    files: files3,
    filesBefore,
    own: ownFiles(files3, folders, foldersBefore),
    ownBefore: ownFiles(filesBefore, foldersBefore, folders),
    folders,
    foldersBefore,
    predecessor: (path) => byPathBefore.get(continues.get(path) ?? "\0") ?? null,
    allow,
    waivers: []
  };
}
function ownFiles(files3, here, there) {
  return files3.filter((file) => {
    if (here.isBundled(file.path)) return false;
    const folder = here.of(file.path);
    return folder === null || folder.is.rule !== "nested-dependencies" && there.has(folder);
  });
}
function filesOf(tree) {
  const files3 = [];
  for (const entry of tree.entries.values())
    if (entry.type === "file") files3.push({ ...entry, content: entry.content ?? unknownContent });
  return files3.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
var unknownContent = {
  text: false,
  format: null,
  shebang: null,
  mapping: null,
  sourceMap: null,
  machinePaths: { count: 0, examples: [] },
  secrets: [],
  sketch: []
};
var emptyManifest = {
  name: "",
  version: "",
  private: false,
  targets: [],
  scripts: /* @__PURE__ */ new Map(),
  dependencies: /* @__PURE__ */ new Map(),
  bundled: [],
  bin: /* @__PURE__ */ new Map(),
  fields: /* @__PURE__ */ new Map()
};

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

// src/judge/rule.ts
var existing = (path, example2 = path) => ({
  novelty: "existing",
  example: example2,
  path
});

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

// src/judge/rules/agent-file.ts
var agentFile = function* (facts) {
  for (const folder of facts.folders.list("agent-file"))
    yield facts.foldersBefore.has(folder) ? existing(folder.path) : {
      novelty: "new",
      severity: "error",
      path: folder.path,
      evidence: { tool: folder.is.kind, size: folder.bytes }
    };
  for (const { path, size } of facts.files) {
    if (facts.folders.of(path) !== null || facts.folders.isBundled(path)) continue;
    const tool = toolOf(path);
    if (tool === null) continue;
    const before = facts.predecessor(path);
    if (before !== null && toolOf(before.path) !== null) yield existing(path);
    else yield { novelty: "new", severity: "error", path, evidence: { tool, size } };
  }
};
function toolOf(path) {
  if (path.split("/").slice(0, -1).some((folder) => scaffold.test(folder)))
    return null;
  const name = baseName(path);
  for (const [tool, pattern] of files) if (pattern.test(name)) return tool;
  return null;
}
var files = [
  ["Aider", /^\.aider/i],
  ["Claude Code", /^(?:\.claude\.json|CLAUDE\.local\.md)$/i],
  ["Cursor", /^\.cursor(?:rules|ignore|indexingignore)$/i],
  ["Windsurf", /^\.windsurfrules$/i],
  ["Cline", /^\.clinerules$/i],
  ["Roo Code", /^\.roo(?:modes|ignore|rules.*)$/i],
  ["Codeium", /^\.codeiumignore$/i],
  ["Vim", /^\..+\.sw[k-p]$|^\.sw[k-p]$|\.un~$|^\.(?:viminfo|netrwhist)$|^Session\.vim$/],
  ["Emacs", /^#.+#$|^\.#./],
  ["an editor", /.~$/],
  ["Sublime Text", /\.sublime-(?:workspace|project)$/i],
  ["JetBrains", /\.(?:iml|ipr|iws)$/i],
  ["Visual Studio Code", /\.code-workspace$/i],
  ["Eclipse", /^\.(?:project|classpath)$/]
];

// src/judge/rules/archive.ts
var archive = function* (facts) {
  const modulesBefore = new Set(facts.ownBefore.filter(isArchive).map(moduleKind));
  const tarballs = ownTarball(facts.after.manifest.name);
  for (const file of facts.own) {
    if (!isArchive(file)) continue;
    const before = facts.predecessor(file.path);
    const kind = moduleKind(file);
    if (before !== null && isArchive(before) || kind !== null && modulesBefore.has(kind))
      yield existing(file.path);
    else
      yield {
        novelty: "new",
        severity: "error",
        path: file.path,
        evidence: { format: file.content.format, own: tarballs.test(baseName(file.path)), size: file.size }
      };
  }
};
var formats = /* @__PURE__ */ new Set(["zip", "gzip", "tar", "bzip2", "xz", "zstd", "7z", "rar"]);
var names = /\.(?:tgz|tar|tar\.[a-z0-9]+|tbz2?|txz|zip|7z|rar|gz|bz2|xz|zst|deb|rpm|dmg|iso|cab|asar|phar|gem|nupkg)$/i;
var modules = /\.(jar|war|ear|aar|whl|egg|vsix|crx|xpi|apk|ipa|xcframework\.zip)$/i;
var documents = /\.(?:docx|docm|dotx|xlsx|xlsm|xltx|pptx|pptm|potx|odt|ods|odp|odg|epub|key|pages|numbers|sketch|fig|kmz|usdz|3mf|npz|mbz|svgz|mmdb|swc|pbf|nii|rds|webmanifest)$/i;
var compressedAsset = /\.(?:m?js|cjs|css|html?|svg|json|wasm|txt|xml|ico|ttf|otf|eot|md|csv|dat|bin|data)\.(?:gz|zst|xz|bz2)$/i;
function isArchive({ path, content }) {
  if (documents.test(path) || compressedAsset.test(path)) return false;
  if (content.format !== null && formats.has(content.format)) return true;
  return !content.text && (names.test(path) || modules.test(path));
}
var moduleKind = ({ path }) => modules.exec(path)?.[1]?.toLowerCase() ?? null;
function ownTarball(name) {
  const flat = name.replace(/^@/, "").replace("/", "-").replace(/[^A-Za-z0-9-]/g, "\\$&");
  return new RegExp(`^(?:@?${flat}-v?\\d+\\.\\d+\\.\\d+.*|package)\\.(?:tgz|tar\\.gz)$`, "i");
}

// src/judge/rules/build-leftover.ts
var buildLeftover = function* (facts) {
  for (const { path, is, files: files3, bytes: bytes2, ...folder } of facts.folders.list("build-leftover")) {
    if (is.rule !== "build-leftover") continue;
    if (facts.foldersBefore.has({ path, is, files: files3, bytes: bytes2, ...folder })) yield existing(path);
    else
      yield {
        novelty: "new",
        severity: severityOf(is.kind),
        path,
        evidence: { kind: is.kind, files: files3, bytes: bytes2 }
      };
  }
  for (const file of facts.files) {
    if (facts.folders.of(file.path) !== null || facts.folders.isBundled(file.path)) continue;
    const kind = leftoverKind(file);
    if (kind === null) continue;
    const before = facts.predecessor(file.path);
    if (before !== null && leftoverKind(before) !== null) yield existing(file.path);
    else
      yield {
        novelty: "new",
        severity: severityOf(kind),
        path: file.path,
        evidence: { kind, files: 1, bytes: file.size }
      };
  }
};
var severityOf = (kind) => kind === "finder" ? "note" : "error";
function leftoverKind({ path, content }) {
  if (content.format === "core") return "core-dump";
  const name = baseName(path);
  for (const [kind, pattern] of files2) if (pattern.test(name)) return kind;
  return null;
}
var files2 = [
  ["finder", /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini|\.directory)$/i],
  ["coverage", /^(?:lcov\.info|coverage-final\.json|clover\.xml|cobertura(?:-coverage)?\.xml|\.coverage)$/i],
  ["build-info", /\.tsbuildinfo$|^metafile-(?:esm|cjs|iife)\.json$/i],
  ["cache", /^\.(?:eslint|stylelint|prettier|webpack)cache$|\.pyc$/i],
  ["core-dump", /^core\.\d+$|\.(?:stackdump|dmp|mdmp)$|^hs_err_pid\d+\.log$/i],
  [
    "profile",
    /\.(?:cpuprofile|heapprofile|heapsnapshot|heaptimeline)$|^isolate-?0?x?[0-9a-f]*.*-v8.*\.log$|^v8\.log$|^perf\.data$/i
  ],
  ["profile", /^report\.\d{8}\.\d{6}\.\d+\.\d+\.\d+\.json$/],
  ["log", /(?:\.log|^(?:npm|yarn|pnpm|lerna)-(?:debug|error)\.log.*|^nohup\.out)$|\.log\.\d+$/i],
  ["temporary", /\.(?:tmp|temp|orig|rej|bak)$|^~\$|^\.(?:fuse_hidden|nfs)[0-9a-f]+$/i]
];

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
      key: `${field} ${name}`
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

// src/judge/maps.ts
var isFixture = ({ path }) => /(?:^|\/)(?:fixtures?|__fixtures__|testdata)\//i.test(path);
var isMap = (file) => (file.content.sourceMap !== null || /\.map$/i.test(file.path)) && !isFixture(file);
var mappingOf = (file) => isFixture(file) ? null : file.content.mapping;
var hasInlineMap = (file) => mappingOf(file)?.kind === "inline";
var mapOf = (file) => isFixture(file) ? null : file.content.sourceMap ?? file.content.mapping?.map ?? null;
var embedsSources = (file) => (mapOf(file)?.embedded ?? 0) > 0;

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
  for (const { level: level2, code, offset, path, detail } of facts.after.hazards) {
    if (code === "link" && path !== null && links.get(path) === detail) yield existing(path);
    else
      yield {
        novelty: "new",
        severity: level2,
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
      key: script
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
  const kind = (format === null ? void 0 : formats2.get(format)) ?? (text ? null : byName(path));
  return kind === "image" && size < largeImage ? null : kind;
}
var formats2 = /* @__PURE__ */ new Map([
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
    for (const [pattern, targets] of Object.entries(isObject(paths) ? paths : {})) {
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
var values = (value) => isObject(value) ? Object.values(value) : [];
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

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
    severity: severityOf2(field, shadowed, shippedBefore),
    path: pathOf({ field, target }),
    evidence: { field, target, reason: shadowed ? "shadowed" : resolution, shippedBefore },
    key: `${field} ${target}`
  };
}
function severityOf2(field, shadowed, shippedBefore) {
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
    const { path, is, files: files3, bytes: bytes2 } = folder;
    if (is.rule !== "nested-dependencies") continue;
    yield facts.foldersBefore.has(folder) ? existing(path) : { novelty: "new", severity: "error", path, evidence: { kind: is.kind, files: files3, bytes: bytes2 } };
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

// src/judge/sensitive-names.ts
function sensitiveKind({ path, content: { format } }) {
  const lower = path.toLowerCase();
  const name = baseName(lower);
  if (format === "jks") return name === "debug.keystore" ? null : "keystore";
  if (format === "sqlite") return "database";
  if (isEnvironment(name)) return "environment";
  if (isPrivateKey(name) && format !== "zip") return "private-key";
  for (const [kind, pattern] of patterns) if (pattern.test(`/${lower}`)) return kind;
  return null;
}
var example = /(?:^|[-_.])(?:examples?|samples?|templates?|tpl|dist|defaults?|schema|spec|empty)(?:$|[-_.])/;
var isEnvironment = (name) => /^\.env(?:$|[^a-z]|rc$)|^(?!_?xcode\.)[^.].*\.env$/.test(name) && !example.test(name.replace(/^\.env/, ""));
function isPrivateKey(name) {
  if (/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:$|[-_.])/.test(name)) return !name.endsWith(".pub");
  if (/\.(?:p12|pfx|ppk|p8)$/.test(name)) return true;
  if (/^secring\.|^(?:private|secret)[-_.]?key\.(?:asc|gpg|pgp|txt)$|private.*\.(?:asc|gpg|pgp)$/.test(name))
    return true;
  if (!/\.(?:pem|key)$/.test(name)) return false;
  const words = name.split(/[-_.]/).slice(0, -1);
  if (words.some((word) => /^priv(?:ate)?(?:key)?$/.test(word))) return true;
  if (words.some((word) => /^pub(?:lic)?(?:key)?s?$/.test(word))) return false;
  if (name.endsWith(".key") || words.some((word) => /key$/.test(word))) return true;
  return !words.some((word) => certificate.test(word));
}
var certificate = /^(?:ca|cas|cacerts?|cabundle|bundle|certs?|certificates?|crt|chain|fullchain|roots?|rootca|trust|csr|crl|dh|dhparams?)$/;
var patterns = [
  [
    "registry-credentials",
    /\/(?:\.npmrc|\.netrc|_netrc|\.pypirc|\.git-credentials|\.dockercfg|\.docker\/config\.json|\.htpasswd|\.pgpass|\.my\.cnf|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?)$/
  ],
  ["keystore", /\/(?!debug\.keystore$)[^/]*\.(?:jks|keystore|bks|kdbx|keychain|keychain-db)$/],
  [
    "cloud-credentials",
    /\/\.aws\/(?:credentials|config)$|\/\.boto$|\/\.s3cfg$|\/\.kube\/config$|\/kubeconfig$/
  ],
  ["cloud-credentials", /\/(?:\.config\/gcloud\/.+|application_default_credentials\.json)$/],
  ["cloud-credentials", /\/\.azure\/[^/]*(?:token|profile|credential)[^/]*\.(?:json|bin|cache)$/],
  [
    "cloud-credentials",
    /\/(?:[^/]*[-_.])?service[-_]?account(?![^/]*schema)(?:[-_.][^/]*|keys?|credentials?)?\.json$/
  ],
  [
    "cloud-credentials",
    /\/[^/]*firebase-adminsdk[^/]*\.json$|\/(?:gcp|gcloud|google)[-_](?:key|credentials?)\.json$/
  ],
  [
    "cloud-credentials",
    /\/[^/]*\.tfstate(?:\.backup)?$|\/credentials\.tfrc\.json$|\/(?:aws_)?accesskeys\.csv$/
  ],
  ["git-folder", /\/\.git$/],
  ["database", /\/[^/]*\.(?:sqlite3?|sqlite3?-(?:wal|journal)|mdb|rdb)$/],
  [
    "database",
    /\/(?:[^/]*[-_.])?(?:dump|backup)(?:[-_.][^/]*)?\.sql(?:\.(?:gz|bz2|xz|zst|zip))?$|\/[^/]+\.(?:pgdump|mysqldump)$/
  ],
  [
    "shell-history",
    /\/(?:\.(?:bash|zsh|sh|ksh|fish|node_repl|python|psql|mysql|rediscli|sqlite|irb|mongo|php)_history|fish_history|\.history|\.lesshst)$/
  ]
];

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

// src/judge/path-classes.ts
function pathClass(path) {
  const segments = path.toLowerCase().split("/");
  const name = segments.pop() ?? "";
  for (const [named, folders] of byFolder) if (segments.some((segment) => folders.has(segment))) return named;
  for (const [named, folders] of byTopFolder) if (folders.has(segments[0] ?? "")) return named;
  for (const [named, pattern] of byName2) if (pattern.test(name)) return named;
  return segments.length === 0 && rootConfiguration.test(baseName(path)) ? "tool configuration" : null;
}
var byFolder = [
  [
    "continuous integration",
    /* @__PURE__ */ new Set([".github", ".circleci", ".buildkite", ".gitlab", ".azure-pipelines", ".husky"])
  ],
  ["tool configuration", /* @__PURE__ */ new Set([".changeset", ".storybook", ".devcontainer"])],
  [
    "tests",
    /* @__PURE__ */ new Set([
      "test",
      "tests",
      "__tests__",
      "__test__",
      "__mocks__",
      "__snapshots__",
      "__fixtures__",
      "spec",
      "specs",
      "e2e",
      "cypress",
      "type-tests",
      "test-d",
      "mocha-test"
    ])
  ],
  [
    "documentation",
    /* @__PURE__ */ new Set(["docs", "doc", "_site", "htmldocs", "storybook-static", ".docusaurus", ".vitepress"])
  ],
  ["examples", /* @__PURE__ */ new Set(["example", "examples", "demo", "demos"])],
  ["benchmarks", /* @__PURE__ */ new Set(["benchmark", "benchmarks", "__benchmarks__"])]
];
var byTopFolder = [
  ["tests", /* @__PURE__ */ new Set(["fixtures", "testing-fixtures", "integration-tests"])],
  ["documentation", /* @__PURE__ */ new Set(["website", "site", "stories"])],
  ["examples", /* @__PURE__ */ new Set(["sample", "samples", "playground"])],
  ["benchmarks", /* @__PURE__ */ new Set(["bench", "perf"])]
];
var byName2 = [
  ["tests", /[._-](?:test|tests|spec|e2e|cy)\.(?:[mc]?[jt]sx?|snap)(?:\.map)?$|\.(?:test|spec)\.d\.[mc]?ts$/],
  ["tests", /^tests?\.(?:[mc]?[jt]sx?|html|d\.ts|(?:cjs|esm|umd)\.js)(?:\.map)?$|\.snap$|\.test-d\.ts$/],
  ["documentation", /\.stories\.(?:[mc]?[jt]sx?|mdx)$/],
  [
    "continuous integration",
    /^(?:\.travis\.yml|\.gitlab-ci\.yml|appveyor\.yml|\.appveyor\.yml|azure-pipelines.*\.ya?ml|bitbucket-pipelines\.yml|circle\.yml|jenkinsfile|\.drone\.yml|codecov\.yml|\.codecov\.yml|\.coveralls\.yml|netlify\.toml|vercel\.json|renovate\.json5?|\.renovaterc.*|dependabot\.yml)$/
  ],
  [
    "lockfiles",
    /^(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|composer\.lock|gemfile\.lock)$/
  ]
];
var rootConfiguration = /^(?:tsconfig.*\.json|jsconfig.*\.json|.*\.config\.(?:[mc]?[jt]s|json)|\.(?:eslint|prettier|babel|stylelint|mocha|nyc|lintstaged|commitlint|swc|size-limit|c8|jshint|jscs|browserslist|huskyrc|release|markdownlint|xo|nvm|npmpackagejsonlint|auto|yo-|ls-?lint)[a-z-]*rc?(?:\..*)?|\.(?:eslintignore|prettierignore|gitignore|gitattributes|gitmodules|npmignore|dockerignore|editorconfig|jshintrc|node-version|nvmrc|tool-versions|flowconfig|watchmanconfig|yarnrc|yarnrc\.yml|verb\.md|sublimelinter.*|pre-commit-config\.yaml|yo-rc\.json|mailmap|zuul\.yml|tern-project|npm-upgrade.*|all-contributorsrc)|gruntfile\.[a-z]+|gulpfile\.[a-z.]+|karma\.conf\..*|webpack\..*\.js|rollup\..*\.js|makefile|dockerfile|docker-compose.*|lerna\.json|nx\.json|turbo\.json|biome\.jsonc?|bower\.json|component\.json|pnpm-workspace\.yaml|rush\.json|justfile|tslint\.json|wallaby\..*|bunfig\.toml|deno\.jsonc?|jsr\.json|\.releaserc.*|release-please-config\.json)$/i;

// src/judge/product.ts
var isProduct = (file) => !customary.test(file.path) && pathClass(file.path) === null && !isMap(file) && toolOf(file.path) === null && leftoverKind(file) === null && !isArchive(file) && mediaKind(file) === null;

// src/judge/rules/package-shrink.ts
var packageShrink = function* (facts, { percent }) {
  const { before, after } = facts;
  if (before === null) return;
  const { goneFiles, goneBytes, newBytes } = flow(facts);
  const lost = (was2, is2) => was2 > 0 ? 100 * (was2 - is2) / was2 : 0;
  const [products, productsAfter] = [facts.ownBefore.filter(isProduct), facts.own.filter(isProduct)];
  const isCleanUp = (was2, is2) => was2 > 0 && lost(was2, is2) <= percent;
  if (isCleanUp(weight(products), weight(productsAfter)) && isCleanUp(products.length, productsAfter.length))
    return;
  const bytes2 = lost(before.unpackedSize, after.unpackedSize);
  const files3 = Math.min(lost(before.fileCount, after.fileCount), lost(goneFiles.of, goneFiles.left));
  const filesCount = files3 > percent && newBytes < goneBytes / 2;
  if (bytes2 <= percent && !filesCount) return;
  const measure = filesCount && files3 > bytes2 ? "files" : "bytes";
  const [was, is] = measure === "files" ? [before.fileCount, after.fileCount] : [before.unpackedSize, after.unpackedSize];
  yield {
    novelty: "new",
    severity: "warning",
    path: null,
    evidence: { measure, before: was, after: is, percent: Math.round(lost(was, is) * 10) / 10 }
  };
};
var weight = (files3) => files3.reduce((sum, { size }) => sum + size, 0);
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
  if (!isObject2(value)) return /* @__PURE__ */ new Map([[".", value]]);
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
var isObject2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

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
  key: field
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
    const lost = ways.some(
      (way) => resolveConditions(was, way) !== null && resolveConditions(is, way) === null && !covered(subpath, after, way)
    );
    if (lost) yield told(`exports[${subpath}]`, was, is);
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
  const [was, is] = [names2(before), names2(after)];
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
var names2 = (value) => (Array.isArray(value) ? value : [value]).filter((name) => typeof name === "string");

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
          key: where
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
  for (const [name, files3] of groups) {
    const size = files3.reduce((sum, file) => sum + file.size, 0);
    yield {
      novelty: "new",
      severity: "warning",
      path: told2(name, files3),
      evidence: { size, files: files3.length }
    };
  }
};
function told2(name, files3) {
  const isOne = name.endsWith("/") ? files3.length > 1 : files3.some(({ path }) => path === name);
  return isOne ? name : files3[0]?.path ?? name;
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
  const patterns2 = [];
  const subpathsAfter = exportsMap(after.manifest.fields.get("exports"));
  for (const [subpath, value] of map) {
    const isOpen = subpath.includes("*") || subpath.endsWith("/");
    if (!isOpen && (subpathsAfter === null || subpathsAfter.has(subpath))) continue;
    for (const target of everyTarget(value)) {
      const [prefix = "", ...rest] = target.replace(/^\.\//, "").split("*");
      if (isOpen) patterns2.push({ prefix, suffix: rest.at(-1) ?? "" });
      else named.add(prefix);
    }
  }
  return (file) => isOrdinary(file) && (named.has(file.path) || patterns2.some(
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
var bytes = (files3) => files3.reduce((sum, file) => sum + file.size, 0);
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

// src/judge/glob.ts
function globMatcher(pattern) {
  const wanted = pattern.replace(/^(?:\.?\/)+/, "");
  const glob = new Minimatch(wanted, { dot: true, nonegate: true, nocomment: true, platform: "linux" });
  const everything = wanted === "**" || wanted === "**/*";
  return (path) => {
    if (everything || path === wanted) return true;
    if (!path.endsWith("/")) return glob.match(path);
    const folder = path.slice(0, -1);
    return folder === wanted || glob.match(folder) || glob.match(`${folder}/x`);
  };
}

// src/judge/allowed-paths.ts
function* outsideAllowed(files3, allow) {
  const globs = allow.map(globMatcher);
  for (const { path, size } of files3) {
    if (path === "package.json" || globs.some((matches) => matches(path))) continue;
    yield {
      novelty: "new",
      severity: "error",
      path,
      evidence: { reason: "not-allowed", what: nearest(path, allow), files: 1, bytes: size }
    };
  }
}
function nearest(path, allow) {
  let best = null;
  let longest = 0;
  for (const glob of allow) {
    const wanted = glob.replace(/^(?:\.?\/)+/, "");
    let same = 0;
    while (same < wanted.length && wanted[same] === path[same]) same++;
    if (same > longest) [best, longest] = [glob, same];
  }
  return best;
}

// src/judge/expected-folders.ts
var sort = 4;
function expectedFolders(facts) {
  const subpaths = exportsMap(facts.after.manifest.fields.get("exports")) ?? /* @__PURE__ */ new Map();
  const here = byTop(facts.own);
  const holders = /* @__PURE__ */ new Map();
  for (const names4 of byTop(facts.ownBefore).values())
    for (const name of names4) holders.set(name, (holders.get(name) ?? 0) + 1);
  return (top) => {
    const names4 = here.get(top) ?? [];
    if (names4.length === 1 && names4[0] === "package.json") return true;
    if (subpaths.has(`./${top.slice(0, -1)}`)) return true;
    const shared = names4.filter((name) => (holders.get(name) ?? 0) >= sort);
    return names4.length > 0 && shared.length >= names4.length / 2;
  };
}
function byTop(files3) {
  const folders = /* @__PURE__ */ new Map();
  for (const { path } of files3) {
    const end = path.indexOf("/") + 1;
    if (end === 0) continue;
    const top = path.slice(0, end);
    const names4 = folders.get(top);
    if (names4) names4.push(path.slice(end));
    else folders.set(top, [path.slice(end)]);
  }
  return folders;
}

// src/judge/rules/unexpected-path.ts
var unexpectedPath = function* (facts) {
  if (facts.allow !== null) {
    yield* outsideAllowed(facts.files, facts.allow);
    return;
  }
  const classesBefore = new Set(facts.ownBefore.map((file) => pathClass(file.path)));
  const topsBefore = namesAtTop(facts.before);
  const isExpected = expectedFolders(facts);
  const groups = /* @__PURE__ */ new Map();
  for (const file of facts.own) {
    const named = pathClass(file.path);
    const isKnown = named !== null && classesBefore.has(named);
    if (isKnown && facts.predecessor(file.path) !== null) yield existing(file.path);
    if (isToldElsewhere(facts, file)) continue;
    const top = topOf(file.path);
    const reason = named !== null && !isKnown ? "class" : "top-level";
    if (reason === "top-level") {
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
  files: files3
}, key) {
  const bytes2 = files3.reduce((sum, file) => sum + file.size, 0);
  return {
    novelty: "new",
    severity: "warning",
    path: commonPath(files3.map((file) => file.path)),
    evidence: { reason, what, files: files3.length, bytes: bytes2 },
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
        key: `${field} ${name}`
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

// src/judge/waivers.ts
function applyWaivers(findings, present, waivers, after, today) {
  let rest = [...findings];
  const states = waivers.map((waiver2) => {
    if (isMalformed(waiver2)) return { waiver: waiver2, fault: "malformed" };
    if (waiver2.expires !== null && waiver2.expires < today) return { waiver: waiver2, fault: "expired" };
    const matches = globMatcher(waiver2.path);
    let used = present.some((one) => one.rule === waiver2.rule && matches(one.path));
    rest = rest.map((finding) => {
      if (finding.rule !== waiver2.rule || finding.novelty === "existing") return finding;
      if (!matches(finding.path ?? ".") || !covers(waiver2, finding, after)) return finding;
      used = true;
      const { reason, expires, source } = waiver2;
      return finding.waived === null ? { ...finding, waived: { reason, expires, source } } : finding;
    });
    return { waiver: waiver2, fault: used ? null : "unused" };
  });
  return { findings: rest, states };
}
function covers(waiver2, finding, after) {
  if (waiver2.sha256 !== null) {
    const actual = after.entries.get(finding.path ?? "")?.sha256 ?? null;
    if (actual?.toLowerCase() !== waiver2.sha256.toLowerCase()) return false;
  }
  if (waiver2.maxSize === null) return true;
  const size = extentOf(finding, after);
  return size !== null && size <= waiver2.maxSize;
}
function extentOf(finding, after) {
  if (finding.path === null) {
    if (finding.rule !== "package-growth" || finding.novelty === "existing") return null;
    return finding.evidence.after;
  }
  const file = after.entries.get(finding.path);
  if (file) return file.size;
  if (!finding.path.endsWith("/")) return null;
  let sum = 0;
  for (const entry of after.entries.values()) if (entry.path.startsWith(finding.path)) sum += entry.size;
  return sum;
}
function isMalformed({ path, reason, expires, sha256, maxSize }) {
  return path.trim() === "" || reason.trim() === "" || expires !== null && !isDay(expires) || sha256 !== null && !/^[0-9a-f]{64}$/i.test(sha256) || maxSize !== null && !(maxSize >= 0);
}
function isDay(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
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
    comparison.after,
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

// src/read/content/secrets.ts
import { createHash } from "node:crypto";

// src/read/content/detectors.ts
var names3 = /* @__PURE__ */ new Map([
  ["MongoDBConnection", "mongodb-connection"],
  ["MySQLConnection", "mysql-connection"],
  ["PostgreSQLConnection", "postgresql-connection"],
  ["Npmrc_authToken", "npmrc-auth-token"],
  ["PackageJSON_xOauthToken", "github-oauth-url"],
  ["PrivateKeyJSON", "gcp-service-account"],
  ["OPS_TOKEN", "1password-service-account-token"],
  ["OPENAI_TOKEN", "openai-token"]
]);
var nameOf = (messageId) => names3.get(messageId) ?? messageId.replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3-$2$4").replaceAll("_", "-").toLowerCase();
var silencer = "@secretlint/secretlint-rule-filter-comments";
var loaded2;
function detectors() {
  loaded2 ??= load();
  return loaded2;
}
async function load() {
  const [{ lintSource }, { rules: preset }, { secretLintProfiler }] = await Promise.all([
    import("./module-VN4DRF6V.js"),
    import("./module-IMYE3OAY.js"),
    import("./node-3HOLQITR.js")
  ]);
  secretLintProfiler.mark = () => {
  };
  const rules2 = preset.filter(({ meta }) => meta.id !== silencer).map((rule) => ({ id: rule.meta.id, rule }));
  return async (path, text, kind) => {
    const { messages } = await lintSource({
      source: { content: text, contentType: "text", ...standIn(path, kind) },
      options: { config: { rules: rules2 }, noPhysicFilePath: true }
    });
    return messages.map(({ messageId, range: [start, end], data = {} }) => ({
      detector: nameOf(messageId),
      start,
      // Some detectors report the length of the secret from where the name before it begins.
      secret: secretIn(data) ?? text.slice(start, end)
    }));
  };
}
function standIn(path, kind) {
  const name = fileClass(path);
  const filePath = name === "manifest" ? "package.json" : name === "npmrc" ? ".npmrc" : "text";
  return { filePath, ext: kind === "whole" ? ".json" : ".txt" };
}
function secretIn(data) {
  const values2 = data;
  for (const field of ["KEY", "TOKEN", "ID", "URI", "URL", "CREDENTIAL"]) {
    if (typeof values2[field] === "string") return values2[field];
  }
  return void 0;
}

// src/read/content/escapes.ts
var escapes = /\\([nrt"'`\\])/g;
var meaning = { n: "\n", r: "\r", t: "	" };
function unescaped(text) {
  if (!text.includes("\\")) return null;
  return text.replace(escapes, (_, character) => meaning[character] ?? character);
}
function escapedIndex(text, index) {
  let shift = 0;
  for (const { index: at } of text.matchAll(escapes)) {
    if (at - shift >= index) break;
    shift++;
  }
  return index + shift;
}

// src/read/content/placeholder.ts
function isPlaceholder(detector, secret2) {
  if (detector === "private-key") return false;
  const [, user, password] = /^[a-z0-9+.:-]+:\/\/([^:/@\s]*):([^/@\s]*)@/i.exec(secret2) ?? [];
  if (password !== void 0) return password === user || isFilling(password);
  if (/(.)\1{15}$/.test(secret2)) return true;
  return !/[0-9]/.test(secret2) && /your|example|placeholder|dummy|change-?me|token-here|key-here/i.test(secret2);
}
var isFilling = (password) => (
  // As a template has it: a password may well begin with a dollar sign.
  /^(?:<[^>]*>|\{[^}]*\}|\[[^\]]*\]|\$\{[^}]*\}|\$\([^)]*\)|\$[A-Z_][A-Z0-9_]*|%[A-Za-z_]*%|%[sdv]|(.)\1*)$/.test(
    password
  ) || /^(?:(?:my|your|the|some|random|super|db|database|user|a)?[-_]?(?:secret)?[-_]?(?:p|pw|pass|passwd|passphrase|password|pwd|secret|token|apikey|api[-_]key|credentials?)|change[-_]?(?:me|this|it)|example|placeholder|foo|bar|baz|redacted|hidden)$/i.test(
    password
  )
);

// src/read/content/private-key.ts
var header = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
var joint = /["'`]\s*[+,.]?\s*["'`]|\\[nrt]|[\s"'`\\,]/g;
var headerLine = /(?:^|\\n|["'`\n])\s*[A-Z][A-Za-z-]{2,20}: [^\n\\"'`]{0,120}/g;
var shortest = 100;
var distinct = 20;
function privateKeys(text) {
  const found = [];
  for (const { 0: match, index } of text.matchAll(header)) {
    const from = index + match.length;
    const next = text.indexOf("-----", from);
    const body = text.slice(from, Math.min(next === -1 ? text.length : next, from + 12e3));
    const key = /^[A-Za-z0-9+/]*/.exec(body.replace(headerLine, " ").replace(joint, ""))?.[0] ?? "";
    if (key.length >= shortest && new Set(key).size >= distinct) found.push({ index, key });
  }
  return found;
}

// src/read/content/secrets.ts
var tooMany = "too-many-suspects";
async function findSecrets(path, suspects) {
  if (suspects.length === 0) return [];
  const detect = await detectors();
  const facts = /* @__PURE__ */ new Map();
  for (const suspect of suspects) {
    for (const fact of await inspect(detect, path, suspect)) {
      const key = `${fact.detector}:${fact.digest}:${fact.line}`;
      if (!facts.has(key)) facts.set(key, fact);
    }
  }
  return [...facts.values()].sort((a, b) => a.line - b.line || (a.detector < b.detector ? -1 : 1));
}
async function inspect(detect, path, suspect) {
  const { kind, line } = suspect;
  if (kind === "overflow") return [{ detector: tooMany, line, digest: digestOf(tooMany) }];
  const text = suspect.text.replace(/^\ufeff/, "");
  const found = [...await detect(path, text, kind)];
  const plain2 = unescaped(text);
  if (plain2 !== null && kind === "excerpt") {
    for (const one of await detect(path, plain2, kind)) {
      found.push({ ...one, start: escapedIndex(text, one.start) });
    }
  }
  for (const { index, key } of privateKeys(text)) {
    const known2 = found.some(({ detector, start }) => detector === "private-key" && start === index);
    if (!known2) found.push({ detector: "private-key", start: index, secret: key });
  }
  return found.filter(({ detector, secret: secret2 }) => !isPlaceholder(detector, secret2)).map(({ detector, start, secret: secret2 }) => ({
    detector,
    line: line + lineEnds(text, start),
    digest: digestOf(detector.endsWith("-connection") ? inUrl(secret2) : secret2)
  }));
}
function lineEnds(text, index) {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
var inUrl = (secret2) => /^[^\s"'`<>\\]*/.exec(secret2)?.[0] ?? secret2;
var digestOf = (secret2) => createHash("sha256").update(secret2.replace(/\\[nrt]|[\s\\]/g, "")).digest("hex").slice(0, 16);

// src/read/secrets.ts
var mostExcerpts = 2e4;
async function withSecrets({ tree, suspects }, published = null) {
  const digests = new Set([...published?.entries.values() ?? []].map(({ sha256 }) => sha256));
  const entries = /* @__PURE__ */ new Map();
  let left = mostExcerpts;
  for (const [path, entry] of tree.entries) {
    const { content } = entry;
    const excerpts = suspects.get(path) ?? [];
    if (content === null) entries.set(path, entry);
    else if (digests.has(entry.sha256)) entries.set(path, { ...entry, content: unsearched(content) });
    else if (excerpts.length === 0) entries.set(path, entry);
    else {
      left -= excerpts.length;
      const secrets = await findSecrets(path, left < 0 ? tooMany2(excerpts) : excerpts);
      entries.set(path, { ...entry, content: { ...content, secrets } });
    }
  }
  return { ...tree, entries };
}
var tooMany2 = (excerpts) => excerpts.slice(0, 1).map(({ line }) => ({ kind: "overflow", line, text: "" }));
var unsearched = (content) => ({
  ...content,
  machinePaths: { count: 0, examples: [] },
  secrets: []
});
function traced({ entries }) {
  const found = [...entries.values()].filter(
    ({ content }) => content !== null && content.machinePaths.count + content.secrets.length > 0
  );
  return {
    paths: found.map(({ path }) => path),
    secrets: found.some(({ content }) => content?.secrets.length)
  };
}

// src/check.ts
import { join as join2 } from "node:path";

// src/acquire/keep-tarball.ts
import { createHash as createHash2 } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
async function keepTarball(tarball, judged2, folder) {
  const path = join(folder, fileName(judged2));
  const hash = createHash2("sha512");
  const hashed = async function* (chunks) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(
      createReadStream(tarball.path),
      hashed,
      createWriteStream(path, { flags: "wx", mode: 292 })
    );
  } catch (error) {
    throw notKept(judged2, folder, error);
  }
  if (`sha512-${hash.digest("base64")}` === judged2.integrity) return path;
  await rm(path, { force: true });
  throw undecided(
    "tarball-changed",
    `The tarball of ${judged2.name}@${judged2.version} was changed after it was judged: look for something that its scripts leave running, and start the check again.`
  );
}
var fileName = ({ name, version }) => `${`${name.replace(/^@/, "")}-${version}`.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 200)}.tgz`;
var notKept = (judged2, folder, cause) => undecided(
  "tarball-not-kept",
  `The judged tarball of ${judged2.name}@${judged2.version} could not be kept in ${folder} (${cause.code}): make room there.`,
  cause
);

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
  const { chosenBaseline, namedBaseline } = await import("./registry-baseline-KI7JGQ52.js");
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
      found?.isDirectory() ? `The baseline ${file} is a folder: pack it and name the .tgz.` : `There is no file ${file} to use as the baseline: correct the path after --baseline.`
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

// src/check-package.ts
async function checkPackage(spec, options, onJudged) {
  let candidate = null;
  try {
    return await withScratch(options, async (context) => {
      candidate = await acquireCandidate({ ...options, spec }, context);
      const report = await judgeCandidate(candidate, options, context);
      await onJudged(candidate, report);
      return report;
    });
  } catch (error) {
    if (!(error instanceof PackgateError) || error.exit !== 3) throw error;
    const known2 = candidate ?? { name: null, version: null, source: spec };
    return undecidedPackage(known2, error, refusalOf(known2.source, error));
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
  const findings = judge(comparison, options.policy, options.today);
  const verdict = verdictOf(findings, options.policy.failOn);
  const warnings = [...candidate.warnings, ...baseline.warnings];
  return judgedPackage({ ...candidate, choice: baseline.choice, warnings, comparison, findings, verdict });
}
async function openBaseline({ kind, folder }, manifest, memo, { baseline: wanted, mode, tag }, context) {
  const identity2 = async () => {
    const { name, version, fields } = await manifest;
    return { name, version, publishConfig: fields.get("publishConfig") };
  };
  const request = { baseline: wanted, mode, tag, published: kind === "registry", identity: identity2, folder };
  const baseline = await acquireBaseline(request, context);
  const read = async (options) => baseline.tarball === null ? null : await readLocal(baseline.tarball, baseline.source, context, options);
  const before = await read({ memo, search: () => false });
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

// src/check.ts
var packagesAtOnce = 8;
var check = async (options) => (await checkKeeping(options, null)).report;
async function checkKeeping(options, folder) {
  const started = performance.now();
  const specs = [...new Set(options.candidates)];
  const packages = [];
  const tarballs = [];
  const queue = specs.entries();
  const walk = async () => {
    for (const [index, spec] of queue) {
      tarballs[index] = null;
      packages[index] = await checkPackage(spec, options, async ({ tarball }, { candidate, name }) => {
        if (folder === null || !candidate?.integrity) return;
        const judged2 = { name: name ?? "", version: candidate.version ?? "", integrity: candidate.integrity };
        tarballs[index] = await keepTarball(tarball, judged2, join2(folder, String(index + 1)));
      });
    }
  };
  const walks = await Promise.allSettled(Array.from({ length: packagesAtOnce }, walk));
  for (const outcome of walks) if (outcome.status === "rejected") throw outcome.reason;
  return { report: reportOf(packages, performance.now() - started), tarballs };
}

// src/judge/default-policy.ts
var level = "default";
var plain = { level };
var defaultPolicy = {
  mode: "enforce",
  failOn: "error",
  rules: {
    "source-map": { level, floor: 1e5 },
    "embedded-sources": plain,
    "inline-source-map": plain,
    "remote-source-map": plain,
    "typescript-source": plain,
    "large-file": { level, error: 1e6, warning: 25e4 },
    "package-growth": { level, error: 40, warning: 20, floor: 1e5 },
    "package-shrink": { level, percent: 50 },
    "sensitive-file": plain,
    secret: plain,
    "agent-file": plain,
    "build-leftover": plain,
    "nested-dependencies": plain,
    archive: plain,
    media: { level, error: 1e6 },
    "native-binary": plain,
    "unexpected-path": plain,
    "missing-entry": plain,
    "removed-file": plain,
    "install-script": plain,
    "unresolved-dependency": plain,
    dependency: plain,
    "publish-config": plain,
    "exec-bit": plain,
    "crlf-shebang": plain,
    "absolute-path": plain,
    "hazardous-entry": plain,
    waiver: plain
  },
  allow: null,
  waivers: []
};

export {
  judge,
  withSecrets,
  check,
  checkKeeping,
  defaultPolicy
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  normaliseName
} from "./chunk-BW2N4LDX.js";
import {
  Minimatch
} from "./chunk-VXKHA7ND.js";

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

// src/judge/rule.ts
var existing = (path, example2 = path) => ({
  novelty: "existing",
  example: example2,
  path
});

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
  for (const { path, is, files: files3, bytes, ...folder } of facts.folders.list("build-leftover")) {
    if (is.rule !== "build-leftover") continue;
    if (facts.foldersBefore.has({ path, is, files: files3, bytes, ...folder })) yield existing(path);
    else
      yield {
        novelty: "new",
        severity: severityOf(is.kind),
        path,
        evidence: { kind: is.kind, files: files3, bytes }
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

// src/judge/maps.ts
var isFixture = ({ path }) => /(?:^|\/)(?:fixtures?|__fixtures__|testdata)\//i.test(path);
var isMap = (file) => (file.content.sourceMap !== null || /\.map$/i.test(file.path)) && !isFixture(file);
var mappingOf = (file) => isFixture(file) ? null : file.content.mapping;
var hasInlineMap = (file) => mappingOf(file)?.kind === "inline";
var mapOf = (file) => isFixture(file) ? null : file.content.sourceMap ?? file.content.mapping?.map ?? null;
var embedsSources = (file) => (mapOf(file)?.embedded ?? 0) > 0;

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
  if (/^secring\.|^(?:private|secret)[-_.]?key\.(?:asc|gpg|pgp|txt)$|\.(?:asc|gpg|pgp)$(?<=private.*)/.test(
    name
  ))
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

// src/judge/path-classes.ts
function pathClass(path) {
  const segments = path.toLowerCase().split("/");
  const name = segments.pop() ?? "";
  for (const [named, folders] of byFolder) if (segments.some((segment) => folders.has(segment))) return named;
  for (const [named, folders] of byTopFolder) if (folders.has(segments[0] ?? "")) return named;
  for (const [named, pattern] of byName) if (pattern.test(name)) return named;
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
var byName = [
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

export {
  baseName,
  factsOf,
  existing,
  agentFile,
  toolOf,
  archive,
  isArchive,
  buildLeftover,
  leftoverKind,
  isMap,
  mappingOf,
  hasInlineMap,
  mapOf,
  embedsSources,
  sensitiveKind,
  pathClass,
  globMatcher
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fileClass
} from "./chunk-HGGL3VON.js";

// src/read/content/secrets.ts
import { createHash } from "node:crypto";

// src/read/content/detectors.ts
var names = /* @__PURE__ */ new Map([
  ["MongoDBConnection", "mongodb-connection"],
  ["MySQLConnection", "mysql-connection"],
  ["PostgreSQLConnection", "postgresql-connection"],
  ["Npmrc_authToken", "npmrc-auth-token"],
  ["PackageJSON_xOauthToken", "github-oauth-url"],
  ["PrivateKeyJSON", "gcp-service-account"],
  ["OPS_TOKEN", "1password-service-account-token"],
  ["OPENAI_TOKEN", "openai-token"]
]);
var nameOf = (messageId) => names.get(messageId) ?? messageId.replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3-$2$4").replaceAll("_", "-").toLowerCase();
var silencer = "@secretlint/secretlint-rule-filter-comments";
var loaded;
function detectors() {
  loaded ??= load();
  return loaded;
}
async function load() {
  const [{ lintSource }, { rules: preset }, { secretLintProfiler }] = await Promise.all([
    import("./module-VN4DRF6V.js"),
    import("./module-IMYE3OAY.js"),
    import("./node-3HOLQITR.js")
  ]);
  secretLintProfiler.mark = () => {
  };
  const rules = preset.filter(({ meta }) => meta.id !== silencer).map((rule) => ({ id: rule.meta.id, rule }));
  return async (path, text, kind) => {
    const { messages } = await lintSource({
      source: { content: text, contentType: "text", ...standIn(path, kind) },
      options: { config: { rules }, noPhysicFilePath: true }
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
  const values = data;
  for (const field of ["KEY", "TOKEN", "ID", "URI", "URL", "CREDENTIAL"]) {
    if (typeof values[field] === "string") return values[field];
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
function isPlaceholder(detector, secret) {
  if (detector === "private-key") return false;
  const [, user, password] = /^[a-z0-9+.:-]+:\/\/([^:/@\s]*):([^/@\s]*)@/i.exec(secret) ?? [];
  if (password !== void 0) return password === user || isFilling(password);
  if (/(.)\1{15}$/.test(secret)) return true;
  return !/[0-9]/.test(secret) && /your|example|placeholder|dummy|change-?me|token-here|key-here/i.test(secret);
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
var joint = /["'`]\s*(?:[+,.]\s*)?["'`]|\\[nrt]|[\s"'`\\,]/g;
var headerLine = /(?:^|\\n|["'`\n])[^\S\n]*[A-Z][A-Za-z-]{2,20}: [^\n\\"'`]{0,120}/g;
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
async function secretTexts(path, suspects) {
  const looked = suspects.filter(({ kind }) => kind !== "overflow");
  if (looked.length === 0) return [];
  const detect = await detectors();
  const found = (await Promise.all(looked.map((suspect) => detected(detect, path, suspect)))).flat();
  return found.map(ownPart).flatMap((secret) => [secret, unescaped(secret) ?? secret]).filter((secret) => secret.length >= 6);
}
async function inspect(detect, path, suspect) {
  const { kind, line } = suspect;
  if (kind === "overflow") return [{ detector: tooMany, line, digest: digestOf(tooMany) }];
  const text = plainText(suspect);
  return (await detected(detect, path, suspect)).map((found) => ({
    detector: found.detector,
    line: line + lineEnds(text, found.start),
    digest: digestOf(ownPart(found))
  }));
}
var plainText = ({ text }) => text.replace(/^\ufeff/, "");
async function detected(detect, path, suspect) {
  const { kind } = suspect;
  const text = plainText(suspect);
  const found = [...await detect(path, text, kind)];
  const plain = unescaped(text);
  if (plain !== null && kind === "excerpt") {
    for (const one of await detect(path, plain, kind)) {
      found.push({ ...one, start: escapedIndex(text, one.start) });
    }
  }
  for (const { index, key } of privateKeys(text)) {
    const known = found.some(({ detector, start }) => detector === "private-key" && start === index);
    if (!known) found.push({ detector: "private-key", start: index, secret: key });
  }
  return found.filter(({ detector, secret }) => !isPlaceholder(detector, secret));
}
var ownPart = ({ detector, secret }) => detector.endsWith("-connection") ? inUrl(secret) : secret;
function lineEnds(text, index) {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
var inUrl = (secret) => /^[^\s"'`<>\\]*/.exec(secret)?.[0] ?? secret;
var digestOf = (secret) => createHash("sha256").update(secret.replace(/\\[nrt]|[\s\\]/g, "")).digest("hex").slice(0, 16);

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
async function secretsIn({ suspects }, paths) {
  return (await Promise.all(paths.map((path) => secretTexts(path, suspects.get(path) ?? [])))).flat();
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

export {
  withSecrets,
  secretsIn,
  traced
};

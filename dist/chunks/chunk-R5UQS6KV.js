import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  usageError
} from "./chunk-Y6WSU3UV.js";
import {
  require_semver
} from "./chunk-7NLOSQN2.js";
import {
  __toESM
} from "./chunk-CA75CFMX.js";

// src/acquire/release.ts
var import_semver = __toESM(require_semver(), 1);

// src/acquire/stamp.ts
var calendar = /(?<!\d)(20\d\d)[-.]?(0[1-9]|1[0-2])[-.]?(0[1-9]|[12]\d|3[01])(?:[-.t]?((?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?))?(?!\d)/;
var epoch = /(?<!\d)(1[4-9]\d{8})(?:\d{3})?(?!\d)/;
function stampOf(text) {
  const [, year, month, day, time = ""] = calendar.exec(text.toLowerCase()) ?? [];
  if (year !== void 0) return `${year}${month}${day}${time}`.padEnd(14, "0");
  const seconds = epoch.exec(text)?.[1];
  if (seconds === void 0) return null;
  return new Date(Number(seconds) * 1e3).toISOString().replace(/\D/g, "").slice(0, 14);
}

// src/acquire/channel.ts
var trains = /* @__PURE__ */ new Set(["alpha", "beta", "rc", "pre", "preview", "next"]);
var branches = /* @__PURE__ */ new Set(["canary", "dev", "nightly", "insiders", "experimental", "integration", "snapshot"]);
var markers = /* @__PURE__ */ new Set(["sha", "commit", "build"]);
function channelOf({ prerelease }) {
  const identifiers = prerelease.map((identifier) => String(identifier).toLowerCase());
  const text = identifiers.join(".");
  const stamp = stampOf(text);
  const [named = [], ...others] = identifiers.map(wordsOf).filter((words) => words.length > 0);
  const branch = others.flat().find((word) => branches.has(word));
  let label = [...named, ...branch === void 0 ? [] : [branch]].join("-");
  const pull = /^(?:pr|pull|mr)$/.test(label);
  if (pull) label = `${label}-${/\d+/.exec(text)?.[0] ?? ""}`;
  const built = stamp !== null || text.split(/[.-]/).some(isHash);
  const train = trains.has(label) && !(label === "next" && built);
  const rolling = !train && (pull || built || branch !== void 0 || branches.has(named[0] ?? ""));
  return { label, train, rolling, stamp };
}
var wordsOf = (identifier) => identifier.split("-").filter((token) => /[a-z]/.test(token) && !isHash(token) && !markers.has(token) && !isTime(token)).map((token) => token.replace(/^([a-z]+)\d+$/, "$1"));
var isTime = (token) => /^\d/.test(token) && stampOf(token) !== null;
var isHash = (token) => /^(?=.*[a-f])(?:g?[0-9a-f]{7,64}|(?=.*\d)[0-9a-f]{6})$/.test(token) || /^(?=.{6,}$)(?:[a-z]+\d+[a-z]|\d+[a-z]+\d)[a-z0-9]*$/.test(token);

// src/acquire/release.ts
var releaseOf = (version, text = version.version, { deprecated = false, available = true } = {}) => ({
  text,
  version,
  channel: channelOf(version),
  stable: version.prerelease.length === 0,
  deprecated,
  available
});
var parseVersion = (text) => typeof text === "string" ? (0, import_semver.parse)(text) : null;
var compareReleases = (a, b) => a.version.compare(b.version) || a.version.compareBuild(b.version) || (a.text < b.text ? -1 : +(a.text > b.text));
function compareWithin(a, b) {
  const core = a.version.compareMain(b.version);
  if (core !== 0) return core;
  const [stampA, stampB] = [a.channel.stamp, b.channel.stamp];
  if (stampA !== null && stampB !== null && stampA !== stampB) return stampA < stampB ? -1 : 1;
  const [tokensA, tokensB] = [tokensOf(a), tokensOf(b)];
  for (const [index, left] of tokensA.entries()) {
    const right = tokensB[index];
    if (right === void 0) return 1;
    if (left === right) continue;
    if (isHash(left) && isHash(right)) return 0;
    return compareTokens(left, right);
  }
  return tokensA.length < tokensB.length ? -1 : 0;
}
var tokensOf = ({ version }) => version.prerelease.flatMap((identifier) => String(identifier).toLowerCase().split("-")).flatMap((token) => isHash(token) ? [token] : token.replace(/^([a-z]+)(\d+)$/, "$1.$2").split("."));
function compareTokens(left, right) {
  const [numberA, numberB] = [left, right].map((token) => /^\d+$/.test(token) ? Number(token) : null);
  if (numberA !== null && numberB !== null && numberA !== numberB) return (numberA ?? 0) - (numberB ?? 0);
  if (numberA === null !== (numberB === null)) return numberA === null ? 1 : -1;
  return left < right ? -1 : 1;
}
var highest = (releases) => releases.toSorted(compareReleases).at(-1);
var newest = (releases, tagged) => releases.reduce((best, release) => {
  if (best === void 0) return release;
  const order = compareWithin(release, best) || Number(release.text === tagged) - Number(best.text === tagged) || compareReleases(release, best);
  return order > 0 ? release : best;
}, void 0);

// src/acquire/package-folder.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function readPackageFolder(path, folder) {
  const file = join(path, "package.json");
  const text = await readFile(file, "utf8").catch((cause) => {
    throw cause.code === "ENOENT" ? usageError(
      "no-package-json",
      `There is no package.json in ${folder}: name the folder that npm would publish.`,
      cause
    ) : usageError(
      "unreadable-package-json",
      `${file} cannot be read (${cause.code}): check its permissions.`,
      cause
    );
  });
  const document = parse2(text, file);
  const { name, version } = document;
  if (document.private === true) {
    throw usageError(
      "private-package",
      `The package in ${folder} is private, so npm would refuse to publish it: name another folder, or remove "private" from its package.json.`
    );
  }
  if (typeof name !== "string" || name === "" || typeof version !== "string" || version === "") {
    throw usageError(
      "no-name-or-version",
      `${file} has no name or no version: npm publishes no package without both.`
    );
  }
  if (parseVersion(version) === null) {
    throw usageError(
      "invalid-candidate-version",
      `The version ${version} in ${file} is not valid semver: write one such as 1.2.3.`
    );
  }
  return {
    name,
    version,
    publishConfig: publishConfigOf(document.publishConfig),
    packageManager: packageManagerOf(document),
    scripts: Object.keys(isRecord(document.scripts) ? document.scripts : {})
  };
}
async function folderName(path) {
  const file = join(path, "package.json");
  const text = await readFile(file, "utf8").catch(() => null);
  const name = text === null ? null : parse2(text, file).name;
  return typeof name === "string" && name !== "" ? name : null;
}
function publishConfigOf(field) {
  if (!isRecord(field)) return {};
  return Object.fromEntries(
    Object.entries(field).flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : [])
  );
}
function packageManagerOf({
  packageManager,
  devEngines
}) {
  if (typeof packageManager === "string") return packageManager;
  const wanted = isRecord(devEngines) ? [devEngines.packageManager].flat()[0] : null;
  if (!isRecord(wanted) || typeof wanted.name !== "string") return null;
  return `${wanted.name}@${typeof wanted.version === "string" ? wanted.version : ""}`;
}
function parse2(text, file) {
  try {
    const document = JSON.parse(text.replace(/^\ufeff/, ""));
    if (isRecord(document)) return document;
  } catch (cause) {
    throw usageError(
      "invalid-package-json",
      `${file} is not valid JSON: ${cause.message}.`,
      cause
    );
  }
  throw usageError("invalid-package-json", `${file} holds no JSON object: npm reads no package from it.`);
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export {
  releaseOf,
  parseVersion,
  compareReleases,
  compareWithin,
  highest,
  newest,
  readPackageFolder,
  folderName,
  publishConfigOf,
  packageManagerOf,
  isRecord
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  askPackument,
  askVersion,
  download,
  listingOf,
  openRegistry
} from "./chunk-OOT7IZY3.js";
import {
  selectBaseline
} from "./chunk-KM4OM2NX.js";
import {
  parseVersion
} from "./chunk-R5UQS6KV.js";
import {
  usageError
} from "./chunk-Y6WSU3UV.js";
import {
  require_semver
} from "./chunk-7NLOSQN2.js";
import {
  __toESM
} from "./chunk-CA75CFMX.js";

// src/acquire/nearby.ts
var import_semver = __toESM(require_semver(), 1);
function nearby(wanted, { published, distTags }) {
  const versions = published.filter((text) => parseVersion(text) !== null).sort(import_semver.compare);
  if (versions.length === 0) return "no version is published";
  const exact = parseVersion(wanted);
  const above = exact === null ? -1 : versions.findIndex((text) => (0, import_semver.compare)(text, exact) > 0);
  const index = above < 0 ? versions.length : above;
  const close = versions.slice(Math.max(0, index - 3), index + 2);
  const tags = Object.keys(distTags).slice(0, 8);
  return `there are ${close.join(", ")}${tags.length > 0 ? ` and the dist-tags ${tags.join(", ")}` : ""}`;
}

// src/acquire/registry-candidate.ts
async function downloadCandidate(wanted, context) {
  const client = await openRegistry({ name: wanted.name, publishConfig: {}, folder: context.cwd }, context);
  const record = await resolveVersion(wanted, client);
  return { ...await download(record, client), version: record.version };
}
async function resolveVersion({ name, wanted }, client) {
  const exact = parseVersion(wanted)?.version;
  const record = exact === void 0 ? null : await askVersion(client, name, exact).catch(ifInterrupted);
  if (record?.tarball) return record;
  const packument = await askPackument(client, name);
  if (packument === null) throw unknownPackage(name, client);
  const { version } = resolve(wanted, packument);
  const found = version === null ? void 0 : packument.versions.get(version);
  if (found !== void 0) return found;
  throw usageError(
    "version-not-found",
    `${name}@${wanted} does not exist: ${nearby(wanted, listingOf(packument))}.`
  );
}
var resolve = (wanted, packument) => selectBaseline({
  candidate: "0.0.0",
  ...listingOf(packument),
  missingTarball: [],
  mode: "pr",
  baseline: wanted
});
function ifInterrupted(error) {
  if (error.code === "interrupted") throw error;
  return null;
}
function unknownPackage(name, { url, credentials, own }) {
  const rights = credentials.header !== null || credentials.withheld || own || name.startsWith("@") ? "check the name, the registry, and whether your credentials may read it; registries answer 404 to both" : "check the name and the registry";
  return usageError("package-not-found", `${url} has no package ${name} (404): ${rights}.`);
}

export {
  nearby,
  downloadCandidate,
  resolve,
  ifInterrupted,
  unknownPackage
};

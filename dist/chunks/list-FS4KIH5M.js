import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sourcesOf
} from "./chunk-RSNSA5XW.js";
import {
  progressFor,
  remark,
  show
} from "./chunk-R5FHJI6G.js";
import "./chunk-QXIY5KQP.js";
import "./chunk-GOK5ATNK.js";
import {
  line
} from "./chunk-KM4JLPYL.js";
import "./chunk-ZUHNZI3L.js";
import "./chunk-SUDACKZN.js";
import "./chunk-XS5CYWYU.js";
import {
  acquireCandidate,
  readLocal,
  withScratch
} from "./chunk-WFAD5OY3.js";
import "./chunk-M6FY4KZN.js";
import {
  jsonText
} from "./chunk-I5TFSBKA.js";
import {
  grouped,
  name,
  octal,
  plural,
  size
} from "./chunk-SBKOXB3L.js";
import "./chunk-542XOV6L.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-NN2MBDZK.js";
import {
  usageError
} from "./chunk-Y6WSU3UV.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";

// src/list.ts
function list(candidate, sources) {
  return withScratch(sources, async (context) => {
    const { tarball, source } = await acquireCandidate({ ...sources, spec: candidate }, context);
    const { tree } = await readLocal(tarball, source, context);
    return tree;
  });
}

// src/report/list.ts
function renderList(tree, paint) {
  const look = { paint, columns: null };
  const entries = [...tree.entries.values()];
  const width = entries.reduce((widest, entry) => Math.max(widest, grouped(entry.size).length), 0);
  const rows = entries.map((entry) => {
    const bytes = grouped(entry.size).padStart(width);
    const target = entry.linkTarget === null ? "" : ` \u2192 ${name(entry.linkTarget)}`;
    const digest = (entry.sha256 ?? "-").padEnd(64);
    return line(
      look,
      0,
      `${octal(entry.mode)} ${entry.type.padEnd(9)} ${bytes} ${digest} ${name(entry.path)}${target}`
    );
  });
  const { manifest, fileCount, packedSize, unpackedSize } = tree;
  const heading = `${name(manifest.name)} ${name(manifest.version)}: ${plural(fileCount, "file")}, ${size(packedSize)} packed, ${size(unpackedSize)} unpacked`;
  return `${[line(look, 0, heading, "bold"), ...rows].join("\n")}
`;
}
var renderListJson = ({ manifest, entries }) => jsonText({
  name: manifest.name,
  version: manifest.version,
  entries: [...entries.values()].map(({ path, type, size: bytes, mode, sha256 }) => ({
    path,
    type,
    size: bytes,
    mode,
    sha256
  }))
});

// src/cli/commands/list.ts
var run = async ({ words: [candidate = "."], given }, surroundings) => {
  const format = formatOf(given);
  const progress = progressFor(given, surroundings);
  const tree = await list(candidate, sourcesOf(given, surroundings, progress)).finally(progress.end);
  await show(
    ({ paint }) => format === "json" ? renderListJson(tree) : renderList(tree, paint),
    given,
    surroundings
  );
  const hazards = tree.hazards.filter(({ level }) => level === "error");
  for (const { code, path, offset, detail } of hazards) {
    remark(`${code} at ${path ?? `byte ${offset}`}: ${detail}`, surroundings);
  }
  if (hazards.length === 0) return 0;
  remark("programs that read this tarball may not agree on what is in it", surroundings);
  return 3;
};
function formatOf({ format, json }) {
  const wanted = format ?? (json ? "json" : "text");
  if (wanted === "text" || wanted === "json") return wanted;
  throw usageError(
    "wrong-usage",
    `packgate list writes text or json, not ${wanted}: leave out --format or say json.`
  );
}
export {
  run
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  list,
  textOrJson
} from "./chunk-C6LVETXW.js";
import {
  sourcesOf
} from "./chunk-RSNSA5XW.js";
import {
  progressFor,
  remark,
  show
} from "./chunk-6LZRKHUY.js";
import "./chunk-QXIY5KQP.js";
import {
  line
} from "./chunk-I7CBXHWT.js";
import "./chunk-ZUHNZI3L.js";
import "./chunk-SUDACKZN.js";
import "./chunk-AVP6VBTU.js";
import {
  masked
} from "./chunk-USRDWYMU.js";
import {
  jsonText
} from "./chunk-2HR4ROH2.js";
import "./chunk-HGGL3VON.js";
import "./chunk-M6FY4KZN.js";
import "./chunk-WRCUUDYJ.js";
import {
  grouped,
  name,
  octal,
  plural,
  size
} from "./chunk-SBKOXB3L.js";
import {
  hideNothing
} from "./chunk-RZMQPVHA.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-GLCSAGLU.js";
import "./chunk-R5UQS6KV.js";
import "./chunk-Y6WSU3UV.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";

// src/report/list.ts
function renderList(tree, paint, hide = hideNothing) {
  const look = { paint, columns: null };
  const entries = [...tree.entries.values()];
  const clean = (text) => name(masked(text, hide));
  const width = entries.reduce((widest, entry) => Math.max(widest, grouped(entry.size).length), 0);
  const rows = entries.map((entry) => {
    const bytes = grouped(entry.size).padStart(width);
    const target = entry.linkTarget === null ? "" : ` \u2192 ${clean(entry.linkTarget)}`;
    const digest = (entry.sha256 ?? "-").padEnd(64);
    return line(
      look,
      0,
      `${octal(entry.mode)} ${entry.type.padEnd(9)} ${bytes} ${digest} ${clean(entry.path)}${target}`
    );
  });
  const { manifest, fileCount, packedSize, unpackedSize } = tree;
  const heading = `${clean(manifest.name)} ${clean(manifest.version)}: ${plural(fileCount, "file")}, ${size(packedSize)} packed, ${size(unpackedSize)} unpacked`;
  return `${[line(look, 0, heading, "bold"), ...rows].join("\n")}
`;
}
var renderListJson = ({ manifest, entries }, hide = hideNothing) => jsonText({
  name: masked(manifest.name, hide),
  version: masked(manifest.version, hide),
  entries: [...entries.values()].map(({ path, type, size: bytes, mode, sha256 }) => ({
    path: masked(path, hide),
    type,
    size: bytes,
    mode,
    sha256
  }))
});

// src/cli/commands/list.ts
var run = async ({ words: [candidate = "."], given }, surroundings) => {
  const format = textOrJson("list", given);
  const progress = progressFor(given, surroundings);
  const { tree, hide } = await list(candidate, sourcesOf(given, surroundings, progress)).finally(
    progress.end
  );
  await show(
    ({ paint }) => format === "json" ? renderListJson(tree, hide) : renderList(tree, paint, hide),
    given,
    surroundings
  );
  const hazards = tree.hazards.filter(({ level }) => level === "error");
  for (const { code, path, offset, detail } of hazards) {
    remark(hide(`${code} at ${path ?? `byte ${offset}`}: ${detail}`), surroundings);
  }
  if (hazards.length === 0) return 0;
  remark("programs that read this tarball may not agree on what is in it", surroundings);
  return 3;
};
export {
  run
};

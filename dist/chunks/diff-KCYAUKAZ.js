import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  textDiff
} from "./chunk-AIDOB25N.js";
import {
  bytesOf,
  changesTold,
  modesTold,
  paths,
  sizesTold
} from "./chunk-5OZHB42B.js";
import {
  didYouMean
} from "./chunk-ZW325AQN.js";
import {
  sourcesOf
} from "./chunk-RSNSA5XW.js";
import {
  progressFor,
  show
} from "./chunk-6LZRKHUY.js";
import "./chunk-QXIY5KQP.js";
import {
  blank,
  labelled,
  line
} from "./chunk-I7CBXHWT.js";
import "./chunk-ZUHNZI3L.js";
import "./chunk-SUDACKZN.js";
import "./chunk-AVP6VBTU.js";
import {
  secretsIn
} from "./chunk-EVBKUYL7.js";
import {
  masked,
  maskedChange,
  maskedField
} from "./chunk-USRDWYMU.js";
import {
  compareTrees
} from "./chunk-CHN25SFV.js";
import "./chunk-BW2N4LDX.js";
import {
  acquireCandidate,
  readLocal,
  withScratch
} from "./chunk-HGGL3VON.js";
import "./chunk-M6FY4KZN.js";
import "./chunk-WRCUUDYJ.js";
import {
  delta,
  name,
  plural,
  size
} from "./chunk-SBKOXB3L.js";
import {
  hiding
} from "./chunk-RZMQPVHA.js";
import {
  visibleCut
} from "./chunk-MTB2JSIU.js";
import "./chunk-GLCSAGLU.js";
import "./chunk-R5UQS6KV.js";
import {
  usageError
} from "./chunk-Y6WSU3UV.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";

// src/diff.ts
function diff({ a, b, paths: paths2, ...sources }) {
  return withScratch(sources, [a, b], async (context) => {
    const wanted = new Set(paths2);
    const memo = /* @__PURE__ */ new Map();
    const open = async (spec) => {
      const { source, tarball } = await acquireCandidate({ ...sources, spec }, context);
      const keep = (path) => wanted.has(path);
      return { source, ...await readLocal(tarball, source, context, { keep, memo }) };
    };
    const [before, after] = await Promise.all([open(a), open(b)]);
    const quoted = [...wanted, "package.json"];
    const secrets = await Promise.all([before, after].map((each) => secretsIn(each, quoted)));
    const inPackages = hiding(secrets.flat());
    return {
      a: before.source,
      b: after.source,
      comparison: compareTrees(before.tree, after.tree),
      hide: (text) => context.hide(inPackages(text)),
      texts: [...wanted].map((path) => ({
        path,
        before: before.kept.get(path) ?? null,
        after: after.kept.get(path) ?? null
      }))
    };
  });
}

// src/report/diff.ts
var mostRows = 1e4;
var mostFields = 40;
function renderDiff({ a, b, comparison, hide, texts }, look) {
  const { before, after } = comparison;
  const changes = comparison.changes.map((change) => maskedChange(change, hide));
  const manifest = comparison.manifest.map((change) => maskedField(change, hide));
  const clean = (text) => name(masked(text, hide));
  const named = (tree, spec) => tree === null ? clean(spec) : `${clean(tree.manifest.name)} ${clean(tree.manifest.version)}`;
  const wholeManifest = texts.some(({ path }) => path === "package.json");
  const lines = [
    line(look, 0, `${named(before, a)} \u2192 ${named(after, b)}`, "bold"),
    line(look, 0, changes.length === 0 ? same(comparison) : changesTold(changes)),
    ...labelled(
      look,
      0,
      "sizes",
      sizesTold({ candidate: measured(after, b), baseline: before && based(before) })
    ),
    ...changes.length === 0 ? [] : [blank, ...table(changes, look)],
    ...manifest.length === 0 && !wholeManifest ? [] : [blank, ...fields(manifest, wholeManifest, look)],
    ...texts.filter(({ path }) => path !== "package.json").flatMap(({ path, before: old, after: young }) => [
      blank,
      line(look, 0, clean(path), "bold"),
      ...textDiff(old, young, { look, hide })
    ])
  ];
  return `${lines.join("\n")}
`;
}
var same = ({ before, after }) => before?.sha256 === after.sha256 ? "no changes: the two tarballs are the same, byte for byte" : "no changes: the files are the same, only the tarballs around them differ";
var measured = (tree, source) => ({ ...tree, version: tree.manifest.version, source });
var based = (tree) => ({ ...tree, version: tree.manifest.version, reason: "override", explanation: "" });
function table(changes, look) {
  const rows = changes.slice(0, mostRows).map((change) => ({
    change,
    sizes: `${sizeOf(change.sizeBefore)} \u2192 ${sizeOf(change.sizeAfter)}`,
    by: bytesOf(change) === 0 ? "" : delta(bytesOf(change))
  }));
  const widest = (text) => rows.reduce((width, row) => Math.max(width, text(row).length), 0);
  const [sizes, by, modes] = [
    widest((row) => row.sizes),
    widest((row) => row.by),
    widest((row) => modesTold(row.change))
  ];
  const more = changes.length - rows.length;
  return [
    ...rows.map((row) => {
      const { change } = row;
      const cells = [
        change.kind.padEnd(7),
        row.sizes.padStart(sizes),
        row.by.padStart(by),
        modesTold(change).padEnd(modes),
        paths(change)
      ];
      return line(look, 0, cells.join("  "), styles[change.kind]);
    }),
    ...more > 0 ? [line(look, 0, `and ${plural(more, "more change")}`, "dim")] : []
  ];
}
var sizeOf = (bytes) => bytes === null ? "-" : size(bytes);
var styles = { added: "added", removed: "removed" };
function fields(manifest, whole, look) {
  const shown2 = whole ? manifest.slice(0, mostRows) : manifest.slice(0, mostFields);
  const more = manifest.length - shown2.length;
  return [
    line(look, 0, "package.json", "bold"),
    ...manifest.length === 0 ? [line(look, 2, "every field is the same in both packages")] : [],
    ...shown2.flatMap(({ field, before, after }) => [
      line(look, 2, name(field)),
      ...before === null ? [] : [line(look, 4, `- ${json(before)}`, "removed")],
      ...after === null ? [] : [line(look, 4, `+ ${json(after)}`, "added")]
    ]),
    ...more > 0 ? [line(look, 2, `and ${plural(more, "more field")}: name package.json to see all`, "dim")] : []
  ];
}
var json = (value) => visibleCut(JSON.stringify(value));

// src/cli/decode.ts
function decode(bytes) {
  if (bytes.subarray(0, 8192).includes(0)) return { kind: "binary" };
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: "text", text: Buffer.from(bytes).toString("latin1") };
  }
}

// src/cli/commands/diff.ts
var run = async ({ words: [a = "", b = "", ...named], given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const paths2 = named.map((path) => path.replace(/^\.\//, ""));
  const difference = await diff({ ...sourcesOf(given, surroundings, progress), a, b, paths: paths2 }).finally(
    progress.end
  );
  const { before, after } = difference.comparison;
  for (const path of paths2) {
    if (before?.entries.has(path) || after.entries.has(path)) continue;
    const near = didYouMean(path, [...before?.entries.keys() ?? [], ...after.entries.keys()]);
    throw usageError("path-not-found", `Neither package has a file ${path}.${near}`);
  }
  const texts = difference.texts.map((text) => ({
    path: text.path,
    before: shown(text.before, text.path, before),
    after: shown(text.after, text.path, after)
  }));
  await show((look) => renderDiff({ ...difference, texts }, look), given, surroundings);
  return 0;
};
function shown(bytes, path, tree) {
  if (bytes !== null) return decode(bytes);
  return tree?.entries.has(path) ? { kind: "too-large" } : null;
}
export {
  run
};

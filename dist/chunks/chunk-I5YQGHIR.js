import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fieldOf,
  lineAt,
  membersAt
} from "./chunk-MHSLAEU5.js";
import {
  isRecord
} from "./chunk-R5UQS6KV.js";

// src/acquire/admission/admission.ts
var always = /^!\/(?:package\.json$|(?:readme|copying|license|licence)\{)/;
function admissionBy(rule, texts) {
  if (rule === null) return nothing(texts);
  const { source, folder, text, line } = rule;
  if (typeof source === "string" && source !== "package.json") {
    const file = folder === "" ? source : `${folder}/${source}`;
    return { by: "exception", what: text, file, line };
  }
  if (always.test(text)) return { by: "always", what: null, file: null, line: null };
  const manifest = texts.get("package.json") ?? "";
  return entryFor(rule, manifest) ?? fieldFor(text, manifest);
}
function nothing(texts) {
  const file = [".npmignore", ".gitignore"].find((name) => typeof texts.get(name) === "string") ?? null;
  return { by: "nothing", what: null, file, line: null };
}
function entryFor({ folder, text }, manifest) {
  const files = fieldOf(manifest, "files");
  if (files === null || manifest[files.start] !== "[") return null;
  const from = folder === "" ? "" : `${folder}/`;
  const required = `!${from}${text.slice(1)}`;
  for (const { start, end } of membersAt(manifest, files.start).toReversed()) {
    const what = JSON.parse(manifest.slice(start, end));
    const rule = `!${what.replace(/^\.\//, "/").replace(/\/\*$/, "/**")}`.trim();
    if ([text, required, required.replace("!", "!/")].some((each) => each === rule || each === `${rule}/**`)) {
      return { by: "files", what, file: "package.json", line: lineAt(manifest, start) };
    }
  }
  return null;
}
function fieldFor(text, manifest) {
  const document = JSON.parse(manifest.replace(/^\ufeff/, ""));
  if (!isRecord(document)) return null;
  for (const what of ["bin", "main", "browser"]) {
    const targets = [document[what]].flatMap((value) => isRecord(value) ? Object.values(value) : [value]);
    const named = targets.some((target) => typeof target === "string" && same(target, text.slice(1)));
    if (named) return { by: "field", what, file: "package.json", line: lineOfField(manifest, what) };
  }
  return null;
}
var same = (a, b) => plain(a) === plain(b);
var plain = (path) => path.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
function admissionBundled(path, texts) {
  const [, what = path] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  const manifest = texts.get("package.json") ?? "";
  const field = fieldOf(manifest, "bundleDependencies") ?? fieldOf(manifest, "bundledDependencies");
  if (field === null) return { by: "bundled", what, file: "package.json", line: 1 };
  const entry = manifest[field.start] === "[" ? membersAt(manifest, field.start).find(
    ({ start, end }) => JSON.parse(manifest.slice(start, end)) === what
  ) : void 0;
  return { by: "bundled", what, file: "package.json", line: lineAt(manifest, (entry ?? field).at) };
}
function lineOfField(manifest, name) {
  const field = fieldOf(manifest, name);
  return field === null ? 1 : lineAt(manifest, field.at);
}

export {
  admissionBy,
  admissionBundled,
  lineOfField
};

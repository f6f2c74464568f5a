import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  PackgateError,
  usageError
} from "./chunk-Y6WSU3UV.js";

// src/acquire/policy-file.ts
import { lstat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";

// src/acquire/policy-text.ts
import { readFile, stat } from "node:fs/promises";
var mostBytes = 1024 ** 2;
async function readPolicyText(path, file) {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw invalid(`${file} is no file: name a YAML file.`);
    if (found.size > mostBytes)
      throw invalid(
        `${file} has ${found.size} bytes, which no configuration has: name another file, or shorten it.`
      );
    return policyText(await readFile(path), file);
  } catch (error) {
    if (error instanceof PackgateError) throw error;
    const { code } = error;
    throw usageError(
      "unreadable-configuration",
      `${file} cannot be read (${code}): check its permissions.`,
      error
    );
  }
}
function policyText(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw invalid(`${file} is not UTF-8: save it as UTF-8.`, cause);
  }
}
var invalid = (message, cause) => usageError("invalid-configuration", message, cause);

// src/acquire/policy-file.ts
var policyFileNames = [".github/packgate.yml", "packgate.yml"];
async function namedPolicyFile(named, by, cwd) {
  const path = resolve(cwd, named);
  if (!await isThere(path))
    throw usageError("no-such-configuration", `There is no file ${named}: correct ${by}, or leave it out.`);
  return { path, file: named, text: await readPolicyText(path, named) };
}
async function findPolicyFile(folder, cwd) {
  for (const start of /* @__PURE__ */ new Set([folder ?? cwd, cwd])) {
    for (const each of await foldersFrom(start)) {
      const path = await policyFileIn(each, cwd);
      if (path === null) continue;
      const file = called(path, cwd);
      return { path, file, text: await readPolicyText(path, file) };
    }
  }
  return null;
}
async function foldersFrom(start) {
  const folders = [];
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    folders.push(folder);
    if (await isThere(join(folder, ".git"))) return folders;
    if (folder === dirname(folder)) return folders.slice(0, 1);
  }
}
async function repositoryRoot(start) {
  const top = (await foldersFrom(start)).at(-1) ?? start;
  return await isThere(join(top, ".git")) ? top : null;
}
async function policyFileIn(folder, cwd) {
  const there = [];
  for (const name of policyFileNames) {
    const path = join(folder, name);
    if (await isThere(path)) there.push(path);
    const other = path.replace(/yml$/, "yaml");
    if (await isThere(other))
      throw usageError(
        "misnamed-configuration",
        `${called(other, cwd)} would never be read: rename it to ${called(path, cwd)}.`
      );
  }
  if (there.length > 1)
    throw usageError(
      "two-configurations",
      `There are two configurations, ${there.map((path) => called(path, cwd)).join(" and ")}: keep one of them.`
    );
  return there[0] ?? null;
}
var called = (path, cwd) => relative(cwd, path).replaceAll("\\", "/");
var isThere = (path) => lstat(path).then(
  () => true,
  ({ code }) => code !== "ENOENT" && code !== "ENOTDIR"
);

export {
  policyText,
  policyFileNames,
  namedPolicyFile,
  findPolicyFile,
  foldersFrom,
  repositoryRoot
};

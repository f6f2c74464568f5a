import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  didYouMean
} from "./chunk-YXPJRHLI.js";
import {
  sourcesOf
} from "./chunk-RSNSA5XW.js";
import {
  bytesOf,
  changesTold,
  modesTold,
  paths,
  sizesTold
} from "./chunk-6YOLBVRB.js";
import {
  progressFor,
  show
} from "./chunk-R5FHJI6G.js";
import "./chunk-QXIY5KQP.js";
import "./chunk-GOK5ATNK.js";
import {
  blank,
  labelled,
  line
} from "./chunk-KM4JLPYL.js";
import "./chunk-ZUHNZI3L.js";
import "./chunk-SUDACKZN.js";
import "./chunk-XS5CYWYU.js";
import {
  compareTrees
} from "./chunk-QIQRZZL7.js";
import {
  acquireCandidate,
  readLocal,
  withScratch
} from "./chunk-WFAD5OY3.js";
import "./chunk-M6FY4KZN.js";
import {
  delta,
  name,
  plural,
  size
} from "./chunk-SBKOXB3L.js";
import {
  withoutTokens
} from "./chunk-542XOV6L.js";
import {
  visibleCut
} from "./chunk-MTB2JSIU.js";
import "./chunk-NN2MBDZK.js";
import {
  usageError
} from "./chunk-Y6WSU3UV.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";

// src/diff.ts
function diff({ a, b, paths: paths2, ...sources }) {
  return withScratch(sources, async (context) => {
    const wanted = new Set(paths2);
    const memo = /* @__PURE__ */ new Map();
    const open = async (spec) => {
      const { source, tarball } = await acquireCandidate({ ...sources, spec }, context);
      const keep = (path) => wanted.has(path);
      return { source, ...await readLocal(tarball, source, context, { keep, memo }) };
    };
    const [before, after] = await Promise.all([open(a), open(b)]);
    return {
      a: before.source,
      b: after.source,
      comparison: compareTrees(before.tree, after.tree),
      texts: [...wanted].map((path) => ({
        path,
        before: before.kept.get(path) ?? null,
        after: after.kept.get(path) ?? null
      }))
    };
  });
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line2 = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line2;
    } else {
      retLines.push(line2);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff2) => {
      const patch = diffLinesResultToPatch(diff2);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff2) {
    if (!diff2) {
      return;
    }
    diff2.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff2.length; i++) {
      const current = diff2[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff2[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line2 of lines) {
          curRange.push((current.added ? "+" : "-") + line2);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff2.length - 2) {
            for (const line2 of contextLines(lines)) {
              curRange.push(line2);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line2 of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line2);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line2) => line2 + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/report/text-diff.ts
var mostCharacters = 64e6;
var mostLines = 1e3;
var lineLength = 160;
var effort = { maxEditLength: 4e3, timeout: 3e3, context: 3 };
function textDiff(before, after, look) {
  if (before === null && after === null) return [line(look, 0, "neither package has this file")];
  if (before?.kind === "binary" || after?.kind === "binary") {
    return [line(look, 0, "not a text: the table above tells sizes and what changed")];
  }
  if (before?.kind === "too-large" || after?.kind === "too-large") return [tooLarge(look)];
  const [old, young] = [before?.text ?? "", after?.text ?? ""];
  if (old.length + young.length > mostCharacters) return [tooLarge(look)];
  if (before !== null && after !== null && old === young) return [line(look, 0, "the same in both packages")];
  if (before === null) return bounded(oneSided("+", young), look);
  if (after === null) return bounded(oneSided("-", old), look);
  return compared(old, young, look);
}
var tooLarge = (look) => line(look, 0, "too large to compare line by line: the table above tells the sizes");
var oneSided = (sign, text) => {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((each) => sign + each);
};
function compared(before, after, look) {
  const patch = structuredPatch("", "", before, after, void 0, void 0, effort);
  if (patch === void 0) {
    const [old, young] = [before, after].map((text) => plural(oneSided("", text).length, "line"));
    return [line(look, 0, `too different to show line by line: ${old} before, ${young} after`)];
  }
  return bounded(
    patch.hunks.flatMap((hunk) => [
      `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
      ...aroundDifferences(hunk.lines)
    ]),
    look
  );
}
function aroundDifferences(lines) {
  const shown2 = [...lines];
  let start = 0;
  while (start < lines.length) {
    const removed = runOf("-", lines, start);
    const added = runOf("+", lines, removed.end);
    removed.at.forEach((old, pair) => {
      const young = added.at[pair];
      if (young === void 0) return;
      const at = firstDifference(lines[old] ?? "", lines[young] ?? "");
      for (const index of [old, young]) shown2[index] = around(lines[index] ?? "", at);
    });
    start = Math.max(start + 1, added.end);
  }
  return shown2;
}
function runOf(sign, lines, start) {
  const at = [];
  let end = start;
  for (; lines[end]?.startsWith(sign) || at.length > 0 && lines[end]?.startsWith("\\"); end++) {
    if (lines[end]?.startsWith(sign)) at.push(end);
  }
  return { at, end };
}
function firstDifference(a, b) {
  let at = 1;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
function around(signed, at) {
  if (signed.length <= lineLength || at < lineLength / 2) return signed;
  let start = Math.max(1, Math.min(at - lineLength / 3, signed.length - lineLength / 2));
  start = Math.floor(start);
  if (/[\udc00-\udfff]/.test(signed[start] ?? "")) start--;
  return `${signed[0]}\u2026${signed.slice(start)}`;
}
function bounded(lines, look) {
  const shown2 = lines.slice(0, mostLines).map((text) => {
    const sign = text[0] ?? "";
    const own = sign === "@" || sign === "\\";
    return line(
      look,
      0,
      own ? text : `${sign}${visibleCut(withoutTokens(text.slice(1)), lineLength)}`,
      styles[sign]
    );
  });
  const more = lines.length - shown2.length;
  return more > 0 ? [...shown2, line(look, 0, `and ${plural(more, "more line")}`, "dim")] : shown2;
}
var styles = { "+": "added", "-": "removed", "@": "dim", "\\": "dim" };

// src/report/diff.ts
var mostRows = 1e4;
var mostFields = 40;
function renderDiff({ a, b, comparison, texts }, look) {
  const { before, after, changes, manifest } = comparison;
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
      line(look, 0, name(path), "bold"),
      ...textDiff(old, young, look)
    ])
  ];
  return `${lines.join("\n")}
`;
}
var named = (tree, spec) => tree === null ? name(spec) : `${name(tree.manifest.name)} ${name(tree.manifest.version)}`;
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
      return line(look, 0, cells.join("  "), styles2[change.kind]);
    }),
    ...more > 0 ? [line(look, 0, `and ${plural(more, "more change")}`, "dim")] : []
  ];
}
var sizeOf = (bytes) => bytes === null ? "-" : size(bytes);
var styles2 = { added: "added", removed: "removed" };
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
var json = (value) => visibleCut(withoutTokens(JSON.stringify(value)));

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
var run = async ({ words: [a = "", b = "", ...named2], given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const paths2 = named2.map((path) => path.replace(/^\.\//, ""));
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

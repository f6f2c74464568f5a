import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  progressOn,
  silent
} from "./chunk-QXIY5KQP.js";
import {
  plain
} from "./chunk-I7CBXHWT.js";
import {
  writeTo
} from "./chunk-ZUHNZI3L.js";
import {
  onInterrupt
} from "./chunk-SUDACKZN.js";
import {
  said
} from "./chunk-AVP6VBTU.js";
import {
  PackgateError
} from "./chunk-Y6WSU3UV.js";

// src/deliver/output.ts
import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
function writeWhole(path, text, called = "The report") {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const target = place(path);
    if (target === null) writeFileSync(path, text);
    else moveInto(target, text);
  } catch (error) {
    throw notWritten(called, path, error);
  }
}
function writeAll(folder, reports) {
  for (const [fileName, text] of reports) writeWhole(join(folder, fileName), text);
}
function place(path) {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === void 0) return path;
  if (there.isDirectory()) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
  return there.isFile() ? realpathSync(path) : null;
}
function moveInto(target, text) {
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, text, { flag: "wx" });
    if (mode !== void 0) chmodSync(draft, mode);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
var wrongPath = /* @__PURE__ */ new Set([
  "ENOENT",
  "ENOTDIR",
  "EISDIR",
  "EEXIST",
  "EACCES",
  "EPERM",
  "EROFS",
  "ENAMETOOLONG",
  "ELOOP"
]);
function notWritten(called, path, cause) {
  return new PackgateError(
    "output-not-written",
    wrongPath.has(cause.code ?? "") ? 2 : 3,
    `${called} could not be written to ${path} (${cause.code === "EISDIR" ? "it is a folder" : cause.code ?? cause.message}). Name a file in a folder that can be written to.`,
    { cause }
  );
}

// src/cli/screen.ts
import { resolve } from "node:path";

// src/deliver/colour.ts
import { styleText } from "node:util";
var colours = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  note: ["cyan", "bold"],
  pass: ["green", "bold"],
  undecided: ["magenta", "bold"],
  bold: "bold",
  dim: "dim",
  added: "green",
  removed: "red"
};
function painter(colour) {
  return (style, text) => {
    const named = colours[style];
    return colour && named !== void 0 ? styleText(named, text, { validateStream: false }) : text;
  };
}
function wantsColour({ env, never, terminal }) {
  if (never || env.NO_COLOR || env.NODE_DISABLE_COLORS) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  return terminal && env.TERM !== "dumb";
}

// src/cli/screen.ts
var screenLook = (given, { env, stdout }) => {
  const terminal = stdout.isTTY === true;
  return {
    paint: painter(wantsColour({ env, never: given["no-color"] === true, terminal })),
    columns: terminal ? stdout.columns || null : null
  };
};
var fileLook = { paint: plain, columns: null };
async function show(render, given, surroundings) {
  if (given.output === void 0) {
    await writeTo(surroundings.stdout, render(screenLook(given, surroundings)));
    return;
  }
  writeWhole(resolve(surroundings.cwd, given.output), render(fileLook));
  if (!given.quiet) remark(`the report is in ${given.output}`, surroundings);
}
var remark = (message, { stderr }) => {
  stderr.write(said(message));
};
function progressFor(given, { stderr }) {
  if (given.quiet) return silent;
  const progress = progressOn({
    write: (text) => stderr.write(text),
    columns: stderr.isTTY ? stderr.columns || 80 : null,
    now: () => performance.now()
  });
  const settled = onInterrupt(progress.end);
  return {
    show: progress.show,
    end: () => {
      settled();
      progress.end();
    }
  };
}

export {
  writeWhole,
  writeAll,
  wrongPath,
  fileLook,
  show,
  remark,
  progressFor
};

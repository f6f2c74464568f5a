import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  originIn
} from "./chunk-5W6RFYVF.js";
import {
  exitCodeOf
} from "./chunk-KASSP3BM.js";
import {
  counts,
  verdictLine
} from "./chunk-HFKC35DW.js";
import {
  textDiff
} from "./chunk-AIDOB25N.js";
import {
  checkOptionsOf
} from "./chunk-TLRG65XI.js";
import "./chunk-RETS5AS5.js";
import "./chunk-MQ3WNCJS.js";
import "./chunk-RSNSA5XW.js";
import {
  progressFor,
  show,
  writeWhole
} from "./chunk-6LZRKHUY.js";
import "./chunk-QXIY5KQP.js";
import {
  blank,
  labelled,
  line,
  sentence
} from "./chunk-I7CBXHWT.js";
import "./chunk-ZUHNZI3L.js";
import "./chunk-SUDACKZN.js";
import "./chunk-AVP6VBTU.js";
import {
  fileOf,
  withChanges
} from "./chunk-4AAHXCNL.js";
import {
  textIn
} from "./chunk-MHSLAEU5.js";
import {
  checkPackage
} from "./chunk-2CUNQKXH.js";
import {
  isLoud
} from "./chunk-NBJVRWB5.js";
import "./chunk-BYOOYX6A.js";
import "./chunk-DNZPMK22.js";
import "./chunk-EVBKUYL7.js";
import "./chunk-USRDWYMU.js";
import "./chunk-S2K25OKZ.js";
import "./chunk-4L6SVXWA.js";
import "./chunk-4DYUQPNZ.js";
import {
  changeTold,
  sentenceOf
} from "./chunk-YVRFGCLR.js";
import "./chunk-2HR4ROH2.js";
import "./chunk-CF45SCAL.js";
import "./chunk-CHN25SFV.js";
import "./chunk-BW2N4LDX.js";
import "./chunk-2F5F6M62.js";
import "./chunk-VXKHA7ND.js";
import {
  parseCandidate
} from "./chunk-HGGL3VON.js";
import "./chunk-M6FY4KZN.js";
import "./chunk-WRCUUDYJ.js";
import {
  name,
  plural
} from "./chunk-SBKOXB3L.js";
import {
  hideNothing
} from "./chunk-RZMQPVHA.js";
import "./chunk-MTB2JSIU.js";
import "./chunk-S6PS7DJI.js";
import "./chunk-GLCSAGLU.js";
import "./chunk-R5UQS6KV.js";
import {
  undecided,
  usageError
} from "./chunk-Y6WSU3UV.js";
import "./chunk-7NLOSQN2.js";
import "./chunk-TRRDQ6M3.js";
import "./chunk-CA75CFMX.js";

// src/fix.ts
import { realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
async function fix({ candidate, write, ...options }) {
  const spec = await parseCandidate(candidate, options.cwd);
  if (spec.kind !== "directory") {
    throw usageError(
      "nothing-to-edit",
      `${candidate} is packed already, and what let a file in stands in the folder it was packed from: name that folder.`
    );
  }
  const folder = realpathSync(spec.path);
  const before = await look(candidate, options);
  const { problem } = before.report;
  if (problem !== null) throw undecided(problem.code, problem.message);
  const loud = before.report.findings.filter(isLoud);
  const failing = loud.filter(({ severity }) => severity === "error" || before.policy?.failOn === severity);
  const removable = failing.filter(({ evidence }) => originIn(evidence)?.removal);
  const files = filesAfter(folder, changesFor(removable));
  const fixed = files.length === 0 ? [] : removable;
  const fixing = {
    folder: candidate,
    files,
    fixed,
    open: failing.filter((finding) => !fixed.includes(finding)),
    written: write && files.length > 0
  };
  if (!fixing.written) return { ...before, fixing };
  writeAll(folder, files);
  try {
    const after = await look(candidate, options);
    requireExact(before, after, fixing, loud);
    return { ...after, fixing };
  } catch (error) {
    takeBack(folder, files);
    throw error;
  }
}
async function look(candidate, options) {
  let paths = /* @__PURE__ */ new Set();
  const checking = { ...options, candidates: [candidate] };
  let policy = null;
  const report = await checkPackage(candidate, checking, async (_candidate, judged) => {
    paths = new Set(judged.tree.entries.keys());
    policy = judged.policy;
  });
  return { report, paths, policy };
}
function changesFor(fixed) {
  const removals = fixed.flatMap(({ evidence }) => originIn(evidence)?.removal ?? []);
  const changes = new Map(removals.map((removal) => [JSON.stringify(removal), changeOf(removal)]));
  return [...changes.values()];
}
function changeOf({ change, file, text }) {
  if (change === "drop") return { kind: "drop-entry", pattern: text };
  return file === "package.json" ? { kind: "add-entry", pattern: text } : { kind: "add-line", file, pattern: text };
}
function filesAfter(folder, changes) {
  const names = [...new Set(changes.map(fileOf))];
  const texts = new Map(names.map((file) => [file, textIn(folder, file)]));
  const after = withChanges(texts, changes);
  return names.flatMap((file) => {
    const text = after?.get(file) ?? null;
    return text === null ? [] : [{ file, before: texts.get(file) ?? null, after: text }];
  });
}
var calledFix = "The change";
function writeAll(folder, files) {
  for (const [index, { file, after }] of files.entries()) {
    try {
      writeWhole(join(folder, file), after, calledFix);
    } catch (error) {
      takeBack(folder, files.slice(0, index));
      throw error;
    }
  }
}
function takeBack(folder, files) {
  for (const { file, before } of files) {
    if (before === null) rmSync(join(folder, file), { force: true });
    else writeWhole(join(folder, file), before, calledFix);
  }
}
function requireExact(before, after, { fixed }, loud) {
  const { problem } = after.report;
  if (problem !== null) {
    throw undecided("fix-taken-back", `With the change, ${problem.message} Everything was put back.`);
  }
  const about = ({ path }, file) => path !== null && path !== "" && (path.endsWith("/") ? file.startsWith(path) : file === path);
  const wrong = [...after.paths].find((path) => !before.paths.has(path)) ?? [...before.paths].find((path) => !after.paths.has(path) && !loud.some((each) => about(each, path))) ?? [...after.paths].find((path) => fixed.some((finding) => about(finding, path)));
  if (wrong === void 0) return;
  throw undecided(
    "fix-taken-back",
    `With the change, the package was not what npm's rules had promised (${wrong} is the first difference), so everything was put back: use the packer's own way to leave files out.`
  );
}

// src/report/fixing.ts
var mostFindings = 50;
function renderFixing(fixing, report, look2) {
  const { files, fixed, open } = fixing;
  const lines = [
    ...files.flatMap((file) => [...changeText(file, look2), blank]),
    ...byRemoval(fixed).flatMap(([told, findings]) => [
      ...labelled(look2, 0, told, plural(findings.length, "finding")),
      ...list(findings, look2, () => []),
      blank
    ]),
    ...open.length === 0 ? [] : [
      line(look2, 0, "not to be left out with proof:", "bold"),
      ...list(open, look2, ({ fix: fix2 }) => fix2 === "" ? [] : labelled(look2, 4, "fix", fix2)),
      blank
    ],
    ...sentence(look2, 0, outcome(fixing))
  ];
  const left = counts(report.findings);
  return `${lines.join("\n")}
${verdictLine(report, look2.paint)}${left === "" ? "" : `: ${left}`}
`;
}
var changeText = ({ file, before, after }, look2) => [
  line(look2, 0, `${name(file)}${before === null ? " (new)" : ""}`, "bold"),
  ...textDiff(
    before === null ? null : { kind: "text", text: before },
    { kind: "text", text: after },
    { look: look2, hide: hideNothing }
  )
];
function byRemoval(fixed) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of fixed) {
    const told = sentenceOf(changeTold(originIn(finding.evidence)?.removal));
    groups.set(told, [...groups.get(told) ?? [], finding]);
  }
  return [...groups];
}
function list(findings, look2, more) {
  const rest = findings.length - mostFindings;
  return [
    ...findings.slice(0, mostFindings).flatMap((finding) => [
      line(
        look2,
        2,
        `${finding.severity} [${finding.rule}] ${finding.path ? name(finding.path) : "the package"}`
      ),
      ...more(finding)
    ]),
    ...rest > 0 ? [line(look2, 2, `and ${plural(rest, "more finding")}`, "dim")] : []
  ];
}
function outcome({ folder, files, open, written }) {
  if (files.length === 0) {
    return open.length === 0 ? "Nothing to fix: no file fails the check." : "No change could be proved to remove unwanted files alone.";
  }
  const names = files.map(({ file }) => name(file)).join(" and ");
  return written ? `Written: ${names}. The folder was packed and checked again.` : `Nothing was written: packgate fix ${name(folder)} --write changes ${names}, then packs and checks again.`;
}

// src/cli/commands/fix.ts
var run = async ({ words: [candidate = "."], given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const options = await checkOptionsOf([candidate], given, surroundings, progress);
  const { fixing, report, policy } = await fix({
    ...options,
    candidate,
    write: given.write ?? false
  }).finally(progress.end);
  await show((look2) => renderFixing(fixing, report, look2), given, surroundings);
  return exitCodeOf([report], [policy]);
};
export {
  run
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  masked,
  maskedChange,
  maskedField
} from "./chunk-USRDWYMU.js";
import {
  words
} from "./chunk-YVRFGCLR.js";
import {
  excerpt,
  name,
  someOf
} from "./chunk-SBKOXB3L.js";
import {
  hideNothing,
  withoutCredentials
} from "./chunk-RZMQPVHA.js";

// src/judge/verdict.ts
function verdictOf(findings, failOn) {
  let verdict = "pass";
  for (const { severity, waived } of findings) {
    if (waived !== null || severity === "note") continue;
    if (failOn === "warning" || failOn === "error" && severity === "error") return "fail";
    verdict = "warn";
  }
  return verdict;
}
function joinVerdicts(verdicts) {
  for (const worst of ["fail", "undecided", "warn", "pass"])
    if (verdicts.includes(worst)) return worst;
  return "undecided";
}

// src/report/words/admission.ts
function admissionTold({ by, what, file, line }) {
  const where = `(${name(file ?? "")} line ${line})`;
  switch (by) {
    case "files":
      return `${excerpt(what ?? "")} in "files" ${where} lets it in.`;
    case "exception":
      return `The line ${excerpt(what ?? "")} ${where} lets it in.`;
    case "field":
      return `npm packs it since "${what}" ${where} names it.`;
    case "always":
      return 'npm packs it whatever "files" and ignore files say.';
    case "bundled":
      return `It came with ${name(what ?? "")}, a bundled dependency ${where}.`;
    case "nothing":
      return file === null ? 'Nothing leaves it out: package.json has no "files", and there is no .npmignore or .gitignore.' : `Nothing leaves it out: package.json has no "files", and no line of ${name(file)} matches it.`;
  }
}

// src/report/describe.ts
function describe(finding, origin = null) {
  const { rule, severity, path, novelty, waived, fingerprint } = finding;
  const { message, fix } = sentences(finding, origin);
  const evidence = origin === null ? finding.evidence : { ...finding.evidence, ...origin };
  return { rule, severity, path, message, evidence, fix, novelty, waived, fingerprint };
}
function sentences(finding, origin) {
  if (finding.novelty === "existing") return told(finding);
  const { message, fix } = words[finding.rule];
  const seen = message(finding.evidence, finding.path);
  return {
    message: origin === null ? seen : `${seen} ${admissionTold(origin.admission)}`,
    fix: fix(finding.evidence, finding.path, origin)
  };
}
function told({ rule, evidence: { count, examples } }) {
  const named = someOf(
    examples.map((example) => name(example)),
    count,
    3
  );
  return {
    message: words[rule].existing(count),
    fix: named === "" ? "" : `It is in ${named}: worth a look, and no reason to stop this release.`
  };
}

// src/report/package-report.ts
function judgedPackage({
  source,
  choice,
  warnings,
  comparison,
  findings,
  origins,
  verdict,
  hide
}) {
  const { before, after } = comparison;
  const remarks = before === null ? [] : [sameBytes(choice, before, after), unusual(before)];
  const clean = (text) => withoutCredentials(hide(text));
  return {
    name: clean(after.manifest.name),
    verdict,
    candidate: { version: clean(after.manifest.version), source: clean(source), ...measures(after) },
    baseline: {
      version: before === null ? null : clean(before.manifest.version),
      reason: choice.reason,
      explanation: clean([choice.explanation, ...warnings, ...remarks].filter(Boolean).join(" ")),
      ...measures(before)
    },
    changes: comparison.changes.map((change) => maskedChange(change, hide)),
    manifest: comparison.manifest.map((change) => maskedField(change, hide)),
    findings: findings.map(
      (finding) => describe(quotable(finding, hide), masked(origins.get(finding.fingerprint) ?? null, hide))
    ),
    problem: null
  };
}
function undecidedPackage(known, error, findings = [], hide = hideNothing) {
  const { name: name2, version, source } = known;
  const clean = (text) => withoutCredentials(hide(text));
  return {
    name: name2 === null ? null : clean(name2),
    verdict: "undecided",
    candidate: {
      version: version === null ? null : clean(version),
      source: clean(source),
      ...measures(null)
    },
    baseline: null,
    changes: [],
    manifest: [],
    findings: findings.map((finding) => describe(quotable(finding, hide))),
    problem: { code: error.code, message: clean(error.message) }
  };
}
function quotable(finding, hide) {
  const { rule, path, evidence, waived } = finding;
  const clean = rule === "publish-config" && "field" in evidence ? maskedField(evidence, hide) : masked(evidence, hide);
  return { ...finding, path: masked(path, hide), evidence: clean, waived: masked(waived, hide) };
}
var measures = (tree) => ({
  integrity: tree?.integrity ?? null,
  sha256: tree?.sha256 ?? null,
  packedSize: tree?.packedSize ?? null,
  unpackedSize: tree?.unpackedSize ?? null,
  fileCount: tree?.fileCount ?? null
});
function sameBytes({ reason }, before, after) {
  if (reason !== "already-published") return "";
  return before.sha256 === after.sha256 ? "The bytes are the same: there is nothing left to publish." : "The bytes differ from what was published under this version: a registry refuses them until the version is raised.";
}
function unusual(before) {
  const hazards = before.hazards.filter(({ level }) => level === "error");
  const [first] = hazards;
  if (first === void 0) return "";
  const where = first.path === null ? `at byte ${first.offset}` : `at ${first.path}`;
  const more = hazards.length > 1 ? ` and ${hazards.length - 1} more` : "";
  return `Its tarball is not one that npm would pack (${first.code} ${where}${more}): it was compared as far as it is unambiguous.`;
}

export {
  verdictOf,
  joinVerdicts,
  judgedPackage,
  undecidedPackage
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  words
} from "./chunk-5KGRQPL5.js";
import {
  name,
  someOf
} from "./chunk-SBKOXB3L.js";
import {
  withoutCredentials
} from "./chunk-542XOV6L.js";
import {
  tool
} from "./chunk-BUKVK7OW.js";

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

// src/report/describe.ts
function describe(finding) {
  const { rule, severity, path, evidence, novelty, waived, fingerprint } = finding;
  return { rule, severity, path, ...sentences(finding), evidence, novelty, waived, fingerprint };
}
function sentences(finding) {
  if (finding.novelty === "existing") return told(finding);
  const { message, fix } = words[finding.rule];
  return { message: message(finding.evidence, finding.path), fix: fix(finding.evidence, finding.path) };
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

// src/report/masked.ts
function masked(value) {
  return mask(value);
}
function mask(value) {
  if (typeof value === "string") return withoutCredentials(value);
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mask(inner)]));
}

// src/report/package-report.ts
function judgedPackage({
  source,
  choice,
  warnings,
  comparison,
  findings,
  verdict
}) {
  const { before, after } = comparison;
  const remarks = before === null ? [] : [sameBytes(choice, before, after), unusual(before)];
  return {
    name: after.manifest.name,
    verdict,
    candidate: { version: after.manifest.version, source, ...measures(after) },
    baseline: {
      version: before?.manifest.version ?? null,
      reason: choice.reason,
      explanation: [choice.explanation, ...warnings, ...remarks].filter(Boolean).join(" "),
      ...measures(before)
    },
    changes: comparison.changes,
    manifest: masked(comparison.manifest),
    findings: masked(findings.map(describe)),
    problem: null
  };
}
function undecidedPackage(known, error, findings = []) {
  const { name: name2, version, source } = known;
  return {
    name: name2,
    verdict: "undecided",
    candidate: { version, source, ...measures(null) },
    baseline: null,
    changes: [],
    manifest: [],
    findings: findings.map(describe),
    problem: { code: error.code, message: withoutCredentials(error.message) }
  };
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

// src/whole-report.ts
var reportOf = (packages, durationMs) => ({
  schemaVersion: 1,
  tool,
  verdict: joinVerdicts(packages.map(({ verdict }) => verdict)),
  packages,
  stats: { durationMs: Math.round(durationMs) }
});

export {
  verdictOf,
  judgedPackage,
  undecidedPackage,
  reportOf
};

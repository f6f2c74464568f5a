import type { Change, FieldChange } from '../model/comparison.ts';
import type { Waived } from '../model/finding.ts';
import type {
  BaselineReport,
  CauseReport,
  Measures,
  PackageReport,
  Report,
  ReportedFinding,
} from '../model/report.ts';
import { jsonPieces } from '../text/json-text.ts';

/** Field by field, whatever order and whatever else the objects have: users' scripts and later versions read this. */
export const jsonOf = (report: Report): Generator<string> =>
  jsonPieces({
    schemaVersion: report.schemaVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    verdict: report.verdict,
    packages: report.packages.map(packageOf),
    skipped: report.skipped.map(({ name, source, reason }) => ({ name, source, reason })),
    stats: { durationMs: report.stats.durationMs },
  });

export const renderJson = (report: Report): string => [...jsonOf(report)].join('');

const packageOf = ({ name, verdict, candidate, baseline, publish, problem, ...lists }: PackageReport) => ({
  name,
  verdict,
  candidate: candidate && { version: candidate.version, source: candidate.source, ...measuresOf(candidate) },
  baseline: baseline && baselineOf(baseline),
  changes: lists.changes.map(changeOf),
  manifest: lists.manifest.map(fieldOf),
  findings: lists.findings.map(findingOf),
  causes: lists.causes.map(causeOf),
  publish,
  problem: problem && { code: problem.code, message: problem.message },
});

const baselineOf = (baseline: BaselineReport) => ({
  version: baseline.version,
  reason: baseline.reason,
  explanation: baseline.explanation,
  ...measuresOf(baseline),
});

const measuresOf = ({ integrity, sha256, packedSize, unpackedSize, fileCount }: Measures): Measures => ({
  integrity,
  sha256,
  packedSize,
  unpackedSize,
  fileCount,
});

const changeOf = (change: Change): Change => ({
  kind: change.kind,
  path: change.path,
  from: change.from,
  sizeBefore: change.sizeBefore,
  sizeAfter: change.sizeAfter,
  modeBefore: change.modeBefore,
  modeAfter: change.modeAfter,
});

const fieldOf = ({ field, before, after }: FieldChange): FieldChange => ({ field, before, after });

const findingOf = (finding: ReportedFinding): ReportedFinding => ({
  rule: finding.rule,
  severity: finding.severity,
  path: finding.path,
  message: finding.message,
  evidence: finding.evidence,
  fix: finding.fix,
  novelty: finding.novelty,
  waived: finding.waived && waivedOf(finding.waived),
  fingerprint: finding.fingerprint,
  cause: finding.cause,
  onBase: finding.onBase,
});

const causeOf = ({ fix, accept, ...cause }: CauseReport): CauseReport => ({
  id: cause.id,
  severity: cause.severity,
  title: cause.title,
  files: cause.files,
  bytes: cause.bytes,
  examples: cause.examples,
  rules: cause.rules,
  findings: cause.findings,
  fix: fix && {
    text: fix.text,
    edits: fix.edits.map(({ file, line, before, after }) => ({ file, line, before, after })),
  },
  accept: accept && {
    command: accept.command,
    waiver: {
      rules: accept.waiver.rules,
      path: accept.waiver.path,
      'max-size': accept.waiver['max-size'],
      fingerprint: accept.waiver.fingerprint,
    },
  },
});

const waivedOf = ({ reason, expires, source }: Waived): Waived => ({ reason, expires, source });

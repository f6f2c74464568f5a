import type { Change, FieldChange } from '../../model/comparison.ts';
import type { RuleId } from '../../model/evidence.ts';
import type { Waived } from '../../model/finding.ts';
import type {
  BaselineReason,
  BaselineReport,
  CandidateReport,
  PackageReport,
  Problem,
  Report,
  ReportedFinding,
} from '../../model/report.ts';
import { ruleIds } from '../explanations/explanations.ts';
import {
  anyJson,
  count,
  list,
  matching,
  nullable,
  object,
  oneOf,
  record,
  type Shape,
  text,
} from './shape.ts';

/** Names, versions, paths and codes: the longest path that is read has 4,096 bytes, the visible form of one some more. */
const name = text(16_384);
/** Sentences of ours, with lines of scripts and registries in them. */
const sentences = text(262_144);
const size = nullable(count);

const measures = {
  integrity: nullable(matching(/^[\w+/=? -]{1,1024}$/, 'integrity')),
  sha256: nullable(matching(/^[0-9a-f]{64}$/, 'SHA-256')),
  packedSize: size,
  unpackedSize: size,
  fileCount: size,
};

const verdict = oneOf(['pass', 'warn', 'fail', 'undecided'], 'verdict');

/** Each reason once: one that is missing here does not compile. */
const reasons: { readonly [R in BaselineReason]: true } = {
  override: true,
  'error-baseline-not-found': true,
  'first-publish': true,
  'same-version': true,
  'already-published': true,
  'placeholder-latest': true,
  'same-channel': true,
  'snapshot-latest': true,
  'highest-lower-stable': true,
  'highest-lower-stable-not-deprecated': true,
  'highest-lower-stable-skipped-processing': true,
  'no-stable-fallback-prerelease': true,
  'release-train': true,
  'invalid-candidate-version': true,
};

const candidate = object<CandidateReport>({ version: nullable(name), source: name, ...measures });

const baseline = object<BaselineReport>({
  version: nullable(name),
  reason: oneOf(Object.keys(reasons) as BaselineReason[], 'reason'),
  explanation: sentences,
  ...measures,
});

const change = object<Change>({
  kind: oneOf(['added', 'removed', 'changed', 'renamed', 'mode'], 'kind of change'),
  path: name,
  from: nullable(name),
  sizeBefore: size,
  sizeAfter: size,
  modeBefore: size,
  modeAfter: size,
});

const json = anyJson(4_194_304); // a whole package.json
const field = object<FieldChange>({ field: sentences, before: json, after: json });

const waived = object<Waived>({ reason: sentences, expires: nullable(name), source: name });

const finding = object<Omit<ReportedFinding, 'origin'>>({
  rule: oneOf<RuleId>(ruleIds, 'rule'),
  severity: oneOf(['error', 'warning', 'note'], 'severity'),
  path: nullable(name),
  message: sentences,
  evidence: record(json),
  fix: sentences,
  novelty: oneOf(['new', 'existing'], 'novelty'),
  waived: nullable(waived),
  fingerprint: matching(/^[0-9a-f]{16}$/, 'fingerprint'),
});

const packageShape = object<PackageReport>({
  name: nullable(name),
  verdict,
  candidate: nullable(candidate),
  baseline: nullable(baseline),
  changes: list(change),
  manifest: list(field),
  findings: list(finding),
  problem: nullable(object<Problem>({ code: name, message: sentences })),
});

/** The contract of the JSON report, field by field. */
export const reportShape: Shape<Report> = object<Report>({
  schemaVersion: oneOf([1], 'schema version'),
  tool: object<Report['tool']>({ name, version: name }),
  verdict,
  packages: list(packageShape, 1),
  stats: object<Report['stats']>({ durationMs: count }),
});

import type { Change, Comparison } from '../../src/model/comparison.ts';
import { undecided } from '../../src/model/errors.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Measures, PackageReport, Report } from '../../src/model/report.ts';
import { describe, judgedPackage, undecidedPackage } from '../../src/report/package-report.ts';
import { causesOf } from '../../src/rules/causes.ts';
import { everyFinding, evidenceWith, newFinding } from './findings.ts';
import { plainCheck } from './judged.ts';
import { comparison, file, tree } from './trees.ts';

export const measures: Measures = {
  integrity: 'sha512-AAAA',
  sha256: 'ab'.repeat(32),
  packedSize: 1_100_000,
  unpackedSize: 4_000_000,
  fileCount: 12,
};

/** With the causes of its findings, unless they are given. */
export function packageReport(changes: Partial<PackageReport> = {}): PackageReport {
  const report: PackageReport = {
    name: '@acme/cli',
    verdict: 'pass',
    candidate: { version: '2.1.88', source: 'acme-cli-2.1.88.tgz', ...measures },
    baseline: {
      version: '2.1.87',
      reason: 'highest-lower-stable',
      explanation: '2.1.87 is the highest stable version below 2.1.88.',
      ...measures,
    },
    changes: [],
    manifest: [],
    findings: [],
    causes: [],
    publish: true,
    problem: null,
    ...changes,
  };
  return changes.causes === undefined ? withCauses(report) : report;
}

/** As a check makes them, from what the report says of its findings and changes. */
export function withCauses(report: PackageReport): PackageReport {
  const { causes, findings: caused } = rejudged(report);
  const idOf = new Map(caused.map(({ fingerprint, cause }) => [fingerprint, cause]));
  const findings = report.findings.map((one) => ({ ...one, cause: idOf.get(one.fingerprint) ?? null }));
  return { ...report, causes, findings };
}

function rejudged({ name, candidate, baseline, problem, verdict, changes, ...rest }: PackageReport) {
  const findings = rest.findings as readonly unknown[] as readonly Finding[];
  const { version = null, source = '', from = { kind: 'file', file: source } } = candidate ?? {};
  if (problem !== null) {
    const known = { name, version, source, from };
    return undecidedPackage(known, undecided(problem.code, problem.message), findings);
  }
  const compared = comparisonOf(changes, baseline?.version ?? null, {
    name: name ?? '',
    version: version ?? '',
  });
  const origins = rest.findings.flatMap(({ fingerprint, origin }) =>
    origin === undefined ? [] : [[fingerprint, origin] as const],
  );
  return judgedPackage({
    ...plainCheck,
    source,
    from,
    asked: candidate?.asked ?? '',
    comparison: compared,
    findings,
    causes: causesOf(findings, compared),
    folder: { folder: '', origins: new Map(origins), unpacked: new Set(), addition: null, texts: new Map() },
    verdict,
  });
}

/** Two packages that differ in just this. */
function comparisonOf(
  changes: readonly Change[],
  since: string | null,
  { name, version }: { readonly name: string; readonly version: string },
): Comparison {
  const side = (which: 'sizeBefore' | 'sizeAfter', named: (one: Change) => string, of: string) => {
    const files = changes.flatMap((one) => (one[which] === null ? [] : [file(named(one), one[which])]));
    return tree(files, { manifest: { ...tree([]).manifest, name, version: of } });
  };
  return comparison({
    before: since === null ? null : side('sizeBefore', ({ from, path }) => from ?? path, since),
    after: side('sizeAfter', ({ path }) => path, version),
    changes,
  });
}

export const reportOf = (...packages: PackageReport[]): Report => ({
  schemaVersion: 1,
  tool: { name: 'packgate', version: '0.1.0' },
  verdict: packages[0]?.verdict ?? 'pass',
  packages,
  skipped: [],
  stats: { durationMs: 42 },
});

export const change = (
  kind: Change['kind'],
  path: string,
  before: number | null,
  after: number | null,
): Change => ({
  kind,
  path,
  from: null,
  sizeBefore: before,
  sizeAfter: after,
  modeBefore: before === null ? null : 0o644,
  modeAfter: after === null ? null : 0o644,
});

/** The accident, as a report. */
export const accident: PackageReport = packageReport({
  verdict: 'fail',
  candidate: {
    version: '2.1.88',
    source: '.',
    ...measures,
    packedSize: 9_000_000,
    unpackedSize: 63_766_257,
    fileCount: 13,
  },
  changes: [
    change('added', 'cli.js.map', null, 59_766_257),
    change('changed', 'cli.js', 3_000_000, 3_000_100),
  ],
  manifest: [{ field: 'version', before: '2.1.87', after: '2.1.88' }],
  findings: findings([
    newFinding('source-map', 'cli.js.map', evidenceWith('')['source-map']),
    newFinding('embedded-sources', 'cli.js.map', evidenceWith('utils')['embedded-sources']),
    newFinding('exec-bit', 'bin/tool', evidenceWith('')['exec-bit'], 'warning'),
  ]),
});

export function findings(list: readonly Finding[]): PackageReport['findings'] {
  return list.map((finding) => describe(finding));
}

/** A report in which every string is the given one. */
export const hostileReport = (text: string): Report =>
  reportOf(
    packageReport({
      name: text,
      verdict: 'fail',
      candidate: {
        ...measures,
        version: text,
        source: text,
        from: { kind: 'directory', folder: text, packer: text },
      },
      baseline: { ...measures, version: text, reason: 'override', explanation: text },
      changes: [{ ...change('renamed', text, 1, 2), from: text }],
      manifest: [{ field: text, before: text, after: { [text]: [text] } }],
      findings: findings(everyFinding(text)),
    }),
    packageReport({
      name: null,
      verdict: 'undecided',
      candidate: { ...measures, version: null, source: text },
      baseline: null,
      problem: { code: text, message: `${text}\n${text}` },
    }),
    packageReport({
      name: text,
      findings: findings(everyFinding(text)).map((one) => ({ ...one, severity: 'note' })),
    }),
  );

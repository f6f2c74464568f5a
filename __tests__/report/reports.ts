import type { Change } from '../../src/model/comparison.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Measures, PackageReport, Report } from '../../src/model/report.ts';
import { describe } from '../../src/report/package-report.ts';
import { everyFinding, evidenceWith, newFinding } from './findings.ts';

export const measures: Measures = {
  integrity: 'sha512-AAAA',
  sha256: 'ab'.repeat(32),
  packedSize: 1_100_000,
  unpackedSize: 4_000_000,
  fileCount: 12,
};

export const packageReport = (changes: Partial<PackageReport> = {}): PackageReport => ({
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
  publish: true,
  problem: null,
  ...changes,
});

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

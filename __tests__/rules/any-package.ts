import fc from 'fast-check';
import { globFault } from '../../src/config/schema.ts';
import { sizeOf } from '../../src/config/thresholds.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Waiver } from '../../src/model/policy.ts';
import type { PackageReport, ReportedFinding } from '../../src/model/report.ts';
import { suggestedWaiver } from '../../src/report/acceptance.ts';
import { judgedPackage } from '../../src/report/package-report.ts';
import { causesOf } from '../../src/rules/causes.ts';
import { type FileSpec, map } from '../helpers/tree.ts';
import { plainCheck } from '../report/judged.ts';

const path = fc.oneof(
  fc.constantFrom(
    '.env',
    'a.map',
    'chunk-AB12CD34.js',
    'chunk-ZY98XW76.js',
    'chunk-ZY98XW77.js',
    'node_modules/a/b',
    'coverage/x.log',
    'test/a.ts',
    '__proto__',
    'constructor',
    '.git/HEAD',
    'a.zip',
    '.vscode/\u202e',
  ),
  fc.string({ unit: 'binary', minLength: 1 }),
);
const spec: fc.Arbitrary<FileSpec> = fc.oneof(
  fc.nat(3_000_000),
  fc.record({
    mode: fc.constantFrom(0o644, 0o755),
    size: fc.nat(100),
    content: fc.record({
      format: fc.constantFrom(null, 'elf', 'zip', 'mp4', 'wasm'),
      sourceMap: fc.constantFrom(null, map(), map({ embedded: 3, hosts: ['a.example'] })),
      shebang: fc.constantFrom(null, { line: '#!/bin/sh', crlf: true }),
      secrets: fc.array(
        fc.record({ detector: fc.constant('x'), line: fc.nat(9), digest: fc.constantFrom('1', '2', '3') }),
        { maxLength: 4 },
      ),
      machinePaths: fc.constantFrom({ count: 0, examples: [] }, { count: 1, examples: ['/home/x'] }),
    }),
  }),
);
const manifest = fc.constantFrom(
  {},
  { main: './gone.js', dependencies: { a: 'workspace:*', b: 'x/y' } },
  { scripts: { install: 'x' }, bin: { x: 'a.map', y: '.env' }, exports: { './*': './nowhere/*.js' } },
  { bundleDependencies: ['a'], engines: { node: '>=30' }, os: ['!linux'], version: '2.0.0' },
);
/** A package with whatever rules look for, under names of every kind. */
export const anyPackage = fc.record({
  files: fc.array(fc.tuple(path, spec), { maxLength: 12 }),
  manifest,
  packedSize: fc.nat(1_000_000),
});

/** What a check of the two reports. */
export const reported = (comparison: Comparison, findings: readonly Finding[]): PackageReport =>
  judgedPackage({
    ...plainCheck,
    source: '.',
    from: { kind: 'file', file: '.' },
    comparison,
    findings,
    causes: causesOf(findings, comparison),
    verdict: 'pass',
  });

/** The suggested waiver as a configuration has it; null where there is none that it takes. */
export function waiverFor(findings: readonly ReportedFinding[], report: PackageReport): Waiver | null {
  const suggested = suggestedWaiver(findings, report);
  if (suggested === null || globFault(suggested.path, 'paths') !== null) return null;
  const { rules, path, maxSize, fingerprints } = suggested;
  return {
    rule: rules,
    path,
    reason: 'meant',
    expires: null,
    maxSize: maxSize === null ? null : sizeOf(maxSize),
    sha256: null,
    fingerprint: fingerprints.length === 0 ? null : fingerprints,
    source: '',
  };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/model/finding.ts';
import { joinVerdicts, verdictOf } from '../../src/rules/verdict.ts';

const finding = (severity: Severity, isWaived = false): Finding => ({
  rule: 'removed-file',
  severity,
  path: 'a',
  novelty: 'new',
  evidence: { size: 1, files: 1 },
  waived: isWaived ? { reason: 'r', expires: null, source: 's' } : null,
  fingerprint: '0'.repeat(16),
});

describe('of one package', () => {
  test.each([
    [[], 'pass', 'pass'],
    [[finding('note')], 'pass', 'pass'],
    [[finding('warning')], 'warn', 'fail'],
    [[finding('error')], 'fail', 'fail'],
    [[finding('note'), finding('warning'), finding('error')], 'fail', 'fail'],
    [[finding('error', true), finding('warning', true)], 'pass', 'pass'],
    [[finding('error', true), finding('warning')], 'warn', 'fail'],
  ] as const)('%j', (findings, error, warning) => {
    expect([verdictOf(findings, 'error'), verdictOf(findings, 'warning')]).toEqual([error, warning]);
    expect(verdictOf(findings, 'never')).toBe(error);
  });

  test('more findings never make it better', () => {
    const findings = fc.array(
      fc
        .tuple(fc.constantFrom<Severity>('error', 'warning', 'note'), fc.boolean())
        .map(([s, w]) => finding(s, w)),
    );
    const weight = { pass: 0, warn: 1, fail: 2 };
    fc.assert(
      fc.property(findings, findings, fc.constantFrom('error', 'warning', 'never'), (some, more, failOn) => {
        expect(weight[verdictOf([...some, ...more], failOn)]).toBeGreaterThanOrEqual(
          weight[verdictOf(some, failOn)],
        );
      }),
    );
  });
});

test.each([
  [['pass', 'warn', 'undecided', 'fail'], 'fail'],
  [['pass', 'warn', 'undecided'], 'undecided'],
  [['pass', 'warn'], 'warn'],
  [['pass', 'pass'], 'pass'],
  [[], 'undecided'],
] as const)('of several: %j', (verdicts, expected) => {
  expect(joinVerdicts(verdicts)).toBe(expected);
});

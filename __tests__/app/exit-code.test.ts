import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/app/outcome.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { Verdict } from '../../src/model/finding.ts';
import type { CauseReport, ReportedFinding } from '../../src/model/report.ts';
import { notBlockingLine } from '../../src/report/not-blocking.ts';
import { newFinding } from '../report/findings.ts';
import { packageReport } from '../report/reports.ts';

const policies = {
  error: defaultPolicy,
  never: { ...defaultPolicy, failOn: 'never' },
  unknown: null,
} as const;

const leaking = (...rules: readonly string[]): ReportedFinding[] =>
  rules.map((rule, at) => ({ ...newFinding(rule, `${at}`, {}), onBase: false }) as ReportedFinding);
const causeOf = ({ rule, severity, fingerprint }: ReportedFinding): CauseReport => ({
  ...{ id: rule, title: rule, files: 1, bytes: 1, examples: [], fix: null, accept: null },
  severity,
  rules: [rule],
  findings: [fingerprint],
});

const only =
  'Would have failed: 1 package, 1 error (1 sensitive-file). It blocks nothing, because fail-on is never.';

test.each<[[Verdict, keyof typeof policies][], number, string | null]>([
  [[['pass', 'error']], 0, null],
  [[['warn', 'never']], 0, null],
  [[['fail', 'error']], 1, null],
  [[['fail', 'never']], 0, only],
  [[['undecided', 'unknown']], 3, null],
  [[['undecided', 'never']], 3, null],
  [
    [
      ['fail', 'never'],
      ['undecided', 'unknown'],
    ],
    3,
    `${only} What is undecided still blocks.`,
  ],
  [
    [
      ['fail', 'never'],
      ['pass', 'error'],
    ],
    0,
    only,
  ],
  [
    [
      ['fail', 'never'],
      ['fail', 'error'],
    ],
    1,
    'Of 2 failed packages, 1 blocks nothing, because fail-on is never for it: @acme/cli, with 1 error (1 sensitive-file).',
  ],
  [
    [
      ['fail', 'never'],
      ['fail', 'never'],
      ['fail', 'error'],
    ],
    1,
    'Of 3 failed packages, 2 block nothing, because fail-on is never for them: @acme/cli and @acme/cli, with 2 errors (2 sensitive-file).',
  ],
  [
    [
      ['fail', 'error'],
      ['undecided', 'unknown'],
    ],
    1,
    null,
  ],
  [[], 3, null],
])('%j: exit code %i', (packages, code, line) => {
  const judged = packages.map(([verdict]) => {
    const found = verdict === 'fail' ? leaking('sensitive-file') : [];
    return packageReport({ verdict, findings: found, causes: found.map(causeOf) });
  });
  const judgedBy = packages.map(([, name]) => policies[name]);
  expect(exitCodeOf(judged, judgedBy)).toBe(code);
  expect(notBlockingLine(judged, judgedBy)).toBe(line);
});

test('what would have failed is counted by rule, most first, without what the base branch has', () => {
  const own = leaking('sensitive-file', 'secret', 'secret');
  const others = leaking('secret').map((each) => ({ ...each, fingerprint: 'other', onBase: true }));
  const causes = [...own, ...others].map(causeOf);
  const judged = [packageReport({ verdict: 'fail', findings: [...own, ...others], causes })];
  expect(notBlockingLine(judged, [policies.never])).toContain(
    '1 package, 3 errors (2 secret, 1 sensitive-file).',
  );
});

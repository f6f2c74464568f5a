import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/app/outcome.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { Verdict } from '../../src/model/finding.ts';
import { reportModeLine } from '../../src/report/report-mode.ts';

const policies = {
  enforce: defaultPolicy,
  report: { ...defaultPolicy, mode: 'report' },
  unknown: null,
} as const;

const only = 'Report mode: this check would have failed, and stops nothing.';

test.each<[[Verdict, keyof typeof policies][], number, string | null]>([
  [[['pass', 'enforce']], 0, null],
  [[['warn', 'report']], 0, null],
  [[['fail', 'enforce']], 1, null],
  [[['fail', 'report']], 0, only],
  [[['undecided', 'unknown']], 3, null],
  [[['undecided', 'report']], 3, null],
  [
    [
      ['fail', 'report'],
      ['undecided', 'unknown'],
    ],
    3,
    only,
  ],
  [
    [
      ['fail', 'report'],
      ['pass', 'enforce'],
    ],
    0,
    only,
  ],
  [
    [
      ['fail', 'report'],
      ['fail', 'enforce'],
    ],
    1,
    'Report mode: of 2 failed packages, 1 would have failed this check and stops nothing.',
  ],
  [
    [
      ['fail', 'enforce'],
      ['undecided', 'unknown'],
    ],
    1,
    null,
  ],
  [[], 3, null],
])('%j: exit code %i', (packages, code, line) => {
  const verdicts = packages.map(([verdict]) => ({ verdict }));
  const modes = packages.map(([, mode]) => policies[mode]);
  expect(exitCodeOf(verdicts, modes)).toBe(code);
  expect(reportModeLine(verdicts, modes)).toBe(line);
});

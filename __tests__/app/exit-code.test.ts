import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/app/outcome.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { Verdict } from '../../src/model/finding.ts';
import { notBlockingLine } from '../../src/report/not-blocking.ts';

const policies = {
  error: defaultPolicy,
  never: { ...defaultPolicy, failOn: 'never' },
  unknown: null,
} as const;

const only = 'fail-on is never: this check would have failed, and blocks nothing.';

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
    'fail-on is never, so what failed blocks nothing; what is undecided still does.',
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
    'fail-on is never for 1 of 2 failed packages: it would have failed this check, and blocks nothing.',
  ],
  [
    [
      ['fail', 'never'],
      ['fail', 'never'],
      ['fail', 'error'],
    ],
    1,
    'fail-on is never for 2 of 3 failed packages: they would have failed this check, and block nothing.',
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
  const verdicts = packages.map(([verdict]) => ({ verdict }));
  const judgedBy = packages.map(([, name]) => policies[name]);
  expect(exitCodeOf(verdicts, judgedBy)).toBe(code);
  expect(notBlockingLine(verdicts, judgedBy)).toBe(line);
});

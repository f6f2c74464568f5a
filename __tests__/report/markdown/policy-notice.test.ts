import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  ConfigurationChange,
  PolicyChange,
  PolicyDifference,
  Waiver,
} from '../../../src/model/policy.ts';
import { utf8Length } from '../../../src/report/budget.ts';
import { renderComment } from '../../../src/report/markdown/comment.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { hostileNames, hostileText } from '../../helpers/payloads.ts';
import { some } from '../../helpers/sample.ts';
import { accident, packageReport, reportOf } from '../reports.ts';
import { large, packages } from './large.ts';
import { expectHarmless, readBack } from './read-back.ts';

const file = '.github/packgate.yml';
const off: PolicyDifference = {
  what: 'rule',
  rule: 'source-map',
  option: 'level',
  before: 'default',
  after: 'off',
};
const waiver = (changes: Partial<Waiver> = {}): Waiver => ({
  rule: 'media',
  path: 'assets/intro.mp4',
  reason: 'shown on the first page',
  expires: null,
  maxSize: null,
  sha256: null,
  fingerprint: null,
  source: `${file}:12`,
  ...changes,
});
const changed = (...differences: PolicyDifference[]): ConfigurationChange => ({
  before: file,
  after: file,
  differences: differences.map((difference) => ({ packages: null, difference })),
  problem: null,
});
const policy = (changes: Partial<PolicyChange> = {}): PolicyChange => ({
  files: [changed(off)],
  judgedBy: 'head',
  stops: false,
  alternative: { verdict: 'fail', stops: true },
  ...changes,
});

const passes = { verdict: 'pass', stops: false } as const;

const marker = '<!-- packgate -->';
const comment = (
  change: PolicyChange | null,
  report = reportOf(packageReport()),
  selfReported = false,
): string =>
  renderComment(report, {
    marker,
    runUrl: null,
    policy: change,
    ...(selfReported && { selfReported: { conclusion: null } }),
  });
const summary = (change: PolicyChange | null, report = reportOf(packageReport())): string =>
  renderSummary(report, { policy: change });

/** What a reader sees, without what is folded away; a line for each row and paragraph. */
const seen = (markdown: string): string[] => {
  const open = markdown.replaceAll(/<details>[\s\S]*<\/details>/g, '');
  return readBack(open.replaceAll(/<\/t[dh]>/g, ' | ').replaceAll('<br>', ' / '))
    .texts.map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
};

describe('the first lines', () => {
  test.each([
    ['a comment', comment(policy())],
    ['a summary', summary(policy())],
  ])('of %s say what is changed, and what the verdict would have been', (_, text) => {
    expectHarmless(text);
    expect(seen(text).slice(0, 4)).toEqual([
      '🟢 PASS, by a policy that this pull request changes. By the policy of the base branch it would have been 🔴 FAIL.',
      'policy | base branch | here |',
      '.github/packgate.yml |',
      'source-map | default | off |',
    ]);
    expect(text.replace(`${marker}\n\n`, '')).toMatch(/^<p><b>🟢 PASS, by a policy/);
  });

  test('stay before all findings of a red comment, and of many packages', () => {
    for (const report of [reportOf(accident), reportOf(accident, packageReport())]) {
      const text = comment(policy({ alternative: passes }), report);
      expectHarmless(text);
      expect(seen(text)[0]).toMatch(/^🔴 FAIL, by a policy that .*would have been 🟢 PASS\.$/);
      expect(text.indexOf('source-map')).toBeLessThan(text.indexOf('### '));
    }
  });

  test('name the judge where that is the base branch', () => {
    expect(seen(summary(policy({ judgedBy: 'base', alternative: passes })))[0]).toBe(
      '🟢 PASS, by the policy of the base branch: this pull request changes it. By the policy of the pull request it would have been 🟢 PASS.',
    );
  });

  test('say what would have happened where the verdict does not', () => {
    const failing = reportOf(accident);
    const reported = { verdict: 'fail', stops: false } as const;
    const stopped = { verdict: 'fail', stops: true } as const;
    for (const [stops, alternative, end] of [
      [false, stopped, ', and the check would have failed.'],
      [true, stopped, ' FAIL.'],
      [true, reported, ', which blocks nothing, because fail-on is never there.'],
      [true, passes, ' PASS.'],
    ] as const) {
      expect(seen(summary(policy({ stops, alternative }), failing))[0]?.endsWith(end)).toBe(true);
    }
  });

  test('point to the run where a fork reported', () => {
    const [first] = seen(comment(policy({ alternative: null }), reportOf(packageReport()), true));
    expect(first).toMatch(/changes\. What it would have been .* is in the summary of the run\.$/);
  });

  test('say so where only words were changed', () => {
    const text = summary(policy({ files: [changed()] }));
    expect(seen(text)[0]).toBe(
      '🟢 PASS. This pull request changes the policy file of this check, and not what it says.',
    );
    expect(text.indexOf('## ')).toBeLessThan(text.indexOf('<table>'));
  });

  test('are what they always were where the policy is the same', () => {
    expect(comment(null)).toBe(comment(policy({ files: [] })));
    expect(summary(null)).toBe(renderSummary(reportOf(packageReport())));
  });
});

describe('a row for each difference', () => {
  const rows = (...differences: PolicyDifference[]): string[] =>
    seen(summary(policy({ files: [changed(...differences)] }))).slice(3, 3 + differences.length);

  test('with sizes and percents as people write them', () => {
    expect(
      rows(
        { what: 'fail-on', before: null, after: 'never' },
        { what: 'rule', rule: 'package-growth', option: 'error', before: 40, after: 60 },
        { what: 'rule', rule: 'package-growth', option: 'floor', before: 100_000, after: 2_000_000 },
        { what: 'rule', rule: 'package-shrink', option: 'percent', before: 50, after: null },
        { what: 'rule', rule: 'media', option: 'error', before: 1_000_000, after: 5_000_000 },
      ),
    ).toEqual([
      'fail-on | – | never |',
      'package-growth error | 40% | 60% |',
      'package-growth floor | 100 kB | 2.0 MB |',
      'package-shrink percent | 50% | – |',
      'media error | 1.0 MB | 5.0 MB |',
    ]);
  });

  test('with all that a waiver says', () => {
    const after = waiver({
      expires: '2027-01-31',
      maxSize: 2_000_000,
      sha256: 'ab'.repeat(32),
      fingerprint: '0f'.repeat(8),
    });
    expect(
      rows({ what: 'waiver', before: waiver(), after }, { what: 'waiver', before: waiver(), after: null }),
    ).toEqual([
      'waiver of media for assets/intro.mp4 | shown on the first page | shown on the first page / until 2027-01-31 / at most 2.0 MB / sha256 abababababab / the finding 0f0f0f0f0f0f0f0f alone |',
      'waiver of media for assets/intro.mp4 | shown on the first page | – |',
    ]);
  });

  test('with each glob, and whether there is a list at all', () => {
    const began = { before: false, after: true };
    const [list, first, second] = seen(
      summary(
        policy({ files: [changed({ what: 'allow', added: ['dist/**'], removed: ['lib'], listed: began })] }),
      ),
    ).slice(3);
    expect([list, first, second]).toEqual([
      'files.allow | every path may ship | a list |',
      'files.allow | – | dist/** |',
      'files.allow | lib | – |',
    ]);
  });

  test('with the packages it is for, and the order of those', () => {
    const differences = [
      { packages: '@acme/*', difference: off },
      { packages: null, difference: { what: 'order' } as const },
    ];
    const told = seen(summary(policy({ files: [{ ...changed(), differences }] })));
    expect(told.slice(3, 5)).toEqual([
      '@acme/*: source-map | default | off |',
      'order of packages | – | another one: the later of two wins |',
    ]);
  });

  test.each<[string, Partial<ConfigurationChange>, string]>([
    ['new', { before: null }, `${file}, which the base branch does not have: there the defaults hold |`],
    ['gone', { after: null }, `${file} is not here any more: the defaults hold |`],
    ['moved', { after: 'packgate.yml' }, `packgate.yml instead of ${file} |`],
    ['unreadable', { differences: [], problem: 'It is no YAML.' }, `${file} / It is no YAML. |`],
  ])('and a file that is %s says so', (_, change, line) => {
    expect(seen(summary(policy({ files: [{ ...changed(off), ...change }] })))[2]).toBe(line);
  });
});

describe('hostile text', () => {
  const hostile = (text: string): PolicyChange => {
    const said = waiver({ path: text, reason: text, expires: text, sha256: text, fingerprint: text });
    const listed = { before: true, after: true };
    const differences: PolicyDifference[] = [
      { what: 'waiver', before: said, after: null },
      { what: 'allow', added: [text], removed: [text], listed },
      { what: 'fail-on', before: text, after: text },
    ];
    return policy({
      files: [
        {
          before: text,
          after: `${text}x`,
          differences: differences.map((difference) => ({ packages: text, difference })),
          problem: text,
        },
      ],
    });
  };
  const check = (text: string): void => {
    expectHarmless(comment(hostile(text)));
    expectHarmless(summary(hostile(text)));
  };

  test.each(some(hostileNames, 20))('%# changes nothing but text', check);

  test('of any kind changes nothing but text', () => {
    fc.assert(fc.property(hostileText, check), { numRuns: 40 });
  });
});

describe('a policy that is changed in many places', () => {
  test.each([50, 500, 20_000])('of %i differences as many are told as there is room for', (count) => {
    const differences = Array.from({ length: count }, (_, index): PolicyDifference => {
      return { what: 'waiver', before: null, after: waiver({ path: `${'@x/'.repeat(20)}${index}` }) };
    });
    const change = policy({ files: [changed(...differences)] });
    const told = comment(change, reportOf(large(100)));
    expect(told.length).toBeLessThanOrEqual(60_000);
    expectHarmless(told);
    expect(seen(told)[0]).toMatch(/by a policy that this pull request changes/);
    expect(told).toMatch(/more lines?; the summary of the run has more|differences in 1 policy file; the/);
    const whole = summary(change, reportOf(...packages(3, (name) => large(100, name))));
    expect(utf8Length(whole)).toBeLessThanOrEqual(1_000_000);
    expectHarmless(whole);
  });
});

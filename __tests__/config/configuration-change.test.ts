import { describe, expect, test } from 'vitest';
import { configurationChange, configurationVersion } from '../../src/config/policy-differences.ts';
import type { ConfigurationChange } from '../../src/model/policy.ts';

const path = '.github/packgate.yml';
const between = (before: string | null, after: string | null): ConfigurationChange | null =>
  configurationChange(
    before === null ? null : configurationVersion(path, before),
    after === null ? null : configurationVersion(path, after),
  );

describe('a policy file between two commits', () => {
  test('that stays as it is, or is not there, is no change', () => {
    expect(between('version: 1\n', 'version: 1\n')).toBeNull();
    expect(between(null, null)).toBeNull();
  });

  test('that gets a remark is changed, and says the same', () => {
    expect(between('version: 1\n', '# ours\nversion: 1\nfail-on: error\n')).toEqual({
      before: path,
      after: path,
      differences: [],
      problem: null,
    });
  });

  test('that is deleted takes all that it said along: the defaults hold', () => {
    const text = 'version: 1\nrules: { media: error }\nfiles: { allow: [dist/**] }\n';
    const level = { what: 'rule', rule: 'media', option: 'level', before: 'error', after: 'default' };
    const allow = {
      what: 'allow',
      added: [],
      removed: ['dist/**'],
      listed: { before: true, after: false },
    };
    expect(between(text, null)).toEqual({
      before: path,
      after: null,
      differences: [level, allow].map((difference) => ({ packages: null, difference })),
      problem: null,
    });
    expect(between(null, text)?.differences).toHaveLength(2);
  });

  test('that moves is told with both its names', () => {
    const [here, there] = ['packgate.yml', path].map((name) => configurationVersion(name, 'version: 1\n'));
    expect(configurationChange(here ?? null, there ?? null)).toMatchObject({
      before: 'packgate.yml',
      after: path,
      differences: [],
    });
  });

  test('is compared pattern by pattern, by what is written there alone', () => {
    const before = [
      'version: 1',
      'rules: { media: note }',
      'packages:',
      "  '@acme/*': { fail-on: never }",
      "  'old-*': { fail-on: warning }",
    ].join('\n');
    const after = [
      'version: 1',
      'rules: { media: error }',
      'packages:',
      "  '@acme/*': { fail-on: never, rules: { package-growth: { error: 60% } } }",
    ].join('\n');
    expect(between(before, after)?.differences).toEqual([
      {
        packages: null,
        difference: { what: 'rule', rule: 'media', option: 'level', before: 'note', after: 'error' },
      },
      {
        packages: '@acme/*',
        difference: { what: 'rule', rule: 'package-growth', option: 'error', before: null, after: 60 },
      },
      { packages: 'old-*', difference: { what: 'fail-on', before: 'warning', after: null } },
    ]);
  });

  test('in which two patterns change places means something else', () => {
    const packages = ["  '*': { rules: { media: off } }", '  kettle: { rules: { media: error } }'];
    const text = (lines: readonly string[]): string => ['version: 1', 'packages:', ...lines].join('\n');
    expect(between(text(packages), text([...packages].reverse()))?.differences).toEqual([
      { packages: null, difference: { what: 'order' } },
    ]);
    const between2 = ["  'x': { fail-on: never }", ...packages];
    expect(between(text(packages), text(between2))?.differences).toEqual([
      { packages: 'x', difference: { what: 'fail-on', before: null, after: 'never' } },
    ]);
  });

  test.each([
    ['version: 1\nmodus: report\n', 'version: 1\n', /^It cannot be read on the base branch: line 2: .*modus/],
    ['version: 1\n', 'a: [', /^It cannot be read here: line 1: /],
    ['x'.repeat(10_000_000), null, /^It cannot be read on the base branch: line 1: .*longer than/],
  ])('that cannot be read says where, and does not throw', (before, after, problem) => {
    expect(between(before, after)).toMatchObject({
      differences: [],
      problem: expect.stringMatching(problem),
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import { policyDifferences } from '../../src/config/policy-differences.ts';
import type { Policy, Waiver } from '../../src/model/policy.ts';

const policy = (changes: Partial<Policy>): Policy => ({ ...defaultPolicy, ...changes });
const waiver = (changes: Partial<Waiver> = {}): Waiver => ({
  rule: 'source-map',
  path: 'dist/a.js.map',
  reason: 'meant',
  expires: null,
  maxSize: null,
  sha256: null,
  fingerprint: null,
  source: 'packgate.yml:7',
  ...changes,
});

describe('what two policies say differently', () => {
  test('is nothing, wherever it is written', () => {
    const [here, there] = ['a.yml:3', 'b.yml:900'].map((source) => policy({ waivers: [waiver({ source })] }));
    expect(policyDifferences(here as Policy, there as Policy)).toEqual([]);
    expect(policyDifferences(policy({ allow: ['a', 'b'] }), policy({ allow: ['b', 'a', 'a'] }))).toEqual([]);
  });

  test('is nothing where one list of rules or findings is in another order, or has one item', () => {
    const [one, other] = [
      ['source-map', 'secret'],
      ['a'.repeat(16), 'b'.repeat(16)],
    ] as const;
    const here = waiver({ rule: one, fingerprint: other });
    const there = waiver({ rule: [...one].reverse(), fingerprint: [...other].reverse() });
    expect(policyDifferences(policy({ waivers: [here] }), policy({ waivers: [there] }))).toEqual([]);
    const single = waiver({ fingerprint: 'a'.repeat(16) });
    const listed = waiver({ rule: ['source-map'], fingerprint: ['a'.repeat(16)] });
    expect(policyDifferences(policy({ waivers: [single] }), policy({ waivers: [listed] }))).toEqual([]);
    const more = waiver({ rule: ['source-map', 'secret'] });
    expect(policyDifferences(policy({ waivers: [single] }), policy({ waivers: [more] }))).toHaveLength(2);
  });

  test('is what fails', () => {
    expect(policyDifferences(defaultPolicy, policy({ failOn: 'never' }))).toEqual([
      { what: 'fail-on', before: 'error', after: 'never' },
    ]);
  });

  test('is a level and every number of a rule', () => {
    const { rules } = defaultPolicy;
    const after = policy({
      rules: {
        ...rules,
        media: { ...rules.media, level: 'off' },
        'package-growth': { level: 'default', error: 60, warning: 20, floor: 200_000 },
      },
    });
    expect(policyDifferences(defaultPolicy, after)).toEqual([
      { what: 'rule', rule: 'package-growth', option: 'error', before: 40, after: 60 },
      { what: 'rule', rule: 'package-growth', option: 'floor', before: 100_000, after: 200_000 },
      { what: 'rule', rule: 'media', option: 'level', before: 'default', after: 'off' },
    ]);
  });

  test('is a glob, a list that begins and a list that ends', () => {
    const listed = { before: true, after: true };
    expect(policyDifferences(policy({ allow: ['a', 'b'] }), policy({ allow: ['b', 'c'] }))).toEqual([
      { what: 'allow', added: ['c'], removed: ['a'], listed },
    ]);
    expect(policyDifferences(defaultPolicy, policy({ allow: [] }))).toEqual([
      { what: 'allow', added: [], removed: [], listed: { before: false, after: true } },
    ]);
    expect(policyDifferences(policy({ allow: ['a'] }), defaultPolicy)).toEqual([
      { what: 'allow', added: [], removed: ['a'], listed: { before: true, after: false } },
    ]);
  });

  test('is a waiver that came, one that went, and one that says something else now', () => {
    const [longer, other] = [waiver({ expires: '2027-01-31' }), waiver({ rule: 'media', path: 'a.png' })];
    expect(policyDifferences(policy({ waivers: [waiver(), other] }), policy({ waivers: [longer] }))).toEqual([
      { what: 'waiver', before: waiver(), after: longer },
      { what: 'waiver', before: other, after: null },
    ]);
    expect(policyDifferences(defaultPolicy, policy({ waivers: [other] }))).toEqual([
      { what: 'waiver', before: null, after: other },
    ]);
  });

  test('is one of two waivers that stand for one path', () => {
    const [first, second] = [waiver({ sha256: 'a'.repeat(64) }), waiver({ sha256: 'b'.repeat(64) })];
    expect(policyDifferences(policy({ waivers: [first, second] }), policy({ waivers: [second] }))).toEqual([
      { what: 'waiver', before: first, after: null },
    ]);
  });

  test('of what is said for some packages alone: what is not written is nothing', () => {
    expect(
      policyDifferences({ rules: { media: { level: 'off' } } }, { failOn: 'never', allow: ['a'] }),
    ).toEqual([
      { what: 'fail-on', before: null, after: 'never' },
      { what: 'rule', rule: 'media', option: 'level', before: 'off', after: null },
      { what: 'allow', added: ['a'], removed: [], listed: { before: false, after: true } },
    ]);
  });

  test('20,000 waivers are compared at once', () => {
    const many = (reason: string): Policy =>
      policy({ waivers: Array.from({ length: 20_000 }, (_, index) => waiver({ path: `${index}`, reason })) });
    expect(policyDifferences(many('a'), many('b'))).toHaveLength(20_000);
  });
});

describe('for all policies', () => {
  const level = fc.constantFrom('default', 'off', 'note', 'warning', 'error');
  const anyWaiver: fc.Arbitrary<Waiver> = fc.record({
    rule: fc.constantFrom('media', 'secret'),
    path: fc.constantFrom('a', 'b'),
    reason: fc.constantFrom('x', 'y'),
    expires: fc.constantFrom(null, '2027-01-31'),
    maxSize: fc.constantFrom(null, 1),
    sha256: fc.constant(null),
    fingerprint: fc.constantFrom(null, '0f'.repeat(8)),
    source: fc.constantFrom('f:1', 'f:2'),
  });
  const anyPolicy: fc.Arbitrary<Policy> = fc.record({
    failOn: fc.constantFrom('error', 'warning', 'never'),
    rules: fc.tuple(level, level, fc.nat(3)).map(([secret, media, error]) => ({
      ...defaultPolicy.rules,
      secret: { level: secret },
      media: { level: media, error },
    })),
    allow: fc.option(fc.uniqueArray(fc.constantFrom('a', 'b', 'c'))),
    waivers: fc.array(anyWaiver, { maxLength: 5 }),
  });
  /** What a policy means, whatever the order of its lists and wherever it is written. */
  const meaning = ({ allow, waivers, ...rest }: Policy): object => ({
    ...rest,
    allow: allow && [...allow].sort(),
    waivers: waivers.map(({ source: _, ...said }) => JSON.stringify(said)).sort(),
  });

  test('there is a difference exactly where they mean different things, and it turns round', () => {
    const check = (before: Policy, after: Policy): void => {
      const there = policyDifferences(before, after);
      expect(there.length === 0).toBe(isSame(before, after));
      expect(policyDifferences(after, before)).toHaveLength(there.length);
    };
    const isSame = (a: Policy, b: Policy): boolean =>
      JSON.stringify(meaning(a)) === JSON.stringify(meaning(b));
    fc.assert(
      fc.property(anyPolicy, anyPolicy, (a, b) => {
        check(a, b);
        check(a, { ...a, waivers: [...a.waivers].reverse().map((one) => ({ ...one, source: 'g:9' })) });
      }),
      { numRuns: 300 },
    );
  });
});

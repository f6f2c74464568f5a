import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import { policyFor, resolvePolicy } from '../../src/config/resolve.ts';
import { configIn } from './mistakes.ts';

const config = configIn(`version: 1
fail-on: warning
rules:
  package-growth: { error: 60%, warning: 30%, floor: 200 kB }
  typescript-source: off
  media: { level: note }
files:
  allow: [dist/**, README.md]
waivers:
  - { rule: source-map, path: dist/a.js.map, reason: for the panel }
packages:
  '@acme/*':
    fail-on: error
    rules:
      media: off
      package-growth: { error: 80% }
    waivers:
      - { rule: secret, path: '**', reason: test keys }
  '@acme/cli':
    fail-on: never
    rules:
      media: default
      typescript-source: { level: error }
    files:
      allow: ['**']
`);

describe('the policy of a package', () => {
  test('without a configuration it is the default', () => {
    expect(policyFor(null, 'a')).toEqual(defaultPolicy);
    expect(policyFor(configIn('version: 1\n'), 'a')).toEqual(defaultPolicy);
  });

  test('what the file says for all', () => {
    for (const name of ['other', null]) {
      const policy = policyFor(config, name);
      expect(policy).toEqual({
        failOn: 'warning',
        rules: {
          ...defaultPolicy.rules,
          'package-growth': { level: 'default', error: 60, warning: 30, floor: 200_000 },
          'typescript-source': { level: 'off' },
          media: { level: 'note', error: 1_000_000 },
        },
        allow: ['dist/**', 'README.md'],
        waivers: [expect.objectContaining({ rule: 'source-map', source: 'packgate.yml:10' })],
      });
    }
  });

  test('an override changes what it names, and adds its waivers', () => {
    const policy = policyFor(config, '@acme/web');
    expect(policy).toMatchObject({ failOn: 'error', allow: ['dist/**', 'README.md'] });
    expect(policy.rules.media).toEqual({ level: 'off', error: 1_000_000 });
    expect(policy.rules['package-growth']).toEqual({
      level: 'default',
      error: 80,
      warning: 30,
      floor: 200_000,
    });
    expect(policy.waivers.map(({ rule }) => rule)).toEqual(['source-map', 'secret']);
  });

  test('later overrides win', () => {
    const policy = policyFor(config, '@acme/cli');
    expect(policy).toMatchObject({ failOn: 'never', allow: ['**'] });
    expect(policy.rules.media?.level).toBe('default');
    expect(policy.rules['typescript-source']?.level).toBe('error');
    expect(policy.rules['package-growth']?.error).toBe(80);
  });

  test.each([
    ['@acme/*', '@acme/cli', true],
    ['@acme/*', 'acme', false],
    ['*', 'plain', true],
    ['*', '@acme/cli', false],
    ['**', '@acme/cli', true],
    ['{a,b}', 'b', true],
    ['.dotted', '.dotted', true],
    ['*', '.dotted', true],
  ])('%s over %s: %s', (pattern, name, matches) => {
    const overriding = configIn(`version: 1\npackages:\n  '${pattern}': { fail-on: never }\n`);
    expect(policyFor(overriding, name).failOn).toBe(matches ? 'never' : 'error');
  });

  test('names that look like numbers keep their place', () => {
    const overriding = configIn(
      "version: 1\npackages:\n  '*': { fail-on: never }\n  '7': { fail-on: error }\n",
    );
    expect(policyFor(overriding, '7').failOn).toBe('error');
    const turned = configIn("version: 1\npackages:\n  '7': { fail-on: error }\n  '*': { fail-on: never }\n");
    expect(policyFor(turned, '7').failOn).toBe('never');
  });
});

test('every value knows where it comes from', () => {
  const { failOn, rules, waivers } = resolvePolicy(config, '@acme/web');
  const at = (line: number) => ({ kind: 'file', file: 'packgate.yml', line });
  const override = (line: number) => ({ ...at(line), kind: 'package', pattern: '@acme/*' });
  expect(failOn.origin).toEqual(override(13));
  expect(resolvePolicy(config, 'other').failOn.origin).toEqual(at(2));
  expect(rules.get('package-growth')?.options.get('error')?.origin).toEqual(override(16));
  expect(rules.get('package-growth')?.options.get('floor')?.origin).toEqual(at(4));
  expect(rules.get('package-growth')?.level.origin).toEqual({ kind: 'default' });
  expect(waivers.map(({ origin }) => origin)).toEqual([at(10), override(18)]);
});

import fc from 'fast-check';
import { compare, prerelease, valid } from 'semver';
import { describe, expect, test } from 'vitest';
import { asBefore } from '../../src/baseline/as-before.ts';
import { type Selection, selectBaseline } from '../../src/baseline/select-baseline.ts';

const number = fc.integer({ min: 0, max: 3 });
const core = fc.tuple(number, number, number).map((numbers) => numbers.join('.'));
const hash = fc.stringMatching(/^[0-9a-f]{7,8}$/);
const date = fc.constantFrom(
  '20260101',
  '20260102',
  '20261231',
  '20260102101112',
  '2026-02-03',
  '1767225600',
);
const label = fc.constantFrom(
  'alpha',
  'beta',
  'rc',
  'next',
  'canary',
  'dev',
  'insiders',
  'experimental',
  'integration-x',
  'pr',
  'csp',
  '0',
);
const suffix = fc.oneof(
  label,
  fc.tuple(label, fc.integer({ min: 0, max: 12 })).map(([word, count]) => `${word}.${count}`),
  fc.tuple(label, fc.integer({ min: 0, max: 12 })).map(([word, count]) => `${word}${count}`),
  fc.tuple(label, hash).map(([word, sha]) => `${word}-${sha}`),
  fc.tuple(label, hash, date).map(([word, sha, day]) => `${word}-${sha}-${day}`),
  fc.tuple(label, date, hash).map(([word, day, sha]) => `${word}.${day}-${sha}`),
);
const version = fc.oneof(
  core,
  fc.tuple(core, suffix).map((parts) => parts.join('-')),
  suffix.map((text) => `0.0.0-${text}`),
  fc.constantFrom('0.0.0-stage', '0.0.1-security', '0.0.0-PLACEHOLDER', '0.0.0-development'),
  fc.tuple(core, fc.constantFrom('+build', '+1')).map((parts) => parts.join('')),
);
const noise = fc.oneof(
  { weight: 12, arbitrary: version },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);

const selection: fc.Arbitrary<Selection> = fc
  .record({
    candidate: noise,
    published: fc.array(noise, { maxLength: 12 }),
    mode: fc.constantFrom('pr', 'publish'),
  })
  .chain(({ candidate, published, mode }) =>
    fc.record({
      candidate: fc.constant(candidate),
      published: fc.constant(published),
      mode: fc.constant(mode),
      distTags: fc.dictionary(
        fc.oneof(label, fc.constant('latest')),
        fc.oneof(fc.constantFrom('1.0.0', ...published), noise),
      ),
      deprecated: fc.subarray(published),
      missingTarball: fc.subarray(published),
      baseline: fc.option(fc.oneof(noise, fc.constantFrom('latest', 'none', '^1', 'auto', '*')), {
        nil: undefined,
        freq: 8,
      }),
    }),
  );

const holds = (property: (given: Selection) => void): void =>
  fc.assert(fc.property(selection, property), { numRuns: 1_000 });

describe('whatever is published', () => {
  test('what is chosen is there and has a tarball', () => {
    holds((given) => {
      const chosen = selectBaseline(given).version;
      if (chosen === null) return;
      expect(given.published).toContain(chosen);
      expect(given.missingTarball).not.toContain(chosen);
      expect(valid(chosen)).not.toBeNull();
      expect(chosen).not.toMatch(/^0\.0\.(0-stage|1-security)$/);
    });
  });

  test('a stable version is never compared with a higher one, unless it stands for none', () => {
    holds((given) => {
      const { version: chosen, reason } = selectBaseline(given);
      if (chosen === null || reason === 'override' || prerelease(given.candidate) !== null) return;
      const below = given.published.filter(
        (text) =>
          valid(text) !== null && compare(text, given.candidate) < 0 && !/-stage|-security/.test(text),
      );
      if (reason === 'placeholder-latest' || below.length === 0) return;
      expect(compare(chosen, given.candidate)).toBeLessThanOrEqual(0);
    });
  });

  test('the order of the list does not matter', () => {
    fc.assert(
      fc.property(selection, fc.infiniteStream(fc.nat()), (given, random) => {
        const shuffled = given.published
          .map((text) => [random.next().value, text] as const)
          .sort(([a], [b]) => a - b);
        expect(selectBaseline({ ...given, published: shuffled.map(([, text]) => text) })).toEqual(
          selectBaseline(given),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test('the explanation is one sentence', () => {
    holds((given) => {
      const { explanation } = selectBaseline({
        ...given,
        candidate: '1.2.3',
        distTags: {},
        baseline: undefined,
      });
      expect(explanation).toMatch(/^\S.*[^.]\.$/);
      expect(explanation).not.toContain('undefined');
      expect(explanation.match(/\. /g)).toBeNull();
    });
  });

  test('the reason tells whether there is a version', () => {
    holds((given) => {
      const { version: chosen, reason } = selectBaseline(given);
      const none = ['first-publish', 'error-baseline-not-found', 'invalid-candidate-version'].includes(
        reason,
      );
      if (reason !== 'override') expect(chosen === null).toBe(none);
    });
  });

  test('what is not semver is a usage error, and nothing else is', () => {
    holds((given) => {
      const { reason } = selectBaseline(given);
      expect(reason === 'invalid-candidate-version').toBe(valid(given.candidate) === null);
    });
  });

  test('a published version finds what it was compared with before it was published', () => {
    holds((given) => {
      if (valid(given.candidate) === null) return;
      const before = asBefore(given.candidate, given);
      const { version: chosen } = selectBaseline({ ...given, ...before, baseline: undefined });
      if (chosen !== null) expect(compare(chosen, given.candidate)).not.toBe(0);
    });
  });
});

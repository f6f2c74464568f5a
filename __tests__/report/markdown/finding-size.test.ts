import { expect, test } from 'vitest';
import { sizeTold } from '../../../src/report/markdown/findings-table.ts';
import { everyRule, evidenceWith, newFinding } from '../findings.ts';
import { findings } from '../reports.ts';

const told = (evidence: object): string =>
  findings([newFinding('archive', 'a.zip', evidenceWith('').archive)])
    .map((finding) => sizeTold({ ...finding, evidence }))
    .join('');

test('every rule has its size, or none', () => {
  const evidence = evidenceWith('x');
  const sizes = everyRule.map((rule) => [
    rule,
    ...findings([newFinding(rule, 'a', evidence[rule])]).map((finding) => sizeTold(finding)),
  ]);
  expect(Object.fromEntries(sizes)).toMatchObject({
    'source-map': '59.8 MB',
    'embedded-sources': '1.2 MB',
    'inline-source-map': '5.0 kB',
    'package-growth': '+590 kB',
    'package-shrink': '',
    'build-leftover': '3.0 MB',
    secret: '',
    'exec-bit': '',
    'publish-config': '',
  });
});

test.each([
  [{ measure: 'bytes', before: 1_000, after: 400 }, '-600 bytes'],
  [{ size: '5' }, ''],
  [{ size: Number.NaN }, ''],
  [{ size: Number.POSITIVE_INFINITY }, ''],
  [{ size: -1 }, ''],
  [{ before: 'a', after: 'b' }, ''],
  [[], ''],
])('%j: %j', (evidence, size) => {
  expect(told(evidence)).toBe(size);
});

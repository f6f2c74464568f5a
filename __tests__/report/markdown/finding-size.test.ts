import { expect, test } from 'vitest';
import { sizeTold } from '../../../src/report/markdown/findings-table.ts';
import { everyRule, evidenceWith, newFinding } from '../findings.ts';
import { findings } from '../reports.ts';

const told = (rule: 'archive' | 'package-shrink', evidence: object): string =>
  findings([newFinding(rule, 'a.zip', evidenceWith('')[rule])])
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
  ['package-shrink', { measure: 'bytes', before: 1_000, after: 400 }, '-600 bytes'],
  ['package-shrink', { measure: 'files', before: 1_000, after: 400 }, ''],
  ['package-shrink', { measure: 'bytes', before: 'a', after: 'b' }, ''],
  ['archive', { size: 5 }, '5 bytes'],
  ['archive', { size: '5' }, ''],
  ['archive', { size: Number.NaN }, ''],
  ['archive', { size: Number.POSITIVE_INFINITY }, ''],
  ['archive', { size: -1 }, ''],
  ['archive', [], ''],
] as const)('%s %j: %j', (rule, evidence, size) => {
  expect(told(rule, evidence)).toBe(size);
});

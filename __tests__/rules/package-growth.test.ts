import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const sized = (unpacked: number, packedSize = 1000): TreeSpec => ({
  files: { 'a.js': unpacked - 36 },
  packedSize,
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['40 % unpacked', sized(1_000_000), sized(1_400_000), ['error null']],
  ['40 % packed alone', sized(1_000_000, 500_000), sized(1_000_000, 700_000), ['error null']],
  [
    'more unpacked while packed shrinks',
    sized(1_000_000, 900_000),
    sized(1_600_000, 800_000),
    ['error null'],
  ],
  ['20 %', sized(1_000_000), sized(1_200_000), ['warning null']],
  ['the worse of two', sized(1_000_000, 1_000_000), sized(1_250_000, 1_450_000), ['error null']],
  ['a little less', sized(1_000_000), sized(1_199_000), []],
  ['a small package', sized(1000), sized(99_000), []],
  ['it shrank', sized(1_000_000), sized(1000), []],
  ['with nothing published', null, sized(9_000_000), []],
  ['an empty baseline', { ...sized(1000), packedSize: 0 }, sized(1000, 1_000_000), []],
])('%s', (_, before, after, expected) => {
  expect(told('package-growth', before, after)).toEqual(expected);
});

test('it names the largest that are new or grown, at most five', () => {
  const files = Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`${at}.js`, at * 100_000]));
  expect(evidence('package-growth', { files: { '6.js': 590_000 } }, { files })).toEqual([
    {
      measure: 'unpacked',
      before: 590_036,
      after: 2_100_036,
      percent: 255.9,
      largest: [5, 4, 3, 2, 1].map((at) => ({ path: `${at}.js`, bytes: at * 100_000 })),
    },
  ]);
});

test('hostile names among the largest stay as they are', () => {
  expect(evidence('package-growth', sized(100_000), { files: [['__proto__', 900_000]] })[0]?.largest).toEqual(
    [{ path: '__proto__', bytes: 900_000 }],
  );
});

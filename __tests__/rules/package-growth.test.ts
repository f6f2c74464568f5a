import { expect, test } from 'vitest';
import { describe as inWords } from '../../src/report/package-report.ts';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, judged, told } from './told.ts';

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
      limit: 40,
      largest: [5, 4, 3, 2, 1].map((at) => ({ path: `${at}.js`, bytes: at * 100_000 })),
    },
  ]);
});

test('hostile names among the largest stay as they are', () => {
  expect(evidence('package-growth', sized(100_000), { files: [['__proto__', 900_000]] })[0]?.largest).toEqual(
    [{ path: '__proto__', bytes: 900_000 }],
  );
});

test.each<[string, number[], number, boolean]>([
  [
    '19 % ten times',
    [100, 119, 142, 169, 201, 239, 284, 338, 403, 479].map((at) => at * 10_000),
    5_700_000,
    true,
  ],
  ['once by 19 %', [1_000_000, 1_000_000], 1_190_000, false],
  ['what one release doubled was told then', [1_000_000, 2_000_000, 2_000_000], 2_150_000, false],
  [
    'it has doubled by steps, and stays',
    [1_000_000, 1_190_000, 1_416_000, 1_685_000, 2_005_000],
    2_006_000,
    false,
  ],
  ['and grows once more', [1_000_000, 1_190_000, 1_416_000, 1_685_000, 2_005_000], 2_200_000, true],
  ['steps up and down', [1_000_000, 1_150_000, 1_000_000, 1_150_000, 1_000_000], 1_150_000, false],
  ['a small package', [10_000, 11_900, 14_160, 16_850, 20_050], 23_000, false],
  ['nothing is known of it', [], 2_200_000, false],
])('small steps: %s', (_, sizes, after, expected) => {
  const findings = judged(sized(sizes.at(-1) ?? 2_000_000), sized(after), {}, { sizes });
  const [finding] = findings.filter(({ rule }) => rule === 'package-growth');
  expect(finding?.severity ?? null).toBe(expected ? 'warning' : null);
  if (expected) expect(finding?.evidence).toMatchObject({ before: sizes[0], after, releases: sizes.length });
});

test('packed bytes are not compared with unpacked ones of files', () => {
  const before: TreeSpec = { files: { 'a.js': 800_000 }, packedSize: 200_000 };
  const files = { 'a.js': 800_000, 'b.js': 80_000, 'c.js': 80_000 };
  const [finding] = judged(before, { files, packedSize: 320_000 }).filter(
    ({ rule }) => rule === 'package-growth',
  );
  const { message, fix } = finding === undefined ? {} : inWords(finding);
  expect(message).toContain('Largest increases, unpacked: b.js (+80.0 kB) and c.js (+80.0 kB).');
  expect(fix).toBe(
    'If users do not need b.js, and no other file loads it, add "!b.js" to "files" in package.json.',
  );
});

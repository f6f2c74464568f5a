import { expect, test } from 'vitest';
import { delta, exactSize, growth, octal, percent, plural, size } from '../../src/text/amounts.ts';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1.0 kB'],
  [99_949, '99.9 kB'],
  [99_950, '100 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [59_766_257, '59.8 MB'],
  [123_456_789_012, '123 GB'],
])('%d bytes are %s', (bytes, shown) => {
  expect(size(bytes)).toBe(shown);
});

test('where the number matters, it is there', () => {
  expect(exactSize(59_766_257)).toBe('59,766,257 bytes (59.8 MB)');
  expect(exactSize(143)).toBe('143 bytes');
});

test('percents, differences, plurals and modes', () => {
  expect([percent(59.4), percent(5.12), percent(12_345)]).toEqual(['59%', '5.1%', '12,345%']);
  expect([growth(100, 159), growth(1_000, 949), growth(0, 5), growth(9_000, 9_001)]).toEqual([
    '+59%',
    '-5.1%',
    '',
    '',
  ]);
  expect([growth(100, 1_099), growth(100, 2_100)]).toEqual(['+999%', '21 times']);
  expect([delta(48_600_000), delta(-120)]).toEqual(['+48.6 MB', '-120 bytes']);
  expect([plural(1, 'entry', 'entries'), plural(1_900, 'source')]).toEqual(['1 entry', '1,900 sources']);
  expect([octal(0o755), octal(0)]).toEqual(['0755', '0000']);
});

import { expect, test } from 'vitest';
import { linear } from '../helpers/growth.ts';
import { inFull } from '../helpers/sample.ts';

const loops = (turns: number) => () => {
  let sum = 0;
  for (let turn = 0; turn < turns; turn++) sum = (sum * 31 + turn) | 0;
  return sum;
};
const largest = 1_024_000;

test('what is linear, or over at once, is', async () => {
  expect(await linear((size) => loops(100 * size), { largest })).toBe(true);
  expect(await linear(() => loops(100), { largest })).toBe(true);
});

inFull('what is quadratic, be it from thousands on, is found out', async () => {
  expect(await linear((size) => loops(size ** 2), { largest })).toMatch(/times as long/);
  const late = (size: number) => loops(100 * size + size ** 2 / 100);
  expect(await linear(late, { largest })).toMatch(/times as long/);
});

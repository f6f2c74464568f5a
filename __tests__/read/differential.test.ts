import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { everything } from '../helpers/sample.ts';
import { hold } from './differential.ts';
import { realArchives } from './real-archives.ts';

const amount = everything ? 5_000 : 250;
/** `MUTANTS_SEED` repeats a run that failed; `npm run fuzz` has more of them. */
const fresh = Number(process.env.MUTANTS_SEED ?? randomInt(2 ** 31));

let real: readonly Buffer[] = [];
beforeAll(async () => {
  real = await realArchives();
});

describe('whatever the reader lets through, npm reads and lays down in the same way, and the rest is refused with its place', () => {
  it.each([
    ['a fixed', 20260331],
    ['a fresh', fresh],
  ])(`in ${amount} mutants of %s seed (%i)`, async (_, seed) => {
    console.info(`differential test, seed ${seed}: MUTANTS_SEED=${seed} repeats it`);
    const tally = await hold(real, { seed, numRuns: amount });
    expect(tally.mutants).toBe(amount);
    expect(tally.accepted).toBeGreaterThan(amount / 10);
  });
});

import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { hold } from './differential.ts';
import { realArchives } from './real-archives.ts';

/** `MUTANTS_SEED` repeats a run that failed; `npm run fuzz` has more of them. */
const fresh = Number(process.env.MUTANTS_SEED ?? randomInt(2 ** 31));

let real: readonly Buffer[] = [];
beforeAll(async () => {
  real = await realArchives();
}, 180_000);

describe('whatever the reader lets through, npm reads and lays down in the same way, and the rest is refused with its place', () => {
  it.each([
    ['a fixed', 20260331],
    ['a fresh', fresh],
  ])('in 5,000 mutants of %s seed (%i)', { timeout: 300_000 }, async (_, seed) => {
    console.info(`differential test, seed ${seed}: MUTANTS_SEED=${seed} repeats it`);
    const tally = await hold(real, { seed, numRuns: 5000 });
    expect(tally.mutants).toBe(5000);
    expect(tally.accepted).toBeGreaterThan(500);
  });
});

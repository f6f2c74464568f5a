import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { hold, type Tally } from '../read/differential.ts';
import { realArchives } from '../read/real-archives.ts';

/** MUTANTS and MUTANTS_SEED say how many there are and where they begin; each round prints the seed that repeats it alone. */
const wanted = Number(process.env.MUTANTS ?? 100_000);
const seed = Number(process.env.MUTANTS_SEED ?? randomInt(2 ** 30));
const round = 5000;

it(`in ${wanted} mutants the reader and npm agree`, async ({ task }) => {
  const real = await realArchives();
  const sum: Tally = { mutants: 0, accepted: 0, throughPacote: 0, hazardous: 0, refused: 0 };
  for (let number = 0; sum.mutants < wanted; number++) {
    console.info(`${sum.mutants} of ${wanted}; next MUTANTS=${round} MUTANTS_SEED=${seed + number}`);
    const tally = await hold(real, {
      seed: seed + number,
      numRuns: Math.min(round, wanted - sum.mutants),
    });
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  }
  console.info(sum);
  Object.assign(task.meta, { measured: sum });
  expect(sum.mutants).toBe(wanted);
});

import { test } from 'vitest';

/** `npm run test:long` goes through every case, `npm test` through some of them. */
export const everything = process.env.PACKGATE_TESTS === 'all';

/** At most so many of these, from the first to the last. */
export const some = <T>(all: readonly T[], most: number): readonly T[] =>
  everything || all.length <= most
    ? all
    : Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as T);

/** A test that `npm test` leaves to `npm run test:long`. */
export const inFull = test.runIf(everything);

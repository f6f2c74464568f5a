import * as v from 'valibot';
import { isDay } from '../text/day.ts';
import { percentOf, percentPattern, sizeOf, sizePattern } from './amounts.ts';
import { globFault } from './glob-fault.ts';
import { notThis, quoted } from './quoted.ts';

/** What a value of the configuration may be. What cannot be meant is told as the end of a sentence; see `shapes.ts`. */

const isSize = 'is a size such as 500 kB, 1 MB or a number of bytes';
export const sizeFor = (about: string) =>
  v.pipe(
    v.union(
      [
        v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
        v.pipe(
          v.string(),
          v.regex(sizePattern, ({ input }) => `${isSize}, ${notThis(input)}.`),
        ),
      ],
      ({ input }) => `${isSize}, ${notThis(input)}.`,
    ),
    v.description(about),
    v.transform((written) => sizeOf(written) ?? Number.MAX_SAFE_INTEGER),
  );

/** What it is for is said by the rule whose option it is. */
export const size = sizeFor('A size such as 500 kB or 1 MB, or a number of bytes.');

const isPercent = 'is a percent such as 40%';
export const percent = v.pipe(
  v.string(({ input }) => `${isPercent}, ${notThis(input)}.`),
  v.regex(percentPattern, ({ input }) => `${isPercent}, ${notThis(input)}.`),
  v.transform((written) => percentOf(written) ?? 0),
);

export const line = (is: string) =>
  v.pipe(
    v.string(({ input }) => `is ${is}, ${notThis(input)}.`),
    v.regex(/\S/, `is empty: write ${is}.`),
  );

export const glob = (over: 'paths' | 'names') =>
  v.pipe(
    v.string(({ input }) => `is a glob, ${notThis(input)}.`),
    v.nonEmpty('is empty: write a glob.'),
    v.check(
      (pattern) => pattern === '' || globFault(pattern, over) === null,
      ({ input }) => `${globFault(input, over)}.`,
    ),
  );

export const day = v.pipe(
  v.string(({ input }) => `is a day such as 2027-01-31, ${notThis(input)}.`),
  v.regex(
    /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/,
    ({ input }) => dayFault(input),
  ),
  v.check(
    (text) => !/^\d{4}-02-29$/.test(text) || isDay(text),
    ({ input }) => dayFault(input),
  ),
);

function dayFault(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return `is a day that does not exist: ${quoted(text)}.`;
  if (/^\d{4}-\d\d-\d\d./.test(text))
    return `is a day in UTC, without a time or a zone: write ${text.slice(0, 10)}, not ${quoted(text)}.`;
  return `is a day such as 2027-01-31, ${notThis(text)}.`;
}

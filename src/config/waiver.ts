import * as v from 'valibot';
import { meant, notThis } from './quoted.ts';
import { ruleNames } from './rules.ts';
import { mapOf } from './shapes.ts';
import { day, glob, line, sizeFor } from './values.ts';

const about = v.description;

const ruleName = v.picklist(
  ruleNames,
  ({ input }) => `is the name of a rule, ${notThis(input)}.${meant(input, ruleNames)}`,
);

export const waiver = mapOf(
  {
    rule: v.pipe(ruleName, about('The rule whose findings are meant.')),
    path: v.pipe(glob('paths'), about('A glob over paths of the package; "." is the package as a whole.')),
    reason: v.pipe(line('why this is meant'), about('Why it is meant. It stands in every report.')),
    expires: v.optional(v.pipe(day, about('The last day, in UTC, on which it counts, such as 2027-01-31.'))),
    'max-size': v.optional(
      sizeFor('The waiver ends where the file, folder or package is larger than this, such as 2 MB.'),
    ),
    fingerprint: v.optional(
      v.pipe(
        v.string(({ input }) => `is 16 hexadecimal digits in quotes, ${notThis(input)}.`),
        v.regex(/^[0-9a-f]{16}$/, ({ input }) => `is 16 hexadecimal digits, ${notThis(input)}.`),
        about(
          'Of the one finding that is meant, as the report shows it, where several may stand at one path.',
        ),
      ),
    ),
    sha256: v.optional(
      v.pipe(
        v.string(({ input }) => `is 64 hexadecimal digits in quotes, ${notThis(input)}.`),
        v.regex(/^[0-9a-fA-F]{64}$/, ({ input }) => `is 64 hexadecimal digits, ${notThis(input)}.`),
        about('The SHA-256 of the file, in hexadecimal digits: it counts for these bytes alone.'),
      ),
    ),
  },
  {
    is: 'a map of rule, path and reason',
    missing: {
      rule: 'name the rule whose finding is meant',
      path: 'name the path that it is for, or "." for the package as a whole',
      reason: 'say why it is meant',
    },
  },
);

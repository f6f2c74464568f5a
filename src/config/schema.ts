import { Minimatch } from 'minimatch';
import * as v from 'valibot';
import { ruleIds } from '../rules/lookup.ts';
import type { Rule, RuleOption } from '../rules/rule.ts';
import { rules } from '../rules/table.ts';
import { size } from '../text/amounts.ts';
import { isDay } from '../text/day.ts';
import {
  isMap,
  keyed,
  listOf,
  mapOf,
  meant,
  notThis,
  oneOf,
  oneOrList,
  quoted,
  wordOrMap,
} from './shapes.ts';
import { percentOf, percentPattern, sizeOf, sizePattern } from './thresholds.ts';

/** What is wrong with a glob, as the end of a sentence; null where nothing is. */
export function globFault(pattern: string, over: 'paths' | 'names'): string | null {
  if (pattern.trim() === '') return 'is empty: write a glob';
  if (pattern !== pattern.trim()) return 'begins or ends with a space';
  if (pattern.length > longest) return `is longer than ${longest} characters`;
  if (pattern.startsWith('!')) return 'begins with "!", which cannot be used here: name what you mean';
  if (/\\(?![*?[\]{}()!+@|\\])/.test(pattern)) return 'has a backslash: write / between folders';
  if (pattern.split('/').includes('..'))
    return over === 'paths' ? 'leads out of the package by ".."' : 'has ".." in it';
  const bracket = unclosed(pattern);
  if (bracket !== null) return `has a "${bracket}" without its other half`;
  return compiles(pattern) ? null : 'is no glob';
}

const longest = 500;
/** Alternatives multiply: twenty pairs of braces would be a million globs. */
const mostAlternatives = 100;

function compiles(pattern: string): boolean {
  try {
    const glob = new Minimatch(pattern, {
      nonegate: true,
      nocomment: true,
      platform: 'linux',
      braceExpandMax: mostAlternatives + 1,
    });
    glob.match('a');
    return glob.set.length > 0 && glob.set.length <= mostAlternatives;
  } catch {
    return false;
  }
}

const pairs = new Map([
  [']', '['],
  ['}', '{'],
]);

/** The first bracket that has no partner. To the matcher it is a character like others, which nobody means. */
function unclosed(pattern: string): string | null {
  const open: string[] = [];
  for (const character of pattern.replace(/\\./g, '')) {
    const inClass = open.at(-1) === '[';
    if (character === '[' || character === '{') {
      if (!inClass) open.push(character);
    } else if (pairs.has(character) && !(inClass && character === '}')) {
      if (open.pop() !== pairs.get(character)) return character;
    }
  }
  return open[0] ?? null;
}

/** What a value of the configuration may be. Each message is the end of a sentence; see `shapes.ts`. */

const isSize = 'is a size such as 500 kB, 1 MB or a number of bytes';
const sizeFor = (about: string) =>
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

const isPercent = 'is a percent such as 40%';
const percentFor = (about: string) =>
  v.pipe(
    v.string(({ input }) => `${isPercent}, ${notThis(input)}.`),
    v.regex(percentPattern, ({ input }) => `${isPercent}, ${notThis(input)}.`),
    v.description(about),
    v.transform((written) => percentOf(written) ?? 0),
  );

const optionSchema = ({ default: value, unit, meaning }: RuleOption) =>
  unit === 'bytes'
    ? sizeFor(`${meaning}. Default: ${size(value)}.`)
    : percentFor(`${meaning}. Default: ${value}%.`);

const line = (is: string) =>
  v.pipe(
    v.string(({ input }) => `is ${is}, ${notThis(input)}.`),
    v.regex(/\S/, `is empty: write ${is}.`),
  );

const glob = (over: 'paths' | 'names') =>
  v.pipe(
    v.string(({ input }) => `is a glob, ${notThis(input)}.`),
    v.nonEmpty('is empty: write a glob.'),
    v.check(
      (pattern) => pattern === '' || globFault(pattern, over) === null,
      ({ input }) => `${globFault(input, over)}.`,
    ),
  );

const day = v.pipe(
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

const level = oneOf(['off', 'note', 'warning', 'error', 'default'], ', or a map of its options');

const ruleSchema = ({ title, looksFor, options }: Rule) =>
  v.optional(
    v.pipe(
      wordOrMap(
        level,
        mapOf(
          {
            level: v.optional(
              v.pipe(
                oneOf(['off', 'note', 'warning', 'error', 'default']),
                v.description(
                  'off, or one severity for all that the rule finds; default leaves them to the rule.',
                ),
              ),
            ),
            ...Object.fromEntries(
              Object.entries(options).map(([name, option]) => [name, v.optional(optionSchema(option))]),
            ),
          },
          { is: 'off, note, warning, error, default, or a map of its options', key: 'option' },
        ),
      ),
      v.description(`${title}: ${looksFor}`),
    ),
  );

const ruleSettings = mapOf(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])), {
  is: 'a map of rules',
  key: 'rule',
});

const about = v.description;

const ruleName = v.picklist(
  ruleIds,
  ({ input }) => `is the name of a rule, ${notThis(input)}.${meant(input, ruleIds)}`,
);

const fingerprint = v.pipe(
  v.string(({ input }) => `is 16 hexadecimal digits in quotes, ${notThis(input)}.`),
  v.regex(/^[0-9a-f]{16}$/, ({ input }) => `is 16 hexadecimal digits, ${notThis(input)}.`),
);

const waiverFields = mapOf(
  {
    rule: v.optional(v.pipe(ruleName, about('The rule that has found it.'))),
    rules: v.optional(
      v.pipe(
        listOf(ruleName, 'a list of rules'),
        v.nonEmpty('is an empty list: name the rules that reported the problem.'),
        about('In place of "rule": the rules that have found one and the same thing.'),
      ),
    ),
    path: v.pipe(glob('paths'), about('A glob over paths of the package; "." is the package as a whole.')),
    reason: v.pipe(line('the reason'), about('Why you accept it. Every report shows it.')),
    expires: v.optional(v.pipe(day, about('The last day, in UTC, on which it counts, such as 2027-01-31.'))),
    'max-size': v.optional(
      sizeFor('The waiver ends where the file, folder or package is larger than this, such as 2 MB.'),
    ),
    fingerprint: v.optional(
      v.pipe(
        oneOrList(
          fingerprint,
          v.pipe(
            listOf(fingerprint, 'one fingerprint, or a list of them'),
            v.nonEmpty('is an empty list: name the findings that are meant.'),
          ),
        ),
        about('Of the findings that are meant, as the report shows them: others at the same path are not.'),
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
      path: 'name the path that it is for, or "." for the package as a whole',
      reason: 'say why you accept it',
    },
  },
);

const waiver = v.pipe(
  waiverFields,
  // Told beside whatever else is wrong with the waiver: a plain check would wait until the rest is right.
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    if (!isMap(value)) return;
    const named = ['rule', 'rules'].filter((key) => Object.hasOwn(value, key)).length;
    if (named === 0) addIssue({ message: 'has no rule: name the rule that reported the problem.' });
    if (named === 2) addIssue({ message: 'has both rule and rules: name all of them under rules.' });
  }),
);

/** The configuration file: its types, the errors of its values and the published JSON Schema come from here. */

const layer = {
  'fail-on': v.optional(
    v.pipe(
      oneOf(['error', 'warning', 'never']),
      about(
        'The least severity that fails the check. never shows everything, keeps the verdict and blocks nothing: for the first weeks. Default: error.',
      ),
    ),
  ),
  rules: v.optional(v.pipe(ruleSettings, about('Severities and thresholds, by rule.'))),
  files: v.optional(
    v.pipe(
      mapOf(
        {
          allow: v.pipe(
            listOf(glob('paths'), 'a list of globs'),
            v.nonEmpty('is an empty list: name what may ship, or leave files out.'),
            about(
              'Globs over paths of the package: a file that none of them matches is an error. package.json may always ship.',
            ),
          ),
        },
        { is: 'a map with the key allow', missing: { allow: 'list the globs of what may ship' } },
      ),
      about('What may be in the package.'),
    ),
  ),
  waivers: v.optional(
    v.pipe(
      listOf(waiver, 'a list of waivers'),
      about('Findings that are meant, each with its reason. They stay in every report, marked as waived.'),
    ),
  ),
};

/** The command line has a mode, and it is none of the policy. */
const elsewhere = { mode: 'write "fail-on: never" to show everything and block nothing' };

/** Parts that stand in the schema twice: for all packages, and for some. */
export const sharedParts = {
  rules: layer.rules.wrapped,
  files: layer.files.wrapped,
  waivers: layer.waivers.wrapped,
};

export const configSchema = v.pipe(
  mapOf(
    {
      version: v.pipe(
        v.literal(1, ({ input }) => `is 1, the only version of this file that there is, ${notThis(input)}.`),
        about('The version of this file format: 1.'),
      ),
      ...layer,
      packages: v.optional(
        v.pipe(
          keyed(
            glob('names'),
            mapOf(layer, { is: 'a map of what differs for these packages', elsewhere }),
            'a map from package names to what differs for them',
          ),
          about(
            'What differs for some packages of a monorepo, by a glob over their names such as @acme/*. Later entries win; waivers add up.',
          ),
        ),
      ),
    },
    {
      is: 'a map that begins with "version: 1"',
      missing: { version: 'write "version: 1"' },
      elsewhere,
    },
  ),
  v.title('Configuration of Packgate'),
);

export type ConfigFile = v.InferOutput<typeof configSchema>;
export type LayerFile = NonNullable<ConfigFile['packages']>[string];

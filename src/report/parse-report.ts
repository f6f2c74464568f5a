import * as v from 'valibot';
import { usageError } from '../model/errors.ts';
import type { JsonValue } from '../model/package-tree.ts';
import type { BaselineReason, BaseReport, Report } from '../model/report.ts';
import { ruleIds } from '../rules/lookup.ts';

/** As deep as what is read of a package.json, and what the report has around it. */
const deepest = 272;

/** A JSON report that somebody else may have written: all of it is what `Report` says, or this throws one sentence. */
export const parseReport = (text: string): Report =>
  parsed(
    text,
    report,
    (why) =>
      `This is no report of packgate: ${why}. Take the report.json of a check as it was written, by the same version.`,
  );

/** What a base branch has stored of itself; whoever may write there may have forged it. */
export const parseBase = (text: string): Pick<BaseReport, 'packages'> => parsed(text, base, (why) => why);

function parsed<T>(text: string, schema: v.GenericSchema<unknown, T>, told: (why: string) => string): T {
  const refused = (why: string): Error => usageError('malformed-report', told(why));
  if (isDeeper(text, deepest)) throw refused('it is nested too deeply');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw refused('it is no JSON'); // the parser would quote it
  }
  const { success, output, issues } = v.safeParse(schema, document, { abortEarly: true });
  if (!success) throw refused(sentence(issues[0]));
  return output;
}

/** `packages[0].findings[2].rule is no rule that this version knows`: where it stands, in words of ours, and not one that was read. */
function sentence({ path, message }: v.BaseIssue<unknown>): string {
  const keys = (path ?? []).map(({ type, key, origin }) =>
    origin === 'key' ? '' : type === 'array' ? `[${key}]` : `.${key}`,
  );
  return `${keys.join('').replace(/^\./, '') || 'it'} ${message}`;
}

/** Before anything is built from it; a walk, since a pattern over megabytes of one string has no bounds of its own. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') {
      if (++depth > most) return true;
    } else if (character === ']' || character === '}') depth--;
  }
  return false;
}

type JsonObject = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Exactly these keys. Valibot's own takes a list for an object. */
const object = <const E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.custom<JsonObject>(isObject, 'is no object'),
    v.check(
      (found) => Object.keys(found).every((key) => Object.hasOwn(entries, key)),
      'has a field that is unknown',
    ),
    v.object(entries, ({ expected }) => `has no field ${expected?.slice(1, -1)}`),
  );

const list = <const S extends v.GenericSchema>(item: S) => v.array(item, 'is no list');

const text = (longest: number) =>
  v.pipe(v.string('is no string'), v.maxLength(longest, `has more than ${longest} characters`));

const matching = (shape: RegExp, called: string) =>
  v.pipe(v.string(`is no ${called}`), v.regex(shape, `is no ${called}`));

const oneOf = <const T extends string | number>(choices: readonly T[], called: string) =>
  v.picklist(choices, `is no ${called} that this version knows`);

/** A whole number, not negative: JSON can write more than a number holds. */
const count = v.custom<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  'is no whole number from 0 on',
);

/** A whole package.json. */
const longestJson = 4_194_304;

/** Any JSON: the text has bounded its depth. Null where nothing is wrong with it. */
function wrongIn(value: unknown): string | null {
  if (typeof value === 'string' && value.length > longestJson)
    return `has more than ${longestJson} characters`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'has a number too large';
  if (typeof value !== 'object' || value === null) return null;
  for (const inner of Object.values(value)) {
    const wrong = wrongIn(inner);
    if (wrong !== null) return wrong;
  }
  return null;
}

const json = v.pipe(
  v.custom<JsonValue>(() => true),
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    const message = wrongIn(value);
    if (message !== null) addIssue({ message });
  }),
);

/** Whatever values, under names such as programs give. Valibot's own record leaves out names that every object inherits. */
const evidence = v.pipe(
  v.custom<JsonObject>(isObject, 'is no object'),
  v.rawCheck(({ dataset: { value: input }, addIssue }) => {
    for (const [key, value] of Object.entries(input as JsonObject)) {
      if (!/^[A-Za-z][A-Za-z0-9]{0,39}$/.test(key))
        return addIssue({ message: 'has a field whose name is no word' });
      const message = wrongIn(value);
      if (message !== null)
        return addIssue({ message, path: [{ type: 'unknown', origin: 'value', input, key, value }] });
    }
  }),
);

/** Names, versions, paths and codes: the longest path that is read has 4,096 bytes, the visible form of one some more. */
const name = text(16_384);
/** Sentences of ours, with lines of scripts and registries in them. */
const sentences = text(262_144);
const size = v.nullable(count);

const measures = {
  integrity: v.nullable(matching(/^[\w+/=? -]{1,1024}$/, 'integrity')),
  sha256: v.nullable(matching(/^[0-9a-f]{64}$/, 'SHA-256')),
  packedSize: size,
  unpackedSize: size,
  fileCount: size,
};

const verdict = oneOf(['pass', 'warn', 'fail', 'undecided'], 'verdict');

/** Each reason once: one that is missing here does not compile. */
const reasons: { readonly [R in BaselineReason]: true } = {
  override: true,
  'error-baseline-not-found': true,
  'first-publish': true,
  'same-version': true,
  'already-published': true,
  'placeholder-latest': true,
  'same-channel': true,
  'snapshot-latest': true,
  'highest-lower-stable': true,
  'highest-lower-stable-not-deprecated': true,
  'highest-lower-stable-skipped-processing': true,
  'no-stable-fallback-prerelease': true,
  'release-train': true,
  'invalid-candidate-version': true,
};

const baseline = object({
  version: v.nullable(name),
  reason: oneOf(Object.keys(reasons) as BaselineReason[], 'reason'),
  explanation: sentences,
  ...measures,
});

const change = object({
  kind: oneOf(['added', 'removed', 'changed', 'renamed', 'mode'], 'kind of change'),
  path: name,
  from: v.nullable(name),
  sizeBefore: size,
  sizeAfter: size,
  modeBefore: size,
  modeAfter: size,
});

const severity = oneOf(['error', 'warning', 'note'], 'severity');
const fingerprint = matching(/^[0-9a-f]{16}$/, 'fingerprint');
const causeId = matching(/^[a-z]+(?:-[a-z]+)*-[0-9a-f]{6,16}$/, 'cause');

const finding = object({
  rule: oneOf(ruleIds, 'rule'),
  severity,
  path: v.nullable(name),
  message: sentences,
  evidence,
  fix: sentences,
  novelty: oneOf(['new', 'existing'], 'novelty'),
  waived: v.nullable(object({ reason: sentences, expires: v.nullable(name), source: name })),
  fingerprint,
  cause: v.nullable(causeId),
  onBase: v.nullable(v.boolean('is neither true nor false')),
});

const cause = object({
  id: causeId,
  severity,
  title: sentences,
  files: count,
  bytes: count,
  examples: list(name),
  rules: list(oneOf(ruleIds, 'rule')),
  findings: list(fingerprint),
  fix: v.nullable(
    object({
      text: sentences,
      edits: list(
        object({ file: name, line: count, before: v.nullable(sentences), after: v.nullable(sentences) }),
      ),
    }),
  ),
  accept: v.nullable(
    object({
      command: sentences,
      waiver: object({
        rules: list(oneOf(ruleIds, 'rule')),
        path: sentences,
        'max-size': v.nullable(name),
        fingerprint: v.nullable(list(fingerprint)),
      }),
    }),
  ),
});

const packages = list(
  object({
    name: v.nullable(name),
    verdict,
    candidate: v.nullable(object({ version: v.nullable(name), source: name, ...measures })),
    baseline: v.nullable(baseline),
    changes: list(change),
    manifest: list(object({ field: sentences, before: json, after: json })),
    findings: list(finding),
    causes: list(cause),
    publish: v.nullable(v.boolean('is neither true nor false')),
    problem: v.nullable(object({ code: name, message: sentences })),
  }),
);

const skippedReason = matching(
  /^(?:private|unversioned|only|unknown|gone|dropped|shard [1-9]\d{0,3}\/[1-9]\d{0,3})$/,
  'reason that this version knows',
);

/** The contract of the JSON report, field by field. What goes on is made anew from it: nothing else that was read does. */
const whole: v.GenericSchema<unknown, Report> = object({
  schemaVersion: oneOf([1], 'schema version'),
  tool: object({ name, version: name }),
  verdict,
  packages,
  skipped: list(object({ name: v.nullable(name), source: name, reason: skippedReason })),
  stats: object({ durationMs: count }),
});

/** A shard, or a list of what changed, may leave nothing to check. */
const report: v.GenericSchema<unknown, Report> = v.pipe(
  whole,
  v.check(({ packages, skipped }) => packages.length + skipped.length > 0, 'has no packages'),
);

const amounts = v.custom<{ readonly [field: string]: number }>(
  (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([field, amount]) =>
        /^[A-Za-z]{1,40}$/.test(field) && typeof amount === 'number' && amount >= 0 && amount < 1e16,
    ),
  'has amounts that are none',
);

const { integrity: _, ...sizes } = measures;
const base: v.GenericSchema<unknown, Pick<BaseReport, 'packages'>> = object({
  packages: list(
    object({
      name,
      ...sizes,
      findings: list(object({ fingerprint, severity, amounts, names: list(fingerprint) })),
    }),
  ),
});

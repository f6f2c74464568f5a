import { Ajv, type JSONSchemaType } from 'ajv';

/**
 * The part of SARIF 2.1.0 (OASIS standard, section 3) that the report may use: required properties, types and values of each
 * object. Stricter than the standard: a property that is not named here is refused.
 */
const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 1 };

const object = (properties: Record<string, object>, required: readonly string[]): object => ({
  type: 'object',
  properties,
  required: [...required],
  additionalProperties: false,
});
const array = (items: object, rest: object = {}): object => ({ type: 'array', items, ...rest });

// 3.11: plain text alone; what a package says is no Markdown.
const message = object({ text }, ['text']);
// 3.12: our own explanations may be.
const multiformat = object({ text, markdown: text }, ['text']);
// 3.4.3: relative, never `file:` or beginning with a slash (RFC 3986, path-noscheme).
const uri = { type: 'string', pattern: '^(?:[\\w.~-]|%[0-9A-F]{2})+(?:/(?:[\\w.~-]|%[0-9A-F]{2})+)*$' };
const region = object({ startLine: count, startColumn: count, endLine: count, endColumn: count }, [
  'startLine',
]);
const physicalLocation = object(
  { artifactLocation: object({ uri, uriBaseId: { const: '%SRCROOT%' } }, ['uri']), region },
  ['artifactLocation', 'region'],
);
// 3.33.7: the well-known kinds of what is no code.
const logicalLocation = object({ fullyQualifiedName: text, kind: { enum: ['resource'] } }, [
  'fullyQualifiedName',
]);
const location = object(
  { physicalLocation, logicalLocations: array(logicalLocation, { minItems: 1, uniqueItems: true }) },
  ['physicalLocation'],
);
const level = { enum: ['none', 'note', 'warning', 'error'] };
// 3.35
const suppression = object(
  {
    kind: { enum: ['inSource', 'external'] },
    justification: { type: 'string' },
  },
  ['kind'],
);
const bag = { type: 'object' };

// 3.27; code scanning wants rule, message, one location and its fingerprint.
const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: array(location, { minItems: 1, maxItems: 1 }),
    partialFingerprints: {
      type: 'object',
      properties: { primaryLocationLineHash: text },
      required: ['primaryLocationLineHash'],
      additionalProperties: { type: 'string' },
    },
    suppressions: array(suppression, { uniqueItems: true }),
    properties: bag,
  },
  ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints', 'suppressions'],
);

// 3.49; code scanning wants the descriptions and the help.
const rule = object(
  {
    id: text,
    shortDescription: object({ text: { ...text, maxLength: 1024 } }, ['text']),
    fullDescription: object({ text: { ...text, maxLength: 1024 } }, ['text']),
    help: multiformat,
    properties: object({ tags: array(text, { maxItems: 10, uniqueItems: true }) }, []),
  },
  ['id', 'shortDescription', 'fullDescription', 'help'],
);

// 3.58
const notification = object({ level, message, locations: array(location, { uniqueItems: true }) }, [
  'message',
]);
// 3.20
const invocation = object(
  { executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: array(notification) },
  ['executionSuccessful'],
);
const driver = object(
  {
    name: text,
    semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    rules: array(rule, { uniqueItems: true }),
  },
  ['name', 'semanticVersion', 'rules'],
);
const run = object(
  {
    tool: object({ driver }, ['driver']),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    invocations: array(invocation, { minItems: 1, maxItems: 1 }),
    results: array(result, { maxItems: 5_000 }),
  },
  ['tool', 'invocations', 'results'],
);

export interface SarifMessage {
  readonly text: string;
}

export interface SarifLocation {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: SarifMessage;
  readonly locations: readonly [SarifLocation];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
  readonly properties: { readonly novelty: string; readonly cause: string | null };
}

export interface SarifLog {
  readonly version: '2.1.0';
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [
        {
          readonly executionSuccessful: boolean;
          readonly toolExecutionNotifications: readonly {
            readonly level: string;
            readonly message: SarifMessage;
          }[];
        },
      ];
      readonly results: readonly SarifResult[];
    },
  ];
}

const schema = object(
  {
    $schema: { type: 'string', pattern: '^https://' },
    version: { const: '2.1.0' },
    runs: array(run, { minItems: 1, maxItems: 1 }),
  },
  ['version', 'runs'],
) as unknown as JSONSchemaType<SarifLog>;

const validate = new Ajv({ strict: true, strictTypes: false, allErrors: false }).compile(schema);

/** What is wrong with it, or null. */
export const sarifFault = (log: unknown): string | null =>
  validate(log) ? null : `${validate.errors?.[0]?.instancePath} ${validate.errors?.[0]?.message}`;

import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Answer, Asked } from '../helpers/github/routes.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: { properties?: object } }>> };
  readonly responses: Readonly<Record<string, { readonly content?: object } | { readonly $ref: string }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const file = new URL('node_modules/@octokit/openapi/generated/api.github.com.json', import.meta.url);
const description = JSON.parse(readFileSync(file, 'utf8'), nullAmongChoices) as Description;

/** OpenAPI 3.0 lets a choice be null by a word beside it; to JSON Schema null is a choice of its own. */
function nullAmongChoices(_: string, value: unknown): unknown {
  const { nullable, oneOf, ...rest } = (value ?? {}) as { nullable?: boolean; oneOf?: object[] };
  if (nullable !== true || !Array.isArray(oneOf) || 'type' in rest) return value;
  return { ...rest, oneOf: [...oneOf, { type: 'null' }] };
}

/** Queries and paths are text: numbers in them are told by their digits. */
const ajv = new Ajv({
  strict: false,
  coerceTypes: true,
  logger: false,
  formats: {
    uri: (text: string) => URL.canParse(text.replaceAll(/\{[^}]*\}/g, '')),
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  },
});
ajv.addSchema(description, 'github');
const strict = new Ajv({ strict: false, logger: false, formats: ajv.formats as never });
strict.addSchema(description, 'github');

/** Paths with the fewest parts that stand for something else first: `comments/{id}` is no issue called "comments". */
const paths = Object.keys(description.paths)
  .map((template) => ({ template, shape: shapeOf(template) }))
  .sort((a, b) => a.template.split('{').length - b.template.split('{').length);

function shapeOf(template: string): RegExp {
  const pattern = template.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${pattern}$`);
}

/** What is wrong with a request and its answer, by GitHub's own description; the answer is the stand-in's. */
export function wrongWith({ method, path, query, headers, body }: Asked, answer: Answer): string[] {
  // Refused by GitHub before it looks at anything else.
  const nameless = headers['user-agent'] ? [] : ['the request has no user agent'];
  if (path === '/graphql') return nameless; // not described there
  const found = paths.find(({ template, shape }) => shape.test(path) && verb(method) in at(template));
  if (found === undefined) return [`there is no ${method} ${path}`];
  const operation = at(found.template)[verb(method)] as Operation;
  const place = `github#/paths/${pointer(found.template)}/${verb(method)}`;
  return [
    ...nameless,
    ...wrongParameters(operation, place, found.shape.exec(path)?.groups ?? {}, query),
    ...wrongBody(operation, place, body),
    ...wrongAnswer(operation, place, answer),
  ].map((what) => `${method} ${found.template} (${answer.status}): ${what}`);
}

const at = (template: string): Readonly<Record<string, Operation>> => description.paths[template] ?? {};
const verb = (method: string): string => method.toLowerCase();
const pointer = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

function wrongParameters(
  { parameters = [] }: Operation,
  place: string,
  inPath: Readonly<Record<string, string>>,
  query: URLSearchParams,
): string[] {
  const known = parameters.map((parameter, index) => ({
    ...resolved<Parameter>(parameter),
    schema: '$ref' in parameter ? `github${parameter.$ref}/schema` : `${place}/parameters/${index}/schema`,
  }));
  const given = [
    ...Object.entries(inPath).map(([name, value]) => ({
      in: 'path',
      name,
      value: decodeURIComponent(value),
    })),
    ...[...query].map(([name, value]) => ({ in: 'query', name, value })),
  ];
  const missing = known.filter(
    ({ name, in: where, required }) =>
      required === true &&
      where !== 'header' &&
      !given.some((each) => each.in === where && each.name === name),
  );
  return [
    ...missing.map(({ name }) => `the parameter ${name} is missing`),
    ...given.flatMap(({ in: where, name, value }) => {
      const parameter = known.find((each) => each.in === where && each.name === name);
      if (parameter === undefined) return [`there is no parameter ${name}`];
      // Coercion needs a place to put its result.
      return complaints(ajv, { properties: { value: { $ref: parameter.schema } } }, { value });
    }),
  ];
}

function wrongBody({ requestBody }: Operation, place: string, body: Asked['body']): string[] {
  const schema = requestBody?.content['application/json']?.schema;
  if (schema === undefined) return body === null ? [] : ['no body is expected'];
  const names = Object.keys(schema.properties ?? {});
  const unknown = Object.keys(body ?? {}).filter((name) => names.length > 0 && !names.includes(name));
  return [
    ...unknown.map((name) => `the body has an unknown field ${name}`),
    ...complaints(strict, { $ref: `${place}/requestBody/content/application~1json/schema` }, body),
  ];
}

/** A status that is not described is an error of the service: those share one shape. */
function wrongAnswer({ responses }: Operation, place: string, { status, body }: Answer): string[] {
  const described = responses[String(status)];
  if (described === undefined) {
    if (status < 400) return ['no such status is described'];
    return complaints(strict, { $ref: 'github#/components/schemas/basic-error' }, body);
  }
  const { content } = resolved<{ content?: object }>(described);
  if (content === undefined) return body === null ? [] : ['the answer has a body'];
  const type = Object.keys(content).find((each) => each.includes('json'));
  if (type === undefined) return [];
  const base = '$ref' in described ? `github${described.$ref}` : `${place}/responses/${status}`;
  return complaints(strict, { $ref: `${base}/content/${pointer(type)}/schema` }, body);
}

function resolved<T>(value: T | { readonly $ref: string }): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
  const parts = value.$ref.slice(2).split('/');
  return parts.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], description) as T;
}

const compiled = new Map<string, ValidateFunction>();

function complaints(validator: Ajv, schema: object, value: unknown): string[] {
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? validator.compile(schema);
  compiled.set(key, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

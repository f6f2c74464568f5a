import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { guides } from '../helpers/guides.ts';
import { mistakesIn } from './mistakes.ts';

const validate = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(
  JSON.parse(readFileSync('packgate.schema.json', 'utf8')),
);
const accepts = (text: string): boolean => validate(parse(text));

/** The configurations in a document: what its YAML blocks show that begins with the version. */
function examplesIn(document: string): string[] {
  const blocks = readFileSync(document, 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```/gm);
  return [...blocks].map(([, text = '']) => text).filter((text) => /^version: 1$/m.test(text));
}

const rulePages = readdirSync('docs/rules').map((name) => `docs/rules/${name}`);
const documented = [...guides, ...rulePages].flatMap((document) =>
  examplesIn(document).map((text) => [document, text] as const),
);

test.each(['configuration', 'waivers', 'workspaces'])('docs/%s.md shows a configuration', (page) => {
  expect(examplesIn(`docs/${page}.md`).length).toBeGreaterThan(0);
});

test.each(documented)('what %s shows is accepted, by the schema and by the parser', (_, text) => {
  expect(accepts(text), JSON.stringify(validate.errors)).toBe(true);
  expect(mistakesIn(text)).toEqual([]);
});

test('everything that a configuration may hold is accepted', () => {
  const text = `version: 1
fail-on: error
rules:
  package-growth: { error: 60%, warning: 30%, floor: 200 kB }
  large-file: { level: error, error: 2000000, warning: 1.5 MiB }
  typescript-source: off
files:
  allow: [dist/**, README.md, LICENSE, package.json]
waivers:
  - rule: source-map
    path: dist/devtools.js.map
    reason: shipped on purpose for the devtools panel
    expires: 2027-01-31
    max-size: 2 MB
    sha256: ${'ab'.repeat(32)}
  - rules: [source-map, embedded-sources, package-growth]
    path: dist/**/*.map
    reason: shipped on purpose for the devtools panel
    fingerprint: ['0a1b2c3d4e5f6071', 'f0e1d2c3b4a59687']
packages:
  '@acme/*': { rules: { media: off } }
`;
  expect(accepts(text), JSON.stringify(validate.errors)).toBe(true);
  expect(mistakesIn(text)).toEqual([]);
});

describe('the mistakes that it can tell are rejected, as by the parser', () => {
  test.each([
    'fail-on: never',
    'version: 2',
    'version: "1"',
    'version: 1\nmode: report',
    'version: 1\nfail_on: error',
    'version: 1\nfail-on: warn',
    'version: 1\nrules: []',
    'version: 1\nrules: { package-grwth: off }',
    'version: 1\nrules: { secret: of }',
    'version: 1\nrules: { secret: false }',
    'version: 1\nrules: { secret: { error: 1 MB } }',
    'version: 1\nrules: { package-growth: { error: 60 } }',
    'version: 1\nrules: { package-growth: { warnings: 60% } }',
    'version: 1\nrules: { large-file: { error: 1 megabyte } }',
    'version: 1\nrules: { large-file: { error: -1 } }',
    'version: 1\nfiles: { allow: [] }',
    'version: 1\nfiles: {}',
    'version: 1\nwaivers: {}',
    'version: 1\nwaivers: [{ rule: secret, path: a }]',
    'version: 1\nwaivers: [{ path: a, reason: b }]',
    'version: 1\nwaivers: [{ rule: secret, rules: [secret], path: a, reason: b }]',
    'version: 1\nwaivers: [{ rules: [], path: a, reason: b }]',
    'version: 1\nwaivers: [{ rules: secret, path: a, reason: b }]',
    'version: 1\nwaivers: [{ rules: [secret, sceret], path: a, reason: b }]',
    'version: 1\nwaivers: [{ rule: secret, path: a, reason: b, fingerprint: abc }]',
    'version: 1\nwaivers: [{ rule: secret, path: a, reason: b, fingerprint: [abc] }]',
    'version: 1\nwaivers: [{ rule: secret, path: a, reason: b, fingerprint: [] }]',
    'version: 1\nwaivers: [{ rule: secret, path: a, reason: " " }]',
    'version: 1\nwaivers: [{ rule: sceret, path: a, reason: b }]',
    'version: 1\nwaivers: [{ rule: secret, path: a, reason: b, expires: 2027-02-30 }]',
    'version: 1\nwaivers: [{ rule: secret, path: a, reason: b, expires: 2027-01-31T00:00:00Z }]',
    'version: 1\nwaivers: [{ rule: secret, path: a, reason: b, max-size: big }]',
    'version: 1\nwaivers: [{ rule: secret, path: a, reason: b, sha256: abc }]',
    'version: 1\npackages: { a: { version: 1 } }',
    'version: 1\npackages: { a: { rules: { secret: of } } }',
  ])('%s', (text) => {
    expect(accepts(text)).toBe(false);
    expect(mistakesIn(text)).not.toEqual([]);
  });
});

test('editors explain every key', () => {
  const bare: string[] = [];
  const walk = (node: Record<string, unknown>, path: string): void => {
    for (const [name, child] of Object.entries(node)) {
      if (typeof child !== 'object' || child === null) continue;
      if (name === 'properties' || name === 'definitions')
        for (const [key, value] of Object.entries(child as Record<string, Record<string, unknown>>))
          if (!('description' in value) && !('$ref' in value)) bare.push(`${path}/${key}`);
      walk(child as Record<string, unknown>, `${path}/${name}`);
    }
  };
  walk(JSON.parse(readFileSync('packgate.schema.json', 'utf8')), '');
  expect(bare).toEqual([]);
});

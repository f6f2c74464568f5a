import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/parse-config.ts';
import { policyFor } from '../../src/config/resolve.ts';

const accepts = new Ajv().compile(JSON.parse(readFileSync('packgate.schema.json', 'utf8')));

const valid = `# what @acme ships
version: 1
fail-on: error
rules:
  package-growth: { error: 60%, warning: 30%, floor: 200 kB }
  large-file:
    error: 2 MB # since the fonts
    level: default
  typescript-source: off
files:
  allow: [dist/**, 'README.md', "LICENSE", package.json]
waivers:
  - rule: source-map
    path: dist/devtools.js.map
    reason: shipped on purpose
    expires: 2027-01-31
    max-size: 2 MB
  - { rule: secret, path: dist/a.js, reason: shipped on purpose, sha256: ${'a'.repeat(64)} }
packages:
  '@acme/*': { rules: { media: off } }
`;

const scraps = [
  ...['\t', '\n', ' ', '  ', '- ', ': ', '? ', '&a ', '*a', '!', '!!map ', '%', '---\n', '...\n', '#'],
  ...['[', ']', '{', '}', ',', '"', "'", '|', '>', '@', '`', '\\', '\u0000', '\ufeff', '\r', '\ud800'],
  ...[
    '__proto__: 1\n',
    'constructor: {}\n',
    'off',
    '2027-02-30',
    '1 MB',
    '99999999999999 GB',
    '0',
    '-1',
    'null',
  ],
];

const lines = valid.split('\n');
const part = fc.oneof(
  fc.constantFrom(...scraps),
  fc.constantFrom(...lines).map((line) => `${line}\n`),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const mutation = fc.record({
  at: fc.nat(valid.length),
  length: fc.oneof(fc.constant(0), fc.nat(20)),
  put: part,
});

test('a mutated file is either a configuration or gives mistakes with places inside the file', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 0, maxLength: 6 }), (mutations) => {
      let text = valid;
      for (const { at, length, put } of mutations) text = text.slice(0, at) + put + text.slice(at + length);
      const parsed = parseConfig(text, 'packgate.yml');
      if ('config' in parsed) {
        policyFor(parsed.config, '@acme/cli');
        expect(accepts(parse(text)), text).toBe(true);
        return;
      }
      expect(parsed.mistakes.length).toBeGreaterThan(0);
      const rows = text.replace(/^\ufeff/, '').split('\n');
      for (const { line, column, message } of parsed.mistakes) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(rows.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((rows[line - 1]?.length ?? 0) + 1);
        expect(message).not.toMatch(/undefined|\[object|Invalid type|Invalid format|\n/);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
});

test('any text at all', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const parsed = parseConfig(parts.join(''), 'packgate.yml');
      if ('mistakes' in parsed) expect(parsed.mistakes.length).toBeGreaterThan(0);
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
});

/** A walk that is quadratic shows as a test that does not end. */
test.each([
  ['unknown keys', (at: number) => `k${at}: 1\n`],
  ['unknown rules', (at: number) => `${at === 0 ? 'rules:\n' : ''} k${at}: 1\n`],
  ['twice the same key', () => 'fail-on: never\n'],
  ['waivers of nothing', (at: number) => `${at === 0 ? 'waivers:\n' : ''}- { rule: secert }\n`],
  ['tabs', (at: number) => `${at === 0 ? 'rules:\n' : ''}\tsecret: of\n`],
  ['quotes', () => `${'"'.repeat(1_000)}\n`],
  ['brackets', () => `${']'.repeat(1_000)}\n`],
])('a whole file of %s comes to its end', (_, line) => {
  let text = 'version: 1\n';
  for (let at = 0; text.length < 120_000; at++) text += line(at);
  const parsed = parseConfig(text, 'packgate.yml');
  expect('mistakes' in parsed && parsed.mistakes.length).toBeGreaterThan(0);
});

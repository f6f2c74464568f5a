import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleIds } from '../../src/rules/lookup.ts';
import { everyRule } from '../report/findings.ts';

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

test('every rule has a file and a table of tests of its name', () => {
  expect(namesIn('src/rules', '.ts')).toEqual(expect.arrayContaining(ruleIds));
  expect(namesIn('__tests__/rules', '.test.ts')).toEqual(expect.arrayContaining(ruleIds));
});

test.each(ruleIds)('the words of %s are held against hostile text', (id) => {
  const own = readFileSync(`__tests__/rules/${id}.test.ts`, 'utf8');
  expect(everyRule.includes(id) || own.includes(`wordsHold('${id}'`)).toBe(true);
});

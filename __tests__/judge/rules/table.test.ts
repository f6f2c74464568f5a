import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleTable } from '../../../src/judge/rules/table.ts';

const named = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .map((file) => file.slice(0, -ending.length))
    .filter((name) => name !== 'table')
    .sort();

test('every rule has one file and one table of tests, and nothing is left over', () => {
  const ids = ruleTable.map(({ id }) => id).sort();
  expect(named('src/judge/rules', '.ts')).toEqual(ids);
  expect(named('__tests__/judge/rules', '.test.ts')).toEqual(ids);
});

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleTable } from '../../src/rules/table.ts';

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

test('every rule has a file and a table of tests of its name', () => {
  const ids = ruleTable.map(({ id }) => id);
  expect(namesIn('src/rules', '.ts')).toEqual(expect.arrayContaining(ids));
  expect(namesIn('__tests__/rules', '.test.ts')).toEqual(expect.arrayContaining(ids));
});

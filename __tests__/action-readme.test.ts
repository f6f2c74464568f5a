import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionTable } from './helpers/action-tables.ts';

const readme = readFileSync('README.md', 'utf8');

test.each([
  ['inputs', 'action.yml', 'inputs'],
  ['outputs', 'action.yml', 'outputs'],
  ['comment inputs', 'comment/action.yml', 'inputs'],
] as const)('the table of %s is that of %s', (marker, path, what) => {
  const [, table] =
    new RegExp(`<!-- ${marker}: [^>]*-->\\n([\\s\\S]*?)<!-- /${marker} -->`).exec(readme) ?? [];
  expect(table?.trim()).toBe(actionTable(path, what));
});

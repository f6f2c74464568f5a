import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionsTable } from '../../src/cli/help.ts';
import { ruleTable } from '../../src/rules/table.ts';

const readme = readFileSync('README.md', 'utf8');

test('the table of options is the one of the command line', () => {
  const [, table] = /<!-- options: [^>]*-->\n([\s\S]*?)<!-- \/options -->/.exec(readme) ?? [];
  expect(table?.trim()).toBe(optionsTable().trim());
});

test('every rule is named, with its page', () => {
  const unnamed = ruleTable.filter(({ id }) => id !== 'waiver' && !readme.includes(`docs/rules/${id}.md`));
  expect(unnamed).toEqual([]);
});

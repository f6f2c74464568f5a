import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionsTable } from '../../src/cli/help.ts';

const readme = readFileSync('README.md', 'utf8');

test('the table of options is the one of the command line', () => {
  const [, table] = /<!-- options: [^>]*-->\n([\s\S]*?)<!-- \/options -->/.exec(readme) ?? [];
  expect(table?.trim()).toBe(optionsTable().trim());
});

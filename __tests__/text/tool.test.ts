import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tool } from '../../src/text/tool.ts';

test('the tool names itself as its manifest does', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(tool).toEqual({ name, version });
});

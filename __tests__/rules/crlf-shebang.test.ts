import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const pack = (
  crlf: boolean,
  bin: Record<string, string> = { tool: './cli.js' },
  path = 'cli.js',
): TreeSpec => ({
  manifest: { bin },
  files: [[path, { content: { shebang: { line: '#!/usr/bin/env node', crlf } } }]],
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['now', pack(false), pack(true), ['error cli.js']],
  ['with nothing published', null, pack(true), ['error cli.js']],
  ['two commands, one file', {}, pack(true, { a: 'cli.js', b: './cli.js' }), ['error cli.js']],
  ['as before', pack(true), pack(true), ['existing 1: cli.js']],
  ['a line feed', {}, pack(false), []],
  ['no command', {}, pack(true, {}), []],
  ['hostile names', {}, pack(true, { constructor: '__proto__' }, '__proto__'), ['error __proto__']],
])('%s', (_, before, after, expected) => {
  expect(told('crlf-shebang', before, after)).toEqual(expected);
});

test('it names the command', () => {
  expect(evidence('crlf-shebang', {}, pack(true))).toEqual([{ bin: 'tool' }]);
});

import { expect, test } from 'vitest';
import type { ContentFacts } from '../../src/model/package-tree.ts';
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

const without = (path = 'cli.js', content: Partial<ContentFacts> = {}): TreeSpec => ({
  manifest: { bin: { tool: path } },
  files: [[path, { content }]],
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['now', pack(false), pack(true), ['error cli.js']],
  ['with nothing published', null, pack(true), ['error cli.js']],
  ['two commands, one file', {}, pack(true, { a: 'cli.js', b: './cli.js' }), ['error cli.js']],
  ['as before', pack(true), pack(true), ['existing 1: cli.js']],
  ['a first line that is gone', pack(false), without(), ['error cli.js']],
  [
    'a first line that is gone from a file without ending',
    pack(false, { a: 'a' }, 'a'),
    without('a'),
    ['error a'],
  ],
  ['a new command without one', {}, without(), ['warning cli.js']],
  ['without one, with nothing published', null, without(), ['warning cli.js']],
  ['a script that becomes a command', { files: without().files ?? [] }, without(), ['warning cli.js']],
  ['without one, as before', without(), without(), ['existing 1: cli.js']],
  ['a binary', pack(false), without('cli.js', { text: false, format: 'elf' }), []],
  ['a script of another system', {}, without('cli.sh'), []],
  ['a line feed', {}, pack(false), []],
  ['no command', {}, pack(true, {}), []],
  ['hostile names', {}, pack(true, { constructor: '__proto__' }, '__proto__'), ['error __proto__']],
])('%s', (_, before, after, expected) => {
  expect(told('crlf-shebang', before, after)).toEqual(expected);
});

test('it names the command', () => {
  expect(evidence('crlf-shebang', {}, pack(true))).toEqual([{ bin: 'tool', reason: 'crlf' }]);
});

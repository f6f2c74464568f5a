import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const pack = (count: number, path = 'a.js'): TreeSpec => ({
  files: [[path, { content: { machinePaths: { count, examples: ['/home/me/x'] } } }]],
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['in a file that had none', pack(0), pack(1), ['warning a.js']],
  ['in a new file', {}, pack(1), ['warning a.js']],
  ['in a new file beside an old one', pack(1, 'b.js'), pack(1), ['warning a.js']],
  ['with nothing published', null, pack(1), ['warning a.js']],
  ['as before', pack(1), pack(5), ['existing 1: a.js']],
  ['none', {}, pack(0), []],
  ['an example in a document', {}, pack(1, 'docs/setup.md'), []],
  ['and in one with other endings', null, pack(1, 'readme.markdown'), []],
  ['inside a forgotten folder', {}, pack(1, 'coverage/a'), []],
  ['a hostile name', {}, pack(1, '__proto__'), ['warning __proto__']],
])('%s', (_, before, after, expected) => {
  expect(told('absolute-path', before, after)).toEqual(expected);
});

test('it shows some', () => {
  expect(evidence('absolute-path', {}, pack(3))).toEqual([{ count: 3, examples: ['/home/me/x'] }]);
});

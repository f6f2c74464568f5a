import { expect, test } from 'vitest';
import type { BinaryFormat } from '../../src/model/package-tree.ts';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const binary = (path: string, format: BinaryFormat | null): TreeSpec => ({
  files: [[path, { size: 9, content: { format, text: false } }]],
});

const wasm = (debugBytes: number): TreeSpec => ({
  files: { 'a.wasm': { content: { format: 'wasm', debugBytes } } },
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['ELF', {}, binary('bin/tool', 'elf'), ['warning bin/tool']],
  ['Mach-O', {}, binary('a.dylib', 'mach-o'), ['warning a.dylib']],
  ['PE', {}, binary('a.exe', 'pe'), ['warning a.exe']],
  ['WebAssembly', {}, binary('a.bin', 'wasm'), ['warning a.bin']],
  ['an addon of no known format', {}, binary('a.node', null), ['warning a.node']],
  [
    'the first native one beside WebAssembly',
    binary('a.wasm', 'wasm'),
    binary('a.node', 'elf'),
    ['warning a.node'],
  ],
  ['with nothing published', null, binary('a.node', 'elf'), ['warning a.node']],
  ['for another system than before', binary('a.node', 'elf'), binary('b.node', 'pe'), ['existing 1: b.node']],
  ['a text that is called so', {}, { files: { 'a.node': 'text' } }, []],
  ['another binary', {}, binary('a.png', 'png'), []],
  ['a script that begins as an image', {}, binary('a.js', 'gif'), ['error a.js']],
  ['a script that begins as a program', binary('b', 'elf'), binary('a.mjs', 'elf'), ['error a.mjs']],
  ['a script of control characters', {}, binary('a.cjs', null), ['warning a.cjs']],
  ['such a script with nothing published', null, binary('a.tsx', 'gif'), ['error a.tsx']],
  ['such a script as ever', binary('a.js', null), binary('a.js', null), ['existing 1: a.js']],
  [
    'such a script that begins as something else now',
    binary('a.js', null),
    binary('a.js', 'gif'),
    ['error a.js'],
  ],
  ['a script of nothing', {}, { files: { 'a.js': { size: 0, content: { text: false } } } }, []],
  ['a video that is called so', {}, binary('a.ts', 'mpeg'), []],
  ['debug information', wasm(0), wasm(9), ['warning a.wasm', 'existing 1: a.wasm']],
  ['debug information in the first', {}, wasm(9), ['warning a.wasm', 'warning a.wasm']],
  ['debug information as ever', wasm(9), wasm(90), ['existing 1: a.wasm']],
  ['a hostile name', {}, binary('__proto__', 'elf'), ['warning __proto__']],
])('%s', (_, before, after, expected) => {
  expect(told('native-binary', before, after)).toEqual(expected);
});

test('it names the format', () => {
  expect(evidence('native-binary', {}, binary('a', 'elf'))).toEqual([
    { format: 'elf', size: 9, script: false, debugBytes: 0 },
  ]);
});
